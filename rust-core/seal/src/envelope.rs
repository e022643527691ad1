//! Envelopes: always three stanzas, so that nobody sees for how many partners one is.

use parakh_wire::{Envelope, Plaintext, STANZAS};
use rand_core::CryptoRng;

use crate::age;
use crate::error::{OpenError, SealError};
use crate::keys::{Identity, Recipient};

/// Seals a content for one to three partners. Unused stanzas are sealed to keys that nobody keeps,
/// and the order of all is random.
///
/// # Errors
/// When there are no recipients or more than three, or a key cannot be used.
pub fn seal(
    content: &Plaintext,
    recipients: &[Recipient],
    dice: &mut impl CryptoRng,
) -> Result<Envelope, SealError> {
    if recipients.is_empty() || recipients.len() > STANZAS {
        return Err(SealError::Recipients);
    }
    let mut all = recipients.to_vec();
    all.resize_with(STANZAS, || Identity::make(dice).recipient());
    shuffle(&mut all, dice);
    let file = age::write(content.as_bytes(), &all, dice).ok_or(SealError::Key)?;
    Envelope::from_bytes(&file).ok_or(SealError::Key)
}

/// Opens an envelope.
///
/// # Errors
/// When it is no envelope, was sealed to other keys, or was changed.
pub fn open(envelope: &Envelope, identity: &Identity) -> Result<Plaintext, OpenError> {
    let content = age::open_only(envelope.as_bytes(), identity, STANZAS)?;
    Plaintext::from_bytes(&content).ok_or(OpenError::Form)
}

/// Fisher and Yates, every order equally likely.
fn shuffle(all: &mut [Recipient], dice: &mut impl CryptoRng) {
    for (last, count) in (1..all.len()).zip(2_u32..) {
        let chosen = below(count, dice);
        all.swap(last, usize::try_from(chosen).unwrap_or(last));
    }
}

/// A number below a small bound; draws again where the remainder would favour the low ones.
fn below(bound: u32, dice: &mut impl CryptoRng) -> u32 {
    loop {
        let drawn = dice.next_u32();
        let rest = drawn.checked_rem(bound).unwrap_or(0);
        if drawn.saturating_sub(rest) <= u32::MAX.saturating_sub(bound) {
            return rest;
        }
    }
}
