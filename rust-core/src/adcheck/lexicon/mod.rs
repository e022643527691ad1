//! Finds the phrases of the content pack in a message: which idea is said where. Phrases are compared
//! by the keys of their words, so that one entry serves all spellings that people and keyboards give.
//! It knows ideas by name alone; what they mean together is for `extract` and `rules`.

mod compile;
mod concept;
mod groups;
mod key;
mod stored;
mod wordings;

use std::collections::BTreeMap;

pub use compile::compile;
pub(super) use concept::Concept;
use groups::Groups;
use key::key;
pub use stored::Compiled;
use stored::Rows;
use wordings::Wordings;

use crate::text::{Kind, Word};

/// The phrases, ready to be looked for; what each says is an idea, or another label.
pub(super) struct Lexicon<Label = Concept> {
    wordings: Wordings,
    /// For each wording, the sets that hold it.
    sets: Groups<u16>,
    /// For each set, the phrases in which it stands, and at which place.
    places: Groups<(u16, u8)>,
    /// For each phrase what it says, where that is known.
    labels: Vec<Option<Label>>,
    /// For each phrase whether other words may stand before each of its slots.
    apart: Groups<bool>,
}

/// An idea said in a message: from word `first` to word `last`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Hit<Label = Concept> {
    pub(super) concept: Label,
    pub(super) first: usize,
    pub(super) last: usize,
}

/// Words that may stand between two slots of a phrase.
const BETWEEN: usize = 3;

impl Lexicon {
    /// Reads the phrases that say ideas; unknown ideas are passed over.
    pub(super) fn of_ideas(compiled: Compiled) -> Option<Self> {
        Self::read(compiled, Concept::named)
    }
}

impl<Label: Copy + Ord> Lexicon<Label> {
    /// Reads compiled phrases, whose labels `named` knows; `None` where they are damaged.
    pub(super) fn read(
        compiled: Compiled,
        mut named: impl FnMut(&str) -> Option<Label>,
    ) -> Option<Self> {
        let wordings = Wordings::new(stored::unfold(&compiled.wordings)?)?;
        let Rows { sets, phrases } = Rows::read(&compiled.phrases)?;
        let labels: Vec<Option<Label>> = compiled.labels.lines().map(&mut named).collect();
        let in_sets = (0..).zip(&sets);
        let in_sets = in_sets.flat_map(|(set, all)| all.iter().map(move |wording| (*wording, set)));
        let numbered = || (0_u16..).zip(&phrases);
        let slots = numbered().flat_map(|(phrase, row)| {
            (0_u8..)
                .zip(&row.slots)
                .map(move |(place, slot)| (phrase, place, *slot))
        });
        let by_set = slots
            .clone()
            .map(|(phrase, place, slot)| (slot.set, (phrase, place)));
        let by_phrase = slots.map(|(phrase, _, slot)| (phrase, slot.apart));
        let label = |label: u16| labels.get(usize::from(label)).copied().flatten();
        Some(Self {
            sets: Groups::of(wordings.len(), in_sets),
            places: Groups::of(sets.len(), by_set),
            apart: Groups::of(phrases.len(), by_phrase),
            labels: phrases.iter().map(|row| label(row.label)).collect(),
            wordings,
        })
    }

    /// How many bytes the phrases hold.
    pub(super) fn bytes(&self) -> usize {
        self.wordings.bytes()
            + self.sets.bytes()
            + self.places.bytes()
            + self.apart.bytes()
            + size_of_val(&*self.labels)
    }

    /// The ideas said in the words of a message, in the order of their first words.
    pub(super) fn find(&self, words: &[Word]) -> Vec<Hit<Label>> {
        let mut hits = Vec::new();
        let mut open = Open::new();
        for (last, first, wording) in self.said(words) {
            for set in self.sets.get(usize::from(wording)) {
                for place in self.places.get(usize::from(*set)) {
                    hits.extend(self.take(*place, (first, last), &mut open));
                }
            }
        }
        hits.sort_unstable_by_key(|hit| (hit.first, hit.last, hit.concept));
        hits.dedup();
        hits
    }

