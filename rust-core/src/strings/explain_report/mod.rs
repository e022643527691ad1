//! Reports as sentences: questions and answers, what is wrong, how far a report has come, what is said
//! of offices. It chooses sentences and holds none.

mod answers;
mod fault;
mod ids;
mod questions;
mod refusal;
mod said;
#[cfg(test)]
mod tests;

pub use answers::ReportAnswerText;
pub use questions::{ReportChoiceText, ReportQuestionText};
pub use said::ReportLightText;

use super::Strings;
use ids::{LABELS, of};

/// A question in a word or two.
fn label(strings: &Strings, question: &str) -> String {
    let id = of(&LABELS, "label", question);
    id.map_or_else(|| question.to_owned(), |id| strings.text(id, &[]))
}
