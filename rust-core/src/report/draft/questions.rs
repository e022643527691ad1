//! The questions of a report, in an order that a frightened person can bear: danger first, then what can be
//! tapped, what must be typed last. Names and words only; the sentences stand in `locales/`.

use parakh_wire::answers::{
    ACCOUNT_CHARS, Asked, Danger, Happened, LICENCE_CHARS, LINK_CHARS, MESSAGE_CHARS, NAME_CHARS,
    PaidBy, Province, TEXT_CHARS, ToWhom,
};

/// One question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question {
    /// Its name: the sentence is `report-ask-<id>`, that of a choice `report-ask-<id>-<choice>`.
    pub id: &'static str,
    /// What counts as an answer.
    pub kind: Kind,
    /// Whether a report cannot go without it.
    pub required: bool,
    /// When it is asked at all.
    pub when: When,
}

/// What counts as an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// One or more of these words.
    SeveralOf(&'static [&'static str]),
    /// One of these words, each a part of Pakistan.
    Province(&'static [&'static str]),
    /// A country: its code, or its name in any language that is read.
    Country,
    /// `2026-05`, or `unknown`.
    Month,
    /// A sum of money, in digits of any script or in words.
    Amount,
    /// A telephone number.
    Phone,
    /// Digits of any script, and letters: of a licence, of an account.
    Digits {
        /// Letters at most.
        most: usize,
    },
    /// A few words.
    Short {
        /// Letters at most.
        most: usize,
    },
    /// A text.
    Long {
        /// Letters at most.
        most: usize,
    },
    /// `yes` or `no`.
    YesNo,
}

/// When a question is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Always.
    Always,
    /// When another question has one of these answers.
    Says(&'static str, &'static [&'static str]),
    /// When another question has any answer.
    Given(&'static str),
    /// When it has an answer already: it comes from a check and is shown to be looked at.
    Filled,
}

/// In Pakistan, or not.
const PLACES: &[&str] = &["pakistan", "abroad"];
/// The currencies that are offered; any other of ISO 4217 is taken from a file.
const CURRENCIES: &[&str] = &[
    "PKR", "SAR", "AED", "QAR", "KWD", "OMR", "BHD", "USD", "EUR", "GBP", "MYR", "TRY", "THB",
    "IRR",
];
const YES_NO: &[&str] = &["yes", "no"];

const fn ask(id: &'static str, kind: Kind, when: When) -> Question {
    Question {
        id,
        kind,
        required: false,
        when,
    }
}

const fn need(id: &'static str, kind: Kind, when: When) -> Question {
    Question {
        id,
        kind,
        required: true,
        when,
    }
}

/// All questions, in the order in which they are asked.
pub const QUESTIONS: &[Question] = &[
    ask("danger", Kind::OneOf(Danger::IDS), When::Always),
    need("happened", Kind::SeveralOf(Happened::IDS), When::Always),
    ask("to-whom", Kind::OneOf(ToWhom::IDS), When::Always),
    ask("place", Kind::OneOf(PLACES), When::Always),
    ask(
        "province",
        Kind::Province(Province::IDS),
        When::Says("place", &["pakistan"]),
    ),
    need("country", Kind::Country, When::Says("place", &["abroad"])),
    ask("month", Kind::Month, When::Always),
    ask("money", Kind::OneOf(Asked::IDS), When::Always),
    ask(
        "amount",
        Kind::Amount,
        When::Says("money", &["asked", "paid"]),
    ),
    ask("currency", Kind::OneOf(CURRENCIES), When::Given("amount")),
    need(
        "paid-by",
        Kind::OneOf(PaidBy::IDS),
        When::Says("money", &["paid"]),
    ),
    ask(
        "agent-licence",
        Kind::Digits {
            most: LICENCE_CHARS,
        },
        When::Always,
    ),
    ask("agent-name", Kind::Short { most: NAME_CHARS }, When::Always),
    ask("agent-phone", Kind::Phone, When::Always),
    ask(
        "agent-account",
        Kind::Digits {
            most: ACCOUNT_CHARS,
        },
        When::Always,
    ),
    ask("agent-link", Kind::Short { most: LINK_CHARS }, When::Always),
    ask("destination", Kind::Country, When::Always),
    need("may-answer", Kind::YesNo, When::Always),
    ask(
        "message",
        Kind::Long {
            most: MESSAGE_CHARS,
        },
        When::Filled,
    ),
    ask("text", Kind::Long { most: TEXT_CHARS }, When::Always),
];

impl Question {
    /// The question of a name; JSON's `paid_by` will do for `paid-by`.
    #[must_use]
    pub fn of_id(id: &str) -> Option<&'static Self> {
        let same = |known: &str| {
            let bytes = id.bytes().map(|b| if b == b'_' { b'-' } else { b });
            known.bytes().eq(bytes)
        };
        QUESTIONS.iter().find(|question| same(question.id))
    }

    /// The words that can be chosen; none where it is typed.
    #[must_use]
    pub fn choices(&self) -> &'static [&'static str] {
        match self.kind {
            Kind::OneOf(words) | Kind::SeveralOf(words) | Kind::Province(words) => words,
            Kind::YesNo => YES_NO,
            Kind::Month => &["unknown"],
            Kind::Country
            | Kind::Amount
            | Kind::Phone
            | Kind::Digits { .. }
            | Kind::Short { .. }
            | Kind::Long { .. } => &[],
        }
    }

    /// Letters that an answer may have.
    #[must_use]
    pub fn most(&self) -> Option<usize> {
        match self.kind {
            Kind::Digits { most } | Kind::Short { most } | Kind::Long { most } => Some(most),
            Kind::OneOf(_)
            | Kind::SeveralOf(_)
            | Kind::Province(_)
            | Kind::Country
            | Kind::Month
            | Kind::Amount
            | Kind::Phone
            | Kind::YesNo => None,
        }
    }
}
