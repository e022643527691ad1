//! The words of all names, found by how they sound. A word is looked for under its consonant
//! skeleton and under the skeletons with one consonant left out (two for long words), on both
//! sides; so a wrong, missing, added or swapped consonant still leads to it. What is found is then
//! compared in full. It knows words, not rows.
//!
//! Leaving letters out on both sides is the symmetric-delete scheme (Garbe, `SymSpell`, 2012), here on
//! skeletons rather than letters, which is what makes it work across scripts.

use std::collections::BTreeMap;

use super::skeleton::{Keys, NONE, each_cut, key, with_key};
use crate::text::{Probe, Sound};

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
    /// Several words of a name taken as one; found by all their consonants alone.
    joined: bool,
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
        self.id(text, false)
    }

    /// The id of several words taken as one.
    pub(super) fn joined(&mut self, words: &[String]) -> WordId {
        self.id(&words.concat(), true)
    }

    fn id(&mut self, text: &str, joined: bool) -> WordId {
        if let Some(&id) = self.ids.get(text) {
            if let Some(entry) = self.entries.get_mut(id as usize) {
                entry.joined &= joined;
            }
            return id;
        }
        let id = self.push(text, None, joined);
        self.ids.insert(text.to_owned(), id);
        id
    }

    /// Makes `spelling` lead to `word`, where the vocabulary has that word.
    pub(super) fn spelling(&mut self, spelling: &str, word: &str) {
        if let Some(&meant) = self.ids.get(word) {
            let id = self.push(spelling, Some(meant), false);
            self.ids.entry(spelling.to_owned()).or_insert(id);
        }
    }

    fn push(&mut self, text: &str, meant: Option<WordId>, joined: bool) -> WordId {
        let id = WordId::try_from(self.entries.len()).unwrap_or(WordId::MAX);
        self.entries.push(Entry {
            sound: Sound::of(text),
            meant: meant.unwrap_or(id),
            joined,
        });
        id
    }

    pub(super) fn finish(self) -> Vocabulary {
        let (mut whole, mut cut) = (Vec::new(), Vec::with_capacity(self.entries.len() * 4));
        for (id, entry) in (0..).zip(&self.entries) {
            let skeleton = entry.sound.skeleton();
            whole.push((key(&skeleton, [NONE, NONE]), id));
            if !entry.joined {
                each_cut(&skeleton, |key| cut.push((key, id)));
            }
        }
        for keys in [&mut whole, &mut cut] {
            keys.sort_unstable();
            keys.dedup();
            keys.shrink_to_fit();
        }
        let exact = self
            .ids
            .into_iter()
            .map(|(text, id)| (text.into_boxed_str(), id))
            .collect();
        Vocabulary {
            entries: self.entries,
            exact,
            whole,
            cut,
            misspelt: BTreeMap::new(),
        }
    }
}

/// The words of all names, ready to be searched.
pub(super) struct Vocabulary {
    entries: Vec<Entry>,
    /// Every text with its id, in the order of the texts.
    exact: Vec<(Box<str>, WordId)>,
    /// The words by their whole skeletons, and by those with consonants left out.
    whole: Keys,
    cut: Keys,
    /// The common words with the register's misspellings of them.
    misspelt: BTreeMap<WordId, Vec<Near>>,
}

/// How alike a word is to its plural.
const ONE_OR_MANY: f32 = 0.97;

/// Words this much less alike than the best are not meant.
const BEHIND_BEST: f32 = 0.25;

/// From this likeness on a word is found, and words of other consonants are not looked at.
const FOUND: f32 = 0.965;
/// The same across scripts, where vowels never agree.
const FOUND_ACROSS: f32 = 0.86;

/// A word this much like another is that word, misspelt.
const MISSPELT: f32 = 0.84;

/// A word of the same sounds in other letters is a shade less than the same letters.
const SAME_SOUND: f32 = 0.985;

impl Vocabulary {
    /// How many words and spellings there are.
    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    /// The words that are like `text` to `floor` or more, each once.
    pub(super) fn near(&self, text: &str, floor: f32) -> Vec<Near> {
        let sound = Sound::of(text);
        let alike = self.alike(&sound, self.same(text), floor);
        let best = alike.iter().copied().max_by(|a, b| a.1.total_cmp(&b.1));
        let mut found: Vec<Near> = alike
            .iter()
            .map(|&(id, likeness)| Near {
                word: self.meant(id),
                likeness,
            })
            .collect();
        if let Some((id, likeness)) = best.filter(|(id, _)| self.meant(*id) != *id) {
            // A spelling leads to one word; the register's misspellings of it are meant too.
            let others = self.misspelt.get(&self.meant(id)).into_iter().flatten();
            found.extend(others.map(|o| Near {
                likeness: o.likeness * likeness,
                ..*o
            }));
        }
        // Firms are called "Merchant" and "Merchants".
        let other = text
            .strip_suffix('s')
            .map_or_else(|| format!("{text}s"), str::to_owned);
        let other = self.written(&other).filter(|_| text.len() > 3);
        found.extend(other.map(|word| Near {
            word,
            likeness: ONE_OR_MANY,
        }));
        each_once(found)
    }

