//! What keeps a draft from going, and why something is no answer, as sentences.

use super::label;
use crate::report::draft::{Fault, ImportError, NotAnAnswer, What};
use crate::strings::{Arg, Strings};

impl Strings {
    /// One thing that keeps a report from going.
    #[must_use]
    pub fn report_fault(&self, fault: &Fault) -> String {
        let question = label(self, fault.question);
        let named = ("question", Arg::Text(&question));
        match fault.what {
            What::Missing => self.text("report-fault-missing", &[named]),
            What::Contradicts { other } => {
                let other = label(self, other);
                let args = [named, ("other", Arg::Text(&other))];
                self.text("report-fault-contradicts", &args)
            }
            What::TooLong { over } => {
                self.text("report-fault-too-long", &[named, ("over", number(over))])
            }
            What::NotInList => self.text("report-fault-not-in-list", &[named]),
            What::InFuture => self.text("report-fault-in-future", &[named]),
        }
    }

    /// Why what was typed is no answer.
    #[must_use]
    pub fn not_an_answer(&self, why: NotAnAnswer) -> String {
        match why {
            NotAnAnswer::NoSuchQuestion => self.text("report-answer-no-such-question", &[]),
            NotAnAnswer::NotInList => self.text("report-answer-not-in-list", &[]),
            NotAnAnswer::OneOnly => self.text("report-answer-one-only", &[]),
            NotAnAnswer::NotANumber => self.text("report-answer-not-a-number", &[]),
            NotAnAnswer::NotAMonth => self.text("report-answer-not-a-month", &[]),
            NotAnAnswer::NotACountry => self.text("report-answer-not-a-country", &[]),
            NotAnAnswer::TooLong { over } => {
                self.text("report-answer-too-long", &[("over", number(over))])
            }
        }
    }

    /// Why a file is no file of answers. It names fields as the file writes them, never their values.
    #[must_use]
    pub fn import_error(&self, error: &ImportError) -> String {
        match *error {
            ImportError::TooLong { over } => {
                self.text("report-import-too-long", &[("over", number(over))])
            }
            ImportError::NotJson => self.text("report-import-not-json", &[]),
            ImportError::Unknown { inside } => {
                self.text("report-import-unknown", &[("inside", Arg::Text(inside))])
            }
            ImportError::Wrong { field } => {
                self.text("report-import-wrong", &[("field", Arg::Text(field))])
            }
        }
    }
}

pub(super) fn number(count: usize) -> Arg<'static> {
    Arg::Number(i64::try_from(count).unwrap_or(i64::MAX))
}
