//! Parakh never calls an agent or an offer safe, genuine, approved or guaranteed. The words of such
//! a judgement stand in a list for each language; a message that needs one to deny or to quote it is
//! listed among the exceptions.

use super::messages::Message;

const LISTS: [(&str, &str); 4] = [
    ("en", include_str!("promises/en.txt")),
    ("ur", include_str!("promises/ur.txt")),
    ("ps", include_str!("promises/ps.txt")),
    ("pa-Arab", include_str!("promises/pa-Arab.txt")),
];

pub(super) fn faults(language: &str, message: &Message) -> Vec<(&'static str, String)> {
    let list = LISTS.iter().find(|(known, _)| *known == language);
    let readings: Vec<String> = message.readings.iter().map(|text| words(text)).collect();
    let promises = list.map_or("", |(_, list)| list).lines();
    promises
        .filter(|line| !line.starts_with('#') && !line.trim().is_empty())
        .filter(|line| readings.iter().any(|text| text.contains(&words(line))))
        .map(|line| ("promise", format!("says \"{}\"", line.trim())))
        .collect()
}

/// The words with single blanks around each, without marks and signs, so that whole words are found.
fn words(text: &str) -> String {
    let kept = text.chars().filter(|c| !is_mark(*c));
    let spaced: String = kept
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    let each: Vec<String> = spaced.split_whitespace().map(letters).collect();
    format!(" {} ", each.join(" "))
}

/// Pashto is written with either form of ye.
fn letters(word: &str) -> String {
    word.to_lowercase().replace('ي', "ی")
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{64B}'..='\u{65F}' | '\u{670}')
}

#[cfg(test)]
mod tests {
    use super::{LISTS, faults};
    use crate::l10n::messages::of;

    fn found(language: &str, text: &str) -> usize {
        let messages = of("x.ftl", &format!("a-one = {text}\n"));
        faults(language, &messages["a-one"]).len()
    }

    #[test]
    fn promises_are_found_as_whole_words_in_each_language() {
        for (language, bad, good) in [
            (
                "en",
                "This agent is Safe.",
                "The licence stands in the unsafely named file.",
            ),
            ("ur", "یہ ایجنٹ قابلِ اعتماد ہے۔", "یہ ایجنٹ رجسٹر میں ہے۔"),
            ("ps", "دا ایجنټ خوندي دی.", "دا ایجنټ په رجسټر کې دی."),
            ("pa-Arab", "ایہہ ویزا پکا اے۔", "ایہہ ویزا پکاواں گے۔"),
        ] {
            assert_eq!(found(language, bad), 1, "{bad}");
            assert_eq!(found(language, good), 0, "{good}");
        }
        assert_eq!(found("ps", "ګارنټي"), found("ps", "ګارنټی"));
    }

    #[test]
    fn every_word_of_every_list_is_found() {
        for (language, list) in LISTS {
            let words = list
                .lines()
                .filter(|line| !line.starts_with('#') && !line.is_empty());
            let words: Vec<&str> = words.collect();
            assert!(words.len() > 8, "{language}");
            assert!(
                words.iter().all(|word| found(language, word) > 0),
                "{language}"
            );
        }
    }
}
