//! Answers out of a file, `answers.json`: what of it is no answer is named by its field, and never quoted.

use parakh_wire::ReportId;
use parakh_wire::answers::{Answers, Checked, FIELDS, RULES};
use serde_json::{Map, Value};

use super::{Draft, answers};
use crate::clock::Day;

/// Bytes that a file of answers may have.
pub const FILE_BYTES: usize = 64 * 1024;

/// Why a file is no file of answers. Fields are those of `docs/report-fields.md`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ImportError {
    /// It is longer than any report.
    #[error("the file is {over} bytes too long")]
    TooLong {
        /// Bytes too many.
        over: usize,
    },
    /// It is no JSON, or no table of answers.
    #[error("the file is no table in JSON")]
    NotJson,
    /// A field is known in no report.
    #[error("there is an unknown field in {inside}")]
    Unknown {
        /// The table in which it stands: `answers`, `money` or another.
        inside: &'static str,
    },
    /// A field holds no answer.
    #[error("{field} holds no answer that fits")]
    Wrong {
        /// The field: `month`, `money.amount`.
        field: &'static str,
    },
}

/// The name of the whole.
const WHOLE: &str = "answers";

impl Draft {
    /// Begins a report with the answers of a file.
    ///
    /// # Errors
    /// Every variant of [`ImportError`]. What is too long or contradicts is none: [`Draft::faults`] names it.
    pub fn import(report: ReportId, file: &[u8]) -> Result<Self, ImportError> {
        if let Some(over) = file.len().checked_sub(FILE_BYTES + 1) {
            return Err(ImportError::TooLong { over: over + 1 });
        }
        let Ok(Value::Object(whole)) = serde_json::from_slice(file) else {
            return Err(ImportError::NotJson);
        };
        if let Some(inside) = unknown(&whole) {
            return Err(ImportError::Unknown { inside });
        }
        // serde takes a list for a table; a file of answers has none in such a place.
        let list = FIELDS.iter().find(|(field, inner)| {
            !inner.is_empty() && whole.get(*field).is_some_and(Value::is_array)
        });
        if let Some((field, _)) = list {
            return Err(ImportError::Wrong { field });
        }
        let answers: Answers = serde_json::from_slice(file).map_err(|_| reason(&whole))?;
        let mut draft = Self::new(report);
        draft.fill(&answers)?;
        Ok(draft)
    }

    fn fill(&mut self, answers: &Answers) -> Result<(), ImportError> {
        if answers
            .checked
            .as_ref()
            .is_some_and(|checked| !fits(checked))
        {
            return Err(ImportError::Wrong { field: "checked" });
        }
        self.checked.clone_from(&answers.checked);
        for (question, field, values) in answers::as_given(answers) {
            if values.iter().any(|value| !value.trim().is_empty()) {
                let put = self.put(question, &values);
                put.map_err(|_| ImportError::Wrong { field })?;
            }
        }
        Ok(())
    }
}

/// Whether what is said of a check can be of one: the ids of rules, and a day.
pub(super) fn fits(checked: &Checked) -> bool {
    const ID_CHARS: usize = 40;
    let is_id = |id: &String| {
        let of_id = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_';
        !id.is_empty() && id.len() <= ID_CHARS && id.bytes().all(of_id)
    };
    let is_day = |day: &String| Day::parse_iso(day).is_some();
    checked.rules.len() <= RULES
        && checked.rules.iter().all(is_id)
        && checked.register_as_of.as_ref().is_none_or(is_day)
}

/// Where a field stands that no answer has. What travels may have such fields, a file that somebody writes
/// may not: there it is a slip.
fn unknown(whole: &Map<String, Value>) -> Option<&'static str> {
    whole.iter().find_map(|(name, value)| {
        let Some((field, inner)) = FIELDS.iter().find(|(field, _)| field == name) else {
            return Some(WHOLE);
        };
        let mut names = value.as_object().into_iter().flat_map(Map::keys);
        let is_unknown = |name: &String| !inner.contains(&name.as_str());
        names.any(is_unknown).then_some(*field)
    })
}

/// Why a file did not read as answers: the first field that does not.
fn reason(whole: &Map<String, Value>) -> ImportError {
    let reads =
        |table: Map<String, Value>| serde_json::from_value::<Answers>(Value::Object(table)).is_ok();
    for (name, value) in whole {
        let Some((field, inner)) = FIELDS.iter().find(|(field, _)| field == name) else {
            continue;
        };
        let table = value.as_object().filter(|_| !inner.is_empty());
        for (name, value) in table.into_iter().flatten() {
            let one = Map::from_iter([(name.clone(), value.clone())]);
            let alone = Map::from_iter([((*field).to_owned(), Value::Object(one))]);
            if !reads(alone) {
                return ImportError::Wrong {
                    field: dotted(field, name),
                };
            }
        }
        if !reads(Map::from_iter([(name.clone(), value.clone())])) {
            return ImportError::Wrong { field };
        }
    }
    // What reads one by one and not together names a field twice.
    ImportError::NotJson
}

