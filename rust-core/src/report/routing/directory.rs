//! The partners and rules of a pack. The only SQL on them stands here.

use parakh_wire::PartnerNumber;

use super::partner::Partner;
use super::rule::Rule;
use crate::clock::Day;
use crate::store::{Error, Pack};

/// The partners and rules of a pack.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Directory {
    pub(super) partners: Vec<Partner>,
    pub(super) rules: Vec<Rule>,
}

/// What stands in the pack before a partner.
pub const PARTNER: &str = "partner";
/// What stands in the pack before a rule.
pub const RULE: &str = "rule";

impl Directory {
    /// Reads the directory of a pack. A pack from before there was one has none, and what a newer pack says
    /// in a way that is not understood here is left out: both name fewer partners, never wrong ones.
    ///
    /// # Errors
    /// [`Error::Damaged`] when the table cannot be read.
    pub fn open(pack: &Pack) -> Result<Self, Error> {
        let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name = 'directory'";
        if pack.rows(sql, |_| Ok(()))?.is_empty() {
            return Ok(Self::default());
        }
        let sql = "SELECT part, line FROM directory ORDER BY at";
        let lines: Vec<(String, String)> = pack.rows(sql, |row| Ok((row.get(0)?, row.get(1)?)))?;
        let mut directory = Self::default();
        for (part, line) in lines {
            match part.as_str() {
                PARTNER => directory.partners.extend(serde_json::from_str(&line).ok()),
                RULE => directory.rules.extend(serde_json::from_str(&line).ok()),
                _ => {}
            }
        }
        Ok(directory)
    }

    /// A directory of these partners and rules, in order.
    #[must_use]
    pub fn of(partners: Vec<Partner>, rules: Vec<Rule>) -> Self {
        Self { partners, rules }
    }

    /// All partners, candidates too, in the order of the content.
    #[must_use]
    pub fn all(&self) -> &[Partner] {
        &self.partners
    }

    /// The partner of a number.
    #[must_use]
    pub fn partner(&self, number: PartnerNumber) -> Option<&Partner> {
        self.partners
            .iter()
            .find(|partner| partner.number == number)
    }

    /// The partners to which a report can be sealed on a day.
    pub fn usable(&self, today: Day) -> impl Iterator<Item = &Partner> + Clone {
        self.partners
            .iter()
            .filter(move |partner| partner.is_usable(today))
    }

    /// The key that signs a partner's answers, unless it was called back.
    #[must_use]
    pub fn signing(&self, number: PartnerNumber) -> Option<[u8; 32]> {
        let partner = self.partner(number).filter(|partner| !partner.revoked);
        partner.and_then(Partner::signing_key)
    }

    /// Whether there is any such partner: asked before the first question of a report.
    #[must_use]
    pub fn has_any_key(&self, today: Day) -> bool {
        self.usable(today).next().is_some()
    }
}
