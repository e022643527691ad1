//! What a channel must say before it enters a pack. The faults are fixed words: no number is quoted.

use parakh_core::channels::{Need, Ship, is_place, province_of};
use parakh_core::clock::Day;

use super::ChannelRow;

const KINDS: [&str; 9] = [
    "emergency",
    "helpline",
    "office",
    "branch",
    "page",
    "sms",
    "centre",
    "protector",
    "attache",
];
const CHECKED: [&str; 10] = [
    "press",
    "press-several",
    "notice",
    "page",
    "report",
    "directory",
    "register",
    "announced",
    "old",
    "name",
];

/// What keeps a channel out of a pack.
pub(super) fn faults(row: &ChannelRow) -> Vec<&'static str> {
    let is_id = |id: &str| {
        !id.is_empty()
            && id
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    };
    let is_need = |need: &String| Need::from_id(need).is_some();
    let numbers = || row.phone.iter().chain(&row.whatsapp).chain(&row.sms);
    let of_city = || province_of(&row.city);
    let is_fact = |fact: &String| fact.ends_with("_phone") && !row.phone.is_empty();
    let whole = ["", "24/7"].contains(&row.hours.as_str());
    let checks = [
        (is_id(&row.id), "the id is none"),
        (KINDS.contains(&row.kind.as_str()), "the kind is unknown"),
        (
            !row.needs.is_empty() && row.needs.iter().all(is_need),
            "a need is unknown",
        ),
        (
            row.country.len() == 2 && is_place(&row.country),
            "the country is unknown",
        ),
        (
            row.province.is_empty() || is_place(&format!("{}-{}", row.country, row.province)),
            "the province is unknown",
        ),
        (
            row.city.is_empty() || of_city().is_some(),
            "the city is unknown",
        ),
        (
            row.city.is_empty()
                || row.province.is_empty()
                || of_city().as_ref() == Some(&row.province),
            "the city is in another province",
        ),
        (numbers().all(|number| is_phone(number)), "a number is none"),
        (whole || is_hours(&row.hours), "the hours are none"),
        (
            CHECKED.contains(&row.checked.as_str()),
            "how it is known is unknown",
        ),
        (
            row.checked == "name" || (!row.source.trim().is_empty() && day(&row.as_of).is_some()),
            "no source or no date",
        ),
        (
            Ship::from_content(&row.ship).is_some(),
            "it is not to be shown",
        ),
        (row.fact.iter().all(is_fact), "the fact is no phone"),
    ];
    let found = checks.into_iter().filter(|(good, _)| !good);
    found.map(|(_, fault)| fault).collect()
}

/// Digits with spaces or hyphens between them, and at most a plus before them.
fn is_phone(text: &str) -> bool {
    let rest = text.strip_prefix('+').unwrap_or(text);
    let digits = rest.bytes().filter(u8::is_ascii_digit).count();
    let shaped = rest
        .bytes()
        .all(|b| b.is_ascii_digit() || b == b'-' || b == b' ');
    let ends = [rest.bytes().next(), rest.bytes().last()];
    shaped
        && ends
            .iter()
            .all(|end| end.is_some_and(|b| b.is_ascii_digit()))
        && (2..=15).contains(&digits)
}

/// `mon-sat 08:00-20:00`.
fn is_hours(text: &str) -> bool {
    let clock = |text: &str| {
        let parts = text.split_once(':');
        parts.is_some_and(|(hour, minute)| {
            hour.len() == 2 && minute.len() == 2 && hour.parse().is_ok_and(|hour: u8| hour < 25)
        })
    };
    let Some(("mon-sat", hours)) = text.split_once(' ') else {
        return false;
    };
    hours
        .split_once('-')
        .is_some_and(|(from, to)| clock(from) && clock(to))
}

/// The first day of a year, a month or a day.
pub(super) fn day(text: &str) -> Option<String> {
    let whole = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        _ => text.to_owned(),
    };
    Day::parse_iso(&whole).map(Day::to_iso)
}
