//! Who has reviewed which sentence, and when. A review holds for the words that were reviewed: when
//! they change, the sentence counts as not reviewed again.

use std::collections::BTreeMap;

use super::{Language, wording};

/// The reviews of this program's sentences: `locales/reviews.tsv`.
const SHIPPED: &str = include_str!("../../../locales/reviews.tsv");

/// One review of one sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// Who reviewed it.
    pub reviewer: String,
    /// The day, as 2026-11-24.
    pub date: String,
    /// The fingerprint of the wording that was reviewed.
    hash: String,
}

/// How much of a language has been reviewed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReviewState {
    /// Sentences that were reviewed as they stand.
    pub reviewed: i32,
    /// All sentences.
    pub all: i32,
}

impl ReviewState {
    /// Whether every sentence has been reviewed.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.reviewed >= self.all
    }
}

/// The reviews by language and message.
#[derive(Debug, Default)]
pub struct Reviews {
    known: BTreeMap<(String, String), Review>,
}

impl Reviews {
    /// The reviews that this program was built with.
    #[must_use]
    pub fn shipped() -> Self {
        Self::read(SHIPPED)
    }

    /// Reads reviews: a line each, with language, message, reviewer, day and fingerprint of the
    /// wording, parted by tabs. Lines that begin with `#` explain; others are passed over.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let line = |line: &str| {
            let cells: Vec<&str> = line.split('\t').collect();
            let [language, id, reviewer, date, hash] = cells.as_slice() else {
                return None;
            };
            let review = Review {
                reviewer: (*reviewer).to_owned(),
                date: (*date).to_owned(),
                hash: (*hash).to_owned(),
            };
            Some((((*language).to_owned(), (*id).to_owned()), review))
        };
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        Self {
            known: lines.filter_map(line).collect(),
        }
    }

    /// The review of a sentence, if it was made of the words that stand now.
    #[must_use]
    pub fn of(&self, language: Language, id: &str) -> Option<&Review> {
        let sources = language.sources().iter();
        let mut messages = sources.flat_map(|source| wording::messages(source));
        let (_, text) = messages.find(|(found, _)| *found == id)?;
        self.of_wording(language, id, text)
    }

    /// How much of a language has been reviewed.
    #[must_use]
    pub fn state(&self, language: Language) -> ReviewState {
        let mut state = ReviewState {
            reviewed: 0,
            all: 0,
        };
        let sources = language.sources().iter();
        for (id, text) in sources.flat_map(|source| wording::messages(source)) {
            state.all += 1;
            state.reviewed += i32::from(self.of_wording(language, id, text).is_some());
        }
        state
    }

    fn of_wording(&self, language: Language, id: &str, text: &str) -> Option<&Review> {
        let key = (language.tag().to_owned(), id.to_owned());
        let review = self.known.get(&key)?;
        (review.hash == wording::fingerprint(text)).then_some(review)
    }
}

#[cfg(test)]
mod tests {
    use super::{Language, Reviews, wording};
    use crate::strings::Strings;

    #[test]
    fn a_review_holds_only_for_the_words_that_were_reviewed() {
        let sources = Language::Urdu.sources().iter();
        let (id, text) = sources
            .flat_map(|source| wording::messages(source))
            .find(|(id, _)| *id == "lookup-cut")
            .unwrap();
        let line = |text: &str| {
            let hash = wording::fingerprint(text);
            Reviews::read(&format!(
                "# of Urdu\nur\t{id}\tA. Khan\t2026-11-20\t{hash}\nbroken\n"
            ))
        };
        let reviews = line(text);
        assert_eq!(reviews.of(Language::Urdu, id).unwrap().reviewer, "A. Khan");
        assert_eq!(reviews.of(Language::Urdu, id).unwrap().date, "2026-11-20");
        assert_eq!(reviews.of(Language::Pashto, id), None);
        assert_eq!(reviews.state(Language::Urdu).reviewed, 1);
        let stale = line("other words");
        assert_eq!(stale.of(Language::Urdu, id), None);
        assert_eq!(stale.state(Language::Urdu).reviewed, 0);
        assert!(stale.state(Language::Urdu).all > 100);
    }

    #[test]
    fn the_state_counts_every_message_of_the_language() {
        for language in Language::ALL {
            let strings = Strings::open(language);
            let state = strings.review_state();
            let english = Reviews::shipped().state(Language::English);
            assert_eq!(state.all, english.all, "{language:?}");
            assert!(usize::try_from(state.all).unwrap() > strings.words().len());
            let told = strings.review_sentence();
            assert!(!told.starts_with("review-"));
            assert_eq!(
                strings.review().is_some(),
                language != Language::English && !state.is_whole()
            );
        }
    }
}
