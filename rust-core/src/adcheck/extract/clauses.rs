//! Cuts a message into clauses: at full stops, questions, line ends and semicolons. A point between
//! digits or behind an abbreviation parts nothing.

use crate::text::{Kind, Word};

/// The clause of each word, counted from 0.
pub(super) fn clauses(words: &[Word]) -> Vec<usize> {
    let mut clause = 0;
    let mut length = 0;
    let mut last: Option<&Word> = None;
    words
        .iter()
        .map(|word| {
            if last.is_some_and(|last| parts(last, word)) || length >= LONGEST {
                clause += 1;
                length = 0;
            }
            length += 1;
            last = Some(word);
            clause
        })
        .collect()
}

/// People write without stops; after so many words another thing is spoken of.
const LONGEST: usize = 40;

fn parts(last: &Word, next: &Word) -> bool {
    if next
        .gap
        .chars()
        .any(|c| matches!(c, '۔' | '؟' | '?' | '!' | ';' | '؛' | '\n' | '•' | '\r'))
    {
        return true;
    }
    let point = next.gap.contains('.') && next.gap.contains(' ');
    let short = last.text.chars().count() <= 2
        || matches!(last.text.as_str(), "lic" | "ref" | "tel" | "ph" | "mob");
    point && !short && last.kind != Kind::Digits
        || point && last.kind == Kind::Digits && next.kind != Kind::Digits
}
