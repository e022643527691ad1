//! Days, as values that are handed in. Nothing here reads the machine's clock: whoever runs the
//! core says what day it is.

use chrono::{Datelike, NaiveDate};

/// One calendar day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(NaiveDate);

impl Day {
    /// Reads a day written `YYYY-MM-DD`; anything else, and days that do not exist, give `None`.
    #[must_use]
    pub fn parse_iso(text: &str) -> Option<Self> {
        if text.len() != 10 {
            return None;
        }
        NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().map(Self)
    }

    /// The day that lies `seconds` after midnight of 1 January 1970, in Pakistan's time zone
    /// (UTC+5, without summer time).
    #[must_use]
    pub fn from_unix_seconds(seconds: i64) -> Option<Self> {
        const PAKISTAN_OFFSET_S: i64 = 5 * 3600;
        let local = seconds.checked_add(PAKISTAN_OFFSET_S)?;
        chrono::DateTime::from_timestamp(local, 0).map(|t| Self(t.date_naive()))
    }

    /// The day that lies `days` after 1 January 1970.
    #[must_use]
    pub fn from_number(days: u32) -> Option<Self> {
        let days = i64::from(days).checked_mul(86_400)?;
        chrono::DateTime::from_timestamp(days, 0).map(|t| Self(t.date_naive()))
    }

    /// The day as `YYYY-MM-DD`.
    #[must_use]
    pub fn to_iso(self) -> String {
        self.0.format("%Y-%m-%d").to_string()
    }

    /// The calendar year.
    #[must_use]
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// Whole days from `earlier` to this day; negative when `earlier` is later.
    #[must_use]
    pub fn days_since(self, earlier: Self) -> i64 {
        self.0.signed_duration_since(earlier.0).num_days()
    }
}

#[cfg(test)]
mod tests {
    use super::Day;

    #[test]
    fn reads_iso_days_and_nothing_else() {
        assert_eq!(Day::parse_iso("2026-02-28").unwrap().to_iso(), "2026-02-28");
        for wrong in [
            "2026-02-30",
            "28/02/2026",
            "2026-2-8",
            "",
            "2026-02-28T00:00",
        ] {
            assert_eq!(Day::parse_iso(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn midnight_in_pakistan_is_five_hours_before_midnight_in_utc() {
        let before = Day::from_unix_seconds(1_767_207_599).unwrap(); // 2025-12-31T18:59:59Z
        let after = Day::from_unix_seconds(1_767_207_600).unwrap();
        assert_eq!(
            (before.to_iso(), after.to_iso()),
            ("2025-12-31".into(), "2026-01-01".into())
        );
    }

    #[test]
    fn days_are_numbered_from_1970() {
        assert_eq!(Day::from_number(0).unwrap().to_iso(), "1970-01-01");
        assert_eq!(Day::from_number(20_781).unwrap().to_iso(), "2026-11-24");
        assert_eq!(Day::from_number(u32::MAX), None);
    }

    #[test]
    fn counts_days_across_a_leap_day() {
        let early = Day::parse_iso("2028-02-28").unwrap();
        let late = Day::parse_iso("2028-03-01").unwrap();
        assert_eq!((late.days_since(early), early.days_since(late)), (2, -2));
    }
}
