//! The numbers by which things are known: reports, envelopes, mailboxes and partners.

use std::fmt;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::coding;

/// A report's number: 16 random bytes, 32 hexadecimal digits in JSON.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ReportId(#[serde(with = "coding::hex")] pub [u8; 16]);

/// SHA-256 of an envelope: the same at every try.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct EnvelopeId(pub [u8; 32]);

/// Where the mailroom files a reply block.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct MailboxNumber(pub [u8; 32]);

/// A partner's number in the directory, and its shelf's in the mailroom; 0 is an unused shelf.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PartnerNumber(pub u32);

impl PartnerNumber {
    /// Whether a partner can have this number: not the unused shelf's, and not the highest, which
    /// stands for "no question" in what a follow-up signs.
    #[must_use]
    pub fn is_a_partner(self) -> bool {
        self.0 != 0 && self.0 != u32::MAX
    }
}

impl EnvelopeId {
    /// The id of an envelope's bytes.
    #[must_use]
    pub fn of(envelope: &[u8]) -> Self {
        Self(Sha256::digest(envelope).into())
    }
}

impl ReportId {
    /// Reads 32 hexadecimal digits.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        coding::from_hex(text).map(Self)
    }
}

impl fmt::Display for ReportId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&coding::to_hex(&self.0))
    }
}

impl fmt::Display for EnvelopeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&coding::to_hex(&self.0))
    }
}

impl fmt::Display for PartnerNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A `Debug` that prints a type's name alone: what the value is ties a phone to a report.
macro_rules! prints_its_name {
    ($($name:ident),+ $(,)?) => {
        $(impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(stringify!($name))
            }
        })+
    };
}
pub(crate) use prints_its_name;

prints_its_name!(ReportId, EnvelopeId, MailboxNumber);
