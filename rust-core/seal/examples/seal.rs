//! `seal PLAINTEXT ENVELOPE RECIPIENT...`: seals the 3,419 bytes of one file into another, for one to
//! three `age1pq1...` keys. For trying other programs on our envelopes.

use std::error::Error;

use getrandom::SysRng;
use parakh_seal::{Recipient, seal};
use parakh_wire::Plaintext;
use rand_core::UnwrapErr;

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [plaintext, envelope, recipients @ ..] = args.as_slice() else {
        return Err("seal PLAINTEXT ENVELOPE RECIPIENT...".into());
    };
    let recipients = recipients.iter().map(|text| Recipient::parse(text));
    let recipients = recipients.collect::<Result<Vec<_>, _>>()?;
    let bytes = std::fs::read(plaintext)?;
    let plaintext = Plaintext::from_bytes(&bytes).ok_or("not 3,419 bytes")?;
    let sealed = seal(&plaintext, &recipients, &mut UnwrapErr(SysRng))?;
    std::fs::write(envelope, sealed.as_bytes())?;
    Ok(())
}
