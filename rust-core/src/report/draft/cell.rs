//! A draft as bytes, for the one cell that keeps it while the program is away.

use std::collections::BTreeMap;

use parakh_wire::ReportId;
use parakh_wire::answers::Checked;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{Draft, Question, import};

/// Why bytes are no draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the bytes are no draft of this version")]
pub struct NotADraft;

/// The version of this form.
const VERSION: u32 = 1;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Cell {
    parakh_draft: u32,
    report: ReportId,
    given: BTreeMap<String, Vec<String>>,
    skipped: Vec<String>,
    checked: Option<Checked>,
}

impl Draft {
    /// The draft as bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        let given = self.given.iter();
        let cell = Cell {
            parakh_draft: VERSION,
            report: self.report,
            given: given
                .map(|(id, values)| ((*id).to_owned(), values.clone()))
                .collect(),
            skipped: self.skipped.iter().map(|id| (*id).to_owned()).collect(),
            checked: self.checked.clone(),
        };
        // A table of texts has a form in JSON.
        Zeroizing::new(serde_json::to_vec(&cell).unwrap_or_default())
    }

    /// The draft of its bytes.
    ///
    /// # Errors
    /// [`NotADraft`] where they are of another version, or hold what no question takes.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, NotADraft> {
        let cell: Cell = serde_json::from_slice(bytes).map_err(|_| NotADraft)?;
        if cell.parakh_draft != VERSION || !cell.checked.as_ref().is_none_or(import::fits) {
            return Err(NotADraft);
        }
        let mut draft = Self::new(cell.report);
        draft.checked = cell.checked;
        for (id, values) in &cell.given {
            draft.put(id, values).map_err(|_| NotADraft)?;
        }
        for id in &cell.skipped {
            let question = Question::of_id(id).ok_or(NotADraft)?;
            draft.skipped.insert(question.id);
        }
        Ok(draft)
    }
}

#[cfg(test)]
mod tests {
    use parakh_wire::ReportId;
    use proptest::prelude::*;

    use super::{Draft, NotADraft};
    use crate::report::draft::QUESTIONS;

    #[test]
    fn a_draft_comes_back_with_its_answers_and_what_was_passed_over() {
        let mut draft = Draft::new(ReportId([9; 16]));
        for (question, answer) in [
            ("danger", "now"),
            ("amount", "5000 dirham"),
            ("text", "a\nb"),
            ("month", ""),
        ] {
            draft.put(question, &[answer.to_owned()]).unwrap();
        }
        let back = Draft::from_bytes(&draft.to_bytes()).unwrap();
        assert_eq!(back, draft);
        assert_eq!(back.report(), ReportId([9; 16]));
        let other = String::from_utf8(draft.to_bytes().to_vec()).unwrap();
        for (from, to) in [
            ("\"parakh_draft\":1", "\"parakh_draft\":2"),
            ("\"now\"", "\"soon\""),
            ("\"danger\"", "\"colour\""),
        ] {
            assert!(other.contains(from));
            let changed = other.replacen(from, to, 1);
            assert_eq!(Draft::from_bytes(changed.as_bytes()), Err(NotADraft));
        }
    }

    proptest! {
        #[test]
        fn any_answers_come_back(answers in prop::collection::vec((0..QUESTIONS.len(), ".{0,20}"), 0..30)) {
            let mut draft = Draft::new(ReportId([9; 16]));
            for (at, value) in answers {
                let choices = QUESTIONS[at].choices();
                let chosen = choices.get(value.len()).map(|word| (*word).to_owned());
                let _ = draft.put(QUESTIONS[at].id, &[chosen.unwrap_or(value)]);
            }
            prop_assert_eq!(Draft::from_bytes(&draft.to_bytes()), Ok(draft));
        }

        #[test]
        fn any_bytes_are_a_draft_or_none(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let _ = Draft::from_bytes(&bytes);
        }
    }
}
