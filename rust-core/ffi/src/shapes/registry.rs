//! What a look-up answers with.

use parakh_core::registry::{
    CopyWarning, Match, MatchList, MatchedOn, NumberRead, Promoter, Standing, Status, Warning,
};
use parakh_core::text::Span;

/// The answer to one question to the register.
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
pub struct NumberRead {
    /// Where it stands.
    pub span: Span,
    /// True when a row of the register has the number, whatever its region.
    pub listed: bool,
}

/// One promoter that fits the question.
#[uniffi::remote(Record)]
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
#[uniffi::remote(Enum)]
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

/// A doubt about one match.
#[uniffi::remote(Enum)]
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

/// A doubt about the whole copy of the register.
#[uniffi::remote(Enum)]
pub enum CopyWarning {
    /// The copy is 30 days old or older.
    Old30,
    /// The copy is 90 days old or older.
    Old90,
    /// The copy is of an earlier year: all licences run to a 31 December.
    LastYear,
}

/// The register's own word for a licence.
#[uniffi::remote(Enum)]
pub enum Status {
    /// In force on the day of the copy.
    Valid,
    /// Ran out and was not renewed.
    Expired,
    /// Taken away by the Bureau.
    Cancelled,
    /// Given back by the promoter.
    Surrendered,
    /// HandClock for a time by the Bureau.
    Suspended,
    /// Marked invalid by the Bureau.
    Invalid,
}

/// What a licence is worth on the day of the question.
#[uniffi::remote(Enum)]
pub enum Standing {
    /// Valid in the copy, and its date is not over.
    Valid,
    /// Valid in the copy, but its date is over today: renewed perhaps, the copy cannot know.
    DatePassed,
    /// Expired in the copy.
    Expired,
    /// Cancelled in the copy.
    Cancelled,
    /// Surrendered in the copy.
    Surrendered,
    /// Suspended in the copy.
    Suspended,
    /// Invalid in the copy.
    Invalid,
    /// The state's own recruiter, the Overseas Employment Corporation, whatever its row says.
    StateRecruiter,
}

/// One licence of the register.
#[uniffi::remote(Record)]
pub struct Promoter {
    /// The number as the register prints it: `0021/SKT`.
    pub licence_no: String,
    /// The firm's name; `None` for the few rows without one.
    pub name: Option<String>,
    /// The owner's name.
    pub proprietor: Option<String>,
    /// The register's word for the licence.
    pub status: Status,
    /// The last day of the licence, `YYYY-MM-DD`.
    pub expiry: Option<String>,
    /// The address of the head office.
    pub head_office: Option<String>,
    /// Telephone numbers as printed.
    pub phones: Vec<String>,
    /// Addresses of branch offices.
    pub branches: Vec<String>,
    /// Permissions to recruit that were open on the day of the copy.
    pub permissions_open: i32,
}

/// A piece of the given text. Both ends lie on character boundaries.
#[uniffi::remote(Record)]
pub struct Span {
    /// First byte.
    pub start: i32,
    /// One past the last byte.
    pub end: i32,
    /// First UTF-16 unit.
    pub utf16_start: i32,
    /// One past the last UTF-16 unit.
    pub utf16_end: i32,
}
