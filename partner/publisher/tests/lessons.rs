//! The table of `docs/lessons.md` against the plan of the lessons: what the sources name stands in cards,
//! and every card stands in the table.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde::Deserialize;

#[derive(Deserialize)]
struct Plan {
    lesson: Vec<Lesson>,
}

#[derive(Deserialize)]
struct Lesson {
    id: String,
    card: Vec<Card>,
}

#[derive(Deserialize)]
struct Card {
    #[serde(default)]
    rules: Vec<String>,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn cards() -> BTreeMap<String, BTreeSet<String>> {
    let plan = std::fs::read_to_string(root().join("content/lessons/plan.toml")).unwrap();
    let plan: Plan = toml::from_str(&plan).unwrap();
    let mut cards = BTreeMap::new();
    for lesson in plan.lesson {
        for (at, card) in (1..).zip(lesson.card) {
            let rules = card.rules.into_iter().collect();
            cards.insert(format!("{}-{at}", lesson.id), rules);
        }
    }
    cards
}

/// The rows of the table: the scheme, its cards, and the rules named beside them.
fn table() -> Vec<(String, Vec<String>, BTreeSet<String>)> {
    let text = std::fs::read_to_string(root().join("docs/lessons.md")).unwrap();
    let rows = text.lines().filter(|line| line.starts_with("| ")).skip(2);
    let rows = rows.map(|line| {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let words = |cell: &str| cell.split_whitespace().map(str::to_owned).collect();
        let rules: Vec<String> = words(&cells[2].replace('`', ""));
        (
            cells[0].to_owned(),
            words(cells[1]),
            rules.into_iter().collect(),
        )
    });
    rows.collect()
}

#[test]
fn every_scheme_stands_in_a_card_and_every_card_in_the_table() {
    let (cards, table) = (cards(), table());
    assert!(table.len() > 180, "{} rows", table.len());
    let mut told = BTreeSet::new();
    for (scheme, named, rules) in &table {
        assert!(!named.is_empty(), "{scheme} stands in no card");
        let mut of_cards = BTreeSet::new();
        for card in named {
            let known = cards.get(card);
            of_cards.extend(known.unwrap_or_else(|| panic!("{scheme}: no card {card}")));
            told.insert(card.clone());
        }
        let rules: BTreeSet<&String> = rules.iter().collect();
        assert_eq!(rules, of_cards, "the rules of {scheme}");
    }
    let left: Vec<_> = cards.keys().filter(|card| !told.contains(*card)).collect();
    assert!(left.is_empty(), "cards without a row: {left:?}");
}

#[test]
fn every_rule_that_a_card_names_has_its_sentence() {
    let english = std::fs::read_to_string(root().join("locales/en/adcheck.ftl")).unwrap();
    for rule in cards().values().flatten() {
        let id = format!("adcheck-rule-{}", rule.replace('_', "-"));
        assert!(english.contains(&id), "there is no rule {rule}");
    }
}
