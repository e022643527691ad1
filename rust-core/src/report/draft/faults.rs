//! What keeps a draft from going: what is missing, too long, or cannot be true together with another
//! answer. Each fault names its question, never what was answered.

use parakh_wire::answers::{Country, Month};

use super::{Draft, QUESTIONS, Question, When};
use crate::clock::Day;

/// One thing that keeps a draft from going.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fault {
    /// The question.
    pub question: &'static str,
    /// What is wrong with its answer.
    pub what: What,
}

/// What is wrong with an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// There is none.
    Missing,
    /// It cannot be true together with the answer to another question.
    Contradicts {
        /// The other question.
        other: &'static str,
    },
    /// It is too long.
    TooLong {
        /// Letters too many.
        over: usize,
    },
    /// It is none of what can be answered here, as Pakistan is no country abroad.
    NotInList,
    /// It is a month that has not come.
    InFuture,
}

pub(super) fn of_draft(draft: &Draft, today: Day) -> Vec<Fault> {
    let all = QUESTIONS.iter().filter_map(|question| {
        let what = what(draft, question, today)?;
        Some(Fault {
            question: question.id,
            what,
        })
    });
    all.collect()
}

fn what(draft: &Draft, question: &Question, today: Day) -> Option<What> {
    let Some(answer) = draft.one(question.id) else {
        let missing = question.required && draft.is_asked(question);
        return (missing || is_presumed(draft, question.id)).then_some(What::Missing);
    };
    if let Some(other) = contradicted(draft, question) {
        return Some(What::Contradicts { other });
    }
    let is_home = answer == Country::HOME;
    match question.id {
        "destination" | "country" if is_home => return Some(What::NotInList),
        "month" if is_future(answer, today) => return Some(What::InFuture),
        _ => {}
    }
    let over = answer.chars().count().checked_sub(question.most()?)?;
    (over > 0).then_some(What::TooLong { over })
}

/// The other question whose answer leaves no room for this one.
fn contradicted(draft: &Draft, question: &Question) -> Option<&'static str> {
    let unasked = !draft.is_asked(question);
    match question.when {
        // Without the other answer, that one is missing; see `is_presumed`.
        When::Says(other, _) if unasked && draft.one(other).is_some() => return Some(other),
        When::Given(other) if unasked => return Some(other),
        When::Says(..) | When::Given(_) | When::Always | When::Filled => {}
    }
    let paid = draft.given("happened").iter().any(|id| id == "paid_no_job");
    let unpaid = draft.one("money") == Some("no");
    (question.id == "happened" && paid && unpaid).then_some("money")
}

/// Whether an answer is missing because another presumes it: an amount, that money was asked for.
fn is_presumed(draft: &Draft, id: &str) -> bool {
    QUESTIONS.iter().any(|other| match other.when {
        When::Says(known, _) => known == id && draft.one(other.id).is_some(),
        When::Given(_) | When::Always | When::Filled => false,
    })
}

fn is_future(month: &str, today: Day) -> bool {
    let now = today.to_iso();
    month != Month::UNKNOWN && now.get(..7).is_none_or(|now| month > now)
}

#[cfg(test)]
mod tests {
    use parakh_wire::ReportId;

    use super::{Fault, What};
    use crate::clock::Day;
    use crate::report::draft::Draft;

    fn faults(answers: &[(&str, &str)]) -> Vec<Fault> {
        let mut draft = Draft::new(ReportId([1; 16]));
        let whole = [("happened", "other"), ("may-answer", "no")];
        for (question, answer) in whole.iter().chain(answers) {
            let answers: Vec<String> = answer.split(' ').map(str::to_owned).collect();
            let one = [(*answer).to_owned()];
            let values: &[String] = if *question == "happened" {
                &answers
            } else {
                &one
            };
            draft.put(question, values).unwrap();
        }
        let today = Day::parse_iso("2026-11-24").unwrap();
        let faults = draft.faults(today);
        let finished = draft.finish(today);
        assert_eq!(finished.is_ok(), faults.is_empty());
        faults
    }

    #[test]
    fn what_is_enough_has_no_fault() {
        assert_eq!(faults(&[]), []);
        for answers in [
            &[("money", "paid"), ("amount", "5000"), ("paid-by", "cash")][..],
            &[("money", "asked"), ("amount", "5000"), ("currency", "SAR")],
            &[
                ("happened", "paid_no_job"),
                ("money", "paid"),
                ("paid-by", "other"),
            ],
            &[("place", "abroad"), ("country", "ZZ")],
            &[
                ("place", "pakistan"),
                ("province", "kp"),
                ("destination", "SA"),
            ],
            &[("month", "2026-11")],
            &[("month", "unknown")],
        ] {
            assert_eq!(faults(answers), [], "{answers:?}");
        }
    }

    #[test]
    fn every_contradiction_is_named_by_its_question() {
        let against = |question, other| Fault {
            question,
            what: What::Contradicts { other },
        };
        let is = |question, what| Fault { question, what };
        for (answers, fault) in [
            (&[("happened", "")][..], is("happened", What::Missing)),
            (&[("may-answer", "")], is("may-answer", What::Missing)),
            (
                &[("money", "no"), ("amount", "5000")],
                against("amount", "money"),
            ),
            (
                &[("money", "no"), ("paid-by", "cash")],
                against("paid-by", "money"),
            ),
            (
                &[("money", "asked"), ("paid-by", "cash")],
                against("paid-by", "money"),
            ),
            (
                &[("money", "asked"), ("currency", "PKR")],
                against("currency", "amount"),
            ),
            (&[("amount", "5000")], is("money", What::Missing)),
            (&[("money", "paid")], is("paid-by", What::Missing)),
            (
                &[("happened", "paid_no_job"), ("money", "no")],
                against("happened", "money"),
            ),
            (&[("place", "abroad")], is("country", What::Missing)),
            (
                &[("place", "pakistan"), ("country", "AE")],
                against("country", "place"),
            ),
            (
                &[("place", "abroad"), ("country", "AE"), ("province", "kp")],
                against("province", "place"),
            ),
            (
                &[("place", "abroad"), ("country", "PK")],
                is("country", What::NotInList),
            ),
            (&[("destination", "PK")], is("destination", What::NotInList)),
            (&[("month", "2026-12")], is("month", What::InFuture)),
            (&[("month", "2027-01")], is("month", What::InFuture)),
        ] {
            assert_eq!(faults(answers), [fault], "{answers:?}");
        }
    }

    #[test]
    fn too_long_is_told_by_how_much() {
        for (question, most) in [("text", 2000), ("agent-name", 80), ("agent-account", 40)] {
            let (fits, long) = ("ڈ".repeat(most), "ڈ".repeat(most + 7));
            assert_eq!(faults(&[(question, &fits)]), []);
            let over = What::TooLong { over: 7 };
            assert_eq!(
                faults(&[(question, &long)]),
                [Fault {
                    question,
                    what: over
                }]
            );
        }
    }
}
