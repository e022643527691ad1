//! What a report's sender keeps to get answers, and the numbers that follow from it.

use hmac::{Hmac, KeyInit, Mac};
use parakh_wire::{MailboxNumber, PartnerNumber, ReplyAddress};
use rand_core::CryptoRng;
use sha2::{Digest, Sha256};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::prints_its_name;
use crate::signing::SigningSeed;

/// The secrets of one report. Whoever holds them reads its answers and adds to it.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct ReplySecrets {
    /// The reply seed, which the partners know as well.
    pub seed: [u8; 32],
    /// X25519 secret key: opens reply blocks.
    pub key: [u8; 32],
    /// Ed25519 seed: signs follow-ups.
    pub follow_up: [u8; 32],
}

impl ReplySecrets {
    /// Makes the secrets of a new report.
    #[must_use]
    pub fn make(dice: &mut impl CryptoRng) -> Self {
        let mut bytes = Zeroizing::new([0; 96]);
        dice.fill_bytes(bytes.as_mut_slice());
        Self::from_bytes(&bytes)
    }

    /// Seed, key and follow-up seed, one after the other.
    #[must_use]
    pub fn to_bytes(&self) -> [u8; 96] {
        let mut bytes = [0; 96];
        let parts = self.seed.iter().chain(&self.key).chain(&self.follow_up);
        bytes
            .iter_mut()
            .zip(parts)
            .for_each(|(to, from)| *to = *from);
        bytes
    }

    /// Takes what [`ReplySecrets::to_bytes`] gave.
    #[must_use]
    pub fn from_bytes(bytes: &[u8; 96]) -> Self {
        let mut own = Self {
            seed: [0; 32],
            key: [0; 32],
            follow_up: [0; 32],
        };
        let parts = own
            .seed
            .iter_mut()
            .chain(&mut own.key)
            .chain(&mut own.follow_up);
        parts.zip(bytes).for_each(|(to, from)| *to = *from);
        own
    }

    /// What goes into the report.
    #[must_use]
    pub fn address(&self) -> ReplyAddress {
        let public = x25519_dalek::x25519(self.key, x25519_dalek::X25519_BASEPOINT_BYTES);
        ReplyAddress {
            seed: self.seed,
            key: public,
            follow_up: SigningSeed(self.follow_up).public(),
        }
    }
}

/// The tag under which a desk posts its reply of that count.
#[must_use]
pub fn tag(seed: &[u8; 32], partner: PartnerNumber, counter: u32) -> [u8; 32] {
    const DOMAIN: &[u8] = b"parakh reply";
    // HMAC takes keys of every size, so this does not fail; were it to, no mailbox would match.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(seed) else {
        return [0; 32];
    };
    mac.update(DOMAIN);
    mac.update(&partner.0.to_be_bytes());
    mac.update(&counter.to_be_bytes());
    mac.finalize().into_bytes().into()
}

/// Where the mailroom files that reply. The poster's signing key is part of it, so that no other
/// partner of the same report can take its place.
#[must_use]
pub fn mailbox(
    seed: &[u8; 32],
    partner: PartnerNumber,
    counter: u32,
    signing_key: &[u8; 32],
) -> MailboxNumber {
    let mut hash = Sha256::new();
    hash.update(tag(seed, partner, counter));
    hash.update(signing_key);
    MailboxNumber(hash.finalize().into())
}

prints_its_name!(ReplySecrets);
