//! The strongbox: one file of one size on every phone, whatever its owner did. It holds envelopes
//! that wait, numbers to ask at, what came back, a draft for some minutes, and the vault. It does not
//! know what an envelope or an answer says, and it neither seals a report nor speaks to the network.
//!
//! The file is written whole, under the device's key, at the same events on every phone: app start,
//! app stop, each search of eight digits, each sync, each change. Whoever sees the file learns its
//! size. Whoever may also use the app's device key can count the envelopes not yet handed over and see
//! whether a draft is kept; mailbox rows, answer cells and the vault look the same used or unused.

mod body;
mod chest;
mod disk;
mod error;
mod fuzzed;
mod image;
mod keystore;
#[cfg(test)]
mod testing;
mod vault;

pub use body::{Body, CARRIES, CELLS, Carry, DRAFT_BYTES, DRAFT_LIFE_S, Outgoing, Row, SLOTS};
pub use chest::{Found, STRONGBOX, Strongbox};
pub use disk::{Folder, Step, Watcher};
pub use error::{Error, Full, NotThisVault, TooLong};
#[doc(hidden)]
pub use fuzzed::any_bytes;
pub use image::FILE_BYTES;
pub use keystore::{Keystore, KeystoreFailure, SOFTWARE_KEYSTORE, SoftwareKeystore};
pub use vault::{
    Cost, NumberRefused, OpenVault, SecretNumber, TypedNumber, VAULT_BYTES, VaultKeys,
};
