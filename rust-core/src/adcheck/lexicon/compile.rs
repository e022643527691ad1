//! Turns written phrases into what the pack holds. A phrase is written `(a|b) [c] d .. e`: one of a
//! and b, c or nothing, d, then within a few words e. It becomes a row of slots, each with the wordings
//! that may fill it, so that long lists of choices are not multiplied out.

use std::collections::{BTreeMap, BTreeSet};

use super::key::key;
use super::stored::{self, Compiled, Phrase, Rows, Slot};
use crate::text::normalise;

/// A stretch of a phrase is one slot while it has no more wordings than this.
const MOST_WORDINGS: usize = 48;

/// A single bracket has fewer wordings than this.
const ENOUGH: usize = 4096;

/// A slot as written: its wordings, and whether other words may stand before it.
type WrittenSlot = (Vec<String>, bool);

/// Compiles phrases, label and phrase each; `None` where there are more than the pack can number.
#[must_use]
pub fn compile(entries: &[(&str, &str)]) -> Option<Compiled> {
    let mut labels = Numbered::default();
    let mut wordings = Numbered::default();
    let mut sets = Numbered::default();
    let mut phrases = Numbered::default();
    let read = |(label, written): &(&str, &str)| ((*label).to_owned(), rows_of_slots(written));
    let entries: Vec<(String, Vec<Vec<WrittenSlot>>)> = entries.iter().map(read).collect();
    let short = wordings_alone(&entries);
    for (label, rows) in &entries {
        let (label, short) = (labels.number(label.clone())?, short.get(label.as_str()));
        for row in rows {
            let alone = row.len() == 1;
            let mut slots = Vec::new();
            for (words, apart) in row {
                let needed =
                    |words: &&String| !(alone && short.is_some_and(|short| holds(words, short)));
                let words: Vec<String> = words.iter().filter(needed).cloned().collect();
                if words.is_empty() {
                    continue;
                }
                let set: Option<BTreeSet<u16>> = words
                    .into_iter()
                    .map(|words| wordings.number(words))
                    .collect();
                let set = sets.number(set?.into_iter().collect())?;
                slots.push(Slot { set, apart: *apart });
            }
            if slots.is_empty() {
                continue;
            }
            phrases.number(Phrase { label, slots })?;
        }
    }
    let (sets, phrases) = (sets.all, phrases.all);
    Some(Compiled {
        labels: labels.all.join("\n"),
        wordings: stored::fold(&wordings.all),
        phrases: Rows { sets, phrases }.write()?,
    })
}

/// For each label the wordings that are phrases by themselves.
fn wordings_alone(entries: &[(String, Vec<Vec<WrittenSlot>>)]) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut alone: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (label, rows) in entries {
        let of_one = rows.iter().filter(|row| row.len() == 1).flatten();
        let words = of_one.flat_map(|(words, _)| words.iter().map(String::as_str));
        alone.entry(label).or_default().extend(words);
    }
    alone
}

/// Whether a wording holds a shorter one that says the same by itself; then it need not be kept.
fn holds(wording: &str, shorter: &BTreeSet<&str>) -> bool {
    let ends = || wording.match_indices(' ').map(|(at, _)| at);
    let starts = std::iter::once(0).chain(ends().map(|at| at + 1));
    starts.into_iter().any(|start| {
        let ends = ends().chain(std::iter::once(wording.len()));
        ends.filter(|end| *end > start)
            .filter_map(|end| wording.get(start..end))
            .any(|part| part.len() < wording.len() && shorter.contains(part))
    })
}

/// Things numbered as they first come: what comes together has numbers together, so that the rows
/// compress well.
struct Numbered<T> {
    all: Vec<T>,
    numbers: BTreeMap<T, u16>,
}

impl<T: Ord + Clone> Numbered<T> {
    /// The number of a thing; `None` where no number is left.
    fn number(&mut self, thing: T) -> Option<u16> {
        if let Some(number) = self.numbers.get(&thing) {
            return Some(*number);
        }
        let number = u16::try_from(self.all.len()).ok()?;
        self.all.push(thing.clone());
        self.numbers.insert(thing, number);
        Some(number)
    }
}

impl<T> Default for Numbered<T> {
    fn default() -> Self {
        let (all, numbers) = (Vec::new(), BTreeMap::new());
        Self { all, numbers }
    }
}

/// The slots of a phrase; more than one row where it has options that are not multiplied out.
fn rows_of_slots(written: &str) -> Vec<Vec<WrittenSlot>> {
    let mut rows: Vec<Vec<WrittenSlot>> = vec![Vec::new()];
    for (at, stretch) in written.split("..").enumerate() {
        let apart = at > 0;
        // Words become keys before choices are multiplied out: each is read once.
        let stretch = keyed(stretch);
        let wordings = wordings(&stretch, MOST_WORDINGS);
        if wordings.len() <= MOST_WORDINGS {
            let optional = wordings.iter().any(|wording| wording.trim().is_empty());
            add(&mut rows, &spaced(&wordings), apart, optional);
            continue;
        }
        for (place, (element, optional)) in elements(&stretch).into_iter().enumerate() {
            let wordings = spaced(&self::wordings(&element, ENOUGH));
            add(&mut rows, &wordings, apart && place == 0, optional);
        }
    }
    rows.retain(|slots| !slots.is_empty());
    rows
}

/// The wordings that have words, with one space between two keys.
fn spaced(wordings: &[String]) -> Vec<String> {
    let spaced = |wording: &String| wording.split_whitespace().collect::<Vec<_>>().join(" ");
    let spaced = wordings.iter().map(spaced);
    spaced.filter(|wording| !wording.is_empty()).collect()
}

/// Adds a slot to each row; an optional one doubles the rows.
fn add(rows: &mut Vec<Vec<WrittenSlot>>, wordings: &[String], apart: bool, optional: bool) {
    if wordings.is_empty() {
        return;
    }
    let without = if optional { rows.clone() } else { Vec::new() };
    for slots in rows.iter_mut() {
        let apart = apart && !slots.is_empty();
        slots.push((wordings.to_vec(), apart));
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
