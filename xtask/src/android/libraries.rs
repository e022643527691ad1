//! The libraries of others that are in the app, each with its licence, as a text that the app shows.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use anyhow::Context;

use crate::run;

/// What Maven brings into the app, and the C that a Rust library wraps.
const BESIDE_RUST: [(&str, &str); 3] = [
    ("SQLite", "public domain"),
    ("jna", "Apache-2.0 OR LGPL-2.1-or-later"),
    ("kotlin-stdlib", "Apache-2.0"),
];

/// Writes `raw/libraries.txt`, a line for each library.
pub(super) fn write(into: &Path) -> anyhow::Result<()> {
    let folder = into.join("raw");
    std::fs::create_dir_all(&folder)?;
    std::fs::write(folder.join("libraries.txt"), lines(&tree()?)?)?;
    Ok(())
}

/// What the core is built of for a phone; programs that only run while it is built are left out.
fn tree() -> anyhow::Result<String> {
    let mut cargo = Command::new("cargo");
    cargo.args(["tree", "--locked", "--package", "parakh-ffi"]);
    cargo.args(["--edges", "normal,no-proc-macro", "--prefix", "none"]);
    run::output(cargo.args(["--format", "{p}|{l}"]), "cargo tree")
}

fn lines(tree: &str) -> anyhow::Result<String> {
    let mut libraries =
        BTreeSet::from(BESIDE_RUST.map(|(name, licence)| (name, licence.to_owned())));
    for line in tree.lines().filter(|line| !line.trim().is_empty()) {
        let (package, licence) = line
            .split_once('|')
            .with_context(|| format!("cargo tree said {line}"))?;
        let (name, rest) = package.split_once(' ').unwrap_or((package, ""));
        // The project's own are followed by their folder.
        if rest.contains('/') {
            continue;
        }
        let licence = licence.trim_end_matches("(*)").trim().replace('/', " OR ");
        anyhow::ensure!(!licence.is_empty(), "{name} names no licence");
        libraries.insert((name, licence));
    }
    let mut lines = String::new();
    for (name, licence) in libraries {
        let _ = writeln!(lines, "{name}: {licence}");
    }
    Ok(lines)
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn libraries_stand_once_in_order_with_their_licence() {
        let tree = "parakh-ffi v0.1.0 (/x/rust-core/ffi)|Apache-2.0\nserde v1.0.2|MIT OR Apache-2.0\n\
                    memchr v2.7.0|Unlicense/MIT\nserde v1.0.2|MIT OR Apache-2.0 (*)\n";
        assert_eq!(
            lines(tree).unwrap(),
            "SQLite: public domain\njna: Apache-2.0 OR LGPL-2.1-or-later\nkotlin-stdlib: Apache-2.0\n\
             memchr: Unlicense OR MIT\nserde: MIT OR Apache-2.0\n"
        );
        let unnamed = lines("odd v1.0.0|\n").unwrap_err();
        assert!(unnamed.to_string().contains("odd"), "{unnamed}");
    }
}
