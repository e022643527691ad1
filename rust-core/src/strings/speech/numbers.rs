//! Numbers in words: how many, which year, which day, and digit by digit. It reads no text.

use super::words::{Scale, Words};

/// How many: in lakhs and crores, as people in Pakistan count.
pub(super) fn count(words: &Words, number: u64) -> String {
    if number < 100 {
        return words.small(number).to_owned();
    }
    let steps = [
        (number / 10_000_000, &words.crore),
        (number / 100_000 % 100, &words.lakh),
        (number / 1_000 % 100, &words.thousand),
        (number / 100 % 10, &words.hundred),
    ];
    let mut parts: Vec<String> = steps
        .into_iter()
        .filter(|(times, _)| *times > 0)
        .map(|(times, scale)| step(words, times, scale))
        .collect();
    let rest = number % 100;
    if rest > 0 {
        parts.push(words.small(rest).to_owned());
    }
    parts.join(words.joiner)
}

fn step(words: &Words, times: u64, scale: &Scale) -> String {
    if times == 1 {
        scale.one.to_owned()
    } else {
        format!("{} {}", count(words, times), scale.many)
    }
}

/// A year: those before 2000 by their century, nineteen seventy nine.
pub(super) fn year(words: &Words, year: u64) -> String {
    let (century, rest) = (year / 100, year % 100);
    if !(11..20).contains(&century) {
        return count(words, year);
    }
    let century = words.small(century);
    if rest == 0 {
        return format!("{century} {}", words.hundred.many);
    }
    format!("{century}{}{}", words.century, words.small(rest))
}

/// A day: the number, the month's name and the year.
pub(super) fn date(words: &Words, day: u64, month: u64, of_year: u64) -> String {
    let (day, month) = (words.small(day), words.month(month));
    format!("{day} {month} {}", year(words, of_year))
}

/// Each digit for itself; what is no digit is left out.
pub(super) fn digits(words: &Words, text: &str) -> String {
    let each = text.chars().filter_map(|c| c.to_digit(10));
    each.map(|digit| words.small(u64::from(digit)))
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::{Words, count, date, digits, year};
    use crate::strings::Language::{English, Pashto, Punjabi, Urdu};

    #[test]
    fn sums_are_told_in_lakhs_and_crores() {
        for (language, number, told) in [
            (English, 0, "zero"),
            (English, 22_200, "twenty two thousand two hundred"),
            (English, 1_500_000, "fifteen lakh"),
            (
                English,
                123_456_789,
                "twelve crore thirty four lakh fifty six thousand seven hundred eighty nine",
            ),
            (English, 10_000_000_000, "one thousand crore"),
            (Urdu, 22_200, "بائیس ہزار دو سو"),
            (Urdu, 1_500_000, "پندرہ لاکھ"),
            (Urdu, 1_105, "ایک ہزار ایک سو پانچ"),
            (Pashto, 22_200, "دوه ویشت زره او دوه سوه"),
            (Pashto, 100, "یو سل"),
            (Pashto, 100_000, "یو لک"),
            (Punjabi, 60_000, "سٹھ ہزار"),
            (Punjabi, 120_000, "اک لکھ ویہہ ہزار"),
        ] {
            assert_eq!(count(Words::of(language), number), told);
        }
        assert!(!count(Words::of(English), u64::MAX).is_empty());
    }

    #[test]
    fn years_days_and_digits_are_told_as_people_say_them() {
        let told = |language| {
            let words = Words::of(language);
            [
                year(words, 1979),
                date(words, 2, 12, 2025),
                digits(words, "1799"),
            ]
        };
        assert_eq!(
            told(English),
            [
                "nineteen seventy nine",
                "two December two thousand twenty five",
                "one seven nine nine"
            ]
        );
        assert_eq!(
            told(Urdu),
            ["انیس سو اناسی", "دو دسمبر دو ہزار پچیس", "ایک سات نو نو"]
        );
        assert_eq!(
            told(Pashto),
            [
                "نولس سوه او نهه اویا",
                "دوه دسمبر دوه زره او پنځه ویشت",
                "یو اووه نهه نهه"
            ]
        );
        assert_eq!(
            told(Punjabi),
            ["انّی سو اناسی", "دو دسمبر دو ہزار پنجی", "اک ست نوں نوں"]
        );
        assert_eq!(year(Words::of(English), 1900), "nineteen hundred");
    }
}
