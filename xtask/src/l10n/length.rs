//! Short sentences: whoever reads slowly, or only listens, keeps the beginning in mind until the end.

use super::messages::{Message, VALUE};

/// Words of a sentence.
const MOST: usize = 20;
/// Words of a sentence of a lesson, which is learnt by heart and by ear.
const MOST_OF_LESSON: usize = 12;

pub(super) fn faults(message: &Message) -> Vec<(&'static str, String)> {
    let lesson = matches!(message.file.as_str(), "lessons.ftl" | "quiz.ftl");
    let most = if lesson { MOST_OF_LESSON } else { MOST };
    let long = |sentence: String| {
        let words = count(&sentence);
        let says = format!("{words} words, {most} are the most: {}", sentence.trim());
        (words > most).then_some(("length", says))
    };
    let readings = message.readings.iter();
    readings
        .flat_map(|text| sentences(text))
        .filter_map(long)
        .collect()
}

fn count(sentence: &str) -> usize {
    let is_word = |word: &&str| word.contains(|c: char| c.is_alphanumeric() || c == VALUE);
    sentence.split_whitespace().filter(is_word).count()
}

/// Sentences end at a stop before a blank or at the end of a line: the dots of an address part nothing.
fn sentences(text: &str) -> Vec<String> {
    let mut all = vec![String::new()];
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        if let Some(last) = all.last_mut() {
            last.push(c);
        }
        let ends = |next: &char| next.is_whitespace() || matches!(next, '"' | '”' | ')');
        let stop = matches!(c, '.' | '۔' | '؟' | '?' | '!') && rest.peek().is_none_or(ends);
        if stop || c == '\n' {
            all.push(String::new());
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::faults;
    use crate::l10n::messages::of;

    fn found(file: &str, text: &str) -> usize {
        let messages = of(file, &format!("a-one = {text}\n"));
        faults(&messages["a-one"]).len()
    }

    #[test]
    fn a_long_sentence_is_a_fault_and_two_short_ones_are_none() {
        let words = |count: usize| vec!["لفظ"; count].join(" ");
        for (file, most) in [("lookup.ftl", 20), ("lessons.ftl", 12), ("quiz.ftl", 12)] {
            assert_eq!(found(file, &words(most)), 0, "{file}");
            assert_eq!(found(file, &words(most + 1)), 1, "{file}");
            let two = format!("{}۔ {}۔", words(most), words(most));
            assert_eq!(found(file, &two), 0, "{file}");
        }
    }

    #[test]
    fn values_are_words_and_signs_and_addresses_are_not_ends() {
        let eleven = ["x"; 11].join(" ");
        assert_eq!(found("quiz.ftl", &format!("{eleven} {{ $sum }} -")), 0);
        assert_eq!(
            found("quiz.ftl", &format!("{eleven} {{ $sum }} {{ $more }}")),
            1
        );
        assert_eq!(found("quiz.ftl", &format!("beoe.gov.pk {eleven} x")), 1);
        assert_eq!(
            found("quiz.ftl", &format!("Say \"{eleven}!\" Then {eleven}")),
            0
        );
    }
}
