//! The ad checker, as Kotlin asks it: messages, and the ten questions of *Ask me*.

use std::sync::Arc;

use parakh_core::adcheck::{NUMBER_SHOWN, QUESTIONS, Verdict};
use parakh_core::strings::{CheckText, Language, Speech, Strings};

use crate::ParakhError;
use crate::gate::Gate;

/// The answer for one message or offer.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct CheckAnswer {
    /// What was found. Quotes stand in the message at their UTF-16 places.
    pub verdict: Verdict,
    /// The same in sentences; its findings stand in the order of `verdict.findings`.
    pub text: CheckText,
    /// The same to be spoken; its parts are the findings.
    pub speech: Speech,
    /// What to say of the language as a whole, if anything.
    pub review: Option<String>,
}

/// One of the ten questions.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct AskQuestion {
    /// The id of its sentence; pictures are named after it.
    pub id: String,
    /// The question.
    pub text: String,
    /// The answers that can be tapped.
    pub answers: Vec<AskAnswer>,
    /// The place of the answer after which a number or a name is typed, if there is one.
    pub typed_after: Option<i32>,
    /// What is then asked for.
    pub typed_text: Option<String>,
}

/// An answer that can be tapped.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct AskAnswer {
    /// The id of its sentence; pictures are named after it.
    pub id: String,
    /// The answer.
    pub text: String,
}

/// The checker of messages and offers.
#[derive(uniffi::Object)]
pub struct AdChecker {
    gate: Arc<Gate>,
}

impl AdChecker {
    pub(crate) fn behind(gate: &Arc<Gate>) -> Self {
        Self {
            gate: Arc::clone(gate),
        }
    }
}

#[uniffi::export]
impl AdChecker {
    /// Checks a message as it was pasted or shared.
    pub fn check(&self, message: String, language: Language) -> Result<CheckAnswer, ParakhError> {
        self.gate.enter(|content| {
            let registry = content.registry()?;
            let verdict = content
                .checker()?
                .check(&message, &registry, content.today()?);
            Ok(told(content.strings(language)?, &message, verdict))
        })
    }

    /// The ten questions for an offer made by voice, in a picture or face to face.
    pub fn questions(&self, language: Language) -> Result<Vec<AskQuestion>, ParakhError> {
        self.gate.enter(|content| {
            let strings = content.strings(language)?;
            Ok(questions(strings))
        })
    }

    /// Judges the answers: the place of the tapped answer for each question, -1 for none, and what was
    /// typed where a number was shown.
    pub fn judge(
        &self,
        picks: Vec<i32>,
        typed: String,
        language: Language,
    ) -> Result<CheckAnswer, ParakhError> {
        self.gate.enter(|content| {
            let (registry, today) = (content.registry()?, content.today()?);
            let checker = content.checker()?;
            let verdict = checker.judge_answers(&picks, &typed, &registry, today);
            Ok(told(content.strings(language)?, "", verdict))
        })
    }
}

fn told(strings: &Strings, message: &str, verdict: Verdict) -> CheckAnswer {
    let text = strings.explain_check(message, &verdict);
    CheckAnswer {
        speech: text.speech(strings.language()),
        review: strings.review(),
        verdict,
        text,
    }
}

fn questions(strings: &Strings) -> Vec<AskQuestion> {
    let answer = |id: &'static str| AskAnswer {
        id: id.to_owned(),
        text: strings.text(id, &[]),
    };
    let question = |(at, question): (usize, &parakh_core::adcheck::Question)| {
        let (place, shown) = NUMBER_SHOWN;
        let typed = (at == place).then(|| strings.text("adcheck-ask-number-which", &[]));
        AskQuestion {
            id: question.id.to_owned(),
            text: strings.text(question.id, &[]),
            answers: question.answers.iter().map(|a| answer(a.id)).collect(),
            typed_after: (at == place).then_some(shown),
            typed_text: typed,
        }
    };
    QUESTIONS.iter().enumerate().map(question).collect()
}

#[cfg(test)]
mod tests {
    use parakh_core::adcheck::Outcome;
    use parakh_core::strings::Language;

    use crate::testing::opened;

    #[test]
    fn quotes_stand_in_the_message_at_their_utf16_places() {
        let message = "😀 دبئی کا آزاد ویزا، دو لاکھ ایڈوانس ایزی پیسہ پر بھیجیں";
        let answer = opened()
            .ad_checker()
            .check(message.into(), Language::Urdu)
            .unwrap();
        assert_eq!(answer.verdict.outcome, Outcome::StrongWarning);
        let units: Vec<u16> = message.encode_utf16().collect();
        let quotes = answer
            .verdict
            .findings
            .iter()
            .flat_map(|finding| &finding.quotes);
        let mut quoted = quotes.map(|span| {
            let (start, end) = (span.utf16_start as usize, span.utf16_end as usize);
            String::from_utf16(&units[start..end]).unwrap()
        });
        assert!(quoted.any(|words| words.contains("آزاد ویزا")));
        assert_eq!(answer.speech.parts.len(), answer.verdict.findings.len());
    }

    #[test]
    fn ten_questions_lead_to_an_answer() {
        let checker = opened().ad_checker();
        let questions = checker.questions(Language::Pashto).unwrap();
        assert_eq!(questions.len(), 10);
        assert_eq!(questions[1].typed_after, Some(0));
        assert!(
            questions
                .iter()
                .all(|q| q.text != q.id && q.answers.len() >= 2)
        );
        let picks = vec![3, 1, 1, 2, 2, 0, 1, 1, 2, 1];
        let bad = checker
            .judge(picks, String::new(), Language::Pashto)
            .unwrap();
        assert_eq!(bad.verdict.outcome, Outcome::StrongWarning);
        let none = checker
            .judge(vec![], String::new(), Language::Pashto)
            .unwrap();
        assert_eq!(none.verdict.outcome, Outcome::CouldNotCheck);
    }
}
