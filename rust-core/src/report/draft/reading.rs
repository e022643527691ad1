//! Reads what was tapped or typed as an answer to a question: digits of every script, numbers as people
//! write them, countries by name. What comes out has one written form, whoever typed it.

use parakh_wire::answers::{Country, Currency, Month};

use super::questions::{Kind, Question};
use crate::adcheck::sum;
use crate::channels;
use crate::text::{normalise, phones, western_digit};

/// Why something is no answer to a question. Nothing of it is quoted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAnAnswer {
    /// There is no such question.
    #[error("there is no such question")]
    NoSuchQuestion,
    /// It is none of the words that can be chosen.
    #[error("that is none of the choices")]
    NotInList,
    /// The question takes one answer.
    #[error("the question takes one answer")]
    OneOnly,
    /// It is no number.
    #[error("that is no number")]
    NotANumber,
    /// It is no month.
    #[error("that is no month")]
    NotAMonth,
    /// It is no country that is known.
    #[error("that is no known country")]
    NotACountry,
    /// It is longer than anything that is kept.
    #[error("that is {over} letters too long to be kept")]
    TooLong {
        /// Letters too many.
        over: usize,
    },
}

/// Letters of a text that are kept so that it can be shortened; far more than a report takes.
const KEPT_CHARS: usize = 16_000;

/// The answer in its one written form, and the currency where a sum names one.
pub(super) struct Reading {
    pub(super) values: Vec<String>,
    pub(super) currency: Option<String>,
}

/// Reads an answer; none of `values` may be blank.
pub(super) fn read(question: &Question, values: &[&str]) -> Result<Reading, NotAnAnswer> {
    let over = values.iter().map(|value| value.chars().count()).max();
    if let Some(over) = over.and_then(|chars| chars.checked_sub(KEPT_CHARS + 1)) {
        return Err(NotAnAnswer::TooLong { over: over + 1 });
    }
    let mut currency = None;
    let values = match question.kind {
        Kind::SeveralOf(words) => several(words, values)?,
        Kind::OneOf(_)
        | Kind::Province(_)
        | Kind::Country
        | Kind::Month
        | Kind::Amount
        | Kind::Phone
        | Kind::Digits { .. }
        | Kind::Short { .. }
        | Kind::Long { .. }
        | Kind::YesNo => {
            let [value] = values else {
                return Err(NotAnAnswer::OneOnly);
            };
            let (one, named) = one(question, value)?;
            currency = named;
            vec![one]
        }
    };
    Ok(Reading { values, currency })
}

fn one(question: &Question, value: &str) -> Result<(String, Option<String>), NotAnAnswer> {
    let plain = match question.kind {
        Kind::OneOf(_) if question.id == "currency" => currency(value)?,
        Kind::OneOf(words) | Kind::Province(words) | Kind::SeveralOf(words) => {
            chosen(words, value)?.to_owned()
        }
        Kind::YesNo => chosen(question.choices(), value)?.to_owned(),
        Kind::Country => country(value)?,
        Kind::Month => month(value)?,
        Kind::Amount => {
            let (value, currency) = sum(value).ok_or(NotAnAnswer::NotANumber)?;
            return Ok((value.to_string(), currency.map(str::to_owned)));
        }
        Kind::Phone => phone(value)?,
        Kind::Digits { .. } => western(value),
        Kind::Short { .. } => value.split_whitespace().collect::<Vec<_>>().join(" "),
        Kind::Long { .. } => value.to_owned(),
    };
    Ok((plain, None))
}

