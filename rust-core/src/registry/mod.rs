//! The register of licensed Overseas Employment Promoters: opened from the content pack, asked with
//! whatever a person typed, answered with the rows that fit and how sure that is. It sees questions,
//! never adverts, and returns facts, never sentences.
//!
//! ```text
//! &str -> text::normalise -> query::parse -> numbers, phones, names -> rank -> MatchList
//! ```

mod answer;
mod copy_age;
mod lookup;
mod names;
mod phone_book;
mod promoter;
mod query;
mod recognise;
mod rows;
mod verdict;

pub use answer::{CopyWarning, Match, MatchList, MatchedOn, NumberRead, Warning};
pub use lookup::READ_AT_MOST;
pub use promoter::{Promoter, Standing, Status};
pub use query::{Licence, Query};
pub use recognise::Shown;

use crate::clock::Day;
use crate::store::{Error, Pack, PackFacts};
use crate::text::Phone;

/// The register, ready to be asked.
pub struct Registry {
    facts: PackFacts,
    as_of: Day,
    rows: Vec<rows::Row>,
    names: names::Names,
    phones: phone_book::PhoneBook,
}

impl Registry {
    /// Reads the register from a pack and builds in memory what search needs.
    ///
    /// # Errors
    /// [`Error::Damaged`] when the pack's rows cannot be read.
    pub fn open(pack: &Pack) -> Result<Self, Error> {
        let rows = rows::read_all(pack)?;
        Ok(Self {
            facts: pack.facts().clone(),
            as_of: pack.as_of(),
            names: names::Names::build(&rows),
            phones: phone_book::PhoneBook::build(&rows),
            rows,
        })
    }

    /// What the pack says about the copy.
    #[must_use]
    pub fn facts(&self) -> &PackFacts {
        &self.facts
    }

    /// Every promoter, in the order of the licence numbers.
    pub fn promoters(&self) -> impl Iterator<Item = &Promoter> {
        self.rows.iter().map(|row| &row.promoter)
    }

    /// Asks the register on the day `today`. Any question is answered; none is an error.
    #[must_use]
    pub fn lookup(&self, question: &str, today: Day) -> MatchList {
        lookup::answer(self, question, today)
    }

    /// The places of the rows with a licence number, whatever their region.
    fn rows_numbered(&self, number: u32) -> impl Iterator<Item = usize> {
        let from = self.rows.partition_point(|row| row.number < number);
        let rest = self.rows.iter().enumerate().skip(from);
        rest.take_while(move |(_, row)| row.number == number)
            .map(|(at, _)| at)
    }

    /// What to say of a row that prints a phone one digit off the asked one.
    fn near_phone(&self, row: usize, asked: &Phone) -> Option<Warning> {
        let printed = &self.rows.get(row)?.promoter.phones;
        let near = printed
            .iter()
            .find(|phone| phone_book::is_one_digit_off(phone, asked))?;
        Some(Warning::PhoneNear {
            registered: near.clone(),
        })
    }

    /// Bytes of memory that the search index holds, without the rows themselves.
    #[must_use]
    pub fn index_bytes(&self) -> usize {
        self.names.bytes() + self.phones.bytes()
    }
}

impl std::fmt::Debug for Registry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "Registry({} rows of {})",
            self.rows.len(),
            self.facts.as_of
        )
    }
}
