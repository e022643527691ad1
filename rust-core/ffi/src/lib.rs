//! The boundary to Kotlin. It declares the shapes that cross, and hands calls to the core; it thinks
//! nothing. Whatever happens behind it, Kotlin gets an answer or a [`ParakhError`], never a panic.
//!
//! One object, [`Parakh`], is opened with paths and the host's clock. It hands out [`LookUp`],
//! [`AdChecker`], [`Reports`], [`Sentences`] and more. All calls block: they belong on a worker.

mod adcheck;
mod channels;
mod error;
mod gate;
mod host;
mod lessons;
mod lookup;
mod parakh;
mod reports;
mod sentences;
mod shapes;
#[cfg(test)]
mod testing;

pub use adcheck::{AdChecker, AskAnswer, AskQuestion, CheckAnswer};
pub use channels::{ChannelNeed, ChannelPlace, ChannelRow, Channels, ChannelsPage};
pub use error::ParakhError;
pub use host::Clock;
pub use lessons::{LessonCard, LessonChoice, LessonPage, LessonQuestion, LessonRow, Lessons};
pub use lookup::{CopyAnswer, LookUp, LookupAnswer};
pub use parakh::{AboutPage, LanguageChoice, Parakh, Places};
pub use reports::{
    Keystore, ReportChoice, ReportFault, ReportLine, ReportOffice, ReportPage, ReportProposal,
    ReportQuestion, ReportRow, ReportSaid, ReportStart, Reports, SentReport,
};
pub use sentences::{Argument, ArgumentValue, Sentence, Sentences};

uniffi::setup_scaffolding!();
