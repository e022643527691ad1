//! A text as a voice reads it: numbers in words, signs as words or as rests. It keeps the order of
//! the text and understands nothing of it.

use super::numeral::{code, is_money, numeral};
use super::words::Words;
use crate::strings::Language;
use crate::text::western_digit;

/// The text as it is spoken: without a digit and without a sign that only an eye needs.
#[must_use]
pub fn spoken_text(language: Language, text: &str) -> String {
    let words = Words::of(language);
    let chars: Vec<char> = text
        .chars()
        .filter(|c| !is_isolate(*c))
        .map(western)
        .collect();
    let mut line = Line {
        words,
        out: String::new(),
        gap: Gap::None,
    };
    let mut at = 0;
    while let Some(c) = chars.get(at) {
        let (before, rest) = chars.split_at(at);
        let fresh = !before.last().is_some_and(|c| c.is_ascii_alphanumeric());
        if let Some(length) = code_length(rest).filter(|_| fresh) {
            let found: String = rest.iter().take(length).collect();
            line.number(&code(words, &found));
            at += length;
        } else if let Some(length) = numeral_length(rest) {
            let found: String = rest.iter().take(length).collect();
            let after = rest.get(length..).unwrap_or_default();
            let money = is_money(&word_after(after)) || is_money(&word_before(before));
            line.number(&numeral(words, &found, money));
            at += length + ordinal_length(after);
        } else {
            let next = rest.get(1).copied().unwrap_or(' ');
            line.push(*c, next);
            at += 1;
        }
    }
    line.out
}

/// Digits and the marks inside numbers as Western ones.
fn western(c: char) -> char {
    match c {
        '\u{66B}' => '.',
        '\u{66C}' => ',',
        _ => western_digit(c).unwrap_or(c),
    }
}

fn is_isolate(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}')
}

/// The length of letters and digits parted by strokes, where the text begins with such.
fn code_length(text: &[char]) -> Option<usize> {
    let of_code = |c: &&char| c.is_ascii_alphanumeric() || **c == '/';
    let run: Vec<char> = text.iter().take_while(of_code).copied().collect();
    let ends = run.iter().rposition(|c| *c != '/')? + 1;
    let run = run.get(..ends)?;
    let is_code = run.first() != Some(&'/')
        && run.contains(&'/')
        && run.iter().any(char::is_ascii_digit)
        && run.iter().any(char::is_ascii_uppercase);
    is_code.then_some(ends)
}

/// The length of digits with single marks between them, where the text begins with such. A number
/// that begins with a plus goes on over blanks, as phones are written.
fn numeral_length(text: &[char]) -> Option<usize> {
    let plus = text.first() == Some(&'+');
    let start = usize::from(plus);
    text.get(start).filter(|c| c.is_ascii_digit())?;
    let mut end = start;
    loop {
        let is_digit = |at: usize| text.get(at).is_some_and(char::is_ascii_digit);
        let is_mark = text
            .get(end)
            .is_some_and(|c| matches!(c, ',' | '.' | '-' | '/' | ':') || (plus && *c == ' '));
        if is_digit(end) {
            end += 1;
        } else if is_mark && is_digit(end + 1) {
            end += 2;
        } else {
            return Some(end);
        }
    }
}

/// The length of the `th` of `5th`.
fn ordinal_length(after: &[char]) -> usize {
    let ending: String = after.iter().take(2).collect::<String>().to_lowercase();
    let ends = !after.get(2).is_some_and(|c| c.is_alphabetic());
    let is_ordinal = matches!(ending.as_str(), "st" | "nd" | "rd" | "th");
    if is_ordinal && ends { 2 } else { 0 }
}

fn word_after(text: &[char]) -> String {
    let blank = |c: &&char| **c == ' ';
    let letters = text.iter().skip_while(blank);
    letters.take_while(|c| c.is_alphabetic()).collect()
}

fn word_before(text: &[char]) -> String {
    let blank = |c: &&char| matches!(**c, ' ' | '.');
    let letters = text.iter().rev().skip_while(blank);
    let back: Vec<char> = letters.take_while(|c| c.is_alphabetic()).copied().collect();
    back.into_iter().rev().collect()
}

/// What stands between what was said and what comes.
#[derive(Clone, Copy, PartialEq)]
enum Gap {
    None,
    Blank,
    Rest,
}

/// The line that a voice reads, while it grows.
struct Line {
    words: &'static Words,
    out: String,
    gap: Gap,
}

