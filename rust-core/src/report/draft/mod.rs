//! A report as it is answered, in memory only: question by question, in any order, or out of a file or a
//! checked message. It tells what is missing and what contradicts, and ends as answers; it seals nothing.

mod answers;
mod cell;
mod faults;
mod filled;
mod import;
mod questions;
mod reading;

use std::collections::{BTreeMap, BTreeSet};

use parakh_wire::ReportId;
use parakh_wire::answers::{Answers, Checked};
use zeroize::Zeroize;

pub use answers::as_given;
pub use cell::NotADraft;
pub use faults::{Fault, What};
pub use import::{FILE_BYTES, ImportError};
pub use questions::{Kind, QUESTIONS, Question, When};
pub use reading::NotAnAnswer;

use crate::clock::Day;

/// A report that is being answered. Its `Debug` shows nothing of it, and its memory is wiped when it goes.
#[derive(Clone, PartialEq, Eq)]
pub struct Draft {
    report: ReportId,
    /// The answers in their written form, by question.
    given: BTreeMap<&'static str, Vec<String>>,
    /// The questions that were passed over.
    skipped: BTreeSet<&'static str>,
    checked: Option<Checked>,
}

/// A draft that is ready to be sealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finished {
    /// The report's name.
    pub report: ReportId,
    /// What was answered.
    pub answers: Answers,
}

impl Draft {
    /// Begins a report under a random name.
    #[must_use]
    pub fn new(report: ReportId) -> Self {
        Self {
            report,
            given: BTreeMap::new(),
            skipped: BTreeSet::new(),
            checked: None,
        }
    }

    /// The report's name.
    #[must_use]
    pub fn report(&self) -> ReportId {
        self.report
    }

    /// Takes in the answer to a question in place of the one before. No value, or only blanks, takes the
    /// answer back and passes the question over.
    ///
    /// # Errors
    /// Every variant of [`NotAnAnswer`]; the answer before stays.
    pub fn put(&mut self, question: &str, values: &[String]) -> Result<(), NotAnAnswer> {
        let question = Question::of_id(question).ok_or(NotAnAnswer::NoSuchQuestion)?;
        let plain: Vec<String> = values
            .iter()
            .map(|value| value.replace('\0', " "))
            .collect();
        let plain: Vec<&str> = plain.iter().map(|value| value.trim()).collect();
        let plain: Vec<&str> = plain
            .into_iter()
            .filter(|value| !value.is_empty())
            .collect();
        if plain.is_empty() {
            self.take_back(question.id);
            self.skipped.insert(question.id);
            return Ok(());
        }
        let reading = reading::read(question, &plain)?;
        self.keep(question.id, reading.values);
        if let Some(currency) = reading.currency {
            self.keep("currency", vec![currency]);
        }
        Ok(())
    }

    fn keep(&mut self, question: &'static str, values: Vec<String>) {
        self.take_back(question);
        self.skipped.remove(question);
        self.given.insert(question, values);
    }

    fn take_back(&mut self, question: &str) {
        if let Some(mut before) = self.given.remove(question) {
            before.zeroize();
        }
    }

    /// The answer to a question in its written form; none where it has none.
    #[must_use]
    pub fn given(&self, question: &str) -> &[String] {
        self.given
            .get(question)
            .map(Vec::as_slice)
            .unwrap_or_default()
    }

    /// The one answer to a question.
    fn one(&self, question: &str) -> Option<&str> {
        self.given(question).first().map(String::as_str)
    }

    /// Everything that would travel.
    #[must_use]
    pub fn answers(&self) -> Answers {
        answers::of_draft(self)
    }

    /// Whether the answers so far make a question matter.
    #[must_use]
    pub fn is_asked(&self, question: &Question) -> bool {
        match question.when {
            When::Always => true,
            When::Says(other, words) => self.one(other).is_some_and(|said| words.contains(&said)),
            When::Given(other) => self.one(other).is_some(),
            When::Filled => self.one(question.id).is_some(),
        }
    }

