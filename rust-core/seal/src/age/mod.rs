//! age files, version 1, with `mlkem768x25519` stanzas: <https://c2sp.org/age>. Only what envelopes
//! need: one chunk of content, no passphrases, no armour.

mod header;
mod payload;
mod stanza;
#[cfg(test)]
mod tests;

use rand_core::CryptoRng;
use zeroize::Zeroizing;

use crate::error::OpenError;
use crate::keys::{Identity, Recipient};
use header::Header;

/// The key of one file, which every stanza wraps.
type FileKey = Zeroizing<[u8; 16]>;

/// Writes a file that each of the recipients can open, stanzas in their order. `None` when a key
/// cannot be sealed to.
pub(crate) fn write(
    content: &[u8],
    recipients: &[Recipient],
    dice: &mut impl CryptoRng,
) -> Option<Vec<u8>> {
    let mut key: FileKey = Zeroizing::new([0; 16]);
    dice.fill_bytes(key.as_mut_slice());
    let stanzas = recipients
        .iter()
        .map(|recipient| stanza::wrap(&key, recipient, dice))
        .collect::<Option<Vec<_>>>()?;
    let mut file = header::write(&stanzas, &key)?.into_bytes();
    file.extend(payload::seal(content, &key, dice)?);
    Some(file)
}

/// Opens a file with any number of stanzas and one chunk of content: the reader beneath
/// [`crate::open`], which asks for more. Public, so that files of other programs can be tried on it.
///
/// # Errors
/// When the file is no such file, was sealed to other keys, or was changed.
pub fn open(file: &[u8], identity: &Identity) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    read(file, identity, |_| true)
}

/// Opens a file whose stanzas are `count`, and all of the post-quantum kind.
pub(crate) fn open_only(
    file: &[u8],
    identity: &Identity,
    count: usize,
) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    read(file, identity, |header| {
        header.stanzas.len() == count && header.stanzas.iter().all(stanza::is_hybrid)
    })
}

fn read(
    file: &[u8],
    identity: &Identity,
    is_wanted: impl Fn(&Header<'_>) -> bool,
) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    let (header, rest) = header::parse(file).ok_or(OpenError::Form)?;
    if !is_wanted(&header) {
        return Err(OpenError::Form);
    }
    let mut key = None;
    // Every stanza is looked at, also after the one that opens: a bad one spoils the file for all.
    for stanza in header.stanzas.iter().filter(|one| stanza::is_hybrid(one)) {
        let opened = stanza::unwrap(stanza, identity)?;
        key = key.or(opened);
    }
    let key = key.ok_or(OpenError::OtherKey)?;
    header.check(&key)?;
    payload::open(rest, &key)
}
