//! What a look-up gives back: plain records and enums that can cross to Kotlin as they are. They
//! hold facts and names of warnings; no sentence stands here.

use super::promoter::{Promoter, Standing};
use crate::text::Span;

/// The answer to one question to the register.
#[derive(Debug, Clone, PartialEq)]
pub struct MatchList {
    /// The day of the register copy, `YYYY-MM-DD`.
    pub as_of: String,
    /// Days from the copy to the day of the question; never negative.
    pub age_days: i32,
    /// True only when the first match is beyond doubt.
    pub confident: bool,
    /// The promoters that fit, best first, ten at most.
    pub matches: Vec<Match>,
    /// What is to be said about the copy as a whole.
    pub warnings: Vec<CopyWarning>,
    /// The licence number that was read in the question, if one was.
    pub number: Option<NumberRead>,
    /// The phone number that was read in the question, if one was.
    pub phone: Option<Span>,
    /// True when the question was longer than what is read of it.
    pub cut: bool,
}

/// The licence number that was read in a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NumberRead {
    /// Where it stands.
    pub span: Span,
    /// True when a row of the register has the number, whatever its region.
    pub listed: bool,
}

/// One promoter that fits the question.
#[derive(Debug, Clone, PartialEq)]
pub struct Match {
    /// The row of the register.
    pub promoter: Promoter,
    /// What the licence is worth today.
    pub standing: Standing,
    /// How well the row fits, from 0 to 1.
    pub score: f64,
    /// What of the row fits.
    pub matched_on: MatchedOn,
    /// What the person should know before relying on it.
    pub warnings: Vec<Warning>,
}

/// What of a row fitted the question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MatchedOn {
    /// The licence number.
    Number,
    /// The firm's name.
    Name,
    /// A telephone number.
    Phone,
    /// The owner's name.
    Proprietor,
}

impl MatchedOn {
    /// The stable name that programs read.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Name => "name",
            Self::Phone => "phone",
            Self::Proprietor => "proprietor",
        }
    }
}

/// A doubt about one match.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Warning {
    /// The number is right; its region is that of another office, or was not given.
    WrongRegion {
        /// The region that the question gave, as a code.
        given: Option<String>,
    },
    /// The number is right; there is no such region.
    InventedRegion {
        /// What the question gave for a region.
        given: String,
    },
    /// The question gives a number and a name that do not belong together.
    NumberAndNameDiffer,
    /// Another licensed promoter has nearly the same name.
    LookAlikeName {
        /// That promoter's licence.
        licence_no: String,
        /// That promoter's name.
        name: String,
    },
    /// The phone in the question is registered to another promoter.
    PhoneOfOther {
        /// The licence to which the phone is registered.
        licence_no: String,
    },
    /// The phone in the question is one digit off a registered one.
    PhoneNear {
        /// The registered phone, as printed.
        registered: String,
    },
    /// Nothing but a likeness of names ties the row to the question.
    NameOnly,
}

impl Warning {
    /// The stable name that programs read.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self {
            Self::WrongRegion { .. } => "wrong_region",
            Self::InventedRegion { .. } => "invented_region",
            Self::NumberAndNameDiffer => "number_and_name_differ",
            Self::LookAlikeName { .. } => "look_alike_name",
            Self::PhoneOfOther { .. } => "phone_of_other",
            Self::PhoneNear { .. } => "phone_near",
            Self::NameOnly => "name_only",
        }
    }
}

/// A doubt about the whole copy of the register.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CopyWarning {
    /// The copy is 30 days old or older.
    Old30,
    /// The copy is 90 days old or older.
    Old90,
    /// The copy is of an earlier year: all licences run to a 31 December.
    LastYear,
}

impl CopyWarning {
    /// The stable name that programs read.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Old30 => "copy_old_30",
            Self::Old90 => "copy_old_90",
            Self::LastYear => "copy_of_last_year",
        }
    }
}