/// The name of a field in a table; the list of all is short.
fn dotted(table: &'static str, name: &str) -> &'static str {
    const ALL: [&str; 15] = [
        "place.province",
        "place.country",
        "money.asked",
        "money.amount",
        "money.currency",
        "money.paid_by",
        "agent.phone",
        "agent.name",
        "agent.licence",
        "agent.account",
        "agent.link",
        "checked.outcome",
        "checked.rules",
        "checked.register_as_of",
        "checked.pack",
    ];
    let same = |field: &&str| field.split_once('.') == Some((table, name));
    ALL.into_iter().find(same).unwrap_or(table)
}

#[cfg(test)]
mod tests {
    use parakh_wire::ReportId;
    use proptest::prelude::*;

    use super::{Draft, FIELDS, FILE_BYTES, ImportError, dotted};
    use crate::report::draft::QUESTIONS;

    const ID: ReportId = ReportId([7; 16]);

    fn import(file: &str) -> Result<Draft, ImportError> {
        Draft::import(ID, file.as_bytes())
    }

    #[test]
    fn answers_come_back_as_they_went() {
        let whole = r#"{"danger":"maybe","happened":["paid_no_job","threatened"],"to_whom":"family",
            "place":{"province":"gilgit_baltistan"},"month":"2026-05",
            "money":{"asked":"paid","amount":250000,"currency":"PKR","paid_by":"gold_or_land"},
            "agent":{"phone":"+923001234567","name":"A B","licence":"0021/SKT","account":"1","link":"x.y"},
            "destination":"SA","may_answer":true,
            "checked":{"outcome":"caution","rules":["upfront_fee"],"register_as_of":"2026-06-13","pack":7},
            "message":"a\nb","text":"c"}"#;
        let given: serde_json::Value = serde_json::from_str(whole).unwrap();
        let draft = import(whole).unwrap();
        assert_eq!(serde_json::to_value(draft.answers()).unwrap(), given);
        for place in [r#"{"country":"AE"}"#, r#"{"country":"PK"}"#] {
            let file = format!(r#"{{"place":{place}}}"#);
            let answers = import(&file).unwrap().answers();
            assert_eq!(serde_json::to_string(&answers).unwrap(), file);
        }
        assert_eq!(import("{}").unwrap(), Draft::new(ID));
    }

    #[test]
    fn a_fault_names_the_field_and_never_quotes_it() {
        let wrong = |field| ImportError::Wrong { field };
        for (file, error) in [
            ("", ImportError::NotJson),
            ("[]", ImportError::NotJson),
            (r#"{"danger":"no","danger":"no"}"#, ImportError::NotJson),
            (
                r#"{"canary":1}"#,
                ImportError::Unknown { inside: "answers" },
            ),
            (
                r#"{"money":{"canary":1}}"#,
                ImportError::Unknown { inside: "money" },
            ),
            (r#"{"text":"x","month":"canary"}"#, wrong("month")),
            (
                r#"{"money":{"asked":"paid","amount":"canary"}}"#,
                wrong("money.amount"),
            ),
            (r#"{"agent":{"phone":"canary"}}"#, wrong("agent.phone")),
            (r#"{"agent":"canary"}"#, wrong("agent")),
            (r#"{"agent":["canary"]}"#, wrong("agent")),
            (r#"{"happened":["canary"]}"#, wrong("happened")),
            (r#"{"checked":{"rules":["Canary!"]}}"#, wrong("checked")),
            (
                r#"{"checked":{"register_as_of":"canary"}}"#,
                wrong("checked"),
            ),
        ] {
            let found = import(file).unwrap_err();
            assert_eq!(found, error, "{file}");
            assert!(
                !format!("{found} {found:?}")
                    .to_lowercase()
                    .contains("canary")
            );
        }
        let long = " ".repeat(FILE_BYTES + 3);
        assert_eq!(import(&long), Err(ImportError::TooLong { over: 3 }));
    }

    #[test]
    fn every_field_in_a_table_has_its_dotted_name() {
        for (table, inner) in FIELDS {
            for name in inner {
                assert_eq!(dotted(table, name), format!("{table}.{name}"));
            }
        }
    }

    /// Any JSON, with names and words of reports strewn in.
    fn any_json() -> impl Strategy<Value = serde_json::Value> {
        let known = FIELDS
            .iter()
            .flat_map(|(name, inner)| inner.iter().chain([name]));
        let mut words: Vec<String> = known.map(|word| (*word).to_owned()).collect();
        words.extend(
            QUESTIONS
                .iter()
                .flat_map(|q| q.choices())
                .map(|word| (*word).to_owned()),
        );
        words.extend(["AE", "PK", "2026-05", "0300-1234567"].map(str::to_owned));
        let word = prop_oneof![3 => prop::sample::select(words), 1 => ".{0,12}"];
        let leaf = prop_oneof![
            4 => word.clone().prop_map(serde_json::Value::from),
            1 => any::<i64>().prop_map(serde_json::Value::from),
            1 => any::<bool>().prop_map(serde_json::Value::from),
            1 => Just(serde_json::Value::Null),
        ];
        leaf.prop_recursive(3, 24, 6, move |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(serde_json::Value::from),
                prop::collection::vec((word.clone(), inner), 0..6)
                    .prop_map(|fields| serde_json::Value::Object(fields.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn any_bytes_import_or_say_why(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            let _ = Draft::import(ID, &bytes);
        }

        #[test]
        fn what_imports_stays_the_same(json in any_json()) {
            if let Ok(draft) = import(&json.to_string()) {
                let again = serde_json::to_string(&draft.answers()).unwrap();
                prop_assert_eq!(import(&again).unwrap().answers(), draft.answers());
            }
        }

        #[test]
        fn put_never_panics(at in 0..QUESTIONS.len(), values in prop::collection::vec(".{0,40}", 0..4)) {
            let mut draft = Draft::new(ID);
            let before = draft.clone();
            if draft.put(QUESTIONS[at].id, &values).is_err() {
                prop_assert_eq!(draft, before);
            }
        }
    }
}
