//! Who to turn to as sentences: what comes first, then each channel with its number, its hours, how it
//! is known and how far it has been tried. It chooses sentences and holds none.

mod ids;

use super::explain::day_first;
use super::{Arg, Strings};
use crate::channels::{Channel, ChannelList, Need, Place, Reach, Ship};
use ids::{CHECKED, CITIES, COUNTRIES, KINDS, NAMES, NEEDS, PROVINCES, of};

/// Who to turn to, ready to be read or spoken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChannelsText {
    /// What comes first: the person's own safety, then what is to be said about the place.
    pub first: Vec<String>,
    /// The channels, best first.
    pub rows: Vec<ChannelText>,
}

/// One channel, ready to be read or spoken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChannelText {
    /// Its name.
    pub name: String,
    /// The number behind a call button.
    pub call: Option<String>,
    /// The number as text, where there is no button.
    pub number: Option<String>,
    /// Place, hours, further ways to it, and how it is known.
    pub lines: Vec<String>,
    /// What a voice says of its number, if it has one.
    pub spoken_number: Option<String>,
}

impl Strings {
    /// Who to turn to, in sentences.
    #[must_use]
    pub fn explain_channels(&self, list: &ChannelList) -> ChannelsText {
        let rows = list.channels.iter();
        ChannelsText {
            first: first(self, list),
            rows: rows
                .map(|(channel, reach)| one(self, channel, reach))
                .collect(),
        }
    }

    /// A need in words.
    #[must_use]
    pub fn need(&self, need: Need) -> String {
        self.text(of(&NEEDS, need.id()).unwrap_or(need.id()), &[])
    }

    /// A province or country in words.
    #[must_use]
    pub fn place(&self, place: &Place) -> String {
        let province = place.province.as_deref();
        let id = province.map_or_else(
            || of(&COUNTRIES, &place.country),
            |name| of(&PROVINCES, name),
        );
        id.map_or_else(|| place.id(), |id| self.text(id, &[]))
    }
}

fn first(strings: &Strings, list: &ChannelList) -> Vec<String> {
    let abroad = list.place.as_ref().filter(|place| !place.is_home());
    let mut ids = Vec::new();
    if matches!(list.need, Some(Need::Danger | Need::Trafficking)) {
        ids.extend([
            "channels-first-safety",
            "channels-first-away",
            "channels-first-quiet",
            "channels-first-tell",
        ]);
    }
    if list.need == Some(Need::Danger) && abroad.is_some() {
        ids.push("channels-first-police-there");
    }
    if list.unknown_place {
        ids.push("channels-place-unknown");
    }
    if list.channels.is_empty() {
        ids.push("channels-none");
    }
    let mut told: Vec<String> = ids.into_iter().map(|id| strings.text(id, &[])).collect();
    let is_there = |place: &Place| {
        let mut channels = list.channels.iter();
        channels.any(|(channel, _)| channel.country == place.country)
    };
    if let Some(place) = abroad.filter(|place| !list.channels.is_empty() && !is_there(place)) {
        let country = strings.place(place);
        told.push(strings.text("channels-place-none", &[("country", Arg::Text(&country))]));
    }
    told
}

fn one(strings: &Strings, channel: &Channel, reach: &Reach) -> ChannelText {
    let mut lines = Vec::new();
    about(strings, channel, &mut lines);
    ways(strings, channel, reach, &mut lines);
    known(strings, channel, &mut lines);
    let spoken = match (&reach.call, &reach.number) {
        (Some(number), _) => Some(("channels-call", number)),
        (None, Some(number)) => Some(("channels-number", number)),
        (None, None) => None,
    };
    ChannelText {
        name: name(strings, channel),
        call: reach.call.clone(),
        number: reach.number.clone(),
        lines,
        spoken_number: spoken
            .map(|(id, number)| strings.text(id, &[("number", Arg::Text(number))])),
    }
}

/// The name; one that a newer pack has and this program does not know is its id.
fn name(strings: &Strings, channel: &Channel) -> String {
    if let Some(kind) = of(&KINDS, &channel.kind) {
        return strings.text(
            kind,
            &[("place", Arg::Text(&where_it_is(strings, channel)))],
        );
    }
    let id = of(&NAMES, &channel.id);
    id.map_or_else(|| channel.id.clone(), |id| strings.text(id, &[]))
}

