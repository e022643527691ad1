//! Finds the phrases of the content pack in a message: which idea is said where. Phrases are compared
//! by the keys of their words, so that one entry serves all spellings that people and keyboards give.
//! It knows ideas by name alone; what they mean together is for `extract` and `rules`.

mod compile;
mod concept;
mod key;

use std::collections::BTreeMap;

use daachorse::CharwiseDoubleArrayAhoCorasick;

pub(super) use concept::Concept;
use key::key;

use crate::text::{Kind, Word};

/// The phrases, ready to be looked for; what each says is an idea, or another label.
pub(super) struct Lexicon<Label = Concept> {
    automaton: Option<CharwiseDoubleArrayAhoCorasick<u32>>,
    /// For each piece, the phrases in which it stands and at which place.
    pieces: Vec<Vec<(u32, u8)>>,
    phrases: Vec<Phrase<Label>>,
}

/// A phrase: the idea it says, and how many words may stand before each of its pieces.
struct Phrase<Label> {
    concept: Label,
    gaps: Box<[u8]>,
}

/// An idea said in a message: from word `first` to word `last`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Hit<Label = Concept> {
    pub(super) concept: Label,
    pub(super) first: usize,
    pub(super) last: usize,
}

/// Words that may stand between two pieces of a phrase.
const BETWEEN: usize = 3;

impl Lexicon {
    /// Compiles the phrases of a pack: concept and phrase each. Unknown concepts are passed over.
    pub(super) fn compile(entries: &[(String, String)]) -> Self {
        let known =
            |(concept, phrase): &(String, String)| Some((Concept::named(concept)?, phrase.clone()));
        Self::of(entries.iter().filter_map(known))
    }
}

impl<Label: Copy + Ord> Lexicon<Label> {
    /// Compiles phrases, each with its label.
    pub(super) fn of(entries: impl Iterator<Item = (Label, String)>) -> Self {
        compile::compile(entries)
    }

    /// How many bytes the automaton holds.
    pub(super) fn bytes(&self) -> usize {
        self.automaton
            .as_ref()
            .map_or(0, CharwiseDoubleArrayAhoCorasick::heap_bytes)
    }

    /// The ideas said in the words of a message, in the order of their first words.
    pub(super) fn find(&self, words: &[Word]) -> Vec<Hit<Label>> {
        let mut pieces = Vec::new();
        self.scan(words, false, &mut pieces);
        // Phrases that name a number ("15 saal") are looked for with the numbers as they stand.
        if words.iter().any(|word| is_number(word.kind)) {
            self.scan(words, true, &mut pieces);
            pieces.sort_unstable();
            pieces.dedup();
        }
        let mut hits = Vec::new();
        let mut open = Open::new();
        for (last, first, value) in pieces {
            let Some(places) = self.pieces.get(value as usize) else {
                continue;
            };
            for &(phrase, place) in places {
                hits.extend(self.take(phrase, place, (first, last), &mut open));
            }
        }
        hits.sort_unstable_by_key(|hit| (hit.first, hit.last, hit.concept));
        hits.dedup();
        hits
    }

    /// Adds where pieces of phrases stand, by their last words, their first words and their values.
    fn scan(&self, words: &[Word], counted: bool, pieces: &mut Vec<(usize, usize, u32)>) {
        let Some(automaton) = &self.automaton else {
            return;
        };
        let mut text = String::with_capacity(words.len() * 8 + 1);
        // Where the key of each word ends, so that a match's end leads back to its word.
        let mut ends: Vec<usize> = Vec::with_capacity(words.len());
        text.push(' ');
        for word in words {
            key(&word.text, word.kind, counted, &mut text);
            text.push(' ');
            ends.push(text.len());
        }
        for found in automaton.find_overlapping_iter(&text) {
            let Ok(last) = ends.binary_search(&found.end()) else {
                continue;
            };
            let first = ends.partition_point(|end| *end <= found.start() + 1);
            pieces.push((last, first, found.value()));
        }
    }

    /// Takes in a piece of a phrase: finishes the phrase, or waits for its next piece.
    fn take(
        &self,
        phrase: u32,
        place: u8,
        (first, last): (usize, usize),
        open: &mut Open,
    ) -> Option<Hit<Label>> {
        let Phrase { concept, gaps } = self.phrases.get(phrase as usize)?;
        let begun = if place == 0 {
            first
        } else {
            let (begun, before) = *open.get(&(phrase, place))?;
            let gap = usize::from(*gaps.get(usize::from(place))?);
            if before >= first || first - before > gap + 1 {
                return None;
            }
            begun
        };
        if usize::from(place) + 1 == gaps.len() {
            return Some(Hit {
                concept: *concept,
                first: begun,
                last,
            });
        }
        open.insert((phrase, place + 1), (begun, last));
        None
    }
}

/// Phrases that have begun: which piece they wait for, where they began and where they have come.
type Open = BTreeMap<(u32, u8), (usize, usize)>;

/// Whether a word is a number to the phrases.
fn is_number(kind: Kind) -> bool {
    kind == Kind::Digits
}

#[cfg(test)]
mod tests {
    use super::{Concept, Lexicon};
    use crate::text::normalise;

    fn find(phrases: &[(&str, &str)], text: &str) -> Vec<(Concept, String)> {
        let entries: Vec<_> = phrases
            .iter()
            .map(|(c, p)| ((*c).to_owned(), (*p).to_owned()))
            .collect();
        let words = normalise(text).unmasked().words();
        let hits = Lexicon::compile(&entries).find(&words);
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
