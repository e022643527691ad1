//! Which room may know which: the arrows between the core's modules, and the crates that one room
//! alone may name.

use super::File;

/// Each room of the core and the rooms that it may use.
const ARROWS: [(&str, &[&str]); 10] = [
    ("text", &[]),
    ("clock", &[]),
    ("secret", &[]),
    ("store", &["clock"]),
    ("lessons", &["store"]),
    ("registry", &["text", "store", "clock", "secret"]),
    ("adcheck", &["text", "store", "clock", "registry"]),
    ("channels", &["text", "store", "clock"]),
    (
        "report",
        &[
            "text", "clock", "secret", "store", "registry", "adcheck", "channels",
        ],
    ),
    (
        "strings",
        &[
            "adcheck", "channels", "lessons", "registry", "report", "store", "text", "clock",
        ],
    ),
];

/// Words that only some rooms of the core may say.
const ALONE: [(&str, &[&str]); 4] = [
    ("rusqlite", &["store", "registry/rows.rs"]),
    ("fluent_bundle", &["strings"]),
    ("uniffi", &[]),
    ("android", &[]),
];

const CORE: &str = "rust-core/src/";

pub(super) fn faults(rust: &[File]) -> Vec<String> {
    let mut faults = Vec::new();
    for file in rust {
        let Some(inside) = file.path.strip_prefix(CORE) else {
            continue;
        };
        let room = inside.split(['/', '.']).next().unwrap_or_default();
        let code = without_comments(&file.text);
        for (word, rooms) in ALONE {
            if code.contains(word) && !rooms.iter().any(|allowed| inside.starts_with(allowed)) {
                faults.push(format!("{}: names {word}", file.path));
            }
        }
        if room == "lib" {
            continue;
        }
        let Some((_, allowed)) = ARROWS.iter().find(|(known, _)| *known == room) else {
            faults.push(format!(
                "{}: the room {room} has no arrows in xtask/src/tidy/rooms.rs",
                file.path
            ));
            continue;
        };
        for used in code.split("crate::").skip(1) {
            let used: String = used
                .chars()
                .take_while(char::is_ascii_alphanumeric)
                .collect();
            let known = ARROWS.iter().any(|(known, _)| *known == used);
            if known && used != room && !allowed.contains(&used.as_str()) {
                faults.push(format!("{}: {room} must not use {used}", file.path));
            }
        }
    }
    faults
}

fn without_comments(text: &str) -> String {
    let code = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    code.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::faults;
    use crate::tidy::file;

    #[test]
    fn wrong_arrows_and_words_are_found() {
        let bad = [
            (
                "rust-core/src/text/a.rs",
                "use crate::registry::Query;",
                "text must not use registry",
            ),
            (
                "rust-core/src/registry/a.rs",
                "use crate::strings::Strings;",
                "registry must not use strings",
            ),
            (
                "rust-core/src/registry/a.rs",
                "use rusqlite::Row;",
                "names rusqlite",
            ),
            (
                "rust-core/src/clock.rs",
                "uniffi::setup!();",
                "names uniffi",
            ),
            ("rust-core/src/attic/a.rs", "fn x() {}", "has no arrows"),
        ];
        for (path, text, fault) in bad {
            let found = faults(&[file(path, text)]);
            assert!(
                found.iter().any(|found| found.contains(fault)),
                "{fault}: {found:?}"
            );
        }
        let good = [
            file(
                "rust-core/src/registry/rows.rs",
                "use rusqlite::Row; use crate::text::Span;",
            ),
            file(
                "rust-core/src/text/a.rs",
                "// crate::registry is above\nuse crate::text::Span;",
            ),
            file("cli/src/a.rs", "use rusqlite::Row;"),
        ];
        assert_eq!(faults(&good), Vec::<String>::new());
    }
}
