//! Days as they travel: a count in binary, `YYYY-MM-DD` in JSON. Nothing that travels is finer.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A day, as the number of days since 1 January 1970; its text has four digits of year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(u32);

impl Day {
    /// The last day that has a text, 31 December 9999.
    pub const LAST: Self = Self(2_932_896);

    /// The day that many days after 1 January 1970; `None` after the year 9999.
    #[must_use]
    pub fn new(days: u32) -> Option<Self> {
        (days <= Self::LAST.0).then_some(Self(days))
    }

    /// Days since 1 January 1970.
    #[must_use]
    pub fn days(self) -> u32 {
        self.0
    }

    /// Reads `YYYY-MM-DD`; days before 1970 and days that do not exist give `None`.
    #[must_use]
    pub fn parse_iso(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let mut number = |digits: usize| {
            let part = parts.next()?;
            let plain = part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit());
            plain.then(|| part.parse::<u32>().ok()).flatten()
        };
        let (year, month, day) = (number(4)?, number(2)?, number(2)?);
        if !(1..=12).contains(&month) {
            return None;
        }
        let days = days_before(year, month)?.checked_add(day.checked_sub(1)?)?;
        let read = Self::new(days)?;
        // A day past the end of its month would come back as a day of the next one.
        (parts.next().is_none() && read.to_string() == text).then_some(read)
    }
}

/// Days from 1 January 1970 to the first of a month, by Howard Hinnant's `days_from_civil`.
fn days_before(year: u32, month: u32) -> Option<u32> {
    // Years begin in March, so that the leap day is a year's last.
    let (year, from_march) = if month > 2 {
        (year, month.checked_sub(3)?)
    } else {
        (year.checked_sub(1)?, month.checked_add(9)?)
    };
    let leap_days = (year / 4)
        .checked_sub(year / 100)?
        .checked_add(year / 400)?;
    let in_year = from_march.checked_mul(153)?.checked_add(2)? / 5;
    year.checked_mul(365)?
        .checked_add(leap_days)?
        .checked_add(in_year)?
        .checked_sub(FROM_MARCH_OF_YEAR_0)
}

/// Days from 1 March of the year 0 to 1 January 1970.
const FROM_MARCH_OF_YEAR_0: u32 = 719_468;

impl fmt::Display for Day {
    #[allow(
        clippy::arithmetic_side_effects,
        reason = "a day before the year 10000 is far from any limit"
    )]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let days = self.0 + FROM_MARCH_OF_YEAR_0;
        let (era, of_era) = (days / 146_097, days % 146_097);
        let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let from_march = (5 * of_year + 2) / 153;
        let day = of_year - (153 * from_march + 2) / 5 + 1;
        let month = if from_march < 10 {
            from_march + 3
        } else {
            from_march - 9
        };
        let year = year_of_era + era * 400 + u32::from(month <= 2);
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        Self::parse_iso(&text).ok_or_else(|| de::Error::custom("not a day"))
    }
}

#[cfg(test)]
mod tests {
    use super::Day;

    #[test]
    fn every_day_has_one_text_and_the_next_follows() {
        for (days, text) in [
            (0, "1970-01-01"),
            (11_016, "2000-02-29"),
            (20_512, "2026-02-28"),
            (20_513, "2026-03-01"),
            (2_932_896, "9999-12-31"),
        ] {
            assert_eq!(Day::new(days).unwrap().to_string(), text);
        }
        let all = (0..=Day::LAST.days()).step_by(7);
        for days in all.chain(20_000..24_000) {
            let day = Day::new(days).unwrap();
            assert_eq!(Day::parse_iso(&day.to_string()), Some(day));
        }
        assert_eq!(Day::new(Day::LAST.days() + 1), None);
    }

    #[test]
    fn what_is_no_day_is_refused() {
        for wrong in [
            "2026-02-29",
            "2100-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-01-00",
            "2026-04-31",
            "1969-12-31",
            "0000-01-01",
            "2026-1-01",
            "+026-01-01",
            "2026-01-01-",
            "2026-01-01T00",
            "",
            "۲۰۲۶-۰۱-۰۱",
        ] {
            assert_eq!(Day::parse_iso(wrong), None, "{wrong}");
        }
    }
}
