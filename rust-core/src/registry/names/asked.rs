//! The words of a question, each with the words of the register that it may mean and what it is
//! worth. Neighbours are also taken as one word, and an article grown on to a word is cut off.

use super::index::{COMMON, Index};
use super::vocab::{Near, WordId};
use crate::registry::query::NameWord;

/// One word of the question, or two neighbours taken as one.
pub(super) struct AskedUnit {
    /// Which words of the question it covers, as bits.
    pub(super) covers: u32,
    pub(super) near: Vec<Near>,
}

/// One word of the question.
#[derive(Clone, Copy)]
pub(super) struct AskedWord {
    /// What it is worth: as much as the word of the register that it is most like; a word unlike
    /// all of them is worth most, for it speaks against every row.
    pub(super) weight: f32,
    /// Like no word of the register.
    pub(super) unknown: bool,
    /// A word of the register beyond doubt; a row that lacks it is another's.
    pub(super) certain: bool,
    /// Words of talk and single letters are no loss where a row lacks them.
    pub(super) needed: bool,
    /// The place of the register that it names, if it does.
    pub(super) place: Option<WordId>,
}

/// A question as the scoring reads it.
pub(super) struct Asked {
    pub(super) units: Vec<AskedUnit>,
    pub(super) words: Vec<AskedWord>,
    /// Words of the register with the units that may mean them, in the order of the words.
    links: Vec<(WordId, u16, f32)>,
    /// A bit for each of them by the end of its number, to see at once that a word is not meant.
    seen: [u64; SEEN],
}

/// Words of 64 bits in the set of words seen.
const SEEN: usize = 32;

/// More words than this are not read: no name has them, and a bit set has room for them.
const MAX_WORDS: usize = 24;

/// Words less alike than this are not taken for each other.
const FLOOR: f32 = 0.6;

/// From this likeness on, that is beyond doubt.
const CERTAIN: f32 = 0.93;

/// The same for two words taken as one.
const PAIR_FLOOR: f32 = 0.7;

/// From this likeness on, a word is taken to be the register's word when its worth is set.
const SAME_WORD: f32 = 0.78;

impl Asked {
    pub(super) fn new(words: &[NameWord], index: &Index) -> Self {
        let words = words.get(..MAX_WORDS.min(words.len())).unwrap_or_default();
        let near = |text: &str| near(text, index);
        let mut units: Vec<AskedUnit> = words
            .iter()
            .enumerate()
            .map(|(at, word)| AskedUnit {
                covers: 1 << at,
                near: if word.talk {
                    written(&word.text, index)
                } else {
                    near(&word.text)
                },
            })
            .collect();
        let mut asked: Vec<AskedWord> = words
            .iter()
            .zip(&units)
            .map(|(word, unit)| {
                let best = best(&unit.near);
                let known = best.filter(|near| near.likeness >= SAME_WORD);
                AskedWord {
                    weight: known.map_or(1.0, |near| index.weight(near.word)),
                    unknown: known.is_none(),
                    certain: known.is_some_and(|near| near.likeness >= CERTAIN),
                    needed: !word.talk && word.text.chars().count() > 1,
                    place: best
                        .filter(|near| near.likeness >= SAME_PLACE && index.is_place(near.word))
                        .map(|near| near.word),
                }
            })
            .collect();
        if asked.iter().any(|word| word.needed && word.weight >= RARE) {
            // Beside a name, words of talk say nothing; alone, they may be the name.
            let talk = asked.iter_mut().filter(|word| !word.needed);
            talk.for_each(|word| word.weight = word.weight.min(TALK));
        }
        for (at, pair) in words.windows(2).enumerate() {
            let [first, second] = pair else { break };
            if first.talk && second.talk {
                continue;
            }
            let joined = format!("{}{}", first.text, second.text);
            // Two words that the register has are seldom one; then only a word of the same consonants
            // is looked for.
            let known = |at: usize| asked.get(at).is_some_and(|word| !word.unknown);
            let near = |text: &str| index.vocabulary.near(text, PAIR_FLOOR);
            let near = if known(at) && known(at + 1) {
                index.vocabulary.near_consonants(&joined, PAIR_FLOOR)
            } else {
                near(&joined)
            };
            let whole = best(&near).filter(|near| near.likeness >= SAME_PAIR);
            if let Some(best) = whole.filter(|_| !first.talk && !second.talk) {
                lighten(&mut asked, at, index.weight(best.word) / 2.0);
            }
            units.push(AskedUnit {
                covers: 0b11 << at,
                near,
            });
        }
        Self::of(units, asked)
    }

