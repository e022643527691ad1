//! What no file of the tree may hold: control characters that turn text around, and products of a
//! build.

use super::File;
use crate::l10n::is_bidi_control;

/// Endings of files that are built, never written.
const BUILT: [&str; 9] = [
    "sqlite", "db", "so", "apk", "class", "jar", "o", "rlib", "pdb",
];

pub(super) fn faults(all: &[File]) -> Vec<String> {
    let mut faults = Vec::new();
    for file in all {
        let ending = file.path.rsplit('.').next().unwrap_or_default();
        if BUILT.contains(&ending) {
            faults.push(format!("{}: a product of a build", file.path));
        }
        // Renderings and questions of people hold isolation marks; code never does.
        let kept = ending == "snap" || ending == "jsonl";
        let bad = |c: char| {
            is_bidi_control(c) && !(kept && matches!(c, '\u{200F}' | '\u{2066}'..='\u{2069}'))
        };
        for (at, line) in file.text.lines().enumerate() {
            if line.chars().any(bad) {
                faults.push(format!(
                    "{}:{}: a bidi control character",
                    file.path,
                    at + 1
                ));
            }
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::faults;
    use crate::tidy::file;

    #[test]
    fn controls_and_products_are_found() {
        assert_eq!(
            faults(&[file("a.rs", "let x = 1; // \u{202E}")]),
            ["a.rs:1: a bidi control character"]
        );
        assert_eq!(
            faults(&[file("a/pack.sqlite", "")]),
            ["a/pack.sqlite: a product of a build"]
        );
        assert_eq!(
            faults(&[file("a.snap", "\u{2068}x\u{2069}"), file("a.rs", "سوات")]),
            [""; 0]
        );
    }
}
