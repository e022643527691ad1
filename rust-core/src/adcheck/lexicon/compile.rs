//! Turns the phrases of the pack into an automaton. A phrase is written `(a|b) [c] d .. e`: one of a
//! and b, c or nothing, d, then within a few words e. It becomes a row of slots, each with the wordings
//! that may fill it, so that long lists of choices are not multiplied out.

use std::collections::BTreeMap;
use std::rc::Rc;

use daachorse::{CharwiseDoubleArrayAhoCorasick, CharwiseDoubleArrayAhoCorasickBuilder};

use super::{BETWEEN, Lexicon, Phrase, key};
use crate::text::normalise;

/// A stretch of a phrase is one slot while it has no more wordings than this.
const MOST_WORDINGS: usize = 48;

/// A single bracket has fewer wordings than this.
const ENOUGH: usize = 4096;

/// The wordings that may fill a place of a phrase, by their numbers, and how many words may stand
/// before it.
#[derive(Clone)]
struct Slot {
    wordings: Rc<[u32]>,
    gap: u8,
}

/// All wordings, each once, with the places of phrases that it may fill.
#[derive(Default)]
struct Pieces {
    numbers: BTreeMap<String, u32>,
    places: Vec<Vec<(u32, u8)>>,
}

impl Pieces {
    /// The number of a wording.
    fn number(&mut self, wording: String) -> u32 {
        let next = u32::try_from(self.places.len()).unwrap_or(u32::MAX);
        let number = *self.numbers.entry(wording).or_insert(next);
        if number == next {
            self.places.push(Vec::new());
        }
        number
    }

    fn add(&mut self, wording: u32, place: (u32, u8)) {
        if let Some(places) = self.places.get_mut(wording as usize)
            // Places come in order, so that one known already is the last.
            && places.last() != Some(&place)
        {
            places.push(place);
        }
    }
}

pub(super) fn compile<Label>(entries: impl Iterator<Item = (Label, String)>) -> Lexicon<Label>
where
    Label: Copy,
{
    let mut phrases = Vec::new();
    let mut pieces = Pieces::default();
    for (concept, written) in entries {
        for slots in rows_of_slots(&written, &mut pieces) {
            let Ok(id) = u32::try_from(phrases.len()) else {
                continue;
            };
            phrases.push(Phrase {
                concept,
                gaps: slots.iter().map(|slot| slot.gap).collect(),
            });
            for (place, slot) in (0..).zip(slots) {
                for wording in slot.wordings.iter() {
                    pieces.add(*wording, (id, place));
                }
            }
        }
    }
    let automaton: Option<CharwiseDoubleArrayAhoCorasick<u32>> =
        CharwiseDoubleArrayAhoCorasickBuilder::new()
            .build_with_values(pieces.numbers)
            .ok();
    Lexicon {
        automaton,
        pieces: pieces.places,
        phrases,
    }
}

/// The slots of a phrase; more than one row where it has options that are not multiplied out.
fn rows_of_slots(written: &str, pieces: &mut Pieces) -> Vec<Vec<Slot>> {
    #[allow(clippy::cast_possible_truncation, reason = "three")]
    const GAP: u8 = BETWEEN as u8;
    let mut rows: Vec<Vec<Slot>> = vec![Vec::new()];
    for (at, stretch) in written.split("..").enumerate() {
        let gap = if at == 0 { 0 } else { GAP };
        // Words become keys before choices are multiplied out: each is read once.
        let stretch = keyed(stretch);
        let wordings = wordings(&stretch, MOST_WORDINGS);
        if wordings.len() <= MOST_WORDINGS {
            let optional = wordings.iter().any(|wording| wording.trim().is_empty());
            add(&mut rows, &numbers(&wordings, pieces), gap, optional);
            continue;
        }
        for (place, (element, optional)) in elements(&stretch).into_iter().enumerate() {
            let wordings = numbers(&self::wordings(&element, ENOUGH), pieces);
            let gap = if place == 0 { gap } else { 0 };
            add(&mut rows, &wordings, gap, optional);
        }
    }
    rows.retain(|slots| !slots.is_empty());
    rows
}

/// The numbers of the wordings that have words.
fn numbers(wordings: &[String], pieces: &mut Pieces) -> Rc<[u32]> {
    let worded = wordings.iter().filter(|wording| !wording.trim().is_empty());
    worded
        .map(|wording| pieces.number(spaced(wording)))
        .collect()
}

/// Adds a slot to each row; an optional one doubles the rows.
fn add(rows: &mut Vec<Vec<Slot>>, wordings: &Rc<[u32]>, gap: u8, optional: bool) {
    if wordings.is_empty() {
        return;
    }
    let without = if optional { rows.clone() } else { Vec::new() };
    for slots in rows.iter_mut() {
        let gap = if slots.is_empty() { 0 } else { gap };
        let wordings = Rc::clone(wordings);
        slots.push(Slot { wordings, gap });
    }
    rows.extend(without);
}

/// The top-level parts of a stretch: bare words, and brackets with whether they may be left out.
fn elements(stretch: &str) -> Vec<(String, bool)> {
    let mut found = Vec::new();
    let mut open = 0_usize;
    let mut part = String::new();
    for c in stretch.chars() {
        match c {
            '(' | '[' => {
                if open == 0 && !part.trim().is_empty() {
                    found.push((std::mem::take(&mut part), false));
                }
                open += 1;
                part.push(c);
            }
            ')' | ']' => {
                open = open.saturating_sub(1);
                part.push(c);
                if open == 0 {
                    found.push((std::mem::take(&mut part), c == ']'));
                }
            }
            _ => part.push(c),
        }
    }
    if !part.trim().is_empty() {
        found.push((part, false));
    }
    found
}

/// A stretch with the key of each word in its place.
fn keyed(stretch: &str) -> String {
    let mut out = String::with_capacity(stretch.len());
    for part in stretch.split_inclusive(|c: char| c.is_whitespace() || "()[]|".contains(c)) {
        let word = part.trim_end_matches(|c: char| c.is_whitespace() || "()[]|".contains(c));
        // The sign for any number is no word of its own; a zero stands in for it.
        for word in normalise(&word.replace('#', " 0 ")).words() {
            key(&word.text, word.kind, word.text != "0", &mut out);
            out.push(' ');
        }
        out.push_str(part.get(word.len()..).unwrap_or_default());
    }
    out
}

/// The keys of a wording with one space on either side of each.
fn spaced(wording: &str) -> String {
    let mut out = String::from(" ");
    for key in wording.split_whitespace() {
        out.push_str(key);
        out.push(' ');
    }
    out
}

/// All ways to word a stretch with its choices and options; more than `enough` are not counted out.
fn wordings(stretch: &str, enough: usize) -> Vec<String> {
    let Some((open, close)) = innermost(stretch) else {
        return vec![stretch.to_owned()];
    };
    let (Some(before), Some(inside), Some(after)) = (
        stretch.get(..open),
        stretch.get(open + 1..close),
        stretch.get(close + 1..),
    ) else {
        return Vec::new();
    };
    let mut choices: Vec<&str> = inside.split('|').collect();
    if stretch.as_bytes().get(open) == Some(&b'[') {
        choices.push("");
    }
    let mut all = Vec::new();
    for choice in choices {
        all.extend(wordings(&format!("{before}{choice}{after}"), enough));
        if all.len() > enough {
            break;
        }
    }
    all
}

/// The first bracket that closes, with the bracket that it closes.
fn innermost(text: &str) -> Option<(usize, usize)> {
    let close = text.find([')', ']'])?;
    let open = text.get(..close)?.rfind(['(', '['])?;
    Some((open, close))
}
