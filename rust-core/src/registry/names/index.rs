//! The rows of the register as words: which words each row has, in its name, its owner's name and
//! its place, what each word is worth, and which rows have a word. Two neighbouring words of a name
//! are also kept as one, for people who write them together.

use super::vocab::{Builder, Vocabulary, WordId};
use crate::registry::query::{expand, loan_words, office_city, office_number};
use crate::registry::rows::Row;
use crate::text::{Word, normalise};

/// The part of a row in which a word stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Field {
    Name,
    Proprietor,
    Place,
}

/// One word of a row, or two neighbours taken as one.
#[derive(Debug, Clone, Copy)]
pub(super) struct Unit {
    pub(super) word: WordId,
    pub(super) field: Field,
    /// Which words of its field it covers, as bits.
    pub(super) covers: u32,
    /// What it is worth: 1 for a word of one row alone, near 0 for one of every other row.
    pub(super) weight: f32,
    /// For two words taken as one: neither of them is a common one.
    pub(super) rare: bool,
}

/// The words of all rows.
pub(super) struct Index {
    pub(super) vocabulary: Vocabulary,
    units: Vec<Unit>,
    unit_starts: Vec<u32>,
    /// Rows that have a word, for each word in turn, with the field in which it stands.
    postings: Vec<(u32, Field)>,
    posting_starts: Vec<u32>,
    weights: Vec<f32>,
    name_weights: Vec<f32>,
    /// The regions that have a word as a place, as bits.
    places: Vec<u16>,
    regions: Vec<u16>,
}

/// Words of a field beyond this number are not indexed: a bit set has room for them, and only a few
/// long addresses have more.
const MAX_WORDS: usize = 32;

impl Index {
    pub(super) fn build(rows: &[Row]) -> Self {
        let mut builder = Builder::default();
        let mut units = Vec::with_capacity(rows.len() * 12);
        let mut unit_starts = Vec::with_capacity(rows.len() + 1);
        for row in rows {
            unit_starts.push(as_u32(units.len()));
            push_units(row, &mut builder, &mut units);
        }
        unit_starts.push(as_u32(units.len()));
        loan_words().for_each(|(latin, spellings)| {
            spellings
                .iter()
                .for_each(|spelling| builder.spelling(spelling, &latin));
        });
        let vocabulary = builder.finish();
        let (postings, posting_starts) = invert(&units, &unit_starts, vocabulary.len());
        let mut index = Self {
            weights: Vec::new(),
            name_weights: Vec::new(),
            places: vec![0; vocabulary.len()],
            regions: rows
                .iter()
                .map(|row| 1 << office_number(&row.region).unwrap_or(15))
                .collect(),
            vocabulary,
            units,
            unit_starts,
            postings,
            posting_starts,
        };
        index.weigh(rows.len());
        index
    }

    /// The words of a row.
    pub(super) fn units(&self, row: usize) -> &[Unit] {
        let from = self.unit_starts.get(row).copied().unwrap_or(0) as usize;
        let to = self.unit_starts.get(row + 1).copied().unwrap_or(0) as usize;
        self.units.get(from..to).unwrap_or_default()
    }

    /// The rows that have a word, with the field in which it stands.
    pub(super) fn rows_with(&self, word: WordId) -> &[(u32, Field)] {
        rows_of(&self.postings, &self.posting_starts, word)
    }

    /// What a word is worth.
    pub(super) fn weight(&self, word: WordId) -> f32 {
        self.weights.get(word as usize).copied().unwrap_or(1.0)
    }

    /// Whether a word is part of the place of some row.
    pub(super) fn is_place(&self, word: WordId) -> bool {
        self.places
            .get(word as usize)
            .is_some_and(|regions| *regions != 0)
    }

    /// Whether a place lies in the region of a row.
    pub(super) fn is_near(&self, place: WordId, row: usize) -> bool {
        let of_place = self.places.get(place as usize).copied().unwrap_or(0);
        of_place & self.regions.get(row).copied().unwrap_or(0) != 0
    }

    /// How many rows there are.
    pub(super) fn len(&self) -> usize {
        self.unit_starts.len().saturating_sub(1)
    }

