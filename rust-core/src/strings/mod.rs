//! Every sentence that a person reads: Fluent messages in four languages, rendered here. A message
//! falls back from its language to English, and from English to its id. Isolation marks are on, so
//! that numbers and names keep their order inside right-to-left text.

mod about;
mod explain;
mod explain_channels;
mod explain_check;
mod explain_lesson;
mod explain_report;
mod handout;
mod language;
mod recordings;
mod reviews;
mod speech;
pub(crate) mod wording;

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

pub use explain::{LookupText, MatchText};
pub use explain_channels::{ChannelText, ChannelsText};
pub use explain_check::{CheckText, FindingText};
pub use explain_lesson::{CardText, ChoiceText, LessonText, QuestionText};
pub use explain_report::{ReportAnswerText, ReportChoiceText, ReportLightText, ReportQuestionText};
pub use language::Language;
pub use recordings::{Recordings, spoken_fingerprint};
pub use reviews::{Review, ReviewState, Reviews};
pub use speech::{Speech, Utterance, spoken_text};

use crate::adcheck::Verdict;
use crate::lessons::{Lesson, Lessons};
use crate::registry::MatchList;
use crate::store;

/// A value in a sentence.
#[derive(Debug, Clone, Copy)]
pub enum Arg<'a> {
    /// A number, which may choose between forms of the sentence.
    Number(i64),
    /// A name, a date or a number as printed.
    Text(&'a str),
}

/// The sentences of one language, with English behind them.
pub struct Strings {
    language: Language,
    bundles: Vec<FluentBundle<FluentResource>>,
    reviewed: OnceLock<ReviewState>,
}

impl Strings {
    /// Opens the sentences of a language.
    #[must_use]
    pub fn open(language: Language) -> Self {
        let mut bundles = vec![bundle(language)];
        if language != Language::English {
            bundles.push(bundle(Language::English));
        }
        Self {
            language,
            bundles,
            reviewed: OnceLock::new(),
        }
    }

    /// The language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// One sentence; its id when no language has it.
    #[must_use]
    pub fn text(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        let mut values = FluentArgs::new();
        for (name, arg) in args {
            let value = match arg {
                Arg::Number(number) => FluentValue::from(*number),
                Arg::Text(text) => FluentValue::from(*text),
            };
            values.set(*name, value);
        }
        let rendered = self.bundles.iter().find_map(|bundle| {
            let pattern = bundle.get_message(id)?.value()?;
            Some(
                bundle
                    .format_pattern(pattern, Some(&values), &mut Vec::new())
                    .into_owned(),
            )
        });
        rendered.unwrap_or_else(|| id.to_owned())
    }

    /// The sentences that need no value, each with its id: the words of buttons, labels and pages.
    #[must_use]
    pub fn words(&self) -> Vec<(String, String)> {
        let sources = Language::English.sources();
        let ids = sources.iter().flat_map(|source| source.lines());
        let ids = ids
            .filter_map(|line| Some(line.split_once(" =")?.0))
            .filter(|id| is_id(id));
        ids.filter_map(|id| Some((id.to_owned(), self.word(id)?)))
            .collect()
    }

    /// A sentence that needs no value.
    fn word(&self, id: &str) -> Option<String> {
        self.bundles.iter().find_map(|bundle| {
            let pattern = bundle.get_message(id)?.value()?;
            let mut lacks = Vec::new();
            let text = bundle
                .format_pattern(pattern, None, &mut lacks)
                .into_owned();
            lacks.is_empty().then_some(text)
        })
    }

    /// The answer to a question to the register, in sentences.
    #[must_use]
    pub fn explain(&self, question: &str, answer: &MatchList) -> LookupText {
        explain::lookup(self, question, answer)
    }

    /// The answer for a message, in sentences.
    #[must_use]
    pub fn explain_check(&self, message: &str, verdict: &Verdict) -> CheckText {
        explain_check::check(self, message, verdict)
    }

    /// A lesson in sentences.
    #[must_use]
    pub fn explain_lesson(&self, lessons: &Lessons, lesson: &Lesson) -> LessonText {
        explain_lesson::lesson(self, lessons, lesson)
    }

