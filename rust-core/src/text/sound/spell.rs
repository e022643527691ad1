//! Spelling to sounds, letter by letter, for Latin and for Arabic script. It knows how names are
//! commonly spelt in Pakistan; it does not know any name.

use super::Code;

/// The sounds of a word in Latin letters.
pub(super) fn latin(letters: &[char]) -> Vec<Code> {
    let mut codes = Vec::with_capacity(letters.len());
    let mut rest = letters;
    while let Some((&c, after)) = rest.split_first() {
        let (taken, sounds) = latin_group(c, after, codes.last().copied());
        sounds.iter().for_each(|&sound| push(&mut codes, sound));
        rest = after.get(taken..).unwrap_or_default();
    }
    codes
}

/// What `c` and the letters after it sound like, and how many of those letters it takes along.
fn latin_group(c: char, after: &[char], last: Option<Code>) -> (usize, &'static [Code]) {
    let next = after.first().copied().unwrap_or(' ');
    let second = after.get(1).copied().unwrap_or(' ');
    match (c, next) {
        ('s', 'h') => (1, &[Code::Sh]),
        ('s' | 't', 'i') if second == 'o' && after.get(2) == Some(&'n') => {
            (3, &[Code::Sh, Code::N])
        }
        ('t', 'c') if second == 'h' => (2, &[Code::Ch]),
        ('c', 'h') => (1, &[Code::Ch]),
        ('c', 'k') => (1, &[Code::K]),
        ('c', 'e' | 'i' | 'y') => (0, &[Code::S]),
        ('k', 'h') => (1, &[Code::Kh]),
        ('g', 'h') => (1, &[Code::Gh]),
        ('g', 'e' | 'i' | 'y') => (0, &[Code::SoftG]),
        ('p', 'h') => (1, &[Code::Ph]),
        ('t', 'h') => (1, &[Code::Th]),
        ('d', 'h') => (1, &[Code::Dh]),
        ('b', 'h') => (1, &[Code::B]),
        ('j', 'h') => (1, &[Code::J]),
        ('z', 'h') => (1, &[Code::J]),
        ('q', 'u') if is_vowel(second) => (1, &[Code::K, Code::V]),
        ('x', _) => (0, &[Code::K, Code::S]),
        ('a' | 'o', 'u') | ('o', 'o' | 'w') | ('a', 'w') if c == 'o' || !is_vowel(second) => {
            (1, &[Code::U])
        }
        ('e', 'e') => (1, &[Code::I]),
        ('a' | 'e', 'i') => (1, &[Code::I]),
        ('a' | 'e', 'y') if !is_vowel(second) => (1, &[Code::I]),
        // The h of Madinah and Abdullah is not heard.
        ('h', ' ') if last == Some(Code::A) => (0, &[]),
        _ => (0, latin_letter(c, next, last)),
    }
}

fn latin_letter(c: char, next: char, last: Option<Code>) -> &'static [Code] {
    match c {
        'a' => &[Code::A],
        'e' | 'i' => &[Code::I],
        'o' | 'u' => &[Code::U],
        'y' if last.is_none() || is_vowel(next) => &[Code::Y],
        'y' => &[Code::I],
        'b' => &[Code::B],
        'c' | 'k' | 'q' => &[Code::K],
        'd' => &[Code::D],
        'f' => &[Code::F],
        'g' => &[Code::G],
        'h' => &[Code::H],
        'j' => &[Code::J],
        'l' => &[Code::L],
        'm' => &[Code::M],
        'n' => &[Code::N],
        'p' => &[Code::P],
        'r' => &[Code::R],
        's' => &[Code::S],
        't' => &[Code::T],
        'v' | 'w' => &[Code::V],
        'z' => &[Code::Z],
        _ => &[],
    }
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u')
}

/// The sounds of a word in Arabic letters.
pub(super) fn arabic(letters: &[char]) -> Vec<Code> {
    let mut codes: Vec<Code> = Vec::with_capacity(letters.len());
    let mut rest = letters;
    while let Some((&c, after)) = rest.split_first() {
        let aspirated = after.first() == Some(&'ھ');
        let code = match c {
            'ک' if aspirated => Some(Code::Kh),
            'گ' if aspirated => Some(Code::Gh),
            'پ' if aspirated => Some(Code::Ph),
            // Other aspirates are written with an h that Latin spellings leave out or attach.
            'ھ' if codes.last().is_some_and(|last| last.class().is_some()) => None,
            // The two l of Allah are one; other letters that stand twice have a vowel between them.
            'ل' if matches!(codes.as_slice(), [.., Code::Alef, Code::L]) => None,
            _ => arabic_letter(c),
        };
        codes.extend(code);
        rest = after;
    }
    codes
}

fn arabic_letter(c: char) -> Option<Code> {
    Some(match c {
        'ا' => Code::Alef,
        'ع' => Code::Ayn,
        'و' => Code::Waw,
        'ی' => Code::Ye,
        'ے' => Code::BariYe,
        'ب' => Code::B,
        'پ' => Code::P,
        'ت' | 'ط' | 'ٹ' => Code::T,
        'ث' => Code::Se,
        'ج' => Code::J,
        'چ' => Code::Ch,
        'ح' | 'ہ' | 'ھ' => Code::H,
        'خ' => Code::Kh,
        'د' | 'ڈ' => Code::D,
        'ذ' | 'ض' => Code::Zal,
        'ز' | 'ظ' => Code::Z,
        'ژ' => Code::J,
        'ر' | 'ڑ' => Code::R,
        'س' | 'ص' => Code::S,
        'ش' => Code::Sh,
        'غ' => Code::Gh,
        'ف' => Code::F,
        'ق' | 'ک' => Code::K,
        'گ' => Code::G,
        'ل' => Code::L,
        'م' => Code::M,
        'ن' | 'ں' => Code::N,
        'ڼ' => Code::Nur,
        'ښ' => Code::Xin,
        'ږ' => Code::Ge,
        'څ' => Code::Tse,
        'ځ' => Code::Dze,
        _ => return None,
    })
}

/// Appends a sound; in Latin letters a doubled one is one sound.
fn push(codes: &mut Vec<Code>, code: Code) {
    if codes.last() != Some(&code) {
        codes.push(code);
    }
}
