//! Opens envelopes. What is in them was written by anybody at all, so that it is printed with every
//! control character escaped.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use parakh_seal::{Identity, OpenError, open};
use parakh_wire::{ENVELOPE_BYTES, Envelope};
use serde::de::IgnoredAny;

use crate::keys;

/// Prints the JSON of each envelope, one after the other; what cannot be opened is named at the end
/// of its turn and does not stop the rest.
pub(crate) fn run(key: &Path, envelopes: &[PathBuf]) -> anyhow::Result<ExitCode> {
    let keys = keys::read(key)?;
    let mut worst = Outcome::Opened;
    for path in envelopes {
        let outcome = match read(path).and_then(|envelope| json(&envelope, &keys)) {
            Ok(Some(json)) => {
                writeln!(io::stdout(), "{json}").context("cannot print")?;
                Outcome::Opened
            }
            Ok(None) => {
                eprintln!("parakh-inbox: {}: sealed to other keys", path.display());
                Outcome::OtherKeys
            }
            Err(error) => {
                eprintln!("parakh-inbox: {}: {error:#}", path.display());
                Outcome::Failed
            }
        };
        worst = worst.max(outcome);
    }
    Ok(match worst {
        Outcome::Opened => ExitCode::SUCCESS,
        Outcome::OtherKeys => ExitCode::from(3),
        Outcome::Failed => ExitCode::FAILURE,
    })
}

/// What became of an envelope, the worst last.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    Opened,
    OtherKeys,
    Failed,
}

fn read(path: &Path) -> anyhow::Result<Envelope> {
    let bytes = fs::read(path)?;
    let size = bytes.len();
    Envelope::from_bytes(&bytes)
        .with_context(|| format!("{size} bytes, and an envelope has {ENVELOPE_BYTES}"))
}

/// The JSON of an envelope; `None` when it is sealed to other keys.
fn json(envelope: &Envelope, keys: &[Identity]) -> anyhow::Result<Option<String>> {
    for key in keys {
        let content = match open(envelope, key) {
            Ok(content) => content,
            Err(OpenError::OtherKey) => continue,
            Err(error) => return Err(error.into()),
        };
        let json = content.json()?;
        serde_json::from_str::<IgnoredAny>(&json)
            .context("opened, but what is in it is no JSON")?;
        if let Err(error) = content.document() {
            eprintln!("parakh-inbox: printed as it came, but it is {error}");
        }
        return Ok(Some(printable(&json)));
    }
    Ok(None)
}

/// The same JSON, with characters that steer a terminal, or turn text around, written as escapes.
/// They can stand in strings alone, where the escape means the same.
fn printable(json: &str) -> String {
    let mut printed = String::with_capacity(json.len());
    for c in json.chars() {
        let turns = matches!(c, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        if turns || c.is_control() && !matches!(c, '\n' | '\t' | '\r') {
            printed.push_str(&format!("\\u{:04x}", u32::from(c)));
        } else {
            printed.push(c);
        }
    }
    printed
}
