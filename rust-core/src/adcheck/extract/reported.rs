//! What of a message belongs into a report of it. It takes what the message says beyond doubt, one of each
//! kind, and leaves the rest to the person who reports.

use super::numbers::{self, Amount, Currency, Rates};
use super::{ContactKind, Facts, Known};
use crate::adcheck::lexicon::Concept;
use crate::text::{Kind, normalise, western_digit};

/// What a message says of an offer and of who makes it. Its `Debug` shows nothing of it.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct ReportFacts {
    /// The licence number that is shown.
    pub licence: Option<String>,
    /// The firm's name in the register, where the message names the firm.
    pub name: Option<String>,
    /// The first telephone number, as it is written.
    pub phone: Option<String>,
    /// The first bank account, an IBAN of Pakistan.
    pub account: Option<String>,
    /// The first page or mailbox that is not official.
    pub link: Option<String>,
    /// The first price, in whole units.
    pub amount: Option<u64>,
    /// Its currency, ISO 4217, where only one country's can be meant.
    pub currency: Option<String>,
    /// The country abroad, ISO 3166, where the message names one alone.
    pub country: Option<String>,
}

impl std::fmt::Debug for ReportFacts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ReportFacts")
    }
}

/// What speaks of a price beside an amount.
const ASKS: [Concept; 8] = [
    Concept::Fee,
    Concept::Pay,
    Concept::First,
    Concept::Later,
    Concept::UpfrontFee,
    Concept::AzadVisa,
    Concept::Wallet,
    Concept::DoneBaseVisa,
];
/// Words between an amount and what speaks of a price.
const NEAR: usize = 8;

impl Facts {
    /// What belongs into a report.
    pub(in crate::adcheck) fn for_report(&self, text: &str, known: &Known) -> ReportFacts {
        let piece = |(start, end): (usize, usize)| text.get(start..end).map(str::to_owned);
        let shown = self.shown.iter().map(|(shown, _)| shown);
        let by_number = shown.clone().find(|shown| shown.number.is_some());
        let licence = by_number.and_then(|shown| match &shown.promoter {
            Some(promoter) if shown.region_fits => Some(promoter.licence_no.clone()),
            Some(_) | None => piece(shown.number?),
        });
        // A number can be borrowed: the register's name is the agent's only where the message says it.
        let named = shown.clone().find(|shown| shown.named);
        let abroad: Vec<&str> = known
            .countries(&self.words)
            .into_iter()
            .filter(|country| *country != "PK")
            .collect();
        let country = match abroad.as_slice() {
            [one] if one.len() == 2 => Some((*one).to_owned()),
            _ => None,
        };
        let price = self.amounts.iter().find(|amount| self.is_asked(amount));
        let code = |currency| code(currency, country.as_deref()).map(str::to_owned);
        let mut links = self.contacts.iter().filter(|contact| match contact.kind {
            ContactKind::OfficialLink => false,
            ContactKind::FreeEmail
            | ContactKind::OwnEmail
            | ContactKind::HiddenLink
            | ContactKind::OddLink
            | ContactKind::Link => true,
        });
        ReportFacts {
            licence,
            name: named.and_then(|shown| shown.promoter.as_ref()?.name.clone()),
            phone: self.phones.first().and_then(|phone| piece(*phone)),
            account: iban(text),
            link: links
                .next()
                .and_then(|link| text.get(link.bytes.clone()).map(str::to_owned)),
            amount: price.and_then(|amount| whole(amount.value)),
            currency: price.and_then(|amount| amount.currency.and_then(code)),
            country,
        }
    }

    fn is_asked(&self, amount: &Amount) -> bool {
        let beside = |concept: &Concept| self.is_amount_of(amount, *concept, NEAR);
        self.is_price(amount) && ASKS.iter().any(beside)
    }
}

