//! The real channels: none that is not to be shown, no button where a number is not verified, the best
//! first, and every word for them in all four languages.

use std::collections::BTreeSet;

use parakh_core::channels::{Channels, Need, Ship};
use parakh_core::store::Pack;
use parakh_core::strings::{Language, Strings};

use super::built;

fn channels() -> Channels {
    let folder = tempfile::tempdir().unwrap();
    Channels::open(&Pack::open(&built(folder.path())).unwrap()).unwrap()
}

fn ids(channels: &Channels, need: Need, place: Option<&str>) -> Vec<String> {
    let list = channels.ask(Some(need), place).channels;
    list.into_iter().map(|(channel, _)| channel.id).collect()
}

/// Numbers that must not be shown: superseded, doubtful, or a person's own.
const NEVER: [&str; 4] = ["1991", "051-9106384", "0800-00123", "0300-5251717"];

#[test]
fn what_is_not_to_be_shown_is_not_in_the_pack_and_what_is_not_verified_has_no_button() {
    let channels = channels();
    assert_eq!(channels.all().len(), 79);
    let places = channels.places();
    let everywhere = || {
        places
            .iter()
            .map(|place| place.country.as_str())
            .chain(["PK"])
    };
    let mut buttons = BTreeSet::new();
    for channel in channels.all() {
        let numbers = [&channel.phones, &channel.whatsapp, &channel.sms];
        let mut numbers = numbers.into_iter().flatten();
        assert!(numbers.all(|number| !NEVER.contains(&number.as_str())));
        for country in everywhere() {
            let reach = channel.reach(country);
            assert!(
                reach.call.is_none() || channel.ship != Ship::VerifyFirst,
                "{}",
                channel.id
            );
            if reach.call.is_some() {
                buttons.insert(channel.id.as_str());
            }
        }
    }
    let expected = [
        "drf",
        "human-rights",
        "mohre",
        "nccia",
        "oec",
        "police",
        "pta",
        "punjab-women",
        "rescue",
    ];
    assert_eq!(buttons.into_iter().collect::<Vec<_>>(), expected);
}

#[test]
fn no_short_code_of_pakistan_has_a_button_abroad() {
    let channels = channels();
    for need in Need::ALL {
        for (channel, reach) in channels.ask(Some(need), Some("Singapore")).channels {
            let call = reach.call.unwrap_or_default();
            assert!(call.is_empty() || call.starts_with("+92"), "{}", channel.id);
        }
    }
}

#[test]
fn the_best_comes_first() {
    let channels = channels();
    let first = |need, place| ids(&channels, need, place).into_iter().next();
    for (need, place, id) in [
        (Need::Danger, None, "police"),
        (Need::Danger, Some("پېښور"), "police"),
        (Need::Danger, Some("Malaysia"), "attache-my"),
        (Need::Danger, Some("Cambodia"), "opf"),
        (Need::Trafficking, Some("ملائیشیا"), "attache-my"),
        (Need::Trafficking, None, "fia-trafficking"),
        (Need::Cyber, None, "nccia"),
        (Need::Women, Some("lahore"), "punjab-women"),
        (Need::Children, Some("PK-KP"), "kp-children"),
        (Need::Licence, Some("پیښور"), "protector-peshawar"),
        (Need::LabourAbroad, Some("uae"), "mohre"),
        (Need::Sim, Some("karachi"), "pta"),
    ] {
        assert_eq!(
            first(need, place).as_deref(),
            Some(id),
            "{need:?} {place:?}"
        );
    }
    let lahore = ids(&channels, Need::Fraud, Some("Lahore"));
    assert!(lahore.contains(&"protector-lahore".to_owned()));
    assert!(!lahore.contains(&"protector-quetta".to_owned()));
    let malaysia = ids(&channels, Need::LabourAbroad, Some("Malaysia"));
    assert!(!malaysia.contains(&"mohre".to_owned()) && malaysia.contains(&"opf".to_owned()));
    let every = ids(&channels, Need::WelfareAbroad, None);
    assert_eq!(
        every.iter().filter(|id| id.starts_with("attache-")).count(),
        16
    );
}

#[test]
fn the_attaches_are_as_many_as_the_bureau_lists() {
    let channels = channels();
    let offices = channels.all().iter().filter_map(|channel| channel.offices);
    assert_eq!(offices.sum::<i64>(), 24);
    let places = channels
        .all()
        .iter()
        .filter(|channel| channel.kind == "protector");
    assert!(
        places
            .filter(|channel| channel.url.as_deref() == Some("beoe.gov.pk/peoffices"))
            .count()
            == 14
    );
}

#[test]
fn every_channel_need_and_place_has_its_words_in_every_language() {
    let channels = channels();
    for language in Language::ALL {
        let strings = Strings::open(language);
        for need in [None].into_iter().chain(Need::ALL.map(Some)) {
            let list = channels.ask(need, None);
            let text = strings.explain_channels(&list);
            let speech = text.speech(language);
            let digit = |heard: &&String| heard.contains(|c: char| c.is_ascii_digit());
            assert_eq!(speech.parts.iter().find(digit), None);
            for ((channel, _), row) in list.channels.iter().zip(&text.rows) {
                assert!(row.name != channel.id, "{}", channel.id);
                assert!(
                    language == Language::English || !row.name.is_ascii(),
                    "{}",
                    row.name
                );
                let plain = [&row.name].into_iter().chain(&row.lines);
                assert!(
                    plain.into_iter().all(|line| !line.contains("channels-")),
                    "{}",
                    channel.id
                );
                let say = |end: &str| row.lines.iter().any(|line| *line == strings.text(end, &[]));
                let untried = channel.ship == Ship::AfterCall && !channel.phones.is_empty();
                assert_eq!(say("channels-untried-call"), untried, "{}", channel.id);
                let text_only = channel.ship == Ship::VerifyFirst && row.number.is_some();
                assert_eq!(
                    say("channels-unverified-number"),
                    text_only,
                    "{}",
                    channel.id
                );
            }
        }
        for place in channels.places() {
            assert!(strings.place(&place) != place.id(), "{}", place.id());
        }
        for need in Need::ALL {
            assert!(strings.need(need) != need.id());
        }
    }
}

#[test]
fn needs_have_pictures() {
    let known = |need: Need| parakh_core::lessons::picture(need.picture()).is_some();
    assert!(Need::ALL.into_iter().all(known));
}
