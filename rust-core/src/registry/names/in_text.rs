//! Names inside a longer text, such as an advert. Only neighbouring words make a name there: the rare
//! word of the name and, beside it, the words of trade that go with it.

use std::collections::BTreeSet;

use super::asked::RARE;
use super::index::{Field, Index};
use super::vocab::{Near, WordId};

/// A word of a text this much like a word of a name is that word.
const ALIKE: f32 = 0.8;

/// Words of a text beyond this number are not looked at for names.
const READ: usize = 400;

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

/// The rows whose names stand in the text word by word, in their order.
pub(super) fn rows(words: &[String], index: &Index) -> Vec<usize> {
    let meanings = meanings(words, index);
    let mut found = BTreeSet::new();
    for (at, near) in meanings.iter().enumerate() {
        for near in near.iter().filter(|near| index.weight(near.word) >= RARE) {
            let named = index
                .rows_with(near.word)
                .iter()
                .filter(|(_, field)| *field == Field::Name);
            for &(row, _) in named {
                if stands_at(row as usize, near.word, at, &meanings, index) {
                    found.insert(row as usize);
                }
            }
        }
    }
    found.into_iter().collect()
}

/// Whether the whole name of a row stands around word `at`, which is its word `rare`. A name of one
/// word is no name in a text: too many words are somebody's name.
fn stands_at(row: usize, rare: WordId, at: usize, meanings: &[Vec<Near>], index: &Index) -> bool {
    let name: Vec<WordId> = index
        .units(row)
        .iter()
        .filter(|unit| unit.field == Field::Name && unit.covers.count_ones() == 1)
        .map(|unit| unit.word)
        .collect();
    let Some(place) = name.iter().position(|word| *word == rare) else {
        return false;
    };
    let Some(start) = at.checked_sub(place) else {
        return false;
    };
    let is = |word: WordId, at: usize| {
        meanings
            .get(at)
            .is_some_and(|near| near.iter().any(|n| n.word == word))
    };
    let there = |(offset, word): (usize, &WordId)| is(*word, start + offset);
    name.len() >= 2 && name.iter().enumerate().all(there)
}

/// What each word of the text may mean, by its consonants alone: texts are long.
fn meanings(words: &[String], index: &Index) -> Vec<Vec<Near>> {
    let near = |word: &str| index.vocabulary.near_consonants(word, ALIKE);
    let of = |word: &String| {
        // The article is written with its word in Urdu, and apart in the register: الحسیف, Al Haseef.
        let bare = ["ال", "al"].iter().find_map(|al| word.strip_prefix(al));
        let bare = bare.filter(|rest| rest.chars().count() >= 3);
        let mut meanings = near(word);
        meanings.extend(bare.map(near).unwrap_or_default());
        meanings
    };
    words.iter().take(READ).map(of).collect()
}
