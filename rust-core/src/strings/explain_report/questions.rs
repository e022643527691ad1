//! A question of a report as sentences, with the choices that are offered.

use super::ids::{ASK, CHOICES, CURRENCIES, HINTS, of};
use crate::channels::Place;
use crate::report::draft::{Kind, Question};
use crate::strings::{Arg, Strings};

/// A question, ready to be read or spoken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportQuestionText {
    /// The question's id.
    pub id: String,
    /// What is asked.
    pub text: String,
    /// What helps to answer.
    pub hint: Option<String>,
    /// What can be chosen; where it is typed, what is offered beside, or nothing.
    pub choices: Vec<ReportChoiceText>,
    /// What a voice says: the question, what helps, and the choices where they are few.
    pub spoken: Vec<String>,
}

/// One choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportChoiceText {
    /// The word that the draft takes.
    pub id: String,
    /// What a person reads.
    pub text: String,
}

/// Countries as they are offered: where most people go first, then the others that have a name here.
const DESTINATIONS: [&str; 38] = [
    "SA", "AE", "QA", "OM", "KW", "BH", "MY", "TR", "IR", "IQ", "GR", "IT", "GB", "DE", "ES", "FR",
    "PT", "RO", "CY", "MT", "LY", "AZ", "RU", "RS", "HR", "PL", "TH", "KH", "MM", "LA", "SG", "JP",
    "KR", "AU", "CA", "US", "ZA", UNKNOWN,
];

/// The country that is not known or not said.
const UNKNOWN: &str = "ZZ";

/// Choices that a voice reads out; more of them nobody keeps in mind.
const SPOKEN_AT_MOST: usize = 10;

impl Strings {
    /// A question of a report, in sentences.
    #[must_use]
    pub fn report_question(&self, question: &Question) -> ReportQuestionText {
        let text = self.text(of(&ASK, "ask", question.id).unwrap_or(question.id), &[]);
        let hint = of(&HINTS, "hint", question.id).map(|id| self.text(id, &[]));
        let words = match question.kind {
            Kind::Country => &DESTINATIONS[..],
            Kind::OneOf(_)
            | Kind::SeveralOf(_)
            | Kind::Province(_)
            | Kind::Month
            | Kind::Amount
            | Kind::Phone
            | Kind::Digits { .. }
            | Kind::Short { .. }
            | Kind::Long { .. }
            | Kind::YesNo => question.choices(),
        };
        let choices: Vec<ReportChoiceText> = words
            .iter()
            .map(|word| ReportChoiceText {
                id: (*word).to_owned(),
                text: choice(self, question, word),
            })
            .collect();
        let mut spoken = vec![text.clone()];
        spoken.extend(hint.clone());
        if choices.len() <= SPOKEN_AT_MOST {
            spoken.extend(choices.iter().map(|choice| choice.text.clone()));
        }
        ReportQuestionText {
            id: question.id.to_owned(),
            text,
            hint,
            choices,
            spoken,
        }
    }
}

/// A chosen word in the reader's language; one that has no name there stays as it is.
pub(super) fn choice(strings: &Strings, question: &Question, word: &str) -> String {
    match question.kind {
        Kind::Country => country(strings, question, word),
        Kind::Province(_) => province(strings, word),
        Kind::OneOf(_) if question.id == "currency" => currency(strings, word),
        Kind::OneOf(_)
        | Kind::SeveralOf(_)
        | Kind::Month
        | Kind::Amount
        | Kind::Phone
        | Kind::Digits { .. }
        | Kind::Short { .. }
        | Kind::Long { .. }
        | Kind::YesNo => {
            let id = of(&CHOICES, &format!("ask-{}", question.id), word);
            id.map_or_else(|| word.to_owned(), |id| strings.text(id, &[]))
        }
    }
}

fn country(strings: &Strings, question: &Question, code: &str) -> String {
    if code == UNKNOWN {
        let begins = format!("ask-{}", question.id);
        let id = of(&CHOICES, &begins, "unknown");
        return strings.text(id.unwrap_or(UNKNOWN), &[]);
    }
    strings.place(&Place {
        country: code.to_owned(),
        province: None,
        city: None,
    })
}

/// The offices of a province have their names by another word than reports do.
fn province(strings: &Strings, word: &str) -> String {
    let name = match word {
        "kashmir" => "ajk",
        "gilgit_baltistan" => "gb",
        other => other,
    };
    strings.place(&Place {
        country: "PK".to_owned(),
        province: Some(name.to_owned()),
        city: None,
    })
}

fn currency(strings: &Strings, code: &str) -> String {
    let Some(id) = of(&CURRENCIES, "currency", code) else {
        return code.to_owned();
    };
    let name = strings.text(id, &[]);
    let args = [("name", Arg::Text(&name)), ("code", Arg::Text(code))];
    strings.text("report-currency", &args)
}
