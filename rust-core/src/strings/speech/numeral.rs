//! What digits in a text stand for: a day, a sum, a licence, a phone, a span of two numbers. It is
//! told from their shape and from the word beside them, and put into words.

use super::numbers::{count, date, digits, year};
use super::words::Words;

/// Digits that nobody says as one number.
const LONG: usize = 7;
/// Words that make a sum of the number beside them.
const MONEY: [&str; 30] = [
    "rs",
    "pkr",
    "rupee",
    "rupees",
    "riyal",
    "riyals",
    "rial",
    "sar",
    "dirham",
    "dirhams",
    "aed",
    "dinar",
    "dinars",
    "kd",
    "omr",
    "dollar",
    "dollars",
    "usd",
    "euro",
    "euros",
    "روپے",
    "روپیے",
    "روپئے",
    "روپۍ",
    "ریال",
    "درہم",
    "درهم",
    "دینار",
    "ڈالر",
    "ډالره",
];

/// Whether a word beside a number makes a sum of it.
pub(super) fn is_money(word: &str) -> bool {
    MONEY.contains(&word.to_lowercase().as_str())
}

/// A licence or another code: letters and digits parted by strokes, all of them said one by one.
pub(super) fn code(words: &Words, text: &str) -> String {
    let parts: Vec<String> = text.split('/').map(|part| spelt(words, part)).collect();
    let parts: Vec<&str> = parts.iter().map(|part| part.trim()).collect();
    parts.join(&format!("{} ", words.comma))
}

