//! Turns the phrases of the pack into an automaton. A phrase is written `(a|b) [c] d .. e`: one of a
//! and b, c or nothing, d, then within a few words e. It becomes a row of slots, each with the wordings
//! that may fill it, so that long lists of choices are not multiplied out.

use std::collections::BTreeMap;

use daachorse::{CharwiseDoubleArrayAhoCorasick, CharwiseDoubleArrayAhoCorasickBuilder};

use super::{BETWEEN, Lexicon, Phrase, key};
use crate::text::normalise;

/// A stretch of a phrase is one slot while it has no more wordings than this.
const MOST_WORDINGS: usize = 48;

/// The wordings that may fill a place of a phrase, and how many words may stand before it.
struct Slot {
    wordings: Vec<String>,
    gap: u8,
}

pub(super) fn compile<Label>(entries: impl Iterator<Item = (Label, String)>) -> Lexicon<Label>
where
    Label: Copy,
{
    let mut phrases = Vec::new();
    let mut pieces: BTreeMap<String, Vec<(u32, u8)>> = BTreeMap::new();
    for (concept, written) in entries {
        for slots in rows_of_slots(&written) {
            let Ok(id) = u32::try_from(phrases.len()) else {
                continue;
            };
            phrases.push(Phrase {
                concept,
                gaps: slots.iter().map(|slot| slot.gap).collect(),
            });
            for (place, slot) in (0..).zip(slots) {
                for wording in slot.wordings {
                    let places = pieces.entry(wording).or_default();
                    if !places.contains(&(id, place)) {
                        places.push((id, place));
                    }
                }
            }
        }
    }
    let numbered = pieces.keys().zip(0_u32..);
    let automaton: Option<CharwiseDoubleArrayAhoCorasick<u32>> =
        CharwiseDoubleArrayAhoCorasickBuilder::new()
            .build_with_values(numbered)
            .ok();
    Lexicon {
        automaton,
        pieces: pieces.into_values().collect(),
        phrases,
    }
}

/// The slots of a phrase; more than one row where it has options that are not multiplied out.
fn rows_of_slots(written: &str) -> Vec<Vec<Slot>> {
    #[allow(clippy::cast_possible_truncation, reason = "three")]
    const GAP: u8 = BETWEEN as u8;
    let mut rows: Vec<Vec<Slot>> = vec![Vec::new()];
    for (at, stretch) in written.split("..").enumerate() {
        let gap = if at == 0 { 0 } else { GAP };
        let wordings = wordings(stretch);
        if wordings.len() <= MOST_WORDINGS {
            let optional = wordings.iter().any(|wording| keyed(wording).len() <= 1);
            add(&mut rows, &wordings, gap, optional);
            continue;
        }
        for (place, (element, optional)) in elements(stretch).into_iter().enumerate() {
            add(
                &mut rows,
                &self::wordings(&element),
                if place == 0 { gap } else { 0 },
                optional,
            );
        }
    }
    rows.retain(|slots| !slots.is_empty() && slots.iter().all(|slot| !slot.wordings.is_empty()));
    rows
}

/// Adds a slot to each row; an optional one doubles the rows.
fn add(rows: &mut Vec<Vec<Slot>>, wordings: &[String], gap: u8, optional: bool) {
    let keyed: Vec<String> = wordings
        .iter()
        .map(|wording| keyed(wording))
        .filter(|key| key.len() > 1)
        .collect();
    if keyed.is_empty() {
        return;
    }
    let without: Vec<Vec<Slot>> = if optional {
        let copy = |slot: &Slot| Slot {
            wordings: slot.wordings.clone(),
            gap: slot.gap,
        };
        rows.iter()
            .map(|slots| slots.iter().map(copy).collect())
            .collect()
    } else {
        Vec::new()
    };
    for slots in rows.iter_mut() {
        let first = slots.is_empty();
        slots.push(Slot {
            wordings: keyed.clone(),
            gap: if first { 0 } else { gap },
        });
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

/// The keys of the words of a wording, with a space on either side of each.
fn keyed(wording: &str) -> String {
    let mut out = String::from(" ");
    // The sign for any number is no word of its own; a zero stands in for it.
    for word in normalise(&wording.replace('#', " 0 ")).words() {
        key(&word.text, word.kind, word.text != "0", &mut out);
        out.push(' ');
    }
    out
}

/// All ways to word a stretch with its choices and options, as many as are worth counting.
fn wordings(stretch: &str) -> Vec<String> {
    const ENOUGH: usize = 4096;
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
        all.extend(wordings(&format!("{before}{choice}{after}")));
        // More than a slot holds is only counted, and a slot of one bracket never has so many.
        if all.len() > ENOUGH {
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
