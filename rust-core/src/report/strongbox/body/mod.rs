//! What the strongbox holds, decrypted: fixed places, each used or filled with chance. It knows the
//! order of its bytes and nothing of files or keys.

mod draft;
mod mailboxes;
mod outbox;
#[cfg(test)]
mod tests;

use rand_core::CryptoRng;

pub use draft::{DRAFT_BYTES, DRAFT_LIFE_S};
pub use mailboxes::{CARRIES, CELLS, Carry, Row};
pub use outbox::{Outgoing, SLOTS};

use self::draft::DraftCell;
use self::mailboxes::Mailboxes;
use self::outbox::Outbox;
use super::vault::{Cost, Region};

/// Grows when a place changes; an older app must not read the file then.
const VERSION: u8 = 1;

pub(super) const BODY_BYTES: usize =
    1 + 1 + 4 + 4 + Outbox::BYTES + Mailboxes::BYTES + DraftCell::BYTES + Region::BYTES;

/// Everything that the strongbox holds. It is changed inside `Strongbox::change` alone.
#[derive(Clone)]
pub struct Body {
    pub(super) cost: Cost,
    rebuilt: bool,
    outbox: Outbox,
    mailboxes: Mailboxes,
    draft: DraftCell,
    pub(super) vault: Region,
}

/// Why bytes are no body.
pub(super) enum Unread {
    Newer,
    Damaged,
}

impl Body {
    /// A body in which nothing is used.
    pub(super) fn unused(cost: Cost, rebuilt: bool, dice: &mut impl CryptoRng) -> Self {
        Self {
            cost,
            rebuilt,
            outbox: Outbox::unused(dice),
            mailboxes: Mailboxes::unused(dice),
            draft: DraftCell::unused(dice),
            vault: Region::unused(dice),
        }
    }

    pub(super) fn rebuilt(&self) -> bool {
        self.rebuilt
    }

    /// The person was told that the old strongbox is gone.
    pub fn told_of_rebuilding(&mut self) {
        self.rebuilt = false;
    }

    pub(super) fn encode(&self, out: &mut Vec<u8>) {
        out.push(VERSION);
        out.push(u8::from(self.rebuilt));
        out.extend_from_slice(&self.cost.memory_kib().to_be_bytes());
        out.extend_from_slice(&self.cost.passes().to_be_bytes());
        self.outbox.encode(out);
        self.mailboxes.encode(out);
        self.draft.encode(out);
        self.vault.encode(out);
    }

    pub(super) fn decode(bytes: &[u8]) -> Result<Self, Unread> {
        let mut bytes = Bytes(bytes);
        match bytes.array::<1>() {
            Some([VERSION]) => {}
            Some([newer]) if newer > VERSION => return Err(Unread::Newer),
            Some(_) | None => return Err(Unread::Damaged),
        }
        Self::decode_first(&mut bytes)
            .filter(|_| bytes.0.is_empty())
            .ok_or(Unread::Damaged)
    }

    fn decode_first(bytes: &mut Bytes<'_>) -> Option<Self> {
        Some(Self {
            rebuilt: bytes.bit()?,
            cost: Cost::new(bytes.u32()?, bytes.u32()?)?,
            outbox: Outbox::decode(bytes)?,
            mailboxes: Mailboxes::decode(bytes)?,
            draft: DraftCell::decode(bytes)?,
            vault: Region::decode(bytes)?,
        })
    }
}

impl std::fmt::Debug for Body {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Body(..)")
    }
}

/// Bytes that are read from the front.
pub(super) struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    pub(super) fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (first, rest) = self.0.split_first_chunk::<N>()?;
        self.0 = rest;
        Some(*first)
    }

    pub(super) fn slice(&mut self, length: usize) -> Option<&'a [u8]> {
        let (first, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(first)
    }

    fn u32(&mut self) -> Option<u32> {
        self.array().map(u32::from_be_bytes)
    }

    fn bit(&mut self) -> Option<bool> {
        match self.array::<1>()? {
            [0] => Some(false),
            [1] => Some(true),
            [_] => None,
        }
    }
}

/// Bytes by chance.
pub(super) fn chance<const N: usize>(dice: &mut impl CryptoRng) -> [u8; N] {
    let mut bytes = [0; N];
    dice.fill_bytes(&mut bytes);
    bytes
}
