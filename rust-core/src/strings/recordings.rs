//! Recorded voices, found by the words that were read aloud: words that have changed since find none,
//! and the voice of the phone speaks in their place.

use std::collections::BTreeMap;

use super::{Language, wording};

/// Which words have been recorded, in which file.
#[derive(Debug, Default)]
pub struct Recordings {
    files: BTreeMap<(String, String), String>,
}

impl Recordings {
    /// Reads an index: a line for each recording, with the tag of the language, the fingerprint of the
    /// spoken words and the name of the file, parted by tabs. A line of another shape is passed over.
    #[must_use]
    pub fn read(index: &str) -> Self {
        let line = |line: &str| {
            let mut cells = line.split('\t').map(str::to_owned);
            let (tag, hash, file) = (cells.next()?, cells.next()?, cells.next()?);
            // Invariant: a file is a plain name, so that an index leads out of no folder.
            let plain = file.chars().all(|c| c.is_ascii_alphanumeric() || c == '.');
            (plain && !file.is_empty() && !file.starts_with('.')).then_some(((tag, hash), file))
        };
        Self {
            files: index.lines().filter_map(line).collect(),
        }
    }

    /// The file in which these spoken words were recorded.
    #[must_use]
    pub fn of(&self, language: Language, spoken: &str) -> Option<&str> {
        let key = (language.tag().to_owned(), spoken_fingerprint(spoken));
        self.files.get(&key).map(String::as_str)
    }
}

/// By what a recording knows the words that were read aloud.
#[must_use]
pub fn spoken_fingerprint(spoken: &str) -> String {
    wording::fingerprint(spoken)
}

#[cfg(test)]
mod tests {
    use super::{Language, Recordings, wording};

    #[test]
    fn recordings_are_found_by_language_and_words() {
        let hash = wording::fingerprint("Pay nothing now.");
        let index =
            format!("en\t{hash}\t{hash}.ogg\tadcheck-advice-pay-nothing\nbroken\n\nps\tx\n");
        let recordings = Recordings::read(&index);
        let file = format!("{hash}.ogg");
        let of = |language, text| recordings.of(language, text);
        assert_eq!(
            of(Language::English, "Pay nothing now."),
            Some(file.as_str())
        );
        assert_eq!(of(Language::English, "Pay nothing."), None);
        assert_eq!(of(Language::Urdu, "Pay nothing now."), None);
    }

    #[test]
    fn an_index_leads_out_of_no_folder() {
        let hash = wording::fingerprint("x");
        for file in ["../pack.sqlite", "/etc/passwd", "..", "a b.ogg", ""] {
            let recordings = Recordings::read(&format!("en\t{hash}\t{file}\n"));
            assert_eq!(recordings.of(Language::English, "x"), None, "{file}");
        }
    }
}
