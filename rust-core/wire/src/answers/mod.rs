//! What a person answered: the content of `answers` in a report. Every answer may be missing; words that
//! can be chosen are few and fixed, and none of it shows in a `Debug`. Fields that are not known are passed
//! over: a newer app may ask more than an older desk knows.

mod choices;
mod shapes;

use std::fmt;

use serde::{Deserialize, Serialize};

pub use choices::{Asked, CheckOutcome, Danger, Happened, PaidBy, Province, ToWhom};
pub use shapes::{Country, Currency, Month};

/// Letters of the agent's name.
pub const NAME_CHARS: usize = 80;
/// Letters of a licence as it was shown.
pub const LICENCE_CHARS: usize = 20;
/// Letters of an account; an IBAN of Pakistan has 24.
pub const ACCOUNT_CHARS: usize = 40;
/// Letters of a link.
pub const LINK_CHARS: usize = 200;
/// Letters of a telephone number with its plus: the longest of the world has 15 digits.
pub const PHONE_CHARS: usize = 16;
/// Letters of the message that was checked.
pub const MESSAGE_CHARS: usize = 1500;
/// Letters of free text.
pub const TEXT_CHARS: usize = 2000;
/// Warning signs of a check.
pub const RULES: usize = 40;

/// Where it happened.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// In a part of Pakistan.
    Province(Province),
    /// In another country.
    Country(Country),
}

/// About money.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Money {
    /// Whether it was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asked: Option<Asked>,
    /// How much, in whole units of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<u64>,
    /// In which currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    /// How it was paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_by: Option<PaidBy>,
}

/// About the agent, as the person knows it.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Agent {
    /// The telephone number; of Pakistan, with `+92`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// The name of person or firm.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The licence number that was shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub licence: Option<String>,
    /// The account or wallet to which money goes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// A page or a handle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
}

/// What a check on the phone found.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Checked {
    /// How bad it looked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<CheckOutcome>,
    /// The warning signs by their rules' ids.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<String>,
    /// The day of the register's copy, `YYYY-MM-DD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub register_as_of: Option<String>,
    /// The serial of the content pack.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pack: Option<i64>,
}

/// What a person answered.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Answers {
    /// Whether somebody is in danger.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub danger: Option<Danger>,
    /// What happened; each choice once.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub happened: Vec<Happened>,
    /// To whom.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_whom: Option<ToWhom>,
    /// Where.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
    /// When, to the month.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub month: Option<Month>,
    /// Money.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub money: Option<Money>,
    /// The agent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent: Option<Agent>,
    /// The country to which it was to go.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination: Option<Country>,
    /// Whether a partner may answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub may_answer: Option<bool>,
    /// What a check found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checked: Option<Checked>,
    /// The message that was checked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// What the person wrote.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// The fields as they stand in JSON, in order; what is a table has its fields behind it.
pub const FIELDS: [(&str, &[&str]); 12] = [
    ("danger", &[]),
    ("happened", &[]),
    ("to_whom", &[]),
    ("place", &["province", "country"]),
    ("month", &[]),
    ("money", &["asked", "amount", "currency", "paid_by"]),
    ("agent", &["phone", "name", "licence", "account", "link"]),
    ("destination", &[]),
    ("may_answer", &[]),
    ("checked", &["outcome", "rules", "register_as_of", "pack"]),
    ("message", &[]),
    ("text", &[]),
];

/// A `Debug` that is the name alone: what people answer belongs into no log.
macro_rules! nameless {
    ($($name:ident),+) => {
        $(impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(stringify!($name))
            }
        })+
    };
}

nameless!(Place, Money, Agent, Checked, Answers);

#[cfg(test)]
mod tests {
    use super::{Agent, Answers, Country, Danger, FIELDS, Happened, Month};

    /// Every field filled.
    const WHOLE: &str = r#"{"danger":"maybe","happened":["paid_no_job","threatened"],"to_whom":"family",
        "place":{"country":"AE"},"month":"2026-05",
        "money":{"asked":"paid","amount":250000,"currency":"PKR","paid_by":"gold_or_land"},
        "agent":{"phone":"+923001234567","name":"Canary","licence":"0021/SKT","account":"PK36SCBL0000001123456702","link":"x.y"},
        "destination":"SA","may_answer":true,
        "checked":{"outcome":"caution","rules":["upfront_fee"],"register_as_of":"2026-06-13","pack":7},
        "message":"Canary","text":"Canary"}"#;

    #[test]
    fn every_field_is_listed_and_comes_back_as_it_went() {
        let whole: Answers = serde_json::from_str(WHOLE).unwrap();
        let json = serde_json::to_value(&whole).unwrap();
        assert_eq!(
            json,
            serde_json::from_str::<serde_json::Value>(WHOLE).unwrap()
        );
        let keys: Vec<&String> = json.as_object().unwrap().keys().collect();
        assert_eq!(keys, FIELDS.map(|(name, _)| name));
        for (name, inner) in FIELDS.iter().filter(|(name, _)| *name != "place") {
            let inside = json[name].as_object();
            let keys: Vec<&String> = inside.into_iter().flat_map(|table| table.keys()).collect();
            assert_eq!(keys, *inner, "{name}");
        }
        let none: Answers = serde_json::from_str("{}").unwrap();
        assert_eq!(serde_json::to_string(&none).unwrap(), "{}");
    }

    #[test]
    fn what_does_not_fit_is_refused_without_being_quoted() {
        for bad in [
            r#"{"place":{"province":"kp","country":"AE"}}"#,
            r#"{"month":"2026-13"}"#,
            r#"{"month":"2026-5"}"#,
            r#"{"destination":"xx"}"#,
            r#"{"money":{"currency":"rupees"}}"#,
            r#"{"money":{"amount":-1}}"#,
            r#"{"happened":["nothing"]}"#,
            r#"{"danger":"no","danger":"now"}"#,
        ] {
            assert!(serde_json::from_str::<Answers>(bad).is_err(), "{bad}");
        }
        let error = serde_json::from_str::<Answers>(r#"{"destination":"Canary"}"#).unwrap_err();
        assert!(error.to_string().starts_with("no country"), "{error}");
    }

    #[test]
    fn debug_shows_no_answer() {
        let whole: Answers = serde_json::from_str(WHOLE).unwrap();
        assert_eq!(
            format!("{whole:?} {:?}", whole.agent),
            "Answers Some(Agent)"
        );
        assert_eq!(format!("{:?}", whole.month), "Some(Month)");
        assert_ne!(whole.agent, Some(Agent::default()));
    }

    #[test]
    fn words_and_shapes_are_found_again() {
        for id in Happened::IDS {
            assert_eq!(Happened::from_id(id).map(Happened::id), Some(*id));
        }
        assert_eq!(Danger::from_id("Now"), None);
        assert!(Country::new("ZZ").is_some() && Country::new("A ").is_none());
        assert!(Month::new("unknown").is_some() && Month::new("+026-05").is_none());
    }
}
