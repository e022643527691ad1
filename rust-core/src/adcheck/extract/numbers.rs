//! Amounts of money: digits with their grouping, number words, lakh and thousand, the currency beside
//! them. It reads amounts, not what they are for.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::text::{Kind, Word, normalise};

/// An amount as it stands in a message, from word `first` to word `last`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::adcheck) struct Amount {
    pub(in crate::adcheck) value: f64,
    pub(in crate::adcheck) currency: Option<Currency>,
    /// The amount in rupees; without a currency, as if it were in rupees.
    pub(in crate::adcheck) rupees: f64,
    pub(in crate::adcheck) first: usize,
    pub(in crate::adcheck) last: usize,
    /// Said with lakh or thousand; such a number is an amount even without a currency.
    pub(in crate::adcheck) scaled: bool,
}

/// A currency that messages name. Of those that share a name, one stands for all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::adcheck) enum Currency {
    Rupee,
    Riyal,
    Dirham,
    Dinar,
    Dollar,
    Euro,
    Pound,
    Ringgit,
    Baht,
    Lira,
    Yen,
    Won,
    Rouble,
    Zloty,
}

impl Currency {
    /// The currency that messages name for a code of the wages.
    pub(in crate::adcheck) fn of_code(code: &str) -> Option<Self> {
        Some(match code {
            "PKR" => Self::Rupee,
            "SAR" | "QAR" => Self::Riyal,
            "AED" => Self::Dirham,
            "KWD" | "BHD" | "OMR" => Self::Dinar,
            "USD" | "CAD" | "AUD" | "SGD" => Self::Dollar,
            "EUR" => Self::Euro,
            "GBP" => Self::Pound,
            "MYR" => Self::Ringgit,
            "THB" => Self::Baht,
            "TRY" => Self::Lira,
            "JPY" => Self::Yen,
            "KRW" => Self::Won,
            "RUB" => Self::Rouble,
            "PLN" => Self::Zloty,
            _ => return None,
        })
    }

    /// The code whose rate is taken for it.
    fn code(self) -> &'static str {
        match self {
            Self::Rupee => "PKR",
            Self::Riyal => "SAR",
            Self::Dirham => "AED",
            Self::Dinar => "BHD",
            Self::Dollar => "USD",
            Self::Euro => "EUR",
            Self::Pound => "GBP",
            Self::Ringgit => "MYR",
            Self::Baht => "THB",
            Self::Lira => "TRY",
            Self::Yen => "JPY",
            Self::Won => "KRW",
            Self::Rouble => "RUB",
            Self::Zloty => "PLN",
        }
    }
}

/// How many rupees one of a currency is, by its code; from the content.
#[derive(Debug, Default)]
pub(in crate::adcheck) struct Rates(pub(in crate::adcheck) BTreeMap<String, f64>);

impl Rates {
    pub(super) fn of_code(&self, code: &str) -> Option<f64> {
        self.0.get(code).copied()
    }

    /// The rate of a currency; without one, an amount counts as rupees.
    fn of(&self, currency: Option<Currency>) -> f64 {
        let rate = currency.and_then(|currency| self.of_code(currency.code()));
        rate.unwrap_or(1.0)
    }
}

/// All amounts in the words of a message.
pub(super) fn amounts(words: &[Word], rates: &Rates) -> Vec<Amount> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let Some(mut amount) = number(words, at) else {
            at += 1;
            continue;
        };
        while let Some((scale, last)) = scale(words, amount.last + 1) {
            amount.value *= scale;
            amount.last = last;
            amount.scaled = true;
            // "6 lakh 80 hazar" is one amount.
            if let Some(more) = number(words, last + 1)
                && let Some((smaller, end)) = self::scale(words, more.last + 1)
                && smaller < scale
            {
                amount.value += more.value * smaller;
                amount.last = end;
            }
        }
        amount.currency = currency(words, &amount);
        amount.rupees = amount.value * rates.of(amount.currency);
        at = amount.last + 1;
        // A bare number of four to six digits can be an amount; years and longer numbers are other things.
        let bare = (1000.0..1_000_000.0).contains(&amount.value)
            && !(1900.0..2100.0).contains(&amount.value);
        if amount.currency.is_some() || amount.scaled || bare {
            found.push(amount);
        }
    }
    found
}

