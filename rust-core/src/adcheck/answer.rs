//! What a check gives back: plain records and enums that can cross to Kotlin as they are.

use crate::registry::Standing;
use crate::text::Span;

/// The answer for one message.
#[derive(Debug, Clone, PartialEq)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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

impl WrittenForm {
    /// The stable name that programs read.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Urdu => "ur",
            Self::RomanUrdu => "ur-Latn",
            Self::Pashto => "ps",
            Self::Shahmukhi => "pnb",
            Self::Mixed => "mixed",
            Self::Unknown => "unknown",
        }
    }
}

/// How bad a message looks. None of these says that it is good.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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

impl Outcome {
    /// The stable name that programs read.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::StrongWarning => "strong_warning",
            Self::Caution => "caution",
            Self::NothingFound => "nothing_found",
            Self::CouldNotCheck => "could_not_check",
        }
    }
}

/// What a bad message is after.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
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

impl Trick {
    /// The stable name that programs read.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Fraud => "fraud",
            Self::Smuggling => "smuggling",
            Self::Trafficking => "trafficking",
            Self::Cyber => "cyber",
        }
    }
}

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Only adds to others.
    Note,
    /// Speaks for caution.
    Caution,
    /// Speaks for a strong warning by itself.
    Strong,
}

impl Severity {
    /// One step less.
    pub(super) fn lower(self) -> Self {
        match self {
            Self::Strong => Self::Caution,
            Self::Caution | Self::Note => Self::Note,
        }
    }

    /// The stable name that programs read.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Caution => "caution",
            Self::Strong => "strong",
        }
    }
}

/// One warning sign, with the words that show it and the law that speaks of it.
#[derive(Debug, Clone, PartialEq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Law {
    /// Which laws, as names that `strings` words with their sections, parted by `"; "`.
    pub reference: String,
    /// Who publishes it.
    pub source: String,
    /// Its day, `YYYY-MM-DD`.
    pub as_of: String,
}

/// A promoter that a message shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agent {
    /// The licence number.
    pub licence_no: String,
    /// The firm's name in the register.
    pub name: Option<String>,
    /// What the licence is worth today.
    pub standing: Standing,
}

/// Something to do now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the sentence of each says what it is")]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the phrase of each says what it is")]
pub enum NoticeItem {
    Country,
    Promoter,
    Licence,
    Permission,
    Jobs,
    Duration,
    Benefits,
}
