//! What can go wrong with the strongbox. No variant carries a path, a number or a byte of what is kept.

use std::io;

use super::disk::{Step, Unwritten};
use super::keystore::KeystoreFailure;

/// What can go wrong with the strongbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// Another strongbox holds this folder.
    #[error("the folder is in use")]
    InUse,
    /// The folder or the file could not be read; nothing was changed.
    #[error("the strongbox could not be read: {kind}")]
    NotRead {
        /// What the system said.
        kind: io::ErrorKind,
    },
    /// A step of the writing failed; the file on the disk is the one from before.
    #[error("the strongbox was not written: {step:?}, {kind}")]
    NotWritten {
        /// The step that failed.
        step: Step,
        /// What the system said.
        kind: io::ErrorKind,
    },
    /// The new file is in place and in use, but the disk has not confirmed its name: a power cut now
    /// may bring the old one back. The next write confirms both.
    #[error("the strongbox is in place, but the disk did not confirm it: {kind}")]
    NotSynced {
        /// What the system said.
        kind: io::ErrorKind,
    },
    /// The Keystore failed in a way that may pass.
    #[error("{0}")]
    Keystore(#[from] KeystoreFailure),
    /// The file was written by a newer app.
    #[error("the strongbox is of a newer version")]
    Newer,
    /// There is not enough memory for the number's slow hash.
    #[error("the number could not be stretched")]
    NotStretched,
    /// The duress number is the secret number.
    #[error("the two numbers are one")]
    SameNumbers,
    /// The outbox has no room.
    #[error(transparent)]
    Full(#[from] Full),
    /// Something does not fit its place.
    #[error(transparent)]
    TooLong(#[from] TooLong),
    /// An open vault that is no longer the strongbox's.
    #[error(transparent)]
    NotThisVault(#[from] NotThisVault),
}

impl From<Unwritten> for Error {
    fn from(unwritten: Unwritten) -> Self {
        match unwritten {
            Unwritten::Old { step, kind } => Self::NotWritten { step, kind },
            Unwritten::NotSynced { kind } => Self::NotSynced { kind },
        }
    }
}

/// The outbox has fewer free slots than there are envelopes; none was placed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the outbox has {free} free slots")]
pub struct Full {
    /// How many slots are free.
    pub free: usize,
}

/// A draft or the vault's contents are larger than their place; nothing was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("too long by {over_bytes} bytes")]
pub struct TooLong {
    /// By how much.
    pub over_bytes: usize,
}

impl TooLong {
    pub(super) fn check(bytes: usize, limit: usize) -> Result<(), Self> {
        match bytes.checked_sub(limit) {
            None | Some(0) => Ok(()),
            Some(over_bytes) => Err(Self { over_bytes }),
        }
    }
}

/// The open vault was made by other numbers than those that the strongbox has now, or was erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the vault is another one now")]
pub struct NotThisVault;