/// A small whole number, in digits or as a word.
pub(super) fn small_number(word: &Word) -> Option<u32> {
    if word.kind == Kind::Digits {
        return word.text.parse().ok();
    }
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the table's values are small"
    )]
    number_words()
        .get(word.text.as_str())
        .filter(|value| value.fract() == 0.0)
        .map(|value| *value as u32)
}

/// The number that begins at word `at`.
fn number(words: &[Word], at: usize) -> Option<Amount> {
    let word = words.get(at)?;
    let amount = |value, last| {
        Some(Amount {
            value,
            currency: None,
            rupees: value,
            first: at,
            last,
            scaled: false,
        })
    };
    if word.kind != Kind::Digits {
        let half = matches!(
            word.text.as_str(),
            "saadhe" | "sarhe" | "saarhe" | "sadhe" | "ساڑھے" | "ساڈھے" | "ساڑہے"
        );
        let next = words.get(at + 1).map(|next| next.text.as_str());
        if half && let Some(value) = next.and_then(|next| number_words().get(next)) {
            return amount(value + 0.5, at + 1);
        }
        if half && let Some(value) = words.get(at + 1).and_then(|w| w.text.parse::<f64>().ok()) {
            return amount(value + 0.5, at + 1);
        }
        let scaled = scale(words, at + 1).is_some();
        return number_words()
            .get(word.text.as_str())
            .filter(|_| scaled)
            .and_then(|value| amount(*value, at));
    }
    let mut digits = word.text.clone();
    let mut last = at;
    // Groups of two or three behind commas are one number; behind a point, a fraction.
    while let Some(next) = words.get(last + 1).filter(|next| next.kind == Kind::Digits) {
        let grouped =
            matches!(next.gap.as_str(), "," | "٬" | "،") && matches!(next.text.len(), 2 | 3);
        let fraction =
            matches!(next.gap.as_str(), "." | "٫") && next.text.len() <= 2 && !digits.contains('.');
        if !grouped && !fraction {
            break;
        }
        if fraction {
            digits.push('.');
        }
        digits.push_str(&next.text);
        last += 1;
    }
    let phone_like = digits.len() >= 10 || (digits.starts_with('0') && digits.len() > 2);
    amount(digits.parse().ok().filter(|_| !phone_like)?, last)
}

/// Lakh, thousand and the like at word `at`.
fn scale(words: &[Word], at: usize) -> Option<(f64, usize)> {
    let near = |word: &&Word| word.gap.chars().count() <= 2 && !word.gap.contains('(');
    let word = words.get(at).filter(near)?;
    let scale = match word.text.as_str() {
        "lakh" | "lac" | "lack" | "lakhs" | "lacs" | "lak" | "lakhon" | "لاکھ" | "لکھ" | "لکہہ"
        | "لاکہ" | "لاکہہ" | "لک" | "لکہ" => 100_000.0,
        "hazar" | "hazaar" | "hzar" | "hzr" | "hazr" | "thousand" | "k" | "ہزار" | "زرہ"
        | "زرو" | "زر" => 1000.0,
        "crore" | "karor" | "کروڑ" => 10_000_000.0,
        "million" => 1_000_000.0,
        "sau" | "so" | "hundred" | "سو" | "سلہ" => 100.0,
        _ => return None,
    };
    Some((scale, at))
}

fn currency(words: &[Word], amount: &Amount) -> Option<Currency> {
    let after = (amount.last + 1..=amount.last + 2).filter_map(|at| words.get(at));
    let before = amount.first.checked_sub(1).and_then(|at| words.get(at));
    let sign = words
        .get(amount.first)
        .and_then(|word| word.gap.chars().last());
    let behind = words
        .get(amount.last + 1)
        .and_then(|word| word.gap.chars().next());
    let by_sign = [sign, behind]
        .into_iter()
        .flatten()
        .find_map(|sign| match sign {
            '$' => Some(Currency::Dollar),
            '€' => Some(Currency::Euro),
            '£' => Some(Currency::Pound),
            _ => None,
        });
    by_sign.or_else(|| {
        before
            .into_iter()
            .chain(after)
            .find_map(|word| named(&word.text))
    })
}

