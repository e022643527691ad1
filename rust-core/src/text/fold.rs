//! One character in, the characters it is compared as out: compatibility forms opened (NFKD), case
//! and marks dropped, digits of every script made Western, and the letter variants that Urdu, Arabic,
//! Persian and Pashto keyboards give for one letter made one. It knows letters, not words.

use icu_normalizer::DecomposingNormalizerBorrowed;
use icu_normalizer::properties::CanonicalCombiningClassMapBorrowed;

/// Appends what `c` is compared as to `out`; nothing for marks and invisible characters.
pub(super) fn fold(c: char, out: &mut Vec<char>) {
    if c.is_ascii() {
        out.push(if c.is_ascii_control() {
            ' '
        } else {
            c.to_ascii_lowercase()
        });
        return;
    }
    if is_invisible(c) {
        return;
    }
    let nfkd = DecomposingNormalizerBorrowed::new_nfkd();
    for part in nfkd.normalize_iter(std::iter::once(c)) {
        for lower in part.to_lowercase() {
            // A capital may fall apart only once it is small (as the dotted capital I does).
            for small in nfkd.normalize_iter(std::iter::once(lower)) {
                push_letter(small, out);
            }
        }
    }
}

fn push_letter(c: char, out: &mut Vec<char>) {
    // The small alef above a letter is a mark to Unicode and a vowel to the reader (الیٰسین).
    if c == '\u{670}' {
        out.push('ا');
    } else if is_invisible(c) || is_mark(c) {
    } else if c.is_control() {
        out.push(' ');
    } else if let Some(digit) = digit(c) {
        out.push(digit);
    } else {
        out.push(letter(c));
    }
}

fn is_mark(c: char) -> bool {
    CanonicalCombiningClassMapBorrowed::new().get_u8(c) != 0
}

/// Characters that take no room on the screen: bidi controls, joiners, tatweel, variation selectors.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{640}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{E0000}'..='\u{E0FFF}')
}

/// The Western digit for a decimal digit of the scripts that people in the region type.
pub(crate) fn digit(c: char) -> Option<char> {
    /// Where each script's zero stands: Arabic, Persian and Urdu, Devanagari, Bengali, Gurmukhi, Gujarati.
    const ZEROS: [u32; 6] = [0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6];
    ZEROS
        .iter()
        .filter_map(|zero| u32::from(c).checked_sub(*zero))
        .find(|value| *value < 10)
        .and_then(|value| char::from_digit(value, 10))
}

/// The one letter that stands for all keyboards' variants of it.
fn letter(c: char) -> char {
    match c {
        'ي' | 'ى' | 'ې' | 'ۍ' | 'ێ' | 'ۑ' => 'ی',
        'ك' | 'ڪ' => 'ک',
        'ګ' | 'ڰ' => 'گ',
        'ه' | 'ة' | 'ۃ' | 'ە' => 'ہ',
        'ټ' => 'ٹ',
        'ډ' => 'ڈ',
        'ړ' => 'ڑ',
        'ٱ' => 'ا',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::fold;

    fn folded(text: &str) -> String {
        let mut out = Vec::new();
        text.chars().for_each(|c| fold(c, &mut out));
        out.into_iter().collect()
    }

    #[test]
    fn one_letter_for_every_keyboard() {
        assert_eq!(folded("الكريم يوسف"), folded("الکریم یوسف"));
        assert_eq!(folded("مدينة"), folded("مدینہ"));
        assert_eq!(folded("انټرنېشنل ډګر"), folded("انٹرنیشنل ڈگر"));
    }

    #[test]
    fn marks_hamza_and_joiners_go() {
        assert_eq!(folded("خُدّام"), "خدام");
        assert_eq!(folded("داؤد آفریدی"), "داود افریدی");
        assert_eq!(folded("مین\u{200C}پاور\u{200F}"), "مینپاور");
        assert_eq!(folded("الیٰسین"), "الیاسین");
    }

    #[test]
    fn digits_of_every_script_are_western() {
        assert_eq!(
            folded("۰۹۶۲ ٠٩٦٢ ０９６２ 𝟎𝟗𝟔𝟐 ०९६२"),
            "0962 0962 0962 0962 0962"
        );
    }

    #[test]
    fn presentation_forms_ligatures_and_case_open() {
        assert_eq!(folded("ﷲ ﻻ ﬁ Ⅷ İÉß"), "اللہ لا fi viii ieß");
    }

    #[test]
    fn control_characters_are_spaces() {
        assert_eq!(folded("a\0b\u{85}c\td"), "a b c d");
    }
}
