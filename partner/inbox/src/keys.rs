//! Reads key files: one secret key a line, comments after `#`, as age's own tools write them.

use std::fs;
use std::path::Path;

use anyhow::Context;
use parakh_seal::Identity;
use zeroize::Zeroizing;

/// All keys of a file, at least one.
pub(crate) fn read(path: &Path) -> anyhow::Result<Vec<Identity>> {
    let name = path.display();
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {name}"))?;
    let text = Zeroizing::new(text);
    let lines = text.lines().map(str::trim).enumerate();
    let keys = lines.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
    let keys = keys
        .map(|(at, line)| {
            // The line itself is a secret, or next to one: only its number is told.
            Identity::parse(line).with_context(|| format!("{name}, line {}", at.saturating_add(1)))
        })
        .collect::<anyhow::Result<Vec<_>>>()?;
    anyhow::ensure!(!keys.is_empty(), "{name} holds no key");
    Ok(keys)
}
