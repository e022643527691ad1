//! The table of `docs/report-fields.md` against the fields and choices of a report, and both against the
//! questions: each stands there once.

use std::collections::BTreeSet;

use parakh_core::report::draft::{Draft, Kind, QUESTIONS};
use parakh_wire::ReportId;
use parakh_wire::answers::{
    Asked, CheckOutcome, Danger, FIELDS, Happened, PaidBy, Province, ToWhom,
};

/// The fields of the standard that the table may name.
const STANDARD: [&str; 2] = ["cas_IncomingReferralDetails", "vic_Methods_of_Control"];

/// The rows: answer, choice, field.
fn table() -> Vec<[String; 3]> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/report-fields.md");
    let text = std::fs::read_to_string(path).unwrap();
    let rows = text.lines().filter(|line| line.starts_with("| `"));
    rows.map(|line| {
        let cells: Vec<String> = line
            .split('|')
            .map(|cell| cell.trim().replace('`', ""))
            .collect();
        [cells[1].clone(), cells[2].clone(), cells[3].clone()]
    })
    .collect()
}

/// The leaves of the answers, dotted.
fn fields() -> Vec<String> {
    let all = FIELDS.iter().flat_map(|(field, inner)| {
        let alone = inner.is_empty().then(|| (*field).to_owned());
        alone
            .into_iter()
            .chain(inner.iter().map(move |name| format!("{field}.{name}")))
    });
    all.collect()
}

#[test]
fn every_answer_and_choice_stands_once_and_nothing_else() {
    let choices: [(&str, &[&str]); 7] = [
        ("danger", Danger::IDS),
        ("happened", Happened::IDS),
        ("to_whom", ToWhom::IDS),
        ("place.province", Province::IDS),
        ("money.asked", Asked::IDS),
        ("money.paid_by", PaidBy::IDS),
        ("checked.outcome", CheckOutcome::IDS),
    ];
    let mut expected: BTreeSet<(String, String)> = fields()
        .into_iter()
        .map(|field| (field, String::new()))
        .collect();
    for (field, ids) in choices {
        expected.extend(ids.iter().map(|id| (field.to_owned(), (*id).to_owned())));
    }
    let rows = table();
    let listed: BTreeSet<(String, String)> = rows
        .iter()
        .map(|[answer, choice, _]| (answer.clone(), choice.clone()))
        .collect();
    assert_eq!(listed, expected);
    assert_eq!(rows.len(), listed.len(), "a row stands twice");
    let mut named = BTreeSet::new();
    for [_, _, field] in &rows {
        if !field.starts_with("ext_") {
            assert!(STANDARD.contains(&field.as_str()), "{field}");
            named.insert(field.as_str());
        }
    }
    assert_eq!(named.len(), STANDARD.len());
}

#[test]
fn every_question_fills_a_field_of_the_table() {
    let mut filled = BTreeSet::new();
    for question in QUESTIONS {
        let value = match question.kind {
            Kind::OneOf(words) | Kind::SeveralOf(words) | Kind::Province(words) => words[0],
            Kind::Country => "AE",
            Kind::Month => "2026-05",
            Kind::YesNo => "yes",
            Kind::Amount
            | Kind::Phone
            | Kind::Digits { .. }
            | Kind::Short { .. }
            | Kind::Long { .. } => "5000",
        };
        let mut draft = Draft::new(ReportId([1; 16]));
        let place = match question.id {
            "country" => "abroad",
            "province" => "pakistan",
            _ => "",
        };
        draft.put("place", &[place.to_owned()]).unwrap();
        draft.put(question.id, &[value.to_owned()]).unwrap();
        let json = serde_json::to_value(draft.answers()).unwrap();
        let before = filled.len();
        for (name, value) in json.as_object().unwrap() {
            match value.as_object() {
                Some(table) => filled.extend(table.keys().map(|key| format!("{name}.{key}"))),
                None => {
                    filled.insert(name.clone());
                }
            }
        }
        let parted = ["place", "province", "country"].contains(&question.id);
        assert!(filled.len() == before + 1 || parted, "{}", question.id);
    }
    let by_check = fields()
        .into_iter()
        .filter(|field| field.starts_with("checked."));
    filled.extend(by_check);
    assert_eq!(filled, fields().into_iter().collect::<BTreeSet<String>>());
}
