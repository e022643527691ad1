//! Answers of one fixed shape: a country, a currency, a month.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Texts of one fixed shape, refused in JSON with words that do not quote them.
macro_rules! shaped {
    ($(#[$about:meta])* $name:ident, $is:path, $fault:literal) => {
        $(#[$about])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// Takes in a text of this shape.
            #[must_use]
            pub fn new(text: &str) -> Option<Self> {
                $is(text).then(|| Self(text.to_owned()))
            }

            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = &'static str;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                Self::new(&text).ok_or($fault)
            }
        }

        impl From<$name> for String {
            fn from(shaped: $name) -> Self {
                shaped.0
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(stringify!($name))
            }
        }
    };
}

shaped! {
    /// A country, ISO 3166 alpha-2; `ZZ` for one that the person does not know or say.
    Country, is_country, "no country"
}
shaped! {
    /// A currency, ISO 4217.
    Currency, is_currency, "no currency"
}
shaped! {
    /// A month, `2026-05`, or `unknown`.
    Month, is_month, "no month"
}

impl Country {
    /// The country that nobody named.
    pub const UNKNOWN: &'static str = "ZZ";
    /// Pakistan.
    pub const HOME: &'static str = "PK";
}

impl Month {
    /// The month that nobody knows.
    pub const UNKNOWN: &'static str = "unknown";
}

/// The codes of ISO 3166 alpha-2, and `ZZ`.
const COUNTRIES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS \
    BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI \
    FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR \
    IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM \
    MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT \
    PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM \
    TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW ZZ";

fn is_country(text: &str) -> bool {
    text.len() == 2 && COUNTRIES.split_ascii_whitespace().any(|code| code == text)
}

fn is_currency(text: &str) -> bool {
    text.len() == 3 && text.bytes().all(|b| b.is_ascii_uppercase())
}

fn is_month(text: &str) -> bool {
    let is_number = |part: &str, digits: usize| {
        part.len() == digits && part.bytes().all(|b| b.is_ascii_digit())
    };
    let parts = text.split_once('-');
    let is_written = parts.is_some_and(|(year, month)| {
        let real = month
            .parse()
            .is_ok_and(|month: u8| (1..=12).contains(&month));
        is_number(year, 4) && is_number(month, 2) && real
    });
    is_written || text == Month::UNKNOWN
}
