//! What a partner and a rule must say before they enter a pack. The faults are fixed words: no key is quoted.

use std::collections::BTreeSet;

use parakh_core::channels::province_of;
use parakh_core::clock::Day;
use parakh_core::report::routing::{Partner, PartnerKind, Rule};
use parakh_wire::answers::{Danger, Province};
use toml::Table;

const PARTNER_KEYS: [&str; 16] = [
    "number",
    "id",
    "kind",
    "names",
    "aliases",
    "province",
    "city",
    "countries",
    "handles",
    "consent",
    "candidate",
    "recipient",
    "signing",
    "not_before",
    "not_after",
    "revoked",
];
const RULE_KEYS: [&str; 7] = [
    "reason",
    "when",
    "partners",
    "kinds",
    "near",
    "most",
    "preselect",
];
const WHEN_KEYS: [&str; 6] = [
    "happened",
    "province",
    "abroad",
    "destination",
    "danger",
    "may_answer",
];
const LANGUAGES: [&str; 4] = ["en", "ur", "ps", "pa-Arab"];

/// Whether a partner has a field that none has.
pub(super) fn partner_keys(table: &Table) -> bool {
    let known = |key: &String| PARTNER_KEYS.contains(&key.as_str());
    !table.keys().all(known)
}

/// Whether a rule has a field that none has.
pub(super) fn rule_keys(table: &Table) -> bool {
    let when = table.get("when").and_then(toml::Value::as_table);
    let mut inner = when.into_iter().flat_map(Table::keys);
    let known = table.keys().all(|key| RULE_KEYS.contains(&key.as_str()));
    !known || !inner.all(|key| WHEN_KEYS.contains(&key.as_str()))
}

/// What keeps partners out of a pack, each fault behind its line.
pub(super) fn partners(rows: &[(String, Partner)]) -> Vec<String> {
    let (mut ids, mut numbers) = (BTreeSet::new(), BTreeSet::new());
    let mut faults = Vec::new();
    for (at, row) in rows {
        let mut found = partner(row);
        if !ids.insert(row.id.as_str()) {
            found.push("the id stands twice");
        }
        if !numbers.insert(row.number) {
            found.push("the number stands twice");
        }
        faults.extend(found.into_iter().map(|fault| format!("{at}: {fault}")));
    }
    faults
}

fn partner(row: &Partner) -> Vec<&'static str> {
    let named = |name: &String| !name.trim().is_empty();
    let city = row.city.as_deref();
    let of_city = city.and_then(province_of);
    let province = row.province.map(in_channels);
    let checks = [
        (
            row.number.0 != 0 && row.number.0 != u32::MAX,
            "the number is none",
        ),
        (is_id(&row.id), "the id is none"),
        (row.names.contains_key("en"), "it has no name in English"),
        (
            row.names
                .keys()
                .all(|tag| LANGUAGES.contains(&tag.as_str()))
                && row.names.values().chain(&row.aliases).all(named),
            "a name is none",
        ),
        (city.is_some() == of_city.is_some(), "the city is unknown"),
        (
            of_city.is_none() || of_city.as_deref() == province,
            "the city is in another province",
        ),
    ];
    let found = checks
        .into_iter()
        .chain(keys(row))
        .filter(|(good, _)| !good);
    found.map(|(_, fault)| fault).collect()
}

/// Whether the keys are whole and well written; a candidate has none.
fn keys(row: &Partner) -> [(bool, &'static str); 7] {
    let day = |text: &Option<String>| text.as_deref().map(Day::parse_iso);
    let (first, last) = (day(&row.not_before), day(&row.not_after));
    let days = [first, last].into_iter().flatten().all(|day| day.is_some());
    let parts = [
        row.recipient.is_some(),
        row.signing.is_some(),
        row.not_before.is_some(),
        row.not_after.is_some(),
    ];
    let (all, none) = (!parts.contains(&false), !parts.contains(&true));
    [
        (
            row.recipient.is_none() || row.sealing_key().is_some(),
            "the recipient is no age1pq key",
        ),
        (
            row.signing.is_none() || row.signing_key().is_some(),
            "the signing key is none",
        ),
        (days, "a day is none"),
        (
            first
                .flatten()
                .zip(last.flatten())
                .is_none_or(|(first, last)| first < last),
            "the keys end before they begin",
        ),
        (
            all || none,
            "of recipient, signing key and days some are missing",
        ),
        (!row.candidate || none, "a candidate has no keys"),
        (row.candidate || !none, "what has no keys is a candidate"),
    ]
}

/// The province as the help channels call it.
fn in_channels(province: Province) -> &'static str {
    match province {
        Province::Punjab => "Punjab",
        Province::Sindh => "Sindh",
        Province::Kp => "KP",
        Province::Balochistan => "Balochistan",
        Province::Islamabad => "Islamabad",
        Province::GilgitBaltistan => "GB",
        Province::Kashmir => "AJK",
    }
}

/// What keeps rules out of a pack, each fault behind its line.
pub(super) fn rules(rows: &[(String, Rule)], known: &[Partner]) -> Vec<String> {
    let mut faults = Vec::new();
    for (at, row) in rows {
        let found = rule(row, known);
        faults.extend(found.into_iter().map(|fault| format!("{at}: {fault}")));
    }
    faults
}

fn rule(row: &Rule, known: &[Partner]) -> Vec<&'static str> {
    let of_id = |id: &String| known.iter().find(|partner| partner.id == *id);
    let government = row.kinds.contains(&PartnerKind::Government)
        || row
            .partners
            .iter()
            .filter_map(of_id)
            .any(|partner| partner.kind == PartnerKind::Government);
    // The phone holds to it as well; content that promises otherwise would mislead its reviewer.
    let at_home = row.when.abroad == Some(false) && row.when.danger == [Danger::No];
    let checks = [
        (is_id(&row.reason), "the reason is none"),
        (
            row.partners.is_empty() != row.kinds.is_empty(),
            "a rule names partners or kinds",
        ),
        (
            row.partners.iter().all(|id| of_id(id).is_some()),
            "a partner is unknown",
        ),
        ((1..=3).contains(&row.most), "it proposes none or too many"),
        (
            !row.preselect || !government || at_home,
            "a government's body is chosen only at home and without danger",
        ),
    ];
    let found = checks.into_iter().filter(|(good, _)| !good);
    found.map(|(_, fault)| fault).collect()
}

fn is_id(id: &str) -> bool {
    let of_id = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    !id.is_empty() && id.bytes().all(of_id)
}
