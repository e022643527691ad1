//! Finds Pakistani telephone numbers in folded text, in every form that people print and type:
//! `+92`, `0092`, with or without the trunk zero, in groups, with the letter O for a zero, and the
//! register's own ranges (`042-35912620-21`). Numbers of other countries are not numbers here.

use super::{Kind, Normalised, Word};

/// One telephone number. Its `Debug` shows nothing of it.
#[derive(Clone, PartialEq, Eq)]
pub struct Phone {
    /// The number without country code and trunk zero: `3001234567`, `4235912620`; for a number
    /// given without an area code, the subscriber's part alone.
    pub national: String,
    /// True when the area code is missing.
    pub local: bool,
    /// First byte of it in the given text.
    pub start: usize,
    /// One past its last byte in the given text.
    pub end: usize,
}

impl std::fmt::Debug for Phone {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Phone({}..{})", self.start, self.end)
    }
}

/// A run of digits as it stands in the text, and what stands before it.
struct Group {
    digits: String,
    start: usize,
    end: usize,
    gap: String,
}

/// The telephone numbers of a text, in order.
///
/// ```
/// use parakh_core::text::{normalise, phones};
/// let found = phones(&normalise("call ۰۳۰۰ 2856851 or 042-35912620-21"));
/// let numbers: Vec<_> = found.iter().map(|phone| phone.national.as_str()).collect();
/// assert_eq!(numbers, ["3002856851", "4235912620", "4235912621"]);
/// ```
#[must_use]
pub fn phones(text: &Normalised) -> Vec<Phone> {
    let groups = groups(&text.words());
    let mut found = Vec::new();
    let mut rest = groups.as_slice();
    while let Some((first, after)) = rest.split_first() {
        let Some((phone, used)) = read_one(first, after) else {
            rest = after;
            continue;
        };
        rest = after.get(used..).unwrap_or_default();
        let base = phone.national.clone();
        found.push(phone);
        while let Some((next, after)) = rest.split_first() {
            let Some(other) = range_end(&base, next) else {
                break;
            };
            found.push(other);
            rest = after;
        }
    }
    found
}

/// Digits, and letters O that touch digits, joined into groups.
fn groups(words: &[Word]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut parted = String::new();
    for (at, word) in words.iter().enumerate() {
        let next_touches = words
            .get(at + 1)
            .is_some_and(|n| n.kind == Kind::Digits && n.gap.is_empty());
        let last_touches =
            word.gap.is_empty() && groups.last().is_some_and(|g| g.end == word.start);
        let zeros = word.kind == Kind::Latin && word.text.bytes().all(|b| b == b'o');
        let digits = match word.kind {
            Kind::Digits => word.text.clone(),
            _ if zeros && (next_touches || last_touches) => "0".repeat(word.text.len()),
            Kind::Latin | Kind::Arabic | Kind::Other => {
                parted.push_str(&word.gap);
                parted.push_str(&word.text);
                continue;
            }
        };
        match groups.last_mut() {
            Some(last) if last_touches => {
                last.digits.push_str(&digits);
                last.end = word.end;
            }
            _ => {
                parted.push_str(&word.gap);
                let gap = std::mem::take(&mut parted);
                groups.push(Group {
                    digits,
                    start: word.start,
                    end: word.end,
                    gap,
                });
            }
        }
        parted.clear();
    }
    groups
}

/// The number that begins with `first`, and how many of the groups `after` it takes.
fn read_one(first: &Group, after: &[Group]) -> Option<(Phone, usize)> {
    let plus = first.gap.ends_with('+');
    let mut digits = first.digits.clone();
    let mut end = first.end;
    for used in 0..=after.len().min(6) {
        if used > 0 {
            let next = after.get(used - 1)?;
            if !joins(&next.gap) {
                break;
            }
            digits.push_str(&next.digits);
            end = next.end;
        }
        if let Some(national) = national(&digits, plus, used) {
            return Some((
                Phone {
                    national,
                    local: false,
                    start: first.start,
                    end,
                },
                used,
            ));
        }
    }
    let alone = matches!(first.digits.len(), 7 | 8) && !first.digits.starts_with('0') && !plus;
    let national = first.digits.clone();
    alone.then_some((
        Phone {
            national,
            local: true,
            start: first.start,
            end: first.end,
        },
        0,
    ))
}

