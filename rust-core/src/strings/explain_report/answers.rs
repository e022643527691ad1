//! The answers of a report for review: everything that travels, in the order of the questions.

use parakh_wire::Answers;
use parakh_wire::answers::CheckOutcome;

use super::label;
use super::questions::choice;
use crate::report::draft::{Kind, Question, as_given};
use crate::strings::Strings;
use crate::strings::explain_channels::month_first;

/// One answer for review. Its `Debug` shows nothing of it.
#[derive(Clone, PartialEq, Eq)]
pub struct ReportAnswerText {
    /// The question in a word or two.
    pub label: String,
    /// What was answered.
    pub value: String,
}

impl std::fmt::Debug for ReportAnswerText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ReportAnswerText")
    }
}

impl Strings {
    /// What was answered, and what a check found, as it travels with the report.
    #[must_use]
    pub fn report_answers(&self, answers: &Answers) -> Vec<ReportAnswerText> {
        let mut lines: Vec<ReportAnswerText> = as_given(answers)
            .into_iter()
            .filter(|(_, _, values)| !values.is_empty())
            .filter_map(|(id, _, values)| {
                let question = Question::of_id(id)?;
                let values: Vec<String> = values
                    .iter()
                    .map(|value| shown(self, question, value))
                    .collect();
                Some(ReportAnswerText {
                    label: label(self, id),
                    value: values.join(" • "),
                })
            })
            .collect();
        let outcome = answers.checked.as_ref().and_then(|checked| checked.outcome);
        lines.extend(outcome.map(|outcome| ReportAnswerText {
            label: label(self, "checked"),
            value: self.text(outcome_id(outcome), &[]),
        }));
        lines
    }
}

fn shown(strings: &Strings, question: &Question, value: &str) -> String {
    let named = choice(strings, question, value);
    match question.kind {
        Kind::Month if named == value => month_first(value),
        Kind::OneOf(_)
        | Kind::SeveralOf(_)
        | Kind::Province(_)
        | Kind::Country
        | Kind::Month
        | Kind::Amount
        | Kind::Phone
        | Kind::Digits { .. }
        | Kind::Short { .. }
        | Kind::Long { .. }
        | Kind::YesNo => named,
    }
}

fn outcome_id(outcome: CheckOutcome) -> &'static str {
    match outcome {
        CheckOutcome::StrongWarning => "adcheck-outcome-strong-warning",
        CheckOutcome::Caution => "adcheck-outcome-caution",
        CheckOutcome::NothingFound => "adcheck-outcome-nothing-found",
        CheckOutcome::CouldNotCheck => "adcheck-outcome-could-not-check",
    }
}
