//! A partner of the directory: what it is, whom it serves, and the keys to which a report can be sealed.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use parakh_seal::Recipient;
use parakh_wire::PartnerNumber;
use parakh_wire::answers::{Country, Happened, Province};
use serde::{Deserialize, Serialize};

use crate::clock::Day;

/// What a partner is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PartnerKind {
    /// A Migrant Resource Centre.
    Mrc,
    /// An organisation of citizens.
    Ngo,
    /// A trade union.
    Union,
    /// A helpline.
    Helpline,
    /// A body of a government.
    Government,
}

/// A partner as content and pack have it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Partner {
    /// Its number, from 1.
    pub number: PartnerNumber,
    /// Its short name, by which rules know it.
    pub id: String,
    /// What it is.
    pub kind: PartnerKind,
    /// Its name by language: `en`, `ur`, `ps`, `pa-Arab`.
    pub names: BTreeMap<String, String>,
    /// Further names under which a report may speak of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// The province in which it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub province: Option<Province>,
    /// The city in which it is, by the id of the help channels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// The countries abroad that it serves; without any, all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub countries: Vec<Country>,
    /// What it takes on; without any, everything.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub handles: Vec<Happened>,
    /// True when a person must choose it herself: it is never chosen for her.
    #[serde(default, skip_serializing_if = "is_false")]
    pub consent: bool,
    /// True while it has not agreed to take reports.
    #[serde(default, skip_serializing_if = "is_false")]
    pub candidate: bool,
    /// The key to which reports are sealed, `age1pq1...`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recipient: Option<String>,
    /// The Ed25519 key by which it signs, in base64.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signing: Option<String>,
    /// The first day of the keys, `YYYY-MM-DD`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_before: Option<String>,
    /// Their last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_after: Option<String>,
    /// True when the keys must not be used any more.
    #[serde(default, skip_serializing_if = "is_false")]
    pub revoked: bool,
}

#[allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "the shape that serde wants"
)]
fn is_false(flag: &bool) -> bool {
    !*flag
}

/// Days past its last on which a key is still sealed to: a phone can be without a new directory so long.
pub const GRACE_DAYS: i64 = 60;

impl Partner {
    /// Whether a report can be sealed to it on a day.
    #[must_use]
    pub fn is_usable(&self, today: Day) -> bool {
        let day = |text: &Option<String>| text.as_deref().and_then(Day::parse_iso);
        let spans = day(&self.not_before).zip(day(&self.not_after));
        let in_time = spans
            .is_some_and(|(first, last)| first <= today && today.days_since(last) <= GRACE_DAYS);
        let has_keys = self.sealing_key().is_some() && self.signing_key().is_some();
        has_keys && in_time && !self.revoked && !self.candidate
    }

    /// The key to which reports are sealed.
    #[must_use]
    pub fn sealing_key(&self) -> Option<Recipient> {
        Recipient::parse(self.recipient.as_deref()?).ok()
    }

    /// The Ed25519 key by which it signs.
    #[must_use]
    pub fn signing_key(&self) -> Option<[u8; 32]> {
        STANDARD
            .decode(self.signing.as_deref()?)
            .ok()?
            .try_into()
            .ok()
    }

    /// Its name in a language; in English, or its id, where it has none there.
    #[must_use]
    pub fn name(&self, language: &str) -> &str {
        let named = self.names.get(language).or_else(|| self.names.get("en"));
        named.map_or(self.id.as_str(), String::as_str)
    }
}