    /// The words of a name of the register itself: spelt as they are, and as they sound.
    pub(super) fn named(words: &[String], index: &Index) -> Self {
        let words = words.get(..MAX_WORDS.min(words.len())).unwrap_or_default();
        let near = |text: &String| index.vocabulary.near_consonants(text, SAME_WORD);
        let unit = |(at, text): (usize, &String)| AskedUnit {
            covers: 1 << at,
            near: near(text),
        };
        let word = |text: &String| AskedWord {
            weight: index
                .vocabulary
                .written(text)
                .map_or(1.0, |word| index.weight(word)),
            unknown: false,
            certain: true,
            needed: true,
            place: None,
        };
        Self::of(
            words.iter().enumerate().map(unit).collect(),
            words.iter().map(word).collect(),
        )
    }

    fn of(units: Vec<AskedUnit>, words: Vec<AskedWord>) -> Self {
        let mut links: Vec<(WordId, u16, f32)> = (0..)
            .zip(&units)
            .flat_map(|(at, unit)| unit.near.iter().map(move |n| (n.word, at, n.likeness)))
            .collect();
        links.sort_unstable_by_key(|(word, at, _)| (*word, *at));
        let mut seen = [0; SEEN];
        for (word, ..) in &links {
            if let Some(bits) = seen.get_mut(*word as usize / 64 % SEEN) {
                *bits |= 1_u64 << (word % 64);
            }
        }
        Self {
            units,
            words,
            links,
            seen,
        }
    }

    /// Whether a word of the register may be meant; at times true when it is not.
    fn may_mean(&self, word: WordId) -> bool {
        self.seen
            .get(word as usize / 64 % SEEN)
            .is_some_and(|bits| bits >> (word % 64) & 1 == 1)
    }

    /// The units that may mean a word of the register, with how alike they are.
    pub(super) fn meaning(&self, word: WordId) -> impl Iterator<Item = (&AskedUnit, f32)> {
        let rest = if self.may_mean(word) {
            let from = self.links.partition_point(|(other, ..)| *other < word);
            self.links.get(from..).unwrap_or_default()
        } else {
            &[]
        };
        rest.iter()
            .take_while(move |(other, ..)| *other == word)
            .filter_map(|(_, at, likeness)| Some((self.units.get(usize::from(*at))?, *likeness)))
    }

    /// Whether none of the words covered by these bits is a common one.
    pub(super) fn is_rare(&self, covers: u32) -> bool {
        let mut covered = self
            .words
            .iter()
            .enumerate()
            .filter(|(at, _)| covers >> at & 1 == 1);
        covered.all(|(_, word)| word.weight >= COMMON)
    }

    /// What the words covered by these bits are worth together.
    pub(super) fn weight(&self, covers: u32) -> f32 {
        let covered = self
            .words
            .iter()
            .enumerate()
            .filter(|(at, _)| covers >> at & 1 == 1);
        covered.map(|(_, word)| word.weight).sum()
    }
}

/// From this worth on, a word can name a firm.
pub(in crate::registry) const RARE: f32 = 0.28;

/// What a word of talk is worth beside a name.
const TALK: f32 = 0.03;

fn written(text: &str, index: &Index) -> Vec<Near> {
    index
        .vocabulary
        .written(text)
        .map(|word| Near {
            word,
            likeness: 1.0,
        })
        .into_iter()
        .collect()
}

/// A pair this much like one word of the register is that word, written apart.
const SAME_PAIR: f32 = 0.85;

/// A word this much like the name of a place is taken for it.
const SAME_PLACE: f32 = 0.85;

/// Two halves of a common word weigh no more than the word.
fn lighten(asked: &mut [AskedWord], at: usize, weight: f32) {
    asked
        .iter_mut()
        .skip(at)
        .take(2)
        .for_each(|word| word.weight = word.weight.min(weight));
}

/// Words of talk are names only where they are written as in the register.
fn best(near: &[Near]) -> Option<Near> {
    near.iter()
        .copied()
        .max_by(|a, b| a.likeness.total_cmp(&b.likeness))
}

/// What a word without the article that grew on to it loses in likeness.
const WITHOUT_ARTICLE: f32 = 0.96;

fn near(text: &str, index: &Index) -> Vec<Near> {
    let mut found = index.vocabulary.near(text, FLOOR);
    let bare = ["al", "el", "ul", "ال"]
        .iter()
        .find_map(|article| text.strip_prefix(article));
    if let Some(bare) = bare.filter(|bare| bare.chars().count() >= 3) {
        for near in index.vocabulary.near(bare, FLOOR) {
            let likeness = near.likeness * WITHOUT_ARTICLE;
            match found.iter_mut().find(|other| other.word == near.word) {
                Some(other) => other.likeness = other.likeness.max(likeness),
                None => found.push(Near { likeness, ..near }),
            }
        }
    }
    found
}
