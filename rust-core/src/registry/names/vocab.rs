//! The words of all names, found by how they sound. A word is looked for under its consonant
//! skeleton and under the skeletons with one consonant left out (two for long words), on both
//! sides; so a wrong, missing, added or swapped consonant still leads to it. What is found is then
//! compared in full. It knows words, not rows.
//!
//! Leaving letters out on both sides is the symmetric-delete scheme (Garbe, `SymSpell`, 2012), here on
//! skeletons rather than letters, which is what makes it work across scripts.

use std::collections::BTreeMap;

use crate::text::{Sound, likeness};

/// The place of a word in the vocabulary.
pub(super) type WordId = u32;

/// A word of the vocabulary that is like a word of the question.
#[derive(Debug, Clone, Copy)]
pub(super) struct Near {
    pub(super) word: WordId,
    pub(super) likeness: f32,
}

struct Entry {
    sound: Sound,
    /// The word that is meant: itself, or the Latin word of which this is a spelling.
    meant: WordId,
}

/// Collects words while the index is built.
#[derive(Default)]
pub(super) struct Builder {
    ids: BTreeMap<String, WordId>,
    entries: Vec<Entry>,
}

impl Builder {
    /// The id of a word, new or known.
    pub(super) fn word(&mut self, text: &str) -> WordId {
        if let Some(&id) = self.ids.get(text) {
            return id;
        }
        let id = self.push(text, None);
        self.ids.insert(text.to_owned(), id);
        id
    }

    /// Makes `spelling` lead to `word`, where the vocabulary has that word.
    pub(super) fn spelling(&mut self, spelling: &str, word: &str) {
        if let Some(&meant) = self.ids.get(word) {
            let id = self.push(spelling, Some(meant));
            self.ids.entry(spelling.to_owned()).or_insert(id);
        }
    }

    fn push(&mut self, text: &str, meant: Option<WordId>) -> WordId {
        let id = WordId::try_from(self.entries.len()).unwrap_or(WordId::MAX);
        self.entries.push(Entry {
            sound: Sound::of(text),
            meant: meant.unwrap_or(id),
        });
        id
    }

    pub(super) fn finish(self) -> Vocabulary {
        let mut keys = Vec::with_capacity(self.entries.len() * 5);
        for (id, entry) in (0..).zip(&self.entries) {
            each_key(&entry.sound.skeleton(), |key| keys.push((key, id)));
        }
        keys.sort_unstable();
        keys.dedup();
        keys.shrink_to_fit();
        let exact = self
            .ids
            .into_iter()
            .map(|(text, id)| (text.into_boxed_str(), id))
            .collect();
        Vocabulary {
            entries: self.entries,
            exact,
            keys,
        }
    }
}

/// The words of all names, ready to be searched.
pub(super) struct Vocabulary {
    entries: Vec<Entry>,
    /// Every text with its id, in the order of the texts.
    exact: Vec<(Box<str>, WordId)>,
    /// Hashes of skeletons with the words that have them, in order.
    keys: Vec<(u32, WordId)>,
}

/// A word this much like another is that word, misspelt.
pub(super) const MISSPELT: f32 = 0.8;

/// A word of the same sounds in other letters is a shade less than the same letters.
const SAME_SOUND: f32 = 0.985;

impl Vocabulary {
    /// How many words and spellings there are.
    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    /// The words that are like `text` to `floor` or more, each once.
    pub(super) fn near(&self, text: &str, floor: f32) -> Vec<Near> {
        let mut found = Vec::new();
        for (id, likeness) in self.alike(&Sound::of(text), self.same(text), floor) {
            let meant = self
                .entries
                .get(id as usize)
                .map_or(id, |entry| entry.meant);
            found.push(Near {
                word: meant,
                likeness,
            });
            if meant != id {
                // A spelling leads to one word; the register's misspellings of it are meant too.
                let others = self.near_word(meant, MISSPELT);
                found.extend(others.into_iter().map(|o| Near {
                    likeness: o.likeness * likeness,
                    ..o
                }));
            }
        }
        each_once(found)
    }

    /// The words that are like the long word `word` to `floor` or more; none for a short one, whose
    /// neighbours are words of their own.
    pub(super) fn near_word(&self, word: WordId, floor: f32) -> Vec<Near> {
        const LONG_WORD: usize = 6;
        let Some(entry) = self.entries.get(word as usize) else {
            return Vec::new();
        };
        if entry.sound.len() < LONG_WORD || entry.sound.is_arabic() {
            return Vec::new();
        }
        let alike = self.alike(&entry.sound, None, floor).into_iter();
        let latin = alike.filter(|(id, _)| {
            self.entries
                .get(*id as usize)
                .is_some_and(|e| e.meant == *id)
        });
        latin
            .map(|(word, likeness)| Near { word, likeness })
            .collect()
    }

