//! The key by which a word is compared with the words of phrases. Latin words of four letters and
//! more lose what Roman Urdu spellers vary: doubled letters, long vowels, w and v, q and k. Words of
//! the Arabic script lose what keyboards vary. Numbers are all one key.

use super::is_number;
use crate::text::Kind;

/// Appends the key of a folded word to `out`; numbers as themselves where `counted`.
pub(super) fn key(word: &str, kind: Kind, counted: bool, out: &mut String) {
    if is_number(kind) {
        out.push_str(if counted { word } else { "#" });
    } else if word.is_ascii() {
        latin(word.as_bytes(), out);
    } else {
        arabic(word, out);
    }
}

/// Words shorter than this keep their vowels: too many short words differ in nothing else.
const LONG: usize = 4;

fn latin(word: &[u8], out: &mut String) {
    let start = out.len();
    if word.len() >= LONG {
        let mut last = b' ';
        let mut at = 0;
        while let Some(&c) = word.get(at) {
            let next = word.get(at + 1).copied().unwrap_or(b' ');
            let (taken, written) = letter(c, next, at, word.len());
            at += taken;
            if written != last {
                out.push(char::from(written));
            }
            last = written;
        }
        // A long word must not become a short one ("Thai" is not "the").
        if out.len() - start >= LONG {
            return;
        }
        out.truncate(start);
    }
    out.extend(word.iter().map(|c| char::from(*c)));
}

/// What a letter, with the next, is written as, and how many of the two it takes.
fn letter(c: u8, next: u8, at: usize, length: usize) -> (usize, u8) {
    let ends = |taken: usize| at + taken == length;
    match (c, next) {
        (b'p', b'h') => (2, b'f'),
        (b'e', b'e') | (b'i', b'i') if ends(2) => (2, b'e'),
        (b'e', b'e') | (b'i', b'i') => (2, b'i'),
        (b'o', b'o' | b'u') => (2, b'u'),
        (b'a', b'i' | b'y' | b'e') | (b'e', b'y' | b'i') => (2, b'e'),
        (b'i' | b'y', _) if ends(1) => (1, b'e'),
        (b'y', _) if at > 0 => (1, b'i'),
        (b'w', _) => (1, b'v'),
        (b'q', _) => (1, b'k'),
        (b'o', _) => (1, b'u'),
        _ => (1, c),
    }
}

fn arabic(word: &str, out: &mut String) {
    out.extend(word.chars().map(|c| match c {
        'ے' => 'ی',
        'ھ' => 'ہ',
        'ں' | 'ڼ' | 'ݨ' => 'ن',
        other => other,
    }));
}

#[cfg(test)]
mod tests {
    use super::key;
    use crate::text::normalise;

    fn keys(text: &str) -> String {
        let mut out = String::new();
        for word in normalise(text).words() {
            key(&word.text, word.kind, false, &mut out);
            out.push(' ');
        }
        out
    }

    #[test]
    fn spellings_of_one_word_have_one_key() {
        for (a, b) in [
            ("paisay paise paisey", "paise paise paise"),
            ("wisa viisa", "visa visa"),
            ("jaldee jaldi", "jaldi jaldi"),
            ("whatsapp whatsap", "whatsapp whatsapp"),
            ("roopay rupay", "rupay rupay"),
            ("بھیجیں ویزے میں", "بهیجین ویزی مین"),
            ("15 ۱۶", "3 4"),
        ] {
            assert_eq!(keys(a), keys(b), "{a}");
        }
    }

    #[test]
    fn short_words_stay_apart() {
        assert_ne!(keys("pe"), keys("pay"));
        assert_ne!(keys("not"), keys("nut"));
    }

    /// A pack's phrases are compiled by these keys, so that they change only with the pack's format.
    #[test]
    fn the_keys_are_those_of_the_format() {
        assert_eq!(
            crate::store::FORMAT_VERSION,
            4,
            "give the keys of the new format here"
        );
        let words = "Paisay q\u{200c}uickly PHONE 15 coffee، ہماری ویزے بھیجیں ځوانان ګټه کڑیاں نوں ۱۲ Ｖｉｓａ";
        assert_eq!(
            keys(words),
            "pese kuickle fune # cufe ہماری ویزی بہیجین ځوانان گٹہ کڑیان نون # visa "
        );
    }
}
