//! Reads the plan of the lessons and the facts that their cards name, and holds both against the
//! pictures and against one another.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use parakh_core::clock::Day;
use parakh_core::lessons::{CHOICES, picture};
use serde::Deserialize;

use crate::channels::PhoneFact;
use crate::knowledge::FeeRow;
use crate::{Error, provenance};

/// The lessons and their facts.
#[derive(Debug)]
pub struct Teaching {
    /// The lessons in their order.
    pub lessons: Vec<LessonRow>,
    /// What their cards name.
    pub facts: Vec<FactRow>,
}

/// A lesson, as a row of the pack.
#[derive(Debug)]
#[allow(missing_docs, reason = "the columns of the pack's table")]
pub struct LessonRow {
    pub id: String,
    pub picture: String,
    pub cards: String,
    pub questions: String,
}

/// A fact, as a row of the pack.
#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "the columns of the pack's table")]
pub struct FactRow {
    pub id: String,
    pub value: String,
    pub is_law: bool,
    pub as_of: String,
    pub source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Plan {
    lesson: Vec<Lesson>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lesson {
    id: String,
    picture: String,
    card: Vec<Card>,
    question: Vec<Question>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Card {
    picture: String,
    #[serde(default)]
    facts: Vec<String>,
    /// The rules of the checker that the card explains; `docs/lessons.md` shows them.
    #[serde(default)]
    #[allow(dead_code, reason = "checked against docs/lessons.md, not published")]
    rules: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Question {
    right: String,
    pictures: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Facts {
    fact: Vec<Fact>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fact {
    id: String,
    value: Option<String>,
    law: Option<String>,
    as_of: String,
    source: String,
}

/// Cards that a lesson has.
const CARDS: std::ops::RangeInclusive<usize> = 5..=9;

/// Reads `content/lessons/`; the lawful fees and phones of channels are facts too.
///
/// # Errors
/// [`Error::Malformed`] names each fault: an unknown picture or fact, a fact that nobody names, a
/// question without a right choice, a lesson with too few or too many cards.
pub fn read(content: &Path, fees: &[FeeRow], phones: Vec<PhoneFact>) -> Result<Teaching, Error> {
    let Plan { lesson: lessons } = provenance::read(&content.join("lessons/plan.toml"))?;
    let Facts { fact: facts } = provenance::read(&content.join("lessons/facts.toml"))?;
    let mut faults = Vec::new();
    let facts = known(facts, fees, phones, &mut faults);
    let mut named = BTreeSet::new();
    let mut ids = BTreeSet::new();
    for lesson in &lessons {
        let id = &lesson.id;
        let mut fault = |what: String| faults.push(format!("lesson {id}: {what}"));
        if !ids.insert(id) {
            fault("stands twice".to_owned());
        }
        if !CARDS.contains(&lesson.card.len()) || lesson.question.is_empty() {
            fault("has too few or too many cards, or no question".to_owned());
        }
        let of_cards = lesson.card.iter().map(|card| &card.picture);
        let of_choices = lesson.question.iter().flat_map(|asked| &asked.pictures);
        for shown in [&lesson.picture]
            .into_iter()
            .chain(of_cards)
            .chain(of_choices)
        {
            if picture(shown).is_none() {
                fault(format!("there is no picture {shown}"));
            }
        }
        for fact in lesson.card.iter().flat_map(|card| &card.facts) {
            if !facts.contains_key(fact) {
                fault(format!("there is no fact {fact}"));
            }
            named.insert(fact.clone());
        }
        for asked in &lesson.question {
            let right = CHOICES.iter().position(|choice| *choice == asked.right);
            let choices = asked.pictures.len();
            if !(2..=CHOICES.len()).contains(&choices) || right.is_none_or(|at| at >= choices) {
                fault("a question has no right choice".to_owned());
            }
        }
    }
    if !faults.is_empty() {
        return Err(Error::Malformed(faults));
    }
    let facts = facts.into_values().filter(|fact| named.contains(&fact.id));
    Ok(Teaching {
        lessons: lessons.iter().map(row).collect(),
        facts: facts.collect(),
    })
}

/// The facts by their ids, the lawful fees and phones among them.
fn known(
    facts: Vec<Fact>,
    fees: &[FeeRow],
    phones: Vec<PhoneFact>,
    faults: &mut Vec<String>,
) -> BTreeMap<String, FactRow> {
    let of_fee = |fee: &FeeRow| FactRow {
        id: fee.id.clone(),
        value: thousands(fee.amount_pkr),
        is_law: false,
        as_of: fee.from.clone(),
        source: fee.source.clone(),
    };
    let mut known: BTreeMap<String, FactRow> = fees
        .iter()
        .map(|fee| (fee.id.clone(), of_fee(fee)))
        .collect();
    let of_phone = |fact: PhoneFact| FactRow {
        id: fact.id.clone(),
        value: fact.phone,
        is_law: false,
        as_of: fact.as_of,
        source: fact.source,
    };
    known.extend(
        phones
            .into_iter()
            .map(|fact| (fact.id.clone(), of_phone(fact))),
    );
    for fact in facts {
        let is_law = fact.law.is_some();
        let one = fact.law.is_some() != fact.value.is_some();
        let value = fact.law.or(fact.value).unwrap_or_default();
        if !one || Day::parse_iso(&fact.as_of).is_none() || fact.source.is_empty() {
            faults.push(format!(
                "fact {}: it needs a value or a law, a day and a source",
                fact.id
            ));
        }
        let row = FactRow {
            id: fact.id.clone(),
            value,
            is_law,
            as_of: fact.as_of,
            source: fact.source,
        };
        if known.insert(fact.id.clone(), row).is_some() {
            faults.push(format!("fact {}: stands twice", fact.id));
        }
    }
    known
}

fn row(lesson: &Lesson) -> LessonRow {
    let line = |first: &str, rest: &[String]| {
        let words = std::iter::once(first).chain(rest.iter().map(String::as_str));
        words.collect::<Vec<_>>().join(" ")
    };
    let cards = lesson
        .card
        .iter()
        .map(|card| line(&card.picture, &card.facts));
    let questions = lesson.question.iter();
    let questions = questions.map(|asked| line(&asked.right, &asked.pictures));
    LessonRow {
        id: lesson.id.clone(),
        picture: lesson.picture.clone(),
        cards: cards.collect::<Vec<_>>().join("\n"),
        questions: questions.collect::<Vec<_>>().join("\n"),
    }
}

/// An amount as it is printed: 22,200.
fn thousands(amount: f64) -> String {
    let digits = format!("{amount:.0}");
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at) % 3 == 0 {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{read, thousands};
    use crate::Error;

    fn faults(plan: &str, facts: &str) -> Vec<String> {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("lessons")).unwrap();
        std::fs::write(folder.path().join("lessons/plan.toml"), plan).unwrap();
        std::fs::write(folder.path().join("lessons/facts.toml"), facts).unwrap();
        match read(folder.path(), &[], Vec::new()) {
            Ok(_) => Vec::new(),
            Err(Error::Malformed(faults)) => faults,
            Err(other) => vec![other.to_string()],
        }
    }

    const FACT: &str =
        "[[fact]]\nid = \"min_age\"\nvalue = \"18\"\nas_of = \"2026-04-01\"\nsource = \"law\"\n";

    fn plan(picture: &str, fact: &str, right: &str) -> String {
        let card = format!("[[lesson.card]]\npicture = \"{picture}\"\nfacts = [\"{fact}\"]\n");
        format!(
            "[[lesson]]\nid = \"one\"\npicture = \"road\"\n{}[[lesson.question]]\nright = \"{right}\"\n\
             pictures = [\"yes\", \"no\"]\n",
            card.repeat(5)
        )
    }

    #[test]
    fn a_plan_is_held_against_pictures_and_facts() {
        assert_eq!(
            faults(&plan("boat", "min_age", "b"), FACT),
            Vec::<String>::new()
        );
        let bad = faults(&plan("bote", "age", "c"), FACT);
        assert_eq!(bad.len(), 11, "{bad:?}");
        assert!(bad.contains(&"lesson one: there is no picture bote".to_owned()));
        assert!(bad.contains(&"lesson one: there is no fact age".to_owned()));
        assert!(bad.contains(&"lesson one: a question has no right choice".to_owned()));
    }

    #[test]
    fn a_fact_needs_its_day() {
        let undated = FACT.replace("2026-04-01", "soon");
        assert_eq!(faults(&plan("boat", "min_age", "a"), &undated).len(), 1);
    }

    #[test]
    fn amounts_are_printed_with_commas() {
        assert_eq!(thousands(22_200.0), "22,200");
        assert_eq!(thousands(500.0), "500");
        assert_eq!(thousands(1_500_000.0), "1,500,000");
    }
}
