//! `locales/reviews.tsv`: who has reviewed which wording. A line is of a message that exists, says who
//! and when, and carries a fingerprint; a fingerprint of words that have changed since is no fault.

use std::collections::BTreeSet;

use super::messages::{Message, Messages};
use super::{LANGUAGES, wording};
use crate::run;

pub(super) const FILE: &str = "locales/reviews.tsv";

pub(super) fn text() -> anyhow::Result<String> {
    Ok(std::fs::read_to_string(run::root().join(FILE))?)
}

/// Lines that are malformed, unknown or double.
pub(super) fn faults(text: &str, english: &Messages) -> Vec<String> {
    let mut known = BTreeSet::new();
    let lines = text
        .lines()
        .zip(1..)
        .filter(|(line, _)| !line.starts_with('#'));
    let wrong = lines.filter_map(|(line, at)| {
        let cells: Vec<&str> = line.split('\t').collect();
        let says = match cells.as_slice() {
            [language, ..] if !LANGUAGES.contains(language) => "is of no language",
            [_, id, _, _, _] if !english.contains_key(*id) => "is of no message",
            [_, _, reviewer, _, _] if reviewer.trim().is_empty() => "names no reviewer",
            [_, _, _, date, _] if !is_date(date) => "has no day like 2026-11-24",
            [_, _, _, _, hash] if !is_hash(hash) => "has no fingerprint of twelve hex digits",
            [language, id, _, _, _] if !known.insert((*language, *id)) => "stands twice",
            [_, _, _, _, _] => return None,
            _ => "has not five cells parted by tabs",
        };
        Some(format!("{FILE}:{at}: {says}"))
    });
    wrong.collect()
}

/// How many reviews are of wordings that stand now.
pub(super) fn standing(text: &str, languages: &[Messages]) -> usize {
    let stands = |line: &&str| {
        let mut cells = line.split('\t');
        let (language, id) = (cells.next(), cells.next());
        let at = LANGUAGES.iter().position(|known| Some(*known) == language);
        let message = at
            .and_then(|at| languages.get(at))
            .and_then(|messages| messages.get(id?));
        message.is_some_and(|message| Some(fingerprint(message).as_str()) == cells.nth(2))
    };
    text.lines().filter(stands).count()
}

pub(super) fn fingerprint(message: &Message) -> String {
    wording::fingerprint(&message.text)
}

/// The file with a review added or put in place of an older one of the same message.
pub(super) fn with(text: &str, language: &str, id: &str, line: &str) -> String {
    let start = format!("{language}\t{id}\t");
    let kept = text.lines().filter(|line| !line.starts_with(&start));
    let all: Vec<&str> = kept.chain([line]).collect();
    all.join("\n") + "\n"
}

pub(super) fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else {
        return false;
    };
    let within = |part: &str, digits: usize, most: u32| {
        let is_number = part.len() == digits && part.bytes().all(|b| b.is_ascii_digit());
        is_number
            && part
                .parse()
                .is_ok_and(|value: u32| (1..=most).contains(&value))
    };
    within(year, 4, 9999) && within(month, 2, 12) && within(day, 2, 31)
}

fn is_hash(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

#[cfg(test)]
mod tests {
    use super::{faults, fingerprint, standing, with};
    use crate::l10n::messages::{Messages, of};

    #[test]
    fn malformed_and_unknown_reviews_are_faults() {
        let english = of("x.ftl", "a-one = x\n");
        let good = "ur\ta-one\tA. Khan\t2026-11-20\t0123456789ab\n";
        assert_eq!(faults(&format!("# why\n{good}"), &english), [""; 0]);
        for (bad, says) in [
            ("fr\ta-one\tA\t2026-11-20\t0123456789ab", "no language"),
            ("ur\ta-two\tA\t2026-11-20\t0123456789ab", "no message"),
            ("ur\ta-one\t \t2026-11-20\t0123456789ab", "no reviewer"),
            ("ur\ta-one\tA\t20-11-2026\t0123456789ab", "no day"),
            ("ur\ta-one\tA\t2026-13-20\t0123456789ab", "no day"),
            ("ur\ta-one\tA\t2026-11-20\t0123", "no fingerprint"),
            ("ur\ta-one\tA\t2026-11-20", "five cells"),
            ("", "no language"),
        ] {
            let found = faults(&format!("{bad}\n"), &english);
            assert!(
                found.len() == 1 && found[0].contains(says),
                "{bad}: {found:?}"
            );
        }
        assert_eq!(faults(&format!("{good}{good}"), &english).len(), 1);
    }

    #[test]
    fn a_changed_wording_is_no_longer_reviewed() {
        let urdu = of("x.ftl", "a-one = ایک\n");
        let languages = [Messages::new(), urdu.clone()];
        let line = format!("ur\ta-one\tA\t2026-11-20\t{}", fingerprint(&urdu["a-one"]));
        assert_eq!(standing(&line, &languages), 1);
        let changed = [Messages::new(), of("x.ftl", "a-one = اک\n")];
        assert_eq!(standing(&line, &changed), 0);
    }

    #[test]
    fn a_newer_review_takes_the_place_of_the_older() {
        let text = with("# why\nur\ta-one\told\n", "ur", "a-two", "ur\ta-two\tx");
        assert_eq!(text, "# why\nur\ta-one\told\nur\ta-two\tx\n");
        assert_eq!(
            with(&text, "ur", "a-one", "ur\ta-one\tnew"),
            "# why\nur\ta-two\tx\nur\ta-one\tnew\n"
        );
    }
}
