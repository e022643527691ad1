//! Each language keeps to its letters: a keyboard of another one leaves letters that look alike and
//! sort, sound and match differently. Digits are Western in all of them.

use super::messages::{Message, VALUE};

/// Letters of Arabic that Urdu and Punjabi write otherwise.
const ARABIC: [char; 3] = ['ي', 'ك', 'ه'];
/// Letters of Urdu that Pashto writes otherwise.
const OF_URDU: [char; 4] = ['ٹ', 'ڈ', 'ڑ', 'ے'];
/// Letters that only Pashto has.
const OF_PASHTO: [char; 10] = ['ښ', 'ږ', 'ځ', 'څ', 'ې', 'ۍ', 'ټ', 'ډ', 'ړ', 'ڼ'];
/// What stands in Latin letters in every language: offices as they sign, an address, the title of a
/// report, and what is typed on a terminal.
const LATIN: [&str; 11] = [
    "OEC",
    "FIA",
    "PTA",
    "OPF",
    "NCCIA",
    "PKCERT",
    "beoe.gov.pk",
    "From Click to Crime",
    "parakh lessons",
    "espeak-ng",
    "--lang ur",
];

pub(super) fn faults(language: &str, message: &Message) -> Vec<(&'static str, String)> {
    let mut faults = Vec::new();
    for text in &message.readings {
        let digit = |c: &char| c.is_numeric() && !c.is_ascii_digit();
        let wrong = text
            .chars()
            .filter(|c| digit(c) || is_foreign(language, *c));
        faults.extend(wrong.map(|c| ("script", format!("holds {c} (U+{:04X})", u32::from(c)))));
        if language != "en" {
            let mut text = text.clone();
            LATIN.iter().for_each(|name| text = text.replace(name, " "));
            let words = text.split(|c: char| c.is_whitespace() || c == VALUE);
            let unknown = words.filter(|word| word.contains(|c: char| c.is_ascii_alphabetic()));
            let unknown = unknown.map(trimmed);
            faults.extend(unknown.map(|word| ("script", format!("holds {word} in Latin letters"))));
        }
    }
    faults.dedup();
    faults
}

fn is_foreign(language: &str, c: char) -> bool {
    match language {
        "ur" | "pa-Arab" => ARABIC.contains(&c) || OF_PASHTO.contains(&c),
        "ps" => OF_URDU.contains(&c) || c == 'ك',
        _ => !c.is_ascii() && c.is_alphabetic() && !('\u{C0}'..='\u{24F}').contains(&c),
    }
}

fn trimmed(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::faults;
    use crate::l10n::messages::of;

    fn found(language: &str, text: &str) -> usize {
        let messages = of("x.ftl", &format!("a-one = {text}\n"));
        faults(language, &messages["a-one"]).len()
    }

    #[test]
    fn letters_of_another_keyboard_are_faults() {
        for (language, bad, good) in [
            ("ur", "كام", "کام"),
            ("ur", "ایجنټ", "ایجنٹ"),
            ("pa-Arab", "نهیں", "نہیں"),
            ("pa-Arab", "ښ", "ش"),
            ("ps", "ایجنٹ", "ایجنټ"),
            ("ps", "كار", "کار ي ی"),
            ("en", "agenт", "attaché"),
        ] {
            assert_eq!(found(language, bad), 1, "{bad}");
            assert_eq!(found(language, good), 0, "{good}");
        }
    }

    #[test]
    fn latin_letters_are_names_and_digits_are_western() {
        assert_eq!(found("ur", "FIA کو 1799 پر، beoe.gov.pk۔ { $phone }"), 0);
        assert_eq!(found("ur", "agent کو"), 1);
        assert_eq!(found("ps", "(WhatsApp)"), 1);
        assert_eq!(found("ur", "۱۷"), 2);
        assert_eq!(found("en", "½ of it"), 1);
    }
}
