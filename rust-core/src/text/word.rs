//! Cuts folded text into words: runs of one script, or of digits. Punctuation parts words and is
//! dropped, but for an apostrophe inside a Latin word and `&`, which is the word "and".

use super::Letter;

/// What a word is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Latin letters.
    Latin,
    /// Letters of the Arabic script, whatever the language.
    Arabic,
    /// Western digits (digits of other scripts have been folded to them).
    Digits,
    /// Letters of another script.
    Other,
}

/// One word of a text.
#[derive(Clone, PartialEq, Eq)]
pub struct Word {
    /// The folded letters.
    pub text: String,
    /// What it is written in.
    pub kind: Kind,
    /// First byte of it in the given text.
    pub start: usize,
    /// One past its last byte in the given text.
    pub end: usize,
    /// What stands between the word before and this one, folded; empty where they touch.
    pub gap: String,
}

impl std::fmt::Debug for Word {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Word({:?}, {}..{})", self.kind, self.start, self.end)
    }
}

fn kind_of(c: char) -> Option<Kind> {
    if c.is_ascii_digit() {
        Some(Kind::Digits)
    } else if c.is_ascii_alphabetic() {
        Some(Kind::Latin)
    } else if matches!(c, '\u{620}'..='\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{8A0}'..='\u{8FF}')
        && c.is_alphabetic()
    {
        Some(Kind::Arabic)
    } else if c.is_alphanumeric() {
        Some(if matches!(c, '\u{C0}'..='\u{24F}') {
            Kind::Latin
        } else {
            Kind::Other
        })
    } else {
        None
    }
}

pub(super) fn cut(letters: &[Letter]) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut gap = String::new();
    let mut open = false;
    let mut rest = letters.iter().peekable();
    while let Some(letter) = rest.next() {
        let Some(kind) = kind_of(letter.ch) else {
            let next = rest.peek().and_then(|next| kind_of(next.ch));
            let latin = words.last().is_some_and(|word| word.kind == Kind::Latin);
            if open && latin && is_apostrophe(letter.ch) && next == Some(Kind::Latin) {
                continue;
            }
            open = false;
            if letter.ch == '&' {
                words.push(word("and", Kind::Latin, letter, std::mem::take(&mut gap)));
            } else {
                gap.push(letter.ch);
            }
            continue;
        };
        match words.last_mut() {
            Some(last) if open && last.kind == kind => {
                last.text.push(letter.ch);
                last.end = letter.end;
            }
            _ => {
                let mut buffer = [0; 4];
                let text = letter.ch.encode_utf8(&mut buffer);
                words.push(word(text, kind, letter, std::mem::take(&mut gap)));
                open = true;
            }
        }
    }
    words
}

fn word(text: &str, kind: Kind, at: &Letter, gap: String) -> Word {
    Word {
        text: text.to_owned(),
        kind,
        start: at.start,
        end: at.end,
        gap,
    }
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2018}' | '\u{2019}' | '`' | '\u{B4}')
}

#[cfg(test)]
mod tests {
    use crate::text::normalise;

    fn words(text: &str) -> Vec<String> {
        normalise(text)
            .words()
            .into_iter()
            .map(|word| word.text)
            .collect()
    }

    #[test]
    fn scripts_digits_and_punctuation_part_words() {
        assert_eq!(words("21skt,لاہور2131"), ["21", "skt", "لاہور", "2131"]);
    }

    #[test]
    fn apostrophe_stays_inside_and_ampersand_is_and() {
        assert_eq!(
            words("Tahir's Sons & Co 'x'"),
            ["tahirs", "sons", "and", "co", "x"]
        );
    }

    #[test]
    fn words_know_their_bytes() {
        let text = "پرکھ (Parakh)";
        let found = normalise(text).words();
        let pieces: Vec<_> = found
            .iter()
            .map(|w| text.get(w.start..w.end).unwrap())
            .collect();
        assert_eq!(pieces, ["پرکھ", "Parakh"]);
        assert_eq!(found[1].gap, " (");
    }
}