    /// The words and spellings whose skeletons meet that of `sound`, and how alike they are.
    fn alike(&self, sound: &Sound, same: Option<WordId>, floor: f32) -> Vec<(WordId, f32)> {
        let mut ids: Vec<WordId> = Vec::new();
        each_key(&sound.skeleton(), |key| {
            let from = self.keys.partition_point(|&(other, _)| other < key);
            let rest = self.keys.get(from..).unwrap_or_default();
            ids.extend(
                rest.iter()
                    .take_while(|(other, _)| *other == key)
                    .map(|(_, id)| *id),
            );
        });
        ids.extend(same);
        ids.sort_unstable();
        ids.dedup();
        let compared = ids.into_iter().filter_map(|id| {
            let entry = self.entries.get(id as usize)?;
            let alike = || likeness(sound, &entry.sound).min(SAME_SOUND);
            Some((id, if same == Some(id) { 1.0 } else { alike() }))
        });
        compared
            .filter(|(_, likeness)| *likeness >= floor)
            .collect()
    }

    fn same(&self, text: &str) -> Option<WordId> {
        let at = self
            .exact
            .binary_search_by(|(other, _)| other.as_ref().cmp(text))
            .ok()?;
        self.exact.get(at).map(|(_, id)| *id)
    }

    /// Bytes of memory held, to a few per cent.
    pub(super) fn bytes(&self) -> usize {
        let entry = |entry: &Entry| size_of::<Entry>() + entry.sound.len();
        let text = |(text, _): &(Box<str>, WordId)| size_of::<(Box<str>, WordId)>() + text.len();
        self.entries.iter().map(entry).sum::<usize>()
            + self.exact.iter().map(text).sum::<usize>()
            + self.keys.len() * size_of::<(u32, WordId)>()
    }
}

/// Each word once, as alike as it was found to be at best.
fn each_once(mut found: Vec<Near>) -> Vec<Near> {
    found.sort_unstable_by(|a, b| a.word.cmp(&b.word).then(b.likeness.total_cmp(&a.likeness)));
    found.dedup_by_key(|near| near.word);
    found
}

/// Skeletons of this length and more are also looked for with two consonants left out.
const LONG: usize = 6;

/// Calls `with` for the skeleton's own key and for those with consonants left out.
fn each_key(skeleton: &[u8], mut with: impl FnMut(u32)) {
    let key = |skip: [usize; 2]| {
        let kept = skeleton
            .iter()
            .enumerate()
            .filter(|(at, _)| !skip.contains(at));
        hash(kept.map(|(_, class)| *class))
    };
    const NONE: usize = usize::MAX;
    with(key([NONE, NONE]));
    if skeleton.len() < 2 {
        return;
    }
    for first in 0..skeleton.len() {
        with(key([first, NONE]));
        if skeleton.len() >= LONG {
            (first + 1..skeleton.len()).for_each(|second| with(key([first, second])));
        }
    }
}

/// FNV-1a, 32 bits. Two skeletons with one hash cost a comparison, no more.
fn hash(bytes: impl Iterator<Item = u8>) -> u32 {
    bytes.fold(0x811C_9DC5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

#[cfg(test)]
mod tests {
    use super::Builder;

    fn best(words: &[&str], asked: &str) -> Option<usize> {
        let mut builder = Builder::default();
        let ids: Vec<_> = words.iter().map(|word| builder.word(word)).collect();
        builder.spelling("انٹرنیشنل", "international");
        let found = builder.finish().near(asked, 0.6);
        let near = found
            .into_iter()
            .max_by(|a, b| a.likeness.total_cmp(&b.likeness))?;
        ids.iter().position(|id| *id == near.word)
    }

    #[test]
    fn finds_through_wrong_missing_and_swapped_letters_and_across_scripts() {
        let words = [
            "international",
            "qamar",
            "noor",
            "rajput",
            "manpower",
            "pakeeza",
            "swat",
        ];
        for (asked, expected) in [
            ("internashnal", "international"),
            ("kamar", "qamar"),
            ("قمر", "qamar"),
            ("نور", "noor"),
            ("rajptu", "rajput"),
            ("manpwer", "manpower"),
            ("pakezza", "pakeeza"),
            ("سوات", "swat"),
            ("انٹرنشنل", "international"),
        ] {
            let at = best(&words, asked).unwrap_or_else(|| panic!("{asked} is not found"));
            assert_eq!(words[at], expected, "{asked}");
        }
        assert_eq!(best(&words, "xylophone"), None);
        assert_eq!(best(&words, ""), None);
    }

    #[test]
    fn the_same_letters_are_before_the_same_sounds() {
        assert_eq!(best(&["kamar", "qamar"], "qamar"), Some(1));
    }
}
