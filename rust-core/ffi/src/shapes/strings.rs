//! Answers in sentences, and the languages.

use parakh_core::strings::{CheckText, FindingText, Language, LookupText, MatchText, Speech};

/// An answer of the register, ready to be read or spoken.
#[uniffi::remote(Record)]
pub struct LookupText {
    /// What was found.
    pub outcome: String,
    /// How old the copy is, and what follows from it.
    pub copy: Vec<String>,
    /// The matches, best first.
    pub matches: Vec<MatchText>,
    /// What to do next.
    pub next: Vec<String>,
}

/// One match, ready to be read or spoken.
#[uniffi::remote(Record)]
pub struct MatchText {
    /// Licence number and name.
    pub title: String,
    /// What the licence is worth.
    pub standing: String,
    /// Owner, office, phones, permissions.
    pub facts: Vec<String>,
    /// The doubts.
    pub warnings: Vec<String>,
}

/// The answer for a message, ready to be read or spoken.
#[uniffi::remote(Record)]
pub struct CheckText {
    /// How bad it looks.
    pub outcome: String,
    /// What it looks like.
    pub kind: Option<String>,
    /// The findings, the gravest first.
    pub findings: Vec<FindingText>,
    /// Promoters that the message shows, and what lawful notices show besides.
    pub notes: Vec<String>,
    /// What to do now.
    pub advice: Vec<String>,
}

/// One finding, ready to be read or spoken.
#[uniffi::remote(Record)]
pub struct FindingText {
    /// What is wrong, and why.
    pub reason: String,
    /// The words of the message that show it.
    pub quotes: Vec<String>,
    /// The law or source with its day.
    pub law: Option<String>,
    /// The law or source alone.
    pub reference: Option<String>,
}

/// An answer, ready to be spoken.
#[uniffi::remote(Record)]
pub struct Speech {
    /// The whole answer, one thought an utterance: the outcome, the first parts, what to do.
    pub whole: Vec<String>,
    /// Each part of the answer alone, in the order of the page: a match, or a finding.
    pub parts: Vec<String>,
}

/// A language in which Parakh speaks.
#[uniffi::remote(Enum)]
pub enum Language {
    /// English.
    English,
    /// Urdu.
    Urdu,
    /// Pashto.
    Pashto,
    /// Punjabi in Shahmukhi letters.
    Punjabi,
}
