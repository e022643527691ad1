//! Seals and opens what travels: envelopes for partners, reply blocks for the person. It holds the
//! keys, so only the phone and the partner's desk may link it, never a machine on the way.
//!
//! An envelope is an age file, written and read here with `hpke`, because no Rust crate yet writes
//! age's post-quantum recipients; any age program of version 1.3 or newer opens it.
#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

pub mod age;
mod envelope;
mod error;
mod keys;
mod reply;
mod secrets;
mod signing;

pub use envelope::{open, seal};
pub use error::{OpenError, SealError};
pub use keys::{BadKey, Identity, Recipient};
pub use reply::{open_reply, seal_reply};
pub use secrets::{ReplySecrets, mailbox, tag};
pub use signing::{SigningSeed, sign_follow_up, verify_follow_up, verify_receipt};

/// A `Debug` that prints a type's name alone.
macro_rules! prints_its_name {
    ($($name:ident),+ $(,)?) => {
        $(impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(stringify!($name))
            }
        })+
    };
}
use prints_its_name;