    /// The wordings that stand in a message, by their last words, their first words and their numbers.
    fn said(&self, words: &[Word]) -> Vec<(usize, usize, u16)> {
        let keys = Keys::of(words);
        let mut said = Vec::new();
        let (mut ways, mut further) = (Vec::new(), Vec::new());
        for first in 0..words.len() {
            ways.clear();
            ways.push(self.wordings.all());
            for last in first..words.len() {
                for key in keys.of_word(last).into_iter().flatten() {
                    for way in &ways {
                        let (whole, onward) = self.wordings.after(*way, key);
                        said.extend(whole.map(|number| (last, first, number)));
                        further.extend(onward);
                    }
                }
                std::mem::swap(&mut ways, &mut further);
                further.clear();
                if ways.is_empty() {
                    break;
                }
            }
        }
        said.sort_unstable();
        said
    }

    /// Takes in a wording at a place of a phrase: finishes the phrase, or waits for its next slot.
    fn take(
        &self,
        (phrase, place): (u16, u8),
        (first, last): (usize, usize),
        open: &mut Open,
    ) -> Option<Hit<Label>> {
        let concept = (*self.labels.get(usize::from(phrase))?)?;
        let apart = self.apart.get(usize::from(phrase));
        let begun = if place == 0 {
            first
        } else {
            let (begun, before) = *open.get(&(phrase, place))?;
            let gap = if *apart.get(usize::from(place))? {
                BETWEEN
            } else {
                0
            };
            if before >= first || first - before > gap + 1 {
                return None;
            }
            begun
        };
        if usize::from(place) + 1 == apart.len() {
            let first = begun;
            return Some(Hit {
                concept,
                first,
                last,
            });
        }
        open.insert((phrase, place + 1), (begun, last));
        None
    }
}

/// Phrases that have begun: which slot they wait for, where they began and where they have come.
type Open = BTreeMap<(u16, u8), (usize, usize)>;

/// The keys of a message's words. A number has two: any number's, and its own ("15 saal").
struct Keys {
    text: String,
    /// For each word where its keys begin, where its own key begins where it has one, and where they end.
    parts: Vec<(usize, usize, usize)>,
}

impl Keys {
    fn of(words: &[Word]) -> Self {
        let mut text = String::with_capacity(words.len() * 8);
        let mut parts = Vec::with_capacity(words.len());
        for word in words {
            let start = text.len();
            key(&word.text, word.kind, false, &mut text);
            let second = text.len();
            if is_number(word.kind) {
                key(&word.text, word.kind, true, &mut text);
            }
            parts.push((start, second, text.len()));
        }
        Self { text, parts }
    }

    fn of_word(&self, word: usize) -> [Option<&str>; 2] {
        let (start, second, end) = self.parts.get(word).copied().unwrap_or_default();
        let own = (second < end).then(|| self.text.get(second..end)).flatten();
        [self.text.get(start..second), own]
    }
}

/// Whether a word is a number to the phrases.
fn is_number(kind: Kind) -> bool {
    kind == Kind::Digits
}

#[cfg(test)]
mod tests {
    use super::{Concept, Lexicon, compile};
    use crate::text::normalise;

    fn find(phrases: &[(&str, &str)], text: &str) -> Vec<(Concept, String)> {
        let words = normalise(text).unmasked().words();
        let lexicon = Lexicon::of_ideas(compile(phrases).unwrap()).unwrap();
        let hits = lexicon.find(&words);
        hits.iter()
            .map(|hit| {
                (
                    hit.concept,
                    text.get(words[hit.first].start..words[hit.last].end)
                        .unwrap()
                        .to_owned(),
                )
            })
            .collect()
    }

    #[test]
    fn phrases_are_found_in_any_spelling_and_disguise() {
        let lexicon = [
            ("done_base_visa", "done base"),
            ("visa", "(visa|visas)"),
            ("fee", "fees"),
        ];
        let found = find(&lexicon, "DON  BASE? No, d.0.n.e b@se VIISA fis");
        assert_eq!(found[0], (Concept::DoneBaseVisa, "d.0.n.e b@se".to_owned()));
        assert_eq!(found[1].1, "VIISA");
    }

    #[test]
    fn gaps_options_and_numbers() {
        let lexicon = [
            ("done_base_visa", "visa .. (baad|bad) .. [sare] paise"),
            ("minors", "# saal"),
        ];
        assert_eq!(find(&lexicon, "visa lagne ke baad hi sare paise").len(), 1);
        assert_eq!(
            find(&lexicon, "visa baad mein ek do tin char paise").len(),
            0
        );
        assert_eq!(find(&lexicon, "umar ۱۴ saal")[0].1, "۱۴ saal");
    }

    #[test]
    fn words_match_whole() {
        assert_eq!(find(&[("fee", "fee")], "feed coffee feeling"), []);
    }
}