/// Digits and capitals one by one, other letters as the words they are.
fn spelt(words: &Words, part: &str) -> String {
    let short = part.len() <= 4;
    let mut out = String::new();
    for c in part.chars() {
        let name = match c.to_digit(10) {
            Some(digit) => words.small(u64::from(digit)),
            None if short && c.is_ascii_uppercase() => words.letter(c),
            None => {
                out.push(c);
                continue;
            }
        };
        out.extend([" ", name, " "]);
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A run of digits with the marks between them, such as `22,200` or `051-9106691`.
pub(super) fn numeral(words: &Words, text: &str, money: bool) -> String {
    if text.starts_with('+') {
        return digits(words, text);
    }
    let groups: Vec<&str> = text.split(|c: char| !c.is_ascii_digit()).collect();
    let marks: Vec<char> = text.chars().filter(|c| !c.is_ascii_digit()).collect();
    if let Some(day) = day(words, &groups, &marks) {
        return day;
    }
    let all = |mark: char| marks.iter().all(|found| *found == mark);
    if marks.is_empty() {
        return bare(words, text, money);
    }
    if let Some(sum) = sum(words, &groups, &marks) {
        return sum;
    }
    let each = || groups.iter().map(|group| bare(words, group, money));
    if marks.len() == 1 && all('.') {
        return each()
            .collect::<Vec<_>>()
            .join(&format!(" {} ", words.point));
    }
    if all('-') {
        let phone = groups.len() > 2
            || groups.iter().any(|group| group.len() > 5)
            || groups.first().is_some_and(|group| group.starts_with('0'));
        if phone && !money {
            return digits(words, text);
        }
        return each().collect::<Vec<_>>().join(&format!(" {} ", words.to));
    }
    if all(':') {
        return each().collect::<Vec<_>>().join(" ");
    }
    each()
        .collect::<Vec<_>>()
        .join(&format!("{} ", words.comma))
}

/// A day, `02-12-2025` or `2025-12-02`, with any of the marks that people write.
fn day(words: &Words, groups: &[&str], marks: &[char]) -> Option<String> {
    let ([first, month, last], [before, after]) = (groups, marks) else {
        return None;
    };
    if before != after || !matches!(before, '-' | '/' | '.') {
        return None;
    }
    let (day, of_year) = if first.len() == 4 {
        (last, first)
    } else {
        (first, last)
    };
    let short = day.len() <= 2 && month.len() <= 2 && of_year.len() == 4;
    let number = |text: &str| text.parse::<u64>().ok();
    let (day, month, of_year) = (number(day)?, number(month)?, number(of_year)?);
    let real = (1..=31).contains(&day) && (1..=12).contains(&month);
    (short && real).then(|| date(words, day, month, of_year))
}

/// A number with commas at its thousands or lakhs, with decimals or without.
fn sum(words: &Words, groups: &[&str], marks: &[char]) -> Option<String> {
    let (last, decimals) = match marks.split_last()? {
        ('.', rest) if !rest.is_empty() => (rest, groups.last()),
        _ => (marks, None),
    };
    let whole = groups.get(..=last.len())?;
    let (head, tail) = whole.split_first()?;
    let (end, middle) = tail.split_last()?;
    let grouped = (1..=3).contains(&head.len())
        && end.len() == 3
        && middle.iter().all(|group| matches!(group.len(), 2 | 3));
    if !grouped || last.iter().any(|mark| *mark != ',') {
        return None;
    }
    let number = count(words, whole.concat().parse().ok()?);
    Some(match decimals {
        Some(decimals) => format!("{number} {} {}", words.point, digits(words, decimals)),
        None => number,
    })
}

/// Digits without a mark.
fn bare(words: &Words, text: &str, money: bool) -> String {
    let number = text.parse::<u64>().ok().filter(|_| text.len() <= 12);
    let from_zero = text.len() > 1 && text.starts_with('0');
    // Helplines have four digits and begin with 1, as 1799; a year lies near.
    let helpline = text.len() == 4 && text.starts_with('1');
    match number {
        Some(number) if money && !from_zero => count(words, number),
        Some(number) if (1900..2000).contains(&number) && text.len() == 4 => year(words, number),
        Some(number) if text.len() < LONG && !from_zero && !helpline => count(words, number),
        _ => digits(words, text),
    }
}

#[cfg(test)]
mod tests {
    use super::{Words, code, numeral};
    use crate::strings::Language::{English, Urdu};

    #[test]
    fn the_shape_of_digits_tells_how_they_are_said() {
        let words = Words::of(English);
        for (text, told) in [
            ("02-12-2025", "two December two thousand twenty five"),
            ("2025-12-02", "two December two thousand twenty five"),
            ("1/2/2026", "one February two thousand twenty six"),
            ("22,200", "twenty two thousand two hundred"),
            ("15,00,000", "fifteen lakh"),
            ("1,500.50", "one thousand five hundred point five zero"),
            ("4.2", "four point two"),
            ("1799", "one seven nine nine"),
            ("1979", "nineteen seventy nine"),
            ("2018", "two thousand eighteen"),
            (
                "051-9106691",
                "zero five one nine one zero six six nine one",
            ),
            (
                "0800-55055",
                "zero eight zero zero five five zero five five",
            ),
            ("111-247-786", "one one one two four seven seven eight six"),
            (
                "+923001234567",
                "nine two three zero zero one two three four five six seven",
            ),
            ("10-15", "ten to fifteen"),
            ("24/7", "twenty four, seven"),
            ("10:30", "ten thirty"),
            ("1,2", "one, two"),
            ("31-31-2025", "three one three one two zero two five"),
            ("0", "zero"),
            ("007", "zero zero seven"),
        ] {
            assert_eq!(numeral(words, text, false), told, "{text}");
        }
        assert_eq!(numeral(words, "1500", true), "one thousand five hundred");
        assert_eq!(numeral(words, "15000000", true), "one crore fifty lakh");
    }

    #[test]
    fn a_licence_is_said_letter_by_letter() {
        let english = Words::of(English);
        assert_eq!(code(english, "2628/SKT"), "two six two eight, S K T");
        assert_eq!(code(english, "MPD/12/RWP"), "M P D, one two, R W P");
        assert_eq!(
            code(Words::of(Urdu), "0021/SKT"),
            "صفر صفر دو ایک، ایس کے ٹی"
        );
    }
}