/// The narrowest place of a channel that has a name.
fn where_it_is(strings: &Strings, channel: &Channel) -> String {
    let city = channel.city.as_ref().and_then(|city| of(&CITIES, city));
    let province = || {
        channel
            .province
            .as_ref()
            .and_then(|name| of(&PROVINCES, name))
    };
    let id = city
        .or_else(province)
        .or_else(|| of(&COUNTRIES, &channel.country));
    id.map_or_else(|| channel.country.clone(), |id| strings.text(id, &[]))
}

/// What it is, and when it is open.
fn about(strings: &Strings, channel: &Channel, lines: &mut Vec<String>) {
    let named_by_place = of(&KINDS, &channel.kind).is_some();
    if !named_by_place && (channel.city.is_some() || channel.province.is_some()) {
        let place = where_it_is(strings, channel);
        lines.push(strings.text("channels-place", &[("place", Arg::Text(&place))]));
    }
    if let Some(offices) = channel.offices {
        lines.push(strings.text("channels-offices", &[("count", Arg::Number(offices))]));
    }
    let note = match (channel.kind.as_str(), channel.id.as_str()) {
        ("protector", _) | (_, "protector-list") => Some("channels-note-protector"),
        ("attache", _) => Some("channels-note-attache"),
        (_, "citizen-portal") => Some("channels-note-citizen-portal"),
        _ => None,
    };
    lines.extend(note.map(|id| strings.text(id, &[])));
    if let Some(hours) = &channel.hours {
        let span = hours
            .strip_prefix("mon-sat ")
            .and_then(|span| span.split_once('-'));
        lines.push(match span {
            Some((from, to)) => {
                let args = [("from", Arg::Text(from)), ("to", Arg::Text(to))];
                strings.text("channels-hours-mon-sat", &args)
            }
            None => strings.text("channels-hours-always", &[]),
        });
    }
}

/// The ways to it beside the first number.
fn ways(strings: &Strings, channel: &Channel, reach: &Reach, lines: &mut Vec<String>) {
    let more = channel.phones.get(1..).unwrap_or_default().join("; ");
    let whatsapp = channel.whatsapp.join("; ");
    let text = |of: &Option<String>| of.clone().unwrap_or_default();
    for (id, argument, value) in [
        ("channels-address", "address", text(&channel.address)),
        ("channels-more-phones", "phones", more),
        ("channels-whatsapp", "phones", whatsapp),
        ("channels-page", "url", text(&channel.url)),
        ("channels-email", "email", text(&channel.email)),
    ] {
        if !value.is_empty() {
            lines.push(strings.text(id, &[(argument, Arg::Text(&value))]));
        }
    }
    if channel.phones.is_empty() && !channel.sms.is_empty() {
        lines.push(strings.text("channels-sms", &[]));
    }
    if reach.only_there {
        let at_home = channel.country == "PK";
        let id = if at_home {
            "channels-only-in-pakistan"
        } else {
            "channels-only-there"
        };
        lines.push(strings.text(id, &[]));
    }
}

/// How it is known, since when, and how far it has been tried.
fn known(strings: &Strings, channel: &Channel, lines: &mut Vec<String>) {
    let date = channel
        .as_of
        .as_deref()
        .map(month_first)
        .unwrap_or_default();
    if let Some(id) = of(&CHECKED, &channel.checked) {
        lines.push(strings.text(id, &[("date", Arg::Text(&date))]));
    }
    if !channel.source.is_empty() {
        lines.push(strings.text("channels-source", &[("source", Arg::Text(&channel.source))]));
    }
    let has_number = !channel.phones.is_empty() || !channel.sms.is_empty();
    let untried = match channel.ship {
        Ship::Yes => None,
        Ship::AfterCall if channel.phones.is_empty() => Some("channels-untried-sms"),
        Ship::AfterCall => Some("channels-untried-call"),
        Ship::AfterLink => Some("channels-untried-page"),
        Ship::VerifyFirst if has_number => Some("channels-unverified-number"),
        Ship::VerifyFirst => Some("channels-unverified"),
    };
    lines.extend(untried.map(|id| strings.text(id, &[])));
}

/// A day, a month or a year as people in Pakistan write it: `03-06-2025`, `06-2025`, `2025`.
pub(super) fn month_first(date: &str) -> String {
    match date.split_once('-') {
        Some((year, month)) if !month.contains('-') => format!("{month}-{year}"),
        _ => day_first(date),
    }
}

#[cfg(test)]
mod tests {
    use super::month_first;

    #[test]
    fn dates_are_no_more_exact_than_they_are_known() {
        assert_eq!(month_first("2025-06-03"), "03-06-2025");
        assert_eq!(month_first("2026-04"), "04-2026");
        assert_eq!(month_first("2025"), "2025");
    }
}
