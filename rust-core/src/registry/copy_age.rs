//! How old the copy of the register is on a day, and what has to be said about it.

use super::answer::CopyWarning;
use crate::clock::Day;

/// Days from the copy to `today`, never negative: a phone whose clock stands before the copy has
/// the wrong day, not a fresher copy.
pub(super) fn age_days(as_of: Day, today: Day) -> i32 {
    i32::try_from(today.days_since(as_of).max(0)).unwrap_or(i32::MAX)
}

/// What has to be said about the copy on `today`.
pub(super) fn warnings(as_of: Day, today: Day) -> Vec<CopyWarning> {
    let mut found = Vec::new();
    match age_days(as_of, today) {
        90.. => found.push(CopyWarning::Old90),
        30.. => found.push(CopyWarning::Old30),
        _ => {}
    }
    if today.year() > as_of.year() {
        found.push(CopyWarning::LastYear);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{age_days, warnings};
    use crate::clock::Day;
    use crate::registry::CopyWarning::{LastYear, Old30, Old90};

    #[test]
    fn banners_come_at_30_days_at_90_days_and_on_1_january() {
        let cases = [
            ("2026-12-20", "2026-12-20", 0, vec![]),
            ("2026-12-20", "2026-12-31", 11, vec![]),
            ("2026-12-20", "2027-01-01", 12, vec![LastYear]),
            ("2026-06-30", "2026-07-29", 29, vec![]),
            ("2026-06-30", "2026-07-30", 30, vec![Old30]),
            ("2026-06-30", "2026-09-27", 89, vec![Old30]),
            ("2026-06-30", "2026-09-28", 90, vec![Old90]),
            ("2026-06-30", "2027-02-01", 216, vec![Old90, LastYear]),
            ("2026-06-30", "2001-01-01", 0, vec![]),
        ];
        for (as_of, today, age, expected) in cases {
            let (as_of, today) = (
                Day::parse_iso(as_of).unwrap(),
                Day::parse_iso(today).unwrap(),
            );
            assert_eq!(
                (age_days(as_of, today), warnings(as_of, today)),
                (age, expected)
            );
        }
    }
}
