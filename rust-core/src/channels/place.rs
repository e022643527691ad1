//! Places as people type them: a country, or a province or city of Pakistan, in four languages and Roman
//! Urdu. A name that is not written as expected is found by its sound, where no other sounds as near.

use std::collections::BTreeSet;

use crate::text::{Sound, likeness, normalise};

/// A country, or a part of Pakistan.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The country, ISO 3166.
    pub country: String,
    /// The province, in Pakistan only.
    pub province: Option<String>,
    /// The city or district, by its id.
    pub city: Option<String>,
}

/// Pakistan's code.
pub(super) const HOME: &str = "PK";

impl Place {
    /// The place of an id: `MY`, `PK-Punjab`.
    fn from_id(id: &str) -> Self {
        let (area, city) = id.split_once('/').map_or((id, None), |(a, c)| (a, Some(c)));
        let (country, province) = area
            .split_once('-')
            .map_or((area, None), |(c, p)| (c, Some(p)));
        Self {
            country: country.to_owned(),
            province: province.map(str::to_owned),
            city: city.map(str::to_owned),
        }
    }

    /// The id: `MY`, `PK-Punjab`, `PK-Punjab/lahore`.
    #[must_use]
    pub fn id(&self) -> String {
        let mut id = self.country.clone();
        for (mark, part) in [('-', &self.province), ('/', &self.city)] {
            if let Some(part) = part {
                id.push(mark);
                id.push_str(part);
            }
        }
        id
    }

    /// Whether it is in Pakistan.
    #[must_use]
    pub fn is_home(&self) -> bool {
        self.country == HOME
    }
}

/// What people call places.
pub(super) struct Places {
    names: Vec<Name>,
}

struct Name {
    place: Place,
    /// The name's folded words, one space between two.
    words: String,
    sound: Sound,
}

/// How alike a name must sound to be the one that is meant.
const NEAR: f32 = 0.8;
/// Sounds that a typed name must have before it is looked for by sound.
const FEWEST_SOUNDS: usize = 4;

impl Places {
    pub(super) fn read() -> Self {
        let lines = include_str!("words/places.tsv").lines();
        let rows = lines
            .filter(|line| !line.starts_with('#'))
            .filter_map(|line| line.split_once('\t'));
        let names = rows.flat_map(|(id, names)| {
            names.split(", ").map(|name| {
                let words = folded(name);
                Name {
                    place: Place::from_id(id),
                    sound: Sound::of(&words),
                    words,
                }
            })
        });
        Self {
            names: names.collect(),
        }
    }

    /// The provinces, then the countries, in the order in which they are offered.
    pub(super) fn offered(&self) -> Vec<Place> {
        let mut seen = BTreeSet::new();
        let wide = self.names.iter().map(|name| &name.place);
        wide.filter(|place| place.city.is_none() && place.id() != HOME)
            .filter(|place| seen.insert(place.id()))
            .cloned()
            .collect()
    }

    /// The place of an id.
    pub(super) fn of_id(&self, id: &str) -> Option<Place> {
        let mut places = self.names.iter().map(|name| &name.place);
        places.find(|place| place.id() == id).cloned()
    }

    /// The province in which a city is.
    pub(super) fn province_of(&self, city: &str) -> Option<String> {
        let mut places = self.names.iter().map(|name| &name.place);
        let place = places.find(|place| place.city.as_deref() == Some(city))?;
        place.province.clone()
    }

    /// The place that a text names. Of several, the one with the longest name, and then the first.
    pub(super) fn named(&self, typed: &str) -> Option<Place> {
        let typed: String = typed.chars().take(MOST_LETTERS).collect();
        let words = format!(" {} ", folded(&typed));
        let written = self.names.iter().filter_map(|name| {
            let at = words.find(&format!(" {} ", name.words))?;
            Some((name, at))
        });
        let best = written.max_by_key(|(name, at)| (name.words.chars().count(), usize::MAX - at));
        match best {
            Some((name, _)) => Some(name.place.clone()),
            None => self.sounding(words.trim()),
        }
    }

    fn sounding(&self, words: &str) -> Option<Place> {
        let sound = Sound::of(words);
        if sound.len() < FEWEST_SOUNDS {
            return None;
        }
        let near = self.names.iter().filter_map(|name| {
            let like = likeness(&sound, &name.sound);
            (like >= NEAR && name.sound.len() >= FEWEST_SOUNDS).then_some((like, &name.place))
        });
        let mut near: Vec<(f32, &Place)> = near.collect();
        near.sort_by(|a, b| b.0.total_cmp(&a.0));
        let (like, place) = *near.first()?;
        let others = near.iter().filter(|(_, other)| *other != place);
        let alone = others.clone().all(|(other, _)| *other < like);
        alone.then(|| place.clone())
    }
}

/// Letters of a typed place that are read.
const MOST_LETTERS: usize = 200;

fn folded(text: &str) -> String {
    let words = normalise(text).words();
    let words: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::Places;

    fn named(typed: &str) -> Option<String> {
        Places::read().named(typed).map(|place| place.id())
    }

    #[test]
    fn places_are_read_in_four_languages_and_roman_urdu() {
        for (typed, id) in [
            ("Malaysia", "MY"),
            ("ملائیشیا", "MY"),
            ("ملېشیا", "MY"),
            ("Kuala Lumpur, Malaysia", "MY"),
            ("lahore", "PK-Punjab/lahore"),
            ("لاہور", "PK-Punjab/lahore"),
            ("پیښور", "PK-KP/peshawar"),
            ("پېښور", "PK-KP/peshawar"),
            ("I am in DUBAI now", "AE"),
            ("سعودي عرب", "SA"),
            ("khyber pakhtunkhwa", "PK-KP"),
            ("azad kashmir", "PK-AJK"),
            ("Pakistan", "PK"),
            ("کوټه", "PK-Balochistan/quetta"),
            ("ګلګت", "PK-GB"),
        ] {
            assert_eq!(named(typed).as_deref(), Some(id), "{typed}");
        }
    }

    #[test]
    fn misspelt_places_are_found_by_sound_and_other_words_are_none() {
        for (typed, id) in [
            ("Malayshia", "MY"),
            ("pashawar", "PK-KP/peshawar"),
            ("rawalpindy", "PK-Punjab/rawalpindi"),
            ("saudi arbia", "SA"),
        ] {
            assert_eq!(named(typed).as_deref(), Some(id), "{typed}");
        }
        for typed in ["", "  ", "Atlantis", "گھر", "1234", "x", "my brother"] {
            assert_eq!(named(typed), None, "{typed}");
        }
    }

    #[test]
    fn no_name_is_of_two_places() {
        let places = Places::read();
        for name in &places.names {
            assert!(!name.words.is_empty());
            let other = places.names.iter().find(|other| other.words == name.words);
            assert_eq!(
                other.map(|other| &other.place),
                Some(&name.place),
                "{}",
                name.words
            );
        }
    }

    #[test]
    fn provinces_and_countries_are_offered_once() {
        let places = Places::read();
        let ids: Vec<String> = places.offered().iter().map(super::Place::id).collect();
        assert_eq!(ids.len(), 7 + 37);
        assert_eq!(ids.first().map(String::as_str), Some("PK-Punjab"));
        assert!(ids.iter().all(|id| places.of_id(id).is_some()));
        assert_eq!(places.province_of("bagh").as_deref(), Some("AJK"));
    }
}
