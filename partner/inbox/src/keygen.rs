//! New keys: two secret files, readable by their owner alone, and the public rows to hand on.

use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::Path;

use anyhow::Context;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use getrandom::SysRng;
use parakh_seal::{Identity, SigningSeed};
use rand_core::UnwrapErr;
use zeroize::Zeroizing;

/// Makes the keys and gives the rows for the directory.
pub(crate) fn run(number: u32, folder: &Path) -> anyhow::Result<String> {
    let mut dice = UnwrapErr(SysRng);
    let identity = Identity::make(&mut dice);
    let recipient = identity.recipient();
    let seed = SigningSeed::make(&mut dice);
    let signing = STANDARD.encode(seed.public());

    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let identity_path = folder.join(format!("partner-{number}-key.txt"));
    let seed_path = folder.join(format!("partner-{number}-signing.txt"));
    for path in [&identity_path, &seed_path] {
        anyhow::ensure!(!path.exists(), "{} is there already", path.display());
    }
    // As `age-keygen -pq` writes it, so that `age -d -i` reads it.
    let identity = format!("# public key: {recipient}\n{}\n", *identity.to_text());
    write_secret(&identity_path, &Zeroizing::new(identity))?;
    let seed = Zeroizing::new(STANDARD.encode(seed.0));
    let seed = format!("# parakh signing seed, public key: {signing}\n{}\n", *seed);
    write_secret(&seed_path, &Zeroizing::new(seed))?;
    Ok(format!(
        "# partner {number}, for content/partners.toml\nrecipient = \"{recipient}\"\nsigning = \"{signing}\"\n"
    ))
}

/// Writes a file that was not there, readable by its owner alone.
fn write_secret(path: &Path, text: &str) -> anyhow::Result<()> {
    let written = create(path).and_then(|mut file| {
        file.write_all(text.as_bytes())?;
        file.sync_all()
    });
    written.with_context(|| format!("cannot write {}", path.display()))
}

fn create(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.write(true).create_new(true).open(path)
}