impl Line {
    fn push(&mut self, c: char, next: char) {
        let after_letter = self.gap == Gap::None && self.out.ends_with(char::is_alphabetic);
        let joins = after_letter && next.is_alphabetic();
        match c {
            '\'' | '’' | '-' | '\u{200C}' if joins => self.out.push(c),
            '.' | '?' | '!' | ':' | ';' | ',' | '۔' | '؟' | '؛' | '،' => self.stop(c),
            '%' | '٪' => self.number(self.words.percent),
            '&' => self.number(self.words.and),
            '@' => self.number(self.words.at),
            '(' | ')' | '[' | ']' | '{' | '}' | '/' | '\\' | '|' | '•' | '–' | '—' | '-' | '\n' =>
            {
                self.gap = Gap::Rest;
            }
            '\'' | '’' | '"' | '“' | '”' => {}
            _ if is_letter(c) => self.letter(c),
            _ if is_mark(c) => {
                if self.gap == Gap::None {
                    self.out.push(c);
                }
            }
            _ => self.blank(),
        }
    }

    /// A number or sign in words: it touches nothing.
    fn number(&mut self, said: &str) {
        // A joint between letters joins no number: in `A-a/7B` the code stands by itself.
        if self.out.ends_with(['\'', '’', '-', '\u{200C}']) {
            self.out.pop();
        }
        self.blank();
        for c in said.chars() {
            self.letter_or_blank(c);
        }
        self.blank();
    }

    fn letter_or_blank(&mut self, c: char) {
        match c {
            ' ' => self.blank(),
            _ if c == self.words.comma => self.stop(c),
            _ => self.letter(c),
        }
    }

    fn letter(&mut self, c: char) {
        let rested = self.out.ends_with(is_stop);
        match self.gap {
            _ if self.out.is_empty() => {}
            Gap::None => {}
            Gap::Rest if !rested => self.out.extend([self.words.comma, ' ']),
            Gap::Blank | Gap::Rest => self.out.push(' '),
        }
        self.gap = Gap::None;
        self.out.push(c);
    }

    fn blank(&mut self) {
        if self.gap == Gap::None {
            self.gap = Gap::Blank;
        }
    }

    fn stop(&mut self, c: char) {
        if !self.out.is_empty() && !self.out.ends_with(is_stop) {
            self.out.push(c);
        }
        self.gap = Gap::None;
    }
}

fn is_stop(c: char) -> bool {
    matches!(c, '.' | '?' | '!' | ':' | ';' | ',' | '۔' | '؟' | '؛' | '،')
}

fn is_letter(c: char) -> bool {
    c.is_alphabetic() && !c.is_numeric()
}

/// Vowel marks over and under letters.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{64B}'..='\u{65F}' | '\u{670}')
}

#[cfg(test)]
mod tests {
    use super::spoken_text;
    use crate::strings::Language::{self, English, Pashto, Punjabi, Urdu};

    #[test]
    fn sentences_of_the_app_are_told_in_words() {
        for (language, text, told) in [
            (
                English,
                "Report cyber crime to NCCIA. Call 1799.",
                "Report cyber crime to NCCIA. Call one seven nine nine.",
            ),
            (
                English,
                "The lawful fee: \u{2068}22,200\u{2069} rupees (\u{2068}02-12-2025\u{2069})",
                "The lawful fee: twenty two thousand two hundred rupees, two December two thousand twenty five",
            ),
            (
                English,
                "It offers \"done base\", a • b; 100% sure",
                "It offers done base, a, b; one hundred percent sure",
            ),
            (
                English,
                "Rs.1500 or 1500 riyals, on the 5th, at 9am",
                "Rs. one thousand five hundred or one thousand five hundred riyals, on the five, at nine am",
            ),
            (
                English,
                "rule 25(2)(xvi), call-centre, beoe.gov.pk",
                "rule twenty five, two, xvi, call-centre, beoe.gov.pk",
            ),
            (
                English,
                "2628/SKT AL HASEEF",
                "two six two eight, S K T AL HASEEF",
            ),
            (
                Urdu,
                "سائبر جرم کی خبر 1799 پر دیں۔",
                "سائبر جرم کی خبر ایک سات نو نو پر دیں۔",
            ),
            (Urdu, "۵۰٬۰۰۰", "پچاس ہزار"),
            (
                Pashto,
                "په 02-12-2025 (FIA)",
                "په دوه دسمبر دوه زره او پنځه ویشت، FIA",
            ),
            (
                Punjabi,
                "60,000 توں 120,000 روپے",
                "سٹھ ہزار توں اک لکھ ویہہ ہزار روپے",
            ),
        ] {
            assert_eq!(spoken_text(language, text), told);
        }
    }

    #[test]
    fn nothing_to_say_is_said_as_nothing() {
        for language in Language::ALL {
            for text in ["", " • ", "…", "✈️", "\"\"", "½²Ⅷ①"] {
                assert_eq!(spoken_text(language, text), "", "{text}");
            }
        }
    }
}
