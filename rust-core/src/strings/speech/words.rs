//! The words of a language for numbers, months and letters, and how they join. The lists stand in a
//! file for each language.

use super::{english, pashto, punjabi, urdu};
use crate::strings::Language;

/// A step of the scale by which people in Pakistan count: hundred, thousand, lakh, crore.
pub(super) struct Scale {
    /// Once, with its count: one hundred.
    pub(super) one: &'static str,
    /// More than once, without its count: hundred.
    pub(super) many: &'static str,
}

/// The words of a language. Lists are parted by `|`.
pub(super) struct Words {
    /// 0 to 99.
    pub(super) under_hundred: &'static str,
    pub(super) hundred: Scale,
    pub(super) thousand: Scale,
    pub(super) lakh: Scale,
    pub(super) crore: Scale,
    /// What stands between the steps of a number.
    pub(super) joiner: &'static str,
    /// What stands between the halves of a year such as 1979.
    pub(super) century: &'static str,
    /// Between two numbers: ten to fifteen.
    pub(super) to: &'static str,
    pub(super) point: &'static str,
    pub(super) percent: &'static str,
    pub(super) and: &'static str,
    pub(super) at: &'static str,
    /// The mark at which a voice rests.
    pub(super) comma: char,
    /// January to December.
    pub(super) months: &'static str,
    /// What the Latin letters A to Z are called.
    pub(super) letters: &'static str,
}

impl Words {
    pub(super) fn of(language: Language) -> &'static Self {
        match language {
            Language::English => &english::WORDS,
            Language::Urdu => &urdu::WORDS,
            Language::Pashto => &pashto::WORDS,
            Language::Punjabi => &punjabi::WORDS,
        }
    }

    /// The word for a number under a hundred.
    pub(super) fn small(&self, number: u64) -> &'static str {
        nth(self.under_hundred, number)
    }

    /// The month of a number from 1 to 12.
    pub(super) fn month(&self, number: u64) -> &'static str {
        number.checked_sub(1).map_or("", |at| nth(self.months, at))
    }

    /// What a Latin letter is called; other characters have no name.
    pub(super) fn letter(&self, letter: char) -> &'static str {
        let from_a = u32::from(letter.to_ascii_uppercase()).checked_sub(u32::from('A'));
        from_a.map_or("", |at| nth(self.letters, u64::from(at)))
    }
}

fn nth(list: &'static str, at: u64) -> &'static str {
    let at = usize::try_from(at).unwrap_or(usize::MAX);
    list.split('|').nth(at).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::Words;
    use crate::strings::Language;

    #[test]
    fn every_list_is_whole_and_no_number_sounds_like_another() {
        for language in Language::ALL {
            let words = Words::of(language);
            for (list, count) in [
                (words.under_hundred, 100),
                (words.months, 12),
                (words.letters, 26),
            ] {
                let all: Vec<&str> = list.split('|').collect();
                assert_eq!(all.len(), count, "{language:?}");
                let all: BTreeSet<&str> = all.into_iter().collect();
                assert_eq!(all.len(), count, "{language:?}");
                assert!(all.iter().all(|word| !word.trim().is_empty()));
            }
        }
    }

    #[test]
    fn the_scripts_are_not_mixed_up() {
        let all = |language| {
            let words = Words::of(language);
            [words.under_hundred, words.months, words.letters].concat()
        };
        for language in [Language::Urdu, Language::Punjabi] {
            assert!(!all(language).contains(['ي', 'ك', 'ه', 'ې', 'ۍ', 'ښ', 'ټ', 'ډ', 'ړ']));
        }
        assert!(!all(Language::Pashto).contains(['ٹ', 'ڈ', 'ڑ', 'ے', 'ہ', 'ھ', 'گ']));
    }
}
