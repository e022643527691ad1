//! Names inside a longer text, such as an advert. Only neighbouring words make a name there: the rare
//! word of the name and, beside it, the words of trade that go with it.

use std::collections::BTreeMap;

use super::asked::RARE;
use super::index::{Field, Index};
use super::vocab::Near;

/// A word of a text this much like a word of a name is that word.
const ALIKE: f32 = 0.8;

/// Words of a text beyond this number are not looked at for names.
const READ: usize = 400;

/// Words to either side of a name's rare word in which the rest of the name may stand.
const BESIDE: usize = 4;

/// How much of the name of `row` stands in the text.
pub(super) fn part(row: usize, words: &[String], index: &Index) -> f32 {
    let (mut found, mut whole) = (0.0, 0.0);
    let name = index
        .units(row)
        .iter()
        .filter(|unit| unit.field == Field::Name);
    let near = meanings(words, index);
    for unit in name.filter(|unit| unit.covers.count_ones() == 1) {
        whole += unit.weight;
        if near
            .iter()
            .any(|near| near.iter().any(|near| near.word == unit.word))
        {
            found += unit.weight;
        }
    }
    if whole > 0.0 { found / whole } else { 0.0 }
}

/// The rows whose names stand in the text as a whole, each word beside the others.
pub(super) fn rows(words: &[String], index: &Index) -> Vec<usize> {
    let meanings = meanings(words, index);
    let mut whole: BTreeMap<usize, f32> = BTreeMap::new();
    for (at, near) in meanings.iter().enumerate() {
        for near in near.iter().filter(|near| index.weight(near.word) >= RARE) {
            for &(row, _) in index
                .rows_with(near.word)
                .iter()
                .filter(|(_, field)| *field == Field::Name)
            {
                let row = row as usize;
                let window =
                    meanings.get(at.saturating_sub(BESIDE)..(at + BESIDE + 1).min(meanings.len()));
                let part = beside(row, window.unwrap_or_default(), index);
                let best = whole.entry(row).or_default();
                *best = best.max(part);
            }
        }
    }
    whole
        .into_iter()
        .filter(|(_, part)| *part >= WHOLE)
        .map(|(row, _)| row)
        .collect()
}

/// How much of a name must stand together to be shown without a number or phone.
const WHOLE: f32 = 0.85;

/// How much of a row's name stands in a few neighbouring words; two words of it at least.
fn beside(row: usize, window: &[Vec<Near>], index: &Index) -> f32 {
    let (mut found, mut whole, mut count) = (0.0, 0.0, 0);
    let name = index
        .units(row)
        .iter()
        .filter(|unit| unit.field == Field::Name);
    for unit in name.filter(|unit| unit.covers.count_ones() == 1) {
        whole += unit.weight;
        if window
            .iter()
            .any(|near| near.iter().any(|near| near.word == unit.word))
        {
            found += unit.weight;
            count += 1;
        }
    }
    if count < 2 || whole <= 0.0 {
        0.0
    } else {
        found / whole
    }
}

/// What each word of the text may mean, by its consonants alone: texts are long.
fn meanings(words: &[String], index: &Index) -> Vec<Vec<Near>> {
    words
        .iter()
        .take(READ)
        .map(|word| index.vocabulary.near_consonants(word, ALIKE))
        .collect()
}
