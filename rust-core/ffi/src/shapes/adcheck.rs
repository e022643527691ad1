//! What a check answers with.

use parakh_core::adcheck::{
    Advice, Agent, Finding, Law, NoticeItem, Outcome, Severity, Trick, Verdict, WrittenForm,
};
use parakh_core::registry::Standing;
use parakh_core::text::Span;

/// The answer for one message.
#[uniffi::remote(Record)]
pub struct Verdict {
    /// How bad it looks.
    pub outcome: Outcome,
    /// What it is likely to be, with due doubt.
    pub kind: Option<Trick>,
    /// The written form of the message.
    pub written_form: WrittenForm,
    /// What was found, the gravest first.
    pub findings: Vec<Finding>,
    /// Promoters that the message shows.
    pub agents: Vec<Agent>,
    /// What to do now, as ids of sentences.
    pub advice: Vec<Advice>,
    /// What a lawful notice shows and this offer does not.
    pub missing: Vec<NoticeItem>,
    /// True when no single sign was enough, and the message reads like bad ones as a whole.
    pub reads_alike: bool,
    /// True when the message was longer than what is read of it.
    pub cut: bool,
}

/// The written form of a message.
#[uniffi::remote(Enum)]
pub enum WrittenForm {
    /// English.
    English,
    /// Urdu in Urdu letters.
    Urdu,
    /// Urdu in Latin letters.
    RomanUrdu,
    /// Pashto.
    Pashto,
    /// Punjabi in Shahmukhi letters.
    Shahmukhi,
    /// Two of these, both in good part.
    Mixed,
    /// None that is read here.
    Unknown,
}

/// How bad a message looks. None of these says that it is good.
#[uniffi::remote(Enum)]
pub enum Outcome {
    /// A strong warning.
    StrongWarning,
    /// Caution.
    Caution,
    /// Nothing was found in what could be checked.
    NothingFound,
    /// There was nothing that could be checked.
    CouldNotCheck,
}

/// What a bad message is after.
#[uniffi::remote(Enum)]
pub enum Trick {
    /// Money for nothing.
    Fraud,
    /// An unlawful way across borders.
    Smuggling,
    /// A person's labour or body.
    Trafficking,
    /// Accounts, codes, data.
    Cyber,
}

/// How much a finding weighs.
#[uniffi::remote(Enum)]
pub enum Severity {
    /// Only adds to others.
    Note,
    /// Speaks for caution.
    Caution,
    /// Speaks for a strong warning by itself.
    Strong,
}

/// One warning sign, with the words that show it and the law that speaks of it.
#[uniffi::remote(Record)]
pub struct Finding {
    /// The rule's id.
    pub rule: String,
    /// How much it weighs here.
    pub severity: Severity,
    /// Where in the message it shows.
    pub quotes: Vec<Span>,
    /// The law or source.
    pub law: Option<Law>,
}

/// A law or a dated source.
#[uniffi::remote(Record)]
pub struct Law {
    /// Which law, in short.
    pub reference: String,
    /// Who publishes it.
    pub source: String,
    /// Its day, `YYYY-MM-DD`.
    pub as_of: String,
}

/// A promoter that a message shows.
#[uniffi::remote(Record)]
pub struct Agent {
    /// The licence number.
    pub licence_no: String,
    /// The firm's name in the register.
    pub name: Option<String>,
    /// What the licence is worth today.
    pub standing: Standing,
}

/// Something to do now.
#[uniffi::remote(Enum)]
pub enum Advice {
    PayNothing,
    SendNoPapers,
    AskLicence,
    CallRegisterPhone,
    AskProtector,
    KeepMessage,
    ShareNoCode,
    OpenNoLink,
    TellSomeone,
    DoNotTravel,
    KeepPassport,
    ReportNccia,
    ReportFia,
    WomenHelp,
    BankOwnNumber,
    CheckNext,
}

/// What a lawful notice of work abroad shows.
#[uniffi::remote(Enum)]
pub enum NoticeItem {
    Country,
    Promoter,
    Licence,
    Permission,
    Jobs,
    Duration,
    Benefits,
}