    /// The word that is written just like `text`.
    pub(super) fn written(&self, text: &str) -> Option<WordId> {
        self.same(text).map(|id| self.meant(id))
    }

    /// The words of the same consonants that are like `text` to `floor` or more.
    pub(super) fn near_consonants(&self, text: &str, floor: f32) -> Vec<Near> {
        let sound = Sound::of(text);
        let mut found = self.compare(&sound, self.of_skeleton(&sound), floor);
        found.extend(self.same(text).map(|id| (id, 1.0)));
        each_once(
            found
                .into_iter()
                .map(|(id, likeness)| Near {
                    word: self.meant(id),
                    likeness,
                })
                .collect(),
        )
    }

    /// Notes the register's misspellings of a common word, and gives them; none for a short one, whose
    /// neighbours are words of their own.
    pub(super) fn note_misspelt(&mut self, word: WordId) -> &[Near] {
        let found = self.near_word(word, MISSPELT);
        self.misspelt.entry(word).or_insert(found)
    }

    fn near_word(&self, word: WordId, floor: f32) -> Vec<Near> {
        const LONG_WORD: usize = 6;
        let Some(entry) = self.entries.get(word as usize) else {
            return Vec::new();
        };
        if entry.sound.len() < LONG_WORD || entry.sound.is_arabic() {
            return Vec::new();
        }
        let mut ids = self.of_skeleton(&entry.sound);
        self.off_skeleton(&entry.sound, &mut ids);
        let alike = self.compare(&entry.sound, ids, floor);
        alike
            .into_iter()
            .map(|(word, likeness)| Near { word, likeness })
            .collect()
    }

    fn meant(&self, id: WordId) -> WordId {
        self.entries
            .get(id as usize)
            .map_or(id, |entry| entry.meant)
    }

    /// The words and spellings that are like `sound`, and how alike they are; `same` is the one that
    /// is written the same.
    fn alike(&self, sound: &Sound, same: Option<WordId>, floor: f32) -> Vec<(WordId, f32)> {
        let least = if same.is_some() {
            floor.max(1.0 - BEHIND_BEST)
        } else {
            floor
        };
        let mut found = self.compare(sound, self.of_skeleton(sound), least);
        if let Some(same) = same {
            found.retain(|(id, _)| *id != same);
            found.push((same, 1.0));
        }
        let best = found
            .iter()
            .map(|(_, likeness)| *likeness)
            .fold(0.0, f32::max);
        let enough = if sound.is_arabic() {
            FOUND_ACROSS
        } else {
            FOUND
        };
        if best < enough {
            let mut ids = Vec::new();
            self.off_skeleton(sound, &mut ids);
            found.extend(self.compare(sound, ids, floor.max(best - BEHIND_BEST)));
        }
        found
    }

    /// The words of the same consonants.
    fn of_skeleton(&self, sound: &Sound) -> Vec<WordId> {
        with_key(&self.whole, key(&sound.skeleton(), [NONE, NONE])).collect()
    }

    /// Adds the words that have a consonant more, less, or another.
    fn off_skeleton(&self, sound: &Sound, ids: &mut Vec<WordId>) {
        let skeleton = sound.skeleton();
        ids.extend(with_key(&self.cut, key(&skeleton, [NONE, NONE])));
        // Of two consonants, one that is another leaves too little to go by.
        let another = skeleton.len() > 2;
        each_cut(&skeleton, |key| {
            ids.extend(with_key(&self.whole, key));
            if another {
                ids.extend(with_key(&self.cut, key));
            }
        });
        ids.sort_unstable();
        ids.dedup();
    }

    fn compare(&self, sound: &Sound, ids: Vec<WordId>, floor: f32) -> Vec<(WordId, f32)> {
        let probe = Probe::new(sound);
        let compared = ids.into_iter().filter_map(|id| {
            let entry = self.entries.get(id as usize)?;
            // Spellings are in Arabic letters and serve words in those alone.
            if entry.meant != id && !sound.is_arabic() {
                return None;
            }
            Some((id, probe.likeness(&entry.sound, floor)?.min(SAME_SOUND)))
        });
        compared.collect()
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
            + (self.whole.len() + self.cut.len()) * size_of::<(u32, WordId)>()
    }
}

/// Each word once, as alike as it was found to be at best.
fn each_once(mut found: Vec<Near>) -> Vec<Near> {
    found.sort_unstable_by(|a, b| a.word.cmp(&b.word).then(b.likeness.total_cmp(&a.likeness)));
    found.dedup_by_key(|near| near.word);
    found
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
