//! The register's telephone numbers, with the rows that print them. Knows equal numbers, numbers
//! given without an area code on either side, and numbers that are one digit off.

use super::rows::Row;
use crate::text::{Phone, normalise, phones};

/// All numbers of all rows, each list in order.
pub(super) struct PhoneBook {
    full: Vec<(u64, u32)>,
    /// What is left of landline numbers without an area code.
    tails: Vec<(u64, u32)>,
    /// Numbers that the register itself prints without one.
    placeless: Vec<(u64, u32)>,
}

/// A row whose number fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) row: usize,
    pub(super) how: How,
}

/// How a number fits a registered one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum How {
    /// Every digit.
    Same,
    /// Every digit of one that one side gives without an area code.
    WithoutArea,
    /// All but one digit.
    OneDigitOff,
}

/// Subscribers' numbers have seven digits, eight in Karachi and Lahore.
const TAILS: [usize; 2] = [8, 7];

impl PhoneBook {
    pub(super) fn build(rows: &[Row]) -> Self {
        let mut book = Self {
            full: Vec::new(),
            tails: Vec::new(),
            placeless: Vec::new(),
        };
        for (at, row) in (0..).zip(rows) {
            for phone in row
                .promoter
                .phones
                .iter()
                .flat_map(|printed| phones(&normalise(printed)))
            {
                let Some(number) = number(&phone.national) else {
                    continue;
                };
                if phone.local {
                    book.placeless.push((number, at));
                    book.tails.push((number, at));
                    continue;
                }
                book.full.push((number, at));
                book.tails.extend(tails(&phone).map(|tail| (tail, at)));
            }
        }
        for list in [&mut book.full, &mut book.tails, &mut book.placeless] {
            list.sort_unstable();
            list.dedup();
            list.shrink_to_fit();
        }
        book
    }

    /// The rows whose numbers fit best, in the order of the register.
    pub(super) fn find(&self, phone: &Phone) -> Vec<Found> {
        let Some(asked) = number(&phone.national) else {
            return Vec::new();
        };
        let with = |how, rows: Vec<usize>| rows.into_iter().map(|row| Found { row, how }).collect();
        if phone.local {
            return with(How::WithoutArea, rows_at(&self.tails, asked));
        }
        let same = rows_at(&self.full, asked);
        if !same.is_empty() {
            return with(How::Same, same);
        }
        let placeless: Vec<usize> = tails(phone)
            .flat_map(|tail| rows_at(&self.placeless, tail))
            .collect();
        if !placeless.is_empty() {
            return with(How::WithoutArea, placeless);
        }
        let mut near: Vec<usize> = one_digit_off(asked)
            .flat_map(|other| rows_at(&self.full, other))
            .collect();
        near.sort_unstable();
        near.dedup();
        with(How::OneDigitOff, near)
    }

    /// Bytes of memory held.
    pub(super) fn bytes(&self) -> usize {
        let entries = self.full.len() + self.tails.len() + self.placeless.len();
        entries * size_of::<(u64, u32)>()
    }
}

/// Whether `printed` holds a number that is `asked` but for one digit.
pub(super) fn is_one_digit_off(printed: &str, asked: &Phone) -> bool {
    phones(&normalise(printed)).iter().any(|phone| {
        let (a, b) = (phone.national.as_bytes(), asked.national.as_bytes());
        a.len() == b.len() && a.iter().zip(b).filter(|(x, y)| x != y).count() == 1
    })
}

fn rows_at(list: &[(u64, u32)], number: u64) -> Vec<usize> {
    let from = list.partition_point(|(other, _)| *other < number);
    let rest = list.get(from..).unwrap_or_default();
    rest.iter()
        .take_while(|(other, _)| *other == number)
        .map(|(_, row)| *row as usize)
        .collect()
}

/// The digits as a number; a leading one keeps numbers of different lengths apart.
fn number(digits: &str) -> Option<u64> {
    format!("1{digits}").parse().ok()
}

/// A landline's number without its area code; which part that is cannot be known, so both are given.
fn tails(phone: &Phone) -> impl Iterator<Item = u64> {
    let digits = if phone.national.starts_with('3') {
        ""
    } else {
        phone.national.as_str()
    };
    TAILS.iter().filter_map(|length| {
        let from = digits
            .len()
            .checked_sub(*length)
            .filter(|from| *from >= 2)?;
        number(digits.get(from..)?)
    })
}

/// All numbers that differ in one digit from `number`, whose leading one stays.
fn one_digit_off(number: u64) -> impl Iterator<Item = u64> {
    let places = std::iter::successors(Some(1_u64), |place| place.checked_mul(10))
        .take_while(move |place| number / place >= 10);
    places.flat_map(move |place| {
        let digit = number / place % 10;
        (0..10)
            .filter(move |other| *other != digit)
            .map(move |o| number - digit * place + o * place)
    })
}

#[cfg(test)]
mod tests {
    use super::{Found, How, PhoneBook};
    use crate::registry::promoter::{Promoter, Status};
    use crate::registry::rows::Row;
    use crate::text::{normalise, phones};

    fn book() -> PhoneBook {
        let row = |number, printed: &[&str]| Row {
            number,
            region: "KAR".to_owned(),
            promoter: Promoter {
                licence_no: format!("{number:04}/KAR"),
                name: None,
                proprietor: None,
                status: Status::Valid,
                expiry: None,
                head_office: None,
                phones: printed.iter().map(|p| (*p).to_owned()).collect(),
                branches: vec![],
                permissions_open: 0,
            },
        };
        PhoneBook::build(&[
            row(1, &["0300-2856851", "021-35652002-3"]),
            row(2, &["32413041"]),
            row(3, &["0300-2856851"]),
        ])
    }

    fn find(text: &str) -> Vec<Found> {
        let asked = phones(&normalise(text));
        asked
            .first()
            .map(|phone| book().find(phone))
            .unwrap_or_default()
    }

    #[test]
    fn the_same_number_in_any_form_and_in_all_rows() {
        let both = [
            Found {
                row: 0,
                how: How::Same,
            },
            Found {
                row: 2,
                how: How::Same,
            },
        ];
        assert_eq!(find("+92 300 2856851"), both);
        assert_eq!(
            find("02135652003"),
            [Found {
                row: 0,
                how: How::Same
            }]
        );
    }

    #[test]
    fn without_an_area_code_on_either_side() {
        assert_eq!(
            find("35652002"),
            [Found {
                row: 0,
                how: How::WithoutArea
            }]
        );
        assert_eq!(
            find("021 32413041"),
            [Found {
                row: 1,
                how: How::WithoutArea
            }]
        );
    }

    #[test]
    fn one_digit_off_is_near_and_two_are_not() {
        assert_eq!(
            find("021 35652009"),
            [Found {
                row: 0,
                how: How::OneDigitOff
            }]
        );
        assert_eq!(find("0300 2856815"), []);
    }
}
