//! The shapes in which reports cross.

/// What is said before the first question.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ReportStart {
    /// Whether any office can receive a report.
    pub can_report: bool,
    /// What is promised; where nobody can receive a report, what to keep and where to go.
    pub lines: Vec<String>,
    /// Said once when an earlier strongbox was lost.
    pub lost: Option<String>,
    /// Whether a report was begun and can be gone on with.
    pub has_draft: bool,
}

/// A question of the report.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
pub struct ReportQuestion {
    /// Its id.
    pub id: String,
    /// What is asked.
    pub text: String,
    /// How to answer, where that needs a word.
    pub hint: Option<String>,
    /// The same for a voice.
    pub spoken: Vec<String>,
    /// What can be tapped; where there is nothing, the answer is typed.
    pub choices: Vec<ReportChoice>,
    /// Whether several can be tapped.
    pub several: bool,
    /// Whether it must be answered.
    pub required: bool,
    /// The answer so far: ids of choices, or what was typed.
    pub answer: Vec<String>,
}

/// An answer that can be tapped.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ReportChoice {
    /// Its id.
    pub id: String,
    /// Its words.
    pub text: String,
}

/// What is wrong with an answer.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ReportFault {
    /// The id of the question.
    pub question: String,
    /// What is wrong.
    pub text: String,
}

/// An answer, to be looked at.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
pub struct ReportLine {
    /// What it is.
    pub label: String,
    /// The answer.
    pub value: String,
}

/// An office that may receive the report.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ReportOffice {
    /// Its number.
    pub number: i64,
    /// Its name.
    pub name: String,
    /// Why it is proposed.
    pub reason: String,
}

/// Who is proposed to receive the report.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ReportProposal {
    /// Those that are chosen already; each can be taken out.
    pub offices: Vec<ReportOffice>,
    /// Others that can be chosen.
    pub others: Vec<ReportOffice>,
    /// Why nobody is proposed, and what to do.
    pub stop: Vec<String>,
    /// Bytes by which the report is too long; 0 when it fits.
    pub over_bytes: i32,
}

/// A report that was sealed.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct SentReport {
    /// Its id, by which the vault knows it.
    pub id: String,
    /// What was done, and what comes next.
    pub lines: Vec<String>,
}

/// A report in the vault.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
pub struct ReportRow {
    /// Its id.
    pub id: String,
    /// The day on which it was sealed, `YYYY-MM-DD`.
    pub sealed_on: String,
    /// How far it has come, in a word or two.
    pub light: String,
    /// What that means, and what to do.
    pub light_lines: Vec<String>,
    /// The offices that it went to.
    pub offices: Vec<String>,
    /// Questions that have no answer yet.
    pub questions: i32,
}

/// One report of the vault.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
pub struct ReportPage {
    /// The line in the list.
    pub row: ReportRow,
    /// What was reported.
    pub answers: Vec<ReportLine>,
    /// What was said since.
    pub said: Vec<ReportSaid>,
}

/// Something said after the report.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
pub struct ReportSaid {
    /// Who said it, and when.
    pub head: String,
    /// The words.
    pub text: String,
    /// Which office has the report now, when this one has passed it on.
    pub referred_to: Option<String>,
    /// Whether the person said it herself.
    pub is_own: bool,
    /// Whether it is a question that has no answer yet.
    pub is_open_question: bool,
}

/// A `Debug` that is the name alone: what people answer belongs into no log.
macro_rules! nameless {
    ($($name:ident),+) => {
        $(impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(stringify!($name))
            }
        })+
    };
}

nameless!(
    ReportQuestion,
    ReportLine,
    ReportRow,
    ReportPage,
    ReportSaid
);