/// The word of the list that is meant; its hyphens may be written as JSON has them.
fn chosen(words: &[&'static str], value: &str) -> Result<&'static str, NotAnAnswer> {
    let plain = value.to_ascii_lowercase().replace('-', "_");
    let found = words.iter().find(|word| word.eq_ignore_ascii_case(&plain));
    found.copied().ok_or(NotAnAnswer::NotInList)
}

/// The words in the order of the list, each once.
fn several(words: &[&'static str], values: &[&str]) -> Result<Vec<String>, NotAnAnswer> {
    let given: Result<Vec<&str>, _> = values.iter().map(|value| chosen(words, value)).collect();
    let given = given?;
    let said = words.iter().filter(|word| given.contains(word));
    Ok(said.map(|word| (*word).to_owned()).collect())
}

fn currency(value: &str) -> Result<String, NotAnAnswer> {
    let code = value.to_ascii_uppercase();
    let currency = Currency::new(&code).ok_or(NotAnAnswer::NotInList)?;
    Ok(currency.into())
}

fn country(value: &str) -> Result<String, NotAnAnswer> {
    let code = value.to_ascii_uppercase();
    let named = || channels::named(value).and_then(|place| Country::new(&place.country));
    let country = Country::new(&code).or_else(named);
    country.map(String::from).ok_or(NotAnAnswer::NotACountry)
}

/// `2026-05` and `5/2026`, in digits of any script.
fn month(value: &str) -> Result<String, NotAnAnswer> {
    let plain = western(value).to_ascii_lowercase().replace('/', "-");
    let turned = match plain.split_once('-') {
        Some((month, year)) if year.len() == 4 => format!("{year}-{month:0>2}"),
        Some((year, month)) => format!("{year}-{month:0>2}"),
        None => plain,
    };
    let month = Month::new(&turned).ok_or(NotAnAnswer::NotAMonth)?;
    Ok(month.into())
}

/// A number of Pakistan as `+92` with its national part; of another country or none, its digits, with
/// the plus where one was written.
fn phone(value: &str) -> Result<String, NotAnAnswer> {
    let folded = normalise(value);
    let text = folded.folded();
    let abroad = ["+", "00"].iter().any(|sign| {
        let rest = text.trim_start().strip_prefix(sign);
        rest.is_some_and(|rest| !rest.trim_start().starts_with("92"))
    });
    let found = if abroad { Vec::new() } else { phones(&folded) };
    if let [phone] = found.as_slice()
        && !phone.local
    {
        return Ok(format!("+92{}", phone.national));
    }
    if found.len() > 1 {
        return Err(NotAnAnswer::OneOnly);
    }
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let is_part = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '+' | '-' | '(' | ')' | '.');
    if !text.chars().all(is_part) || !(3..=15).contains(&digits.len()) {
        return Err(NotAnAnswer::NotANumber);
    }
    let bare = digits.strip_prefix("00").unwrap_or(&digits);
    let plus = if abroad { "+" } else { "" };
    Ok(format!("{plus}{bare}"))
}

/// The text with Western digits, its blanks single.
fn western(value: &str) -> String {
    let words = value.split_whitespace().collect::<Vec<_>>().join(" ");
    let digits = words.chars().map(|c| western_digit(c).unwrap_or(c));
    digits.collect()
}

#[cfg(test)]
mod tests {
    use super::{NotAnAnswer, Question, read};

    fn reading(question: &str, value: &str) -> Result<String, NotAnAnswer> {
        let question = Question::of_id(question).unwrap();
        read(question, &[value]).map(|reading| reading.values.join(" "))
    }

    #[test]
    fn what_people_type_has_one_written_form() {
        for (question, typed, read) in [
            ("danger", "NOW", "now"),
            ("paid-by", "gold-or-land", "gold_or_land"),
            ("currency", "sar", "SAR"),
            ("country", "ae", "AE"),
            ("country", "سعودی عرب", "SA"),
            ("destination", "Malayshia", "MY"),
            ("month", "۲۰۲۶-۰۵", "2026-05"),
            ("month", "5/2026", "2026-05"),
            ("month", "2026-5", "2026-05"),
            ("month", "unknown", "unknown"),
            ("amount", "۲۵۰٬۰۰۰ روپے", "250000"),
            ("amount", "2 lakh", "200000"),
            ("amount", "500", "500"),
            ("agent-phone", "۰۳۰۰ ۱۲۳۴۵۶۷", "+923001234567"),
            ("agent-phone", "0092-300-1234567", "+923001234567"),
            ("agent-phone", "+971 50 123 4567", "+971501234567"),
            ("agent-phone", "00971501234567", "+971501234567"),
            ("agent-phone", "1799", "1799"),
            ("agent-account", "PK36 SCBL ۰۰۰۰", "PK36 SCBL 0000"),
            ("agent-name", " Al  Noor\n", "Al Noor"),
            ("may-answer", "Yes", "yes"),
        ] {
            assert_eq!(reading(question, typed).as_deref(), Ok(read), "{typed}");
        }
    }

    #[test]
    fn what_is_no_answer_is_told_why() {
        for (question, typed, why) in [
            ("danger", "soon", NotAnAnswer::NotInList),
            ("currency", "gold", NotAnAnswer::NotInList),
            ("country", "Atlantis", NotAnAnswer::NotACountry),
            ("month", "last year", NotAnAnswer::NotAMonth),
            ("month", "2026-13", NotAnAnswer::NotAMonth),
            ("amount", "much", NotAnAnswer::NotANumber),
            ("agent-phone", "his brother", NotAnAnswer::NotANumber),
            (
                "agent-phone",
                "0300-1234567 or 0321-7654321",
                NotAnAnswer::OneOnly,
            ),
        ] {
            assert_eq!(reading(question, typed), Err(why), "{typed}");
        }
        let long = "x".repeat(16_003);
        assert_eq!(
            reading("text", &long),
            Err(NotAnAnswer::TooLong { over: 3 })
        );
        let danger = Question::of_id("danger").unwrap();
        let two = read(danger, &["now", "no"]).map(|_| ());
        assert_eq!(two, Err(NotAnAnswer::OneOnly));
    }

    #[test]
    fn a_sum_may_name_its_currency() {
        let amount = Question::of_id("amount").unwrap();
        let currency = |typed: &str| read(amount, &[typed]).unwrap().currency;
        assert_eq!(currency("5000 dirham").as_deref(), Some("AED"));
        assert_eq!(currency("5000 riyal"), None, "of which country is not said");
        assert_eq!(currency("5000"), None);
    }
}