    /// Gives every word its worth, by how few rows have it, and every unit that of its word. Two
    /// words that are one word to most ("man power") are worth what that word is.
    fn weigh(&mut self, rows: usize) {
        let (postings, starts) = (&self.postings, &self.posting_starts);
        let scale = (as_f32(rows) + 1.0).ln() - 1.5_f32.ln();
        let weight = |word| {
            let of_word = rows_of(postings, starts, word);
            // Nearly all rows of a word have it in one field; the few that have it in two count twice.
            let found = as_f32(of_word.len());
            let rarity = ((as_f32(rows) + 1.0) / (found + 0.5)).ln() / scale.max(1.0);
            rarity.clamp(0.02, 1.0).powf(1.3)
        };
        self.weights = (0..as_u32(self.vocabulary.len())).map(weight).collect();
        self.lighten_misspelt();
        for unit in &mut self.units {
            unit.weight = self.weights.get(unit.word as usize).copied().unwrap_or(1.0);
        }
        self.mark_places(rows);
        for at in 0..rows {
            let from = self.unit_starts.get(at).copied().unwrap_or(0) as usize;
            let to = self.unit_starts.get(at + 1).copied().unwrap_or(0) as usize;
            let units = self.units.get_mut(from..to).unwrap_or_default();
            share(units);
            let single = units
                .iter()
                .filter(|u| u.field == Field::Name && u.covers.count_ones() == 1);
            self.name_weights.push(single.map(|unit| unit.weight).sum());
        }
    }

    /// Notes which regions have which places. A place of one or two rows of a region is their firm's
    /// move, not the region's.
    fn mark_places(&mut self, rows: usize) {
        const ENOUGH: usize = 3;
        let mut found: Vec<(WordId, u16)> = Vec::new();
        for row in 0..rows {
            let region = self.regions.get(row).copied().unwrap_or(0);
            let places = self
                .units(row)
                .iter()
                .filter(|unit| unit.field == Field::Place);
            found.extend(places.map(|unit| (unit.word, region)));
        }
        found.sort_unstable();
        for same in found
            .chunk_by(|a, b| a == b)
            .filter(|same| same.len() >= ENOUGH)
        {
            if let Some((word, region)) = same.first()
                && let Some(regions) = self.places.get_mut(*word as usize)
            {
                *regions |= region;
            }
        }
    }

    /// The register misspells its own common words ("Agenceis", "Recuiting"); such a word is rare, but
    /// worth no more than the word that is meant.
    fn lighten_misspelt(&mut self) {
        let common = self
            .weights
            .iter()
            .enumerate()
            .filter(|(_, weight)| **weight < COMMON);
        let common: Vec<(usize, f32)> = common.map(|(word, weight)| (word, *weight)).collect();
        for (word, weight) in common {
            for near in self.vocabulary.note_misspelt(as_u32(word)) {
                if let Some(other) = self.weights.get_mut(near.word as usize) {
                    *other = other.min(weight.max(0.02) * 1.5);
                }
            }
        }
    }

    /// What the words of a row's name are worth together.
    pub(super) fn name_weight(&self, row: usize) -> f32 {
        self.name_weights.get(row).copied().unwrap_or(0.0)
    }

    /// Bytes of memory held, to a few per cent.
    pub(super) fn bytes(&self) -> usize {
        self.vocabulary.bytes()
            + self.units.len() * size_of::<Unit>()
            + (self.unit_starts.len() + 2 * self.postings.len() + self.posting_starts.len()) * 4
            + self.weights.len() * 5
            + self.name_weights.len() * 4
    }
}

/// A pair that is a common word of its own weighs no more than that word, and so do its halves.
fn share(units: &mut [Unit]) {
    let pairs: Vec<Unit> = units
        .iter()
        .filter(|unit| unit.covers.count_ones() == 2)
        .copied()
        .collect();
    for unit in units.iter_mut() {
        let inside = |pair: &&Unit| pair.field == unit.field && pair.covers & unit.covers != 0;
        if unit.covers.count_ones() == 1 {
            for pair in pairs
                .iter()
                .filter(inside)
                .filter(|pair| pair.weight < COMMON_PAIR)
            {
                unit.weight = unit.weight.min(pair.weight / 2.0);
            }
        }
    }
    let single = |units: &[Unit], field: Field, bit: u32| {
        let same = |unit: &&Unit| unit.field == field && unit.covers == bit;
        units.iter().find(same).map_or(0.0, |unit| unit.weight)
    };
    for pair in pairs {
        let low = 1 << pair.covers.trailing_zeros();
        let halves = [
            single(units, pair.field, low),
            single(units, pair.field, pair.covers & !low),
        ];
        let same = |unit: &&mut Unit| unit.field == pair.field && unit.covers == pair.covers;
        units.iter_mut().filter(same).for_each(|unit| {
            unit.weight = halves.iter().sum();
            unit.rare = halves.iter().all(|weight| *weight >= COMMON);
        });
    }
}

/// Words lighter than this are common ones.
pub(super) const COMMON: f32 = 0.3;

/// Pairs lighter than this are words in their own right.
const COMMON_PAIR: f32 = 0.35;

