//! The register, as Kotlin asks it.

use std::sync::Arc;

use parakh_core::registry::{CopyWarning, MatchList};
use parakh_core::strings::{Language, LookupText, Speech};

use crate::ParakhError;
use crate::gate::Gate;

/// The answer to one question to the register.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct LookupAnswer {
    /// What was found.
    pub found: MatchList,
    /// The same in sentences; its matches stand in the order of `found.matches`.
    pub text: LookupText,
    /// The same to be spoken; its parts are the matches.
    pub speech: Speech,
    /// What to say of the language as a whole, if anything.
    pub review: Option<String>,
}

/// How old the copy of the register is.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct CopyAnswer {
    /// The day of the copy, `YYYY-MM-DD`.
    pub as_of: String,
    /// Its age in days.
    pub age_days: i32,
    /// What is to be said about its age.
    pub warnings: Vec<CopyWarning>,
    /// How many licences it has.
    pub rows: i64,
    /// The serial of the content pack.
    pub serial: i64,
    /// The age, and the warnings, in sentences.
    pub text: Vec<String>,
}

/// The look-up in the register.
#[derive(uniffi::Object)]
pub struct LookUp {
    gate: Arc<Gate>,
}

impl LookUp {
    pub(crate) fn behind(gate: &Arc<Gate>) -> Self {
        Self {
            gate: Arc::clone(gate),
        }
    }
}

#[uniffi::export]
impl LookUp {
    /// Asks the register with whatever a person typed, pasted or said.
    pub fn ask(&self, question: String, language: Language) -> Result<LookupAnswer, ParakhError> {
        self.gate.enter(|content| {
            let strings = content.strings(language)?;
            let found = content.registry()?.lookup(&question, content.today()?);
            let text = strings.explain(&question, &found);
            Ok(LookupAnswer {
                speech: text.speech(strings.language()),
                review: strings.review(),
                found,
                text,
            })
        })
    }

    /// How old the copy is today.
    pub fn copy(&self, language: Language) -> Result<CopyAnswer, ParakhError> {
        self.gate.enter(|content| {
            let registry = content.registry()?;
            let found = registry.lookup("", content.today()?);
            Ok(CopyAnswer {
                text: content.strings(language)?.explain("", &found).copy,
                as_of: found.as_of,
                age_days: found.age_days,
                warnings: found.warnings,
                rows: registry.facts().rows,
                serial: registry.facts().serial,
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use parakh_core::registry::{CopyWarning, Standing};
    use parakh_core::strings::Language;

    use crate::testing::opened;

    #[test]
    fn a_licence_is_found_and_told_in_the_language_asked_for() {
        let look_up = opened().look_up();
        let answer = look_up.ask("2131 skt".into(), Language::Urdu).unwrap();
        assert!(answer.found.confident);
        assert_eq!(answer.found.matches[0].standing, Standing::Valid);
        assert!(
            answer.text.outcome.contains("لائسنس"),
            "{}",
            answer.text.outcome
        );
        assert_eq!(answer.speech.parts.len(), answer.found.matches.len());
        assert!(answer.review.is_some());
    }

    #[test]
    fn the_copy_tells_its_age() {
        let copy = opened().look_up().copy(Language::English).unwrap();
        assert_eq!((copy.as_of.as_str(), copy.age_days), ("2026-06-30", 147));
        assert_eq!(copy.warnings, [CopyWarning::Old90]);
        assert_eq!((copy.rows, copy.text.len()), (5290, 2));
    }
}
