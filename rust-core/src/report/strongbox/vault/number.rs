//! Numbers of eight digits: what may be typed, and what may be a secret number.

use rand_core::CryptoRng;
use zeroize::Zeroizing;

use crate::text;

const DIGITS: usize = 8;

/// Eight digits as a person typed them into the search; any eight.
#[derive(Clone, PartialEq, Eq)]
pub struct TypedNumber(Zeroizing<[u8; DIGITS]>);

/// Eight digits that can be a secret number: they do not begin like a telephone number.
#[derive(Clone, PartialEq, Eq)]
pub struct SecretNumber(TypedNumber);

/// Why a text cannot be a secret number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NumberRefused {
    /// It is not exactly eight digits.
    #[error("not eight digits")]
    NotEightDigits,
    /// It begins with 0, 3 or 92.
    #[error("begins like a telephone number")]
    LikeATelephone,
}

impl TypedNumber {
    /// Reads exactly eight digits of any script, with spaces between or without; anything else is
    /// an ordinary question.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        // Eight digits with marks and spaces are short; a long advert is not folded for this.
        if text.len() > 128 {
            return None;
        }
        let folded = Zeroizing::new(text::normalise(text).folded());
        let mut digits = Zeroizing::new([0; DIGITS]);
        let mut places = digits.iter_mut();
        for digit in folded.bytes().filter(|byte| *byte != b' ') {
            if !digit.is_ascii_digit() {
                return None;
            }
            *places.next()? = digit;
        }
        let complete = places.next().is_none();
        complete.then_some(Self(digits))
    }

    pub(in crate::report::strongbox) fn digits(&self) -> &[u8] {
        self.0.as_slice()
    }
}

impl SecretNumber {
    /// Reads a number that a person chose.
    ///
    /// # Errors
    /// [`NumberRefused`].
    pub fn parse(text: &str) -> Result<Self, NumberRefused> {
        let typed = TypedNumber::parse(text).ok_or(NumberRefused::NotEightDigits)?;
        match typed.digits() {
            [b'0' | b'3', ..] | [b'9', b'2', ..] => Err(NumberRefused::LikeATelephone),
            _ => Ok(Self(typed)),
        }
    }

    /// Makes a number by chance, each that may be one as likely as any other.
    #[must_use]
    pub fn propose(dice: &mut impl CryptoRng) -> Self {
        loop {
            // The part of 2^32 past the last whole hundred million would favour low numbers; drawn anew.
            let draw = dice.next_u32();
            if draw >= 4_200_000_000 {
                continue;
            }
            let text = Zeroizing::new(format!("{:08}", draw % 100_000_000));
            if let Ok(number) = Self::parse(&text) {
                return number;
            }
        }
    }

    /// The eight digits, to be shown to its owner and to nobody else.
    #[must_use]
    pub fn expose(&self) -> &str {
        std::str::from_utf8(self.0.digits()).unwrap_or_default()
    }

    /// The number as one types it into the search.
    #[must_use]
    pub fn typed(&self) -> &TypedNumber {
        &self.0
    }
}

impl std::fmt::Debug for TypedNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TypedNumber(..)")
    }
}

impl std::fmt::Debug for SecretNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SecretNumber(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::{NumberRefused, SecretNumber, TypedNumber};
    use crate::report::strongbox::testing::Dice;

    #[test]
    fn eight_digits_of_any_script_are_one_number() {
        let plain = TypedNumber::parse("12345678").unwrap();
        for same in [
            "۱۲۳۴۵۶۷۸",
            "١٢٣٤٥٦٧٨",
            "१२३४५६७८",
            " 1234 5678 ",
            "\u{202b}1234 5678\u{202c}",
        ] {
            assert!(TypedNumber::parse(same).unwrap() == plain, "{same}");
        }
    }

    #[test]
    fn anything_else_is_an_ordinary_question() {
        for other in [
            "",
            "1234567",
            "123456789",
            "1234567a",
            "MPD/1234",
            "1234-5678",
            "12345678?",
        ] {
            assert!(TypedNumber::parse(other).is_none(), "{other}");
        }
        assert!(TypedNumber::parse(&"1".repeat(1 << 20)).is_none());
    }

    #[test]
    fn a_secret_number_does_not_begin_like_a_telephone() {
        for refused in ["01234567", "31234567", "92345678", "۹۲۳۴۵۶۷۸"] {
            assert!(TypedNumber::parse(refused).is_some(), "it can be typed");
            assert_eq!(
                SecretNumber::parse(refused),
                Err(NumberRefused::LikeATelephone)
            );
        }
        for good in ["12345678", "90000000", "93000000", "29200000"] {
            assert_eq!(SecretNumber::parse(good).unwrap().expose(), good);
        }
        assert_eq!(
            SecretNumber::parse("1234567"),
            Err(NumberRefused::NotEightDigits)
        );
    }

    #[test]
    fn proposed_numbers_are_good_and_begin_in_every_allowed_way() {
        let mut dice = Dice::new(1);
        let mut begins = [0_u32; 10];
        for _ in 0..2_000 {
            let number = SecretNumber::propose(&mut dice);
            assert!(SecretNumber::parse(number.expose()).unwrap() == number);
            begins[usize::from(number.expose().as_bytes()[0] - b'0')] += 1;
        }
        assert_eq!((begins[0], begins[3]), (0, 0));
        assert!(
            [1, 2, 4, 5, 6, 7, 8, 9]
                .iter()
                .all(|first| begins[*first] > 150)
        );
    }

    #[test]
    fn numbers_are_not_printed() {
        let number = SecretNumber::parse("45671234").unwrap();
        assert_eq!(
            format!("{number:?} {:?}", number.typed()),
            "SecretNumber(..) TypedNumber(..)"
        );
    }
}
