//! `index.tsv` beside the recordings of a language: what the core reads to find a recording, and the
//! id of the sentence, for people.

use std::collections::BTreeMap;

use super::Spoken;

/// One recording.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) language: String,
    pub(super) hash: String,
    pub(super) file: String,
    pub(super) id: String,
}

/// The recordings by the fingerprint of their words.
pub(super) type Index = BTreeMap<String, Entry>;

pub(super) fn read(text: &str) -> Index {
    let entry = |line: &str| {
        let mut cells = line.split('\t').map(str::to_owned);
        let entry = Entry {
            language: cells.next()?,
            hash: cells.next()?,
            file: cells.next()?,
            id: cells.next().unwrap_or_default(),
        };
        Some((entry.hash.clone(), entry))
    };
    text.lines().filter_map(entry).collect()
}

pub(super) fn write(index: &Index) -> String {
    let line = |entry: &Entry| {
        let Entry {
            language,
            hash,
            file,
            id,
        } = entry;
        format!("{language}\t{hash}\t{file}\t{id}\n")
    };
    index.values().map(line).collect()
}

/// The recordings of words that nobody says any more.
pub(super) fn stale(index: &Index, sentences: &[Spoken]) -> Vec<Entry> {
    let is_said = |entry: &&Entry| sentences.iter().any(|said| said.hash == entry.hash);
    index
        .values()
        .filter(|entry| !is_said(entry))
        .cloned()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{read, stale, write};
    use crate::voice::Spoken;

    #[test]
    fn an_index_comes_back_and_tells_what_is_out_of_date() {
        let text = "ur\taaa\taaa.ogg\tapp-one\nur\tbbb\tbbb.ogg\tapp-two\n";
        let index = read(text);
        assert_eq!(write(&index), text);
        let said = Spoken {
            id: "app-one".to_owned(),
            hash: "aaa".to_owned(),
            text: "x".to_owned(),
        };
        let stale = stale(&index, &[said]);
        assert_eq!(stale.len(), 1);
        assert_eq!(stale[0].id, "app-two");
        assert!(read("broken\n").is_empty());
    }
}