/// A sum of money that somebody typed, in whole units, and its currency where only one can be meant.
#[must_use]
pub fn sum(typed: &str) -> Option<(u64, Option<&'static str>)> {
    let words = normalise(typed).words();
    let found = numbers::amounts(&words, &Rates::default());
    if let [amount] = found.as_slice() {
        let currency = amount.currency.and_then(|currency| code(currency, None));
        return Some((whole(amount.value)?, currency));
    }
    // What stands alone is a sum, however small.
    let digits = words.iter().all(|word| word.kind == Kind::Digits) && found.is_empty();
    let all: String = words.iter().map(|word| word.text.as_str()).collect();
    let value: u64 = all.parse().ok().filter(|_| digits)?;
    (value <= MOST).then_some((value, None))
}

/// More than any sum that is asked for.
const MOST: u64 = 1_000_000_000_000;

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "the value is within the limits before it is cast"
)]
fn whole(value: f64) -> Option<u64> {
    (0.0..=MOST as f64)
        .contains(&value)
        .then(|| value.round() as u64)
}

/// The code of a currency; of a name that several countries use, only with the country.
fn code(currency: Currency, country: Option<&str>) -> Option<&'static str> {
    Some(match currency {
        Currency::Rupee => "PKR",
        Currency::Dirham => "AED",
        Currency::Euro => "EUR",
        Currency::Pound => "GBP",
        Currency::Ringgit => "MYR",
        Currency::Baht => "THB",
        Currency::Lira => "TRY",
        Currency::Yen => "JPY",
        Currency::Won => "KRW",
        Currency::Rouble => "RUB",
        Currency::Zloty => "PLN",
        Currency::Riyal => match country? {
            "SA" => "SAR",
            "QA" => "QAR",
            _ => return None,
        },
        Currency::Dinar => match country? {
            "KW" => "KWD",
            "BH" => "BHD",
            "IQ" => "IQD",
            "LY" => "LYD",
            _ => return None,
        },
        Currency::Dollar => match country? {
            "CA" | "AU" | "SG" => return None,
            _ => "USD",
        },
    })
}

/// The first IBAN of Pakistan: PK, two digits, four letters of the bank, sixteen letters or digits.
fn iban(text: &str) -> Option<String> {
    const LENGTH: usize = 24;
    let kept: Vec<char> = text
        .chars()
        .map(|c| western_digit(c).unwrap_or(c).to_ascii_uppercase())
        .filter(|c| !matches!(c, ' ' | '-'))
        .collect();
    let is_iban = |piece: &&[char]| {
        piece.iter().enumerate().all(|(at, c)| match at {
            0 => *c == 'P',
            1 => *c == 'K',
            2 | 3 => c.is_ascii_digit(),
            4..8 => c.is_ascii_uppercase(),
            _ => c.is_ascii_digit() || c.is_ascii_uppercase(),
        })
    };
    let found = kept.windows(LENGTH).find(is_iban)?;
    Some(found.iter().collect())
}

#[cfg(test)]
mod tests {
    use super::{iban, sum};

    #[test]
    fn sums_are_read_as_people_type_them() {
        for (typed, value, currency) in [
            ("250000", 250_000, None),
            ("۲۵۰٬۰۰۰", 250_000, None),
            ("2,50,000", 250_000, None),
            ("2.5 lakh rupees", 250_000, Some("PKR")),
            ("500", 500, None),
            ("2000 riyal", 2000, None),
            ("1500 dirham", 1500, Some("AED")),
            ("12345678901", 12_345_678_901, None),
        ] {
            assert_eq!(sum(typed), Some((value, currency)), "{typed}");
        }
        for typed in [
            "",
            "much",
            "99999999999999999999",
            "100 and 20000 or 300000",
        ] {
            assert_eq!(sum(typed), None, "{typed}");
        }
    }

    #[test]
    fn an_account_is_found_in_any_grouping() {
        let found = iban("pay to pk36 scbl 0000 ۰۰۱۱ 2345 6702 now");
        assert_eq!(found.as_deref(), Some("PK36SCBL0000001123456702"));
        assert_eq!(iban("PK36SCBL00000011234567"), None);
    }
}