fn push_units(row: &Row, builder: &mut Builder, units: &mut Vec<Unit>) {
    let promoter = &row.promoter;
    let mut push = |field: Field, texts: &[String]| {
        let unit = |word, covers| Unit {
            word,
            field,
            covers,
            weight: 0.0,
            rare: false,
        };
        for (at, text) in texts.iter().enumerate().take(MAX_WORDS) {
            units.push(unit(builder.word(text), 1 << at));
        }
        if field == Field::Name {
            for (at, pair) in texts.windows(2).enumerate().take(MAX_WORDS - 1) {
                units.push(unit(builder.joined(pair), 0b11 << at));
            }
            // "Abu Al Asma" is one word in Urdu, and often in Latin letters.
            for (at, three) in texts.windows(3).enumerate().take(MAX_WORDS - 2) {
                if three.get(1).is_some_and(|middle| is_joint(middle)) {
                    units.push(unit(builder.joined(three), 0b111 << at));
                }
            }
        }
    };
    push(Field::Name, &words_of(promoter.name.as_deref()));
    push(Field::Proprietor, &words_of(promoter.proprietor.as_deref()));
    // The register prints addresses in plain Latin letters; nothing in them needs folding.
    let address = promoter.head_office.as_deref().unwrap_or_default();
    let words = address
        .split(|c: char| !c.is_ascii_alphabetic())
        .map(str::to_ascii_lowercase);
    let mut place: Vec<String> = words.filter(|word| is_of_place(word)).collect();
    place.extend(office_city(&row.region).map(str::to_owned));
    place.sort_unstable();
    place.dedup();
    push(Field::Place, &place);
}

/// The words of a name of the register, as they are compared.
pub(super) fn words_of(text: Option<&str>) -> Vec<String> {
    let words: Vec<Word> = normalise(&unglued(text.unwrap_or_default())).words();
    // A few names carry their status: "Luna Corporation (Surrendered)".
    let names = expand(&words);
    names
        .into_iter()
        .filter(|word| !is_status_word(word))
        .collect()
}

/// Whether a word of an address can name a place, as far as that can be told from the word.
fn is_of_place(word: &str) -> bool {
    const PARTS: [&str; 36] = [
        "floor", "plaza", "office", "road", "street", "shop", "near", "block", "market", "main",
        "building", "house", "opposite", "opp", "tower", "centre", "center", "phase", "sector",
        "first", "second", "third", "ground", "room", "flat", "suite", "plot", "number", "lane",
        "arcade", "bank", "the", "and", "district", "tehsil", "post",
    ];
    word.len() > 2 && !PARTS.contains(&word)
}

/// The text with a space before each capital that follows a small letter ("RecruitingAgency").
fn unglued(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 4);
    let mut small = false;
    for c in text.chars() {
        if small && c.is_uppercase() {
            out.push(' ');
        }
        small = c.is_lowercase();
        out.push(c);
    }
    out
}

/// The article and the genitive between two words of a name.
fn is_joint(word: &str) -> bool {
    matches!(
        word,
        "al" | "ul" | "el" | "ur" | "us" | "un" | "ud" | "uz" | "e" | "o"
    )
}

fn is_status_word(word: &str) -> bool {
    matches!(
        word,
        "surrendered" | "cancelled" | "canceled" | "expired" | "suspended" | "invalid"
    )
}

/// Which rows have each word: rows for word 0, for word 1, and so on, and where each begins.
fn invert(units: &[Unit], unit_starts: &[u32], words: usize) -> (Vec<(u32, Field)>, Vec<u32>) {
    let mut pairs: Vec<(WordId, u32, Field)> = Vec::with_capacity(units.len());
    for (row, bounds) in (0..).zip(unit_starts.windows(2)) {
        let [from, to] = bounds else { break };
        let of_row = units.get(*from as usize..*to as usize).unwrap_or_default();
        pairs.extend(of_row.iter().map(|unit| (unit.word, row, unit.field)));
    }
    pairs.sort_unstable();
    pairs.dedup();
    let mut starts = Vec::with_capacity(words + 1);
    let mut at = 0;
    for word in 0..=as_u32(words) {
        while pairs.get(at).is_some_and(|(other, ..)| *other < word) {
            at += 1;
        }
        starts.push(as_u32(at));
    }
    (
        pairs
            .into_iter()
            .map(|(_, row, field)| (row, field))
            .collect(),
        starts,
    )
}

fn rows_of<'a>(postings: &'a [(u32, Field)], starts: &[u32], word: WordId) -> &'a [(u32, Field)] {
    let from = starts.get(word as usize).copied().unwrap_or(0) as usize;
    let to = starts.get(word as usize + 1).copied().unwrap_or(0) as usize;
    postings.get(from..to).unwrap_or_default()
}

fn as_u32(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[allow(clippy::cast_precision_loss, reason = "counts of rows, far below 2^24")]
fn as_f32(count: usize) -> f32 {
    count as f32
}