fn named(word: &str) -> Option<Currency> {
    Some(match word {
        "rs" | "pkr" | "rupee" | "rupees" | "rupay" | "rupaye" | "rupiya" | "rupya" | "rupe"
        | "rupi" | "روپے" | "روپی" | "روپیہ" | "روپیی" | "روپییے" | "روپے_" | "کلدار" => {
            Currency::Rupee
        }
        "sar" | "riyal" | "riyals" | "ryal" | "rial" | "qar" | "qr" | "ریال" => Currency::Riyal,
        "aed" | "dh" | "dhs" | "dirham" | "dirhams" | "درہم" | "درہمہ" => Currency::Dirham,
        "kd" | "kwd" | "bhd" | "omr" | "dinar" | "دینار" | "دینارہ" => Currency::Dinar,
        "usd" | "usdt" | "dollar" | "dollars" | "ڈالر" | "ڈالرز" | "cad" | "aud" => {
            Currency::Dollar
        }
        "eur" | "euro" | "euros" | "یورو" => Currency::Euro,
        "gbp" | "pound" | "pounds" | "پاونڈ" | "پونڈ" => Currency::Pound,
        "ringgit" | "ringit" | "myr" | "rm" | "رنگٹ" | "رنگیٹ" | "رینگٹ" => {
            Currency::Ringgit
        }
        "baht" | "thb" | "بھات" | "باہت" => Currency::Baht,
        "lira" | "liras" | "لیرا" | "لیرہ" => Currency::Lira,
        "yen" | "jpy" | "ین" => Currency::Yen,
        "krw" | "won" => Currency::Won,
        "rub" | "rouble" | "roubles" | "ruble" | "rubles" | "روبل" | "روبلہ" => {
            Currency::Rouble
        }
        "pln" | "zloty" | "زلوٹی" => Currency::Zloty,
        _ => return None,
    })
}

fn number_words() -> &'static BTreeMap<String, f64> {
    static TABLE: OnceLock<BTreeMap<String, f64>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let lines = include_str!("../words/numbers.tsv")
            .lines()
            .filter(|line| !line.starts_with('#'));
        let entries = lines
            .filter_map(|line| line.split_once('\t'))
            .filter_map(|(value, words)| Some((value.parse::<f64>().ok()?, words)));
        entries
            .flat_map(|(value, words)| {
                words
                    .split(' ')
                    .map(move |word| (normalise(word).folded(), value))
            })
            .collect()
    })
}

#[cfg(test)]
mod tests {
    use super::{Currency, Rates, amounts};
    use crate::text::normalise;

    fn read(text: &str) -> Vec<(f64, Option<Currency>)> {
        amounts(&normalise(text).words(), &Rates::default())
            .into_iter()
            .map(|a| (a.value, a.currency))
            .collect()
    }

    #[test]
    fn digits_words_and_scales() {
        let rupee = Some(Currency::Rupee);
        for (text, expected) in [
            ("Rs. 9,800", (9800.0, rupee)),
            ("25,00,000 rupees", (2_500_000.0, rupee)),
            ("13.5 lakh", (1_350_000.0, None)),
            ("ساڑھے تیرہ لاکھ روپے", (1_350_000.0, rupee)),
            ("6 lakh 80 hazar", (680_000.0, None)),
            ("۲۸۰۰ یورو", (2800.0, Some(Currency::Euro))),
            ("ten thousand", (10_000.0, None)),
            ("پینځلس زره روپۍ", (15_000.0, rupee)),
            ("SAR 2,200", (2200.0, Some(Currency::Riyal))),
            ("USD 480", (480.0, Some(Currency::Dollar))),
            ("350$ only", (350.0, Some(Currency::Dollar))),
            ("2500 ringgit", (2500.0, Some(Currency::Ringgit))),
            ("۵ لاکهه", (500_000.0, None)),
            ("RM 1,700", (1700.0, Some(Currency::Ringgit))),
            ("ten thousand baht", (10_000.0, Some(Currency::Baht))),
            ("25 ہزار لیرا", (25_000.0, Some(Currency::Lira))),
        ] {
            assert_eq!(read(text), [expected], "{text}");
        }
    }

    #[test]
    fn phones_dates_and_small_numbers_are_no_amounts() {
        for text in [
            "0300 1234567",
            "18 to 24",
            "9 am to 5 pm",
            "two of them",
            "03001234567",
            "401(k)",
        ] {
            assert_eq!(read(text), [], "{text}");
        }
    }
}
