//! The wording of each message and its fingerprint, by which a review or a recording knows whether
//! the words it was made for still stand. The chores read this very file, so that both agree.

use sha2::{Digest, Sha256};

/// The first twelve hex digits of the SHA-256 of a text.
pub(crate) fn fingerprint(text: &str) -> String {
    let sum = Sha256::digest(text.as_bytes());
    sum.iter()
        .take(6)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// The messages of a Fluent source with what stands between their `=` and the next entry.
pub(crate) fn messages(source: &str) -> Vec<(&str, &str)> {
    let mut starts = Vec::new();
    let mut at = 0;
    for line in source.split_inclusive('\n') {
        if begins_entry(line) {
            starts.push(at);
        }
        at += line.len();
    }
    let ends = starts.iter().skip(1).copied().chain([source.len()]);
    let entries = starts.iter().zip(ends);
    let entries = entries.filter_map(|(start, end)| source.get(*start..end));
    entries.filter_map(message).collect()
}

/// A line at the margin begins an entry, save one that only closes a brace.
fn begins_entry(line: &str) -> bool {
    !line.starts_with([' ', '\t', '}', '\n', '\r'])
}

fn message(entry: &str) -> Option<(&str, &str)> {
    let (id, text) = entry.split_once('=')?;
    let id = id.trim_end();
    let of_id = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let is_id = id.starts_with(|c: char| c.is_ascii_alphabetic()) && id.chars().all(of_id);
    is_id.then(|| (id, text.trim()))
}

#[cfg(test)]
mod tests {
    use super::{fingerprint, messages};

    #[test]
    fn messages_are_cut_where_the_next_entry_begins() {
        let source = "## Group = x\n\n# Variables:\n#   $n = y\na-one = { $n ->\n    [one] x = y\n\n   *[other] z\n}\na-two = b\n";
        let found = messages(source);
        assert_eq!(
            found,
            [
                ("a-one", "{ $n ->\n    [one] x = y\n\n   *[other] z\n}"),
                ("a-two", "b")
            ]
        );
        assert_eq!(messages(""), []);
    }

    #[test]
    fn a_fingerprint_is_twelve_digits_and_changes_with_the_words() {
        assert_eq!(fingerprint("").len(), 12);
        assert_eq!(fingerprint(""), "e3b0c44298fc");
        assert_ne!(fingerprint("a"), fingerprint("b"));
    }
}
