//! The words of a question that may be part of a promoter's name, in the form in which they are
//! compared: letters spelt one by one joined, abbreviations written out, words of talk set apart.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use crate::text::{Kind, Word, normalise};

/// One word that may be part of a name.
#[derive(Clone, PartialEq, Eq)]
pub(in crate::registry) struct NameWord {
    /// The folded word, abbreviations written out.
    pub(in crate::registry) text: String,
    /// True for a word of talk ("is", "agent", "ہے"), which need not be in a name.
    pub(in crate::registry) talk: bool,
}

impl std::fmt::Debug for NameWord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NameWord(..)")
    }
}

/// The words of `words` that lie outside the byte ranges in `taken`.
pub(super) fn name_words(words: &[Word], taken: &[(usize, usize)]) -> Vec<NameWord> {
    let free: Vec<Word> = words
        .iter()
        .filter(|word| {
            !taken
                .iter()
                .any(|&(start, end)| word.start < end && start < word.end)
        })
        .cloned()
        .collect();
    expand(&free)
        .into_iter()
        .map(|text| NameWord {
            talk: talk().contains(&text),
            text,
        })
        .collect()
}

/// The words of a name as they are compared: initials joined, abbreviations written out.
pub(in crate::registry) fn expand(words: &[Word]) -> Vec<String> {
    let mut out = Vec::new();
    let mut rest = words;
    while let Some((word, after)) = rest.split_first() {
        let mut initials = String::new();
        let mut used = 0;
        while let Some((letter, count)) = letter_name(rest.get(used..).unwrap_or_default()) {
            initials.push(letter);
            used += count;
        }
        if initials.len() > 1 || (used > 0 && word.kind == Kind::Latin) {
            push_written_out(&initials, &mut out);
            rest = rest.get(used..).unwrap_or_default();
            continue;
        }
        push_written_out(&word.text, &mut out);
        rest = after;
    }
    out
}

fn push_written_out(word: &str, out: &mut Vec<String>) {
    match abbreviations().get(word) {
        Some(full) => out.extend(full.iter().cloned()),
        None => out.push(word.to_owned()),
    }
}

/// The Latin letter that the words begin with, and how many words its name takes: `k`, `ایس`, `ڈبلیو`.
pub(super) fn letter_name(words: &[Word]) -> Option<(char, usize)> {
    let first = words.first()?;
    if first.kind == Kind::Latin {
        let letter = first.text.chars().next().filter(|_| first.text.len() == 1);
        return letter.map(|letter| (letter, 1));
    }
    letters().get(&first.text).map(|&letter| (letter, 1))
}

fn table(text: &'static str) -> impl Iterator<Item = (String, Vec<String>)> {
    text.lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .filter_map(|line| {
            let (left, right) = line.split_once('\t')?;
            let fold = |word: &str| normalise(word).folded();
            Some((fold(left), right.split(' ').map(fold).collect()))
        })
}

fn abbreviations() -> &'static BTreeMap<String, Vec<String>> {
    static TABLE: OnceLock<BTreeMap<String, Vec<String>>> = OnceLock::new();
    TABLE.get_or_init(|| table(include_str!("../words/abbreviations.tsv")).collect())
}

fn letters() -> &'static BTreeMap<String, char> {
    static TABLE: OnceLock<BTreeMap<String, char>> = OnceLock::new();
    TABLE.get_or_init(|| {
        table(include_str!("../words/letter_names.tsv"))
            .flat_map(|(letter, names)| names.into_iter().map(move |name| (name, letter.clone())))
            .filter_map(|(name, letter)| Some((name, letter.chars().next()?)))
            .collect()
    })
}

fn talk() -> &'static BTreeSet<String> {
    static TABLE: OnceLock<BTreeSet<String>> = OnceLock::new();
    TABLE.get_or_init(|| {
        include_str!("../words/talk.txt")
            .lines()
            .filter(|line| !line.starts_with('#'))
            .flat_map(str::split_whitespace)
            .map(|word| normalise(word).folded())
            .collect()
    })
}

/// English words of trade as the press spells them in Arabic letters: Latin word, its spellings.
pub(in crate::registry) fn loan_words() -> impl Iterator<Item = (String, Vec<String>)> {
    table(include_str!("../words/loan_words.tsv"))
}