    /// What the app says of itself, with the age of the register's copy: one thought a line.
    #[must_use]
    pub fn about(&self, copy: &MatchList) -> Vec<String> {
        about::lines(self, copy)
    }

    /// A lesson as a page to print: HTML that needs no other file, on A5 paper.
    #[must_use]
    pub fn handout(&self, lessons: &Lessons, lesson: &Lesson) -> String {
        handout::page(self, &self.explain_lesson(lessons, lesson))
    }

    /// Why a pack could not be opened.
    #[must_use]
    pub fn pack_error(&self, error: store::Error) -> String {
        match error {
            store::Error::Missing => self.text("pack-error-missing", &[]),
            store::Error::Foreign => self.text("pack-error-foreign", &[]),
            store::Error::Truncated => self.text("pack-error-truncated", &[]),
            store::Error::Damaged => self.text("pack-error-damaged", &[]),
            store::Error::WrongVersion { found } => {
                let known = i64::from(store::FORMAT_VERSION);
                let found = i64::from(found);
                self.text(
                    "pack-error-wrong-version",
                    &[("found", Arg::Number(found)), ("known", Arg::Number(known))],
                )
            }
        }
    }

    /// How many of the language's sentences somebody has reviewed as they stand now.
    #[must_use]
    pub fn review_state(&self) -> ReviewState {
        let state = || Reviews::shipped().state(self.language);
        *self.reviewed.get_or_init(state)
    }

    /// The review state of the language as a sentence.
    #[must_use]
    pub fn review_sentence(&self) -> String {
        let state = self.review_state();
        let number = |count: i32| Arg::Number(i64::from(count));
        let args = [
            ("reviewed", number(state.reviewed)),
            ("all", number(state.all)),
        ];
        match state.reviewed {
            0 => self.text("review-none", &[]),
            reviewed if reviewed < state.all => self.text("review-some", &args),
            _ => self.text("review-all", &args),
        }
    }

    /// What has to be said about the language as a whole while a part of it is not reviewed; nothing
    /// of English, in which the sentences were first written.
    #[must_use]
    pub fn review(&self) -> Option<String> {
        let whole = self.language == Language::English || self.review_state().is_whole();
        (!whole).then(|| self.review_sentence())
    }
}

impl std::fmt::Debug for Strings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Strings({:?})", self.language)
    }
}

/// Whether a line's beginning is the id of a message, and no comment or part of one.
fn is_id(text: &str) -> bool {
    let of_id = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    text.starts_with(|c: char| c.is_ascii_lowercase()) && text.bytes().all(of_id)
}

fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![language.identifier()]);
    for source in language.sources() {
        // A message that does not parse is a fault of the release, found by its tests; the good
        // messages of the file still serve.
        let resource =
            FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(good, _)| good);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::{Arg, Language, Strings};

    #[test]
    fn every_file_parses_and_no_id_stands_twice() {
        use fluent_bundle::FluentResource;
        for language in Language::ALL {
            let mut bundle = fluent_bundle::FluentBundle::new(vec![language.identifier()]);
            for source in language.sources() {
                let resource = FluentResource::try_new((*source).to_owned()).expect("parses");
                bundle.add_resource(resource).expect("no id stands twice");
            }
        }
    }

    #[test]
    fn values_are_isolated_and_unknown_ids_show_themselves() {
        let urdu = Strings::open(Language::Urdu);
        let text = urdu.text("lookup-outcome-none", &[("date", Arg::Text("30-06-2026"))]);
        assert!(text.contains("\u{2068}30-06-2026\u{2069}"), "{text}");
        assert_eq!(urdu.text("no-such-id", &[]), "no-such-id");
    }

    #[test]
    fn words_are_the_sentences_without_values_in_every_language() {
        let counts: Vec<usize> = Language::ALL
            .iter()
            .map(|language| Strings::open(*language).words().len())
            .collect();
        assert!(
            counts
                .iter()
                .all(|count| *count > 100 && *count == counts[0])
        );
        let urdu = Strings::open(Language::Urdu).words();
        let has = |id: &str| urdu.iter().any(|(found, text)| found == id && text != id);
        assert!(has("lookup-cut") && !has("lookup-copy"));
    }
}
