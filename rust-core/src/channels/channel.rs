//! One channel, and how it may be reached from where the person is.

use super::Need;
use super::place::HOME;

/// How far a channel has been verified, and so how it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ship {
    /// With a call button.
    Yes,
    /// With a call button, and the word that nobody has called it yet.
    AfterCall,
    /// As a page, and the word that nobody has opened it yet.
    AfterLink,
    /// As text only.
    VerifyFirst,
}

impl Ship {
    const ALL: [Self; 4] = [
        Self::Yes,
        Self::AfterCall,
        Self::AfterLink,
        Self::VerifyFirst,
    ];

    /// What the content calls it. Anything else, `no` above all, is not shown.
    #[must_use]
    pub fn from_content(word: &str) -> Option<Self> {
        match word {
            "yes" => Some(Self::Yes),
            "yes after test call" => Some(Self::AfterCall),
            "yes after link check" => Some(Self::AfterLink),
            "verify-first" => Some(Self::VerifyFirst),
            _ => None,
        }
    }

    /// The letter by which the pack names it.
    #[must_use]
    pub fn letter(self) -> &'static str {
        match self {
            Self::Yes => "y",
            Self::AfterCall => "c",
            Self::AfterLink => "l",
            Self::VerifyFirst => "v",
        }
    }

    pub(super) fn from_letter(letter: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|ship| ship.letter() == letter)
    }

    /// Whether a number of it may have a call button.
    #[must_use]
    pub fn may_call(self) -> bool {
        matches!(self, Self::Yes | Self::AfterCall)
    }
}

/// What the content knows of a channel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Channel {
    /// Its id.
    pub id: String,
    /// What it is: emergency, helpline, office, branch, page, sms, centre, protector, attache.
    pub kind: String,
    /// What it serves; what it is mainly for first.
    pub needs: Vec<Need>,
    /// The country that it is in, ISO 3166.
    pub country: String,
    /// The province, where it serves one only.
    pub province: Option<String>,
    /// The city that it stands in, by its id.
    pub city: Option<String>,
    /// How many offices it has in the country, where that is known.
    pub offices: Option<i64>,
    /// Its phones, the first of them first.
    pub phones: Vec<String>,
    /// Its WhatsApp numbers.
    pub whatsapp: Vec<String>,
    /// Numbers that take messages and no calls.
    pub sms: Vec<String>,
    /// Its page.
    pub url: Option<String>,
    /// Its mailbox.
    pub email: Option<String>,
    /// Its hours: `24/7`, or days with from and to.
    pub hours: Option<String>,
    /// Its street.
    pub address: Option<String>,
    /// How it is known: press, directory, ...
    pub checked: String,
    /// Where from.
    pub source: String,
    /// Since when: a day, a month or a year, ISO 8601; nothing where only the name is known.
    pub as_of: Option<String>,
    /// How far it has been verified.
    pub ship: Ship,
}

/// How a channel is reached from where the person is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reach {
    /// The number behind a call button.
    pub call: Option<String>,
    /// The number as text, where there is no button.
    pub number: Option<String>,
    /// True when its numbers work only inside its own country, and the person is elsewhere.
    pub only_there: bool,
}

impl Channel {
    /// How it is reached from a country.
    #[must_use]
    pub fn reach(&self, from: &str) -> Reach {
        let sms = self.sms.first().cloned();
        let Some(phone) = self.phones.first() else {
            let only_there = sms.is_some() && self.country != from;
            return Reach {
                call: None,
                number: sms,
                only_there,
            };
        };
        let dialled = if self.country == from {
            Some(phone.clone())
        } else {
            self.dialled_abroad(phone)
        };
        let only_there = dialled.is_none();
        let shown = dialled.unwrap_or_else(|| phone.clone());
        let callable = self.ship.may_call() && !only_there;
        let (call, number) = if callable {
            (Some(shown), None)
        } else {
            (None, Some(shown))
        };
        Reach {
            call,
            number,
            only_there,
        }
    }

    /// A number as it is dialled outside its country. A short code abroad is another body's number.
    fn dialled_abroad(&self, phone: &str) -> Option<String> {
        if phone.starts_with('+') {
            return Some(phone.to_owned());
        }
        let local = phone.strip_prefix('0')?;
        let is_toll_free = local.starts_with("800");
        (self.country == HOME && !is_toll_free).then(|| format!("+92-{local}"))
    }
}

#[cfg(test)]
mod tests {
    use super::{Channel, Need, Reach, Ship};

    fn channel(country: &str, phone: &str, ship: Ship) -> Channel {
        Channel {
            id: "one".to_owned(),
            kind: "helpline".to_owned(),
            needs: vec![Need::Cyber],
            country: country.to_owned(),
            province: None,
            city: None,
            offices: None,
            phones: vec![phone.to_owned()],
            whatsapp: vec![],
            sms: vec![],
            url: None,
            email: None,
            hours: None,
            address: None,
            checked: "press".to_owned(),
            source: "press".to_owned(),
            as_of: Some("2026".to_owned()),
            ship,
        }
    }

    fn parts(reach: Reach) -> (Option<String>, Option<String>, bool) {
        (reach.call, reach.number, reach.only_there)
    }

    #[test]
    fn a_short_code_has_no_button_abroad() {
        let short = channel("PK", "1799", Ship::AfterCall);
        let number = Some("1799".to_owned());
        assert_eq!(parts(short.reach("PK")), (number.clone(), None, false));
        assert_eq!(parts(short.reach("SG")), (None, number, true));
        let free = channel("PK", "0800-39393", Ship::AfterCall);
        assert!(free.reach("MY").call.is_none() && free.reach("MY").only_there);
    }

    #[test]
    fn a_phone_of_pakistan_is_dialled_with_its_country_dialled_abroad() {
        let line = channel("PK", "0311-0011-632", Ship::AfterCall);
        let call = Some("+92-311-0011-632".to_owned());
        assert_eq!(parts(line.reach("QA")), (call, None, false));
    }

    #[test]
    fn a_foreign_hotline_has_its_button_there_only() {
        let hotline = channel("AE", "600 590000", Ship::AfterCall);
        assert!(hotline.reach("AE").call.is_some());
        assert!(hotline.reach("PK").call.is_none() && hotline.reach("PK").only_there);
    }

    #[test]
    fn what_is_not_verified_is_text_everywhere() {
        let line = channel("PK", "051-9106691", Ship::VerifyFirst);
        for from in ["PK", "AE"] {
            assert!(line.reach(from).call.is_none() && line.reach(from).number.is_some());
        }
        assert_eq!(Ship::from_content("no"), None);
    }
}