/// Whether two groups with this between them may be one number.
fn joins(gap: &str) -> bool {
    gap.chars().count() <= 3
        && gap.chars().all(|c| {
            matches!(
                c,
                ' ' | '-' | '.' | '(' | ')' | '/' | '\u{2010}'..='\u{2015}'
            )
        })
}

/// The national number, where `digits` is one in full.
fn national(digits: &str, plus: bool, joined: usize) -> Option<String> {
    let abroad = if plus {
        digits.strip_prefix("92")
    } else {
        digits.strip_prefix("0092")
    };
    let stripped = match abroad {
        Some(rest) => rest.strip_prefix('0').unwrap_or(rest),
        None if plus => return None,
        None => match digits.strip_prefix('0') {
            Some(rest) => rest,
            None => match digits
                .strip_prefix("92")
                .map(|r| r.strip_prefix('0').unwrap_or(r))
            {
                Some(rest) if is_full(rest) && (rest.starts_with('3') || joined > 0) => rest,
                _ if digits.starts_with('3') && digits.len() == 10 => digits,
                // Without the trunk zero only a number written in groups is one (51 4853259).
                _ if joined > 0 => digits,
                _ => return None,
            },
        },
    };
    is_full(stripped).then(|| stripped.to_owned())
}

/// Mobile numbers have ten digits; so have those of Karachi and Lahore; other lines nine or ten.
fn is_full(national: &str) -> bool {
    let length = national.len();
    match national.get(..2) {
        Some("21" | "42") => length == 10,
        Some(code) if code.starts_with('3') => length == 10,
        Some(code) if !code.starts_with(['0', '1']) => length == 9 || length == 10,
        _ => false,
    }
}

/// `-21` behind `042-35912620` is 042-35912621: the register's way to print several lines.
fn range_end(base: &str, next: &Group) -> Option<Phone> {
    let close = next.gap.chars().all(|c| matches!(c, '-' | '/' | ',' | ' ')) && next.gap.len() <= 2;
    let parted_by_mark = next.gap.contains(['-', '/', ',']);
    if next.digits.len() > 2 || !close || !parted_by_mark {
        return None;
    }
    let kept = base.get(..base.len().checked_sub(next.digits.len())?)?;
    let national = format!("{kept}{}", next.digits);
    Some(Phone {
        national,
        local: false,
        start: next.start,
        end: next.end,
    })
}

#[cfg(test)]
mod tests {
    use super::phones;
    use crate::text::normalise;

    fn national(text: &str) -> Vec<String> {
        phones(&normalise(text))
            .into_iter()
            .map(|phone| phone.national)
            .collect()
    }

    #[test]
    fn every_written_form_of_a_mobile_is_one_number() {
        for form in [
            "03002856851",
            "0300 285 68 51",
            "0300-2856851",
            "+923002856851",
            "+92-300-2856851",
            "0092 300 2856851",
            "92 300 2856851",
            "923002856851",
            "3002856851",
            "+92 (0)300 2856851",
            "۰۳۰۰۲۸۵۶۸۵۱",
            "٠٣٠٠-٢٨٥٦٨٥١",
            "O3OO2856851",
            "o300 2856851",
            "tel:+923002856851",
            "(0300) 2856851",
            "0300.285.6851",
        ] {
            assert_eq!(national(form), ["3002856851"], "{form}");
        }
    }

    #[test]
    fn landlines_with_and_without_trunk_zero() {
        assert_eq!(national("042 35912620"), ["4235912620"]);
        assert_eq!(national("021 3565 2002"), ["2135652002"]);
        assert_eq!(national("0092-51-4580483"), ["514580483"]);
        assert_eq!(national("51 4580483"), ["514580483"]);
        assert_eq!(national("+92 945-821440"), ["945821440"]);
    }

    #[test]
    fn ranges_and_lists_give_every_line() {
        assert_eq!(
            national("0514935711,12,16"),
            ["514935711", "514935712", "514935716"]
        );
        assert_eq!(
            national("021-35652002-3-4"),
            ["2135652002", "2135652003", "2135652004"]
        );
        assert_eq!(
            national("0300-1234567 0321-7654321"),
            ["3001234567", "3217654321"]
        );
        assert_eq!(national("35211073; 35211074"), ["35211073", "35211074"]);
    }

    #[test]
    fn other_numbers_are_not_phones() {
        for other in [
            "0021/SKT",
            "2026-12-31",
            "+971501234567",
            "PKR 150000",
            "12",
            "",
        ] {
            assert_eq!(national(other), Vec::<String>::new(), "{other}");
        }
    }
}