    /// The first question that matters and has neither an answer nor been passed over.
    #[must_use]
    pub fn next(&self) -> Option<&'static Question> {
        QUESTIONS.iter().find(|question| {
            self.is_asked(question)
                && self.given(question.id).is_empty()
                && !self.skipped.contains(question.id)
        })
    }

    /// What keeps the report from going, in the order of the questions.
    #[must_use]
    pub fn faults(&self, today: Day) -> Vec<Fault> {
        faults::of_draft(self, today)
    }

    /// The answers, ready to be sealed; the draft is gone then.
    ///
    /// # Errors
    /// The faults of [`Draft::faults`].
    pub fn finish(self, today: Day) -> Result<Finished, Vec<Fault>> {
        let faults = self.faults(today);
        if !faults.is_empty() {
            return Err(faults);
        }
        Ok(Finished {
            report: self.report,
            answers: self.answers(),
        })
    }
}

impl std::fmt::Debug for Draft {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Draft")
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        self.given.values_mut().for_each(Zeroize::zeroize);
    }
}

#[cfg(test)]
mod tests {
    use parakh_wire::ReportId;
    use parakh_wire::answers::Danger;

    use super::{Draft, NotAnAnswer, QUESTIONS};

    fn put(draft: &mut Draft, question: &str, values: &[&str]) {
        let values: Vec<String> = values.iter().map(|value| (*value).to_owned()).collect();
        draft.put(question, &values).unwrap();
    }

    #[test]
    fn questions_come_in_order_and_only_where_they_matter() {
        let mut draft = Draft::new(ReportId([1; 16]));
        let mut asked = Vec::new();
        while let Some(question) = draft.next() {
            asked.push(question.id);
            let answer: &[&str] = match question.id {
                "danger" => &["no"],
                "happened" => &["paid_no_job", "threatened"],
                "place" => &["abroad"],
                "country" => &["Malaysia"],
                "money" => &["paid"],
                "amount" => &["2 lakh"],
                _ => &[],
            };
            put(&mut draft, question.id, answer);
        }
        assert_eq!(
            asked,
            [
                "danger",
                "happened",
                "to-whom",
                "place",
                "country",
                "month",
                "money",
                "amount",
                "currency",
                "paid-by",
                "agent-licence",
                "agent-name",
                "agent-phone",
                "agent-account",
                "agent-link",
                "destination",
                "may-answer",
                "text"
            ]
        );
        assert_eq!(draft.answers().danger, Some(Danger::No));
    }

    #[test]
    fn an_answer_replaces_the_one_before_and_can_be_taken_back() {
        let mut draft = Draft::new(ReportId([1; 16]));
        put(&mut draft, "danger", &["now"]);
        put(&mut draft, "danger", &["maybe"]);
        assert_eq!(draft.answers().danger, Some(Danger::Maybe));
        let wrong = draft.put("danger", &["soon".to_owned()]);
        assert_eq!(wrong, Err(NotAnAnswer::NotInList));
        assert_eq!(draft.answers().danger, Some(Danger::Maybe));
        put(&mut draft, "danger", &["  "]);
        assert_eq!(draft.answers().danger, None);
        assert_ne!(draft.next().map(|question| question.id), Some("danger"));
        let none = draft.put("colour", &["red".to_owned()]);
        assert_eq!(none, Err(NotAnAnswer::NoSuchQuestion));
    }

    #[test]
    fn every_question_has_its_own_name_and_asks_after_one_before_it() {
        for (at, question) in QUESTIONS.iter().enumerate() {
            let before = &QUESTIONS[..at];
            assert!(before.iter().all(|other| other.id != question.id));
            if let super::When::Says(other, words) = question.when {
                let other = before.iter().find(|known| known.id == other).unwrap();
                assert!(words.iter().all(|word| other.choices().contains(word)));
            }
        }
    }

    #[test]
    fn debug_shows_nothing() {
        let mut draft = Draft::new(ReportId([1; 16]));
        put(&mut draft, "text", &["Canary"]);
        assert_eq!(format!("{draft:?}"), "Draft");
    }
}
