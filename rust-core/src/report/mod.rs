//! Reports: from the first tap to an envelope in the outbox, and an answer read in the vault. It seals
//! and keeps; it sends nothing, and holds no sentence.
//!
//! ```text
//! taps -> Draft -> Finished -> Report -> Envelopes -> outbox        cells -> Reply -> vault
//! ```

mod bytes;
pub mod draft;
mod kept;
mod picture;
mod read;
mod reports;
pub mod routing;
mod send;
pub mod strongbox;

pub use kept::Light;
pub use picture::{DESKTOP_PIXELS, NotAPicture, PHONE_PIXELS, Picture};
pub use read::{ReportPage, Row, Said};
pub use reports::{KeptDraft, Reports};
pub use send::{Addition, Addressee, GivenUp, Sending, Sent, over_bytes};

use crate::clock::Day;

/// A day as it travels.
fn travels(day: Day) -> parakh_wire::Day {
    parakh_wire::Day::parse_iso(&day.to_iso()).unwrap_or(parakh_wire::Day::LAST)
}

/// Why something about reports could not be done. No variant carries what a person wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The strongbox cannot be read or written.
    #[error(transparent)]
    Strongbox(#[from] strongbox::Error),
    /// All 24 slots of the outbox wait to be handed over, or too many of them for this.
    #[error("the outbox is full")]
    OutboxFull,
    /// The strongbox has another vault by now.
    #[error(transparent)]
    NotThisVault(#[from] strongbox::NotThisVault),
    /// The report does not fit into its envelope.
    #[error("the report is too long by {over_bytes} bytes")]
    TooLong {
        /// Packed bytes over the room there is.
        over_bytes: usize,
    },
    /// The draft does not fit into its cell.
    #[error("the draft is too long")]
    DraftTooLong,
    /// There is no partner to seal to.
    #[error("there is no partner to seal to")]
    NoPartner,
    /// The vault is shut.
    #[error("the vault is shut")]
    VaultShut,
    /// The vault has no room for this; a report in it must be erased first.
    #[error("the vault is full")]
    VaultFull,
    /// The vault was opened, and what it holds cannot be read.
    #[error("the vault is damaged")]
    VaultDamaged,
    /// Four reports wait for answers already.
    #[error("four reports wait for answers")]
    RowsTaken,
    /// The vault holds no such report.
    #[error("there is no such report")]
    Unknown,
}
