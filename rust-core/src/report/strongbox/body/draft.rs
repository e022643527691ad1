//! The draft cell: one unfinished report, readable under the device's key for a quarter of an hour,
//! so that a killed app does not cost a person her words.

use rand_core::CryptoRng;
use zeroize::Zeroizing;

use super::{Body, Bytes, chance};
use crate::report::strongbox::error::TooLong;

/// The longest draft.
pub const DRAFT_BYTES: usize = 57_344;

/// How long a draft may be kept.
pub const DRAFT_LIFE_S: i64 = 15 * 60;

#[derive(Clone)]
pub(super) struct DraftCell {
    until_s: i64,
    length: u32,
    // Invariant: DRAFT_BYTES of them; those past `length` are by chance.
    bytes: Zeroizing<Vec<u8>>,
}

impl DraftCell {
    pub(super) const BYTES: usize = 8 + 4 + DRAFT_BYTES;

    pub(super) fn unused(dice: &mut impl CryptoRng) -> Self {
        let mut bytes = Zeroizing::new(vec![0; DRAFT_BYTES]);
        dice.fill_bytes(&mut bytes);
        Self {
            until_s: i64::from_be_bytes(chance(dice)),
            length: 0,
            bytes,
        }
    }

    pub(super) fn encode(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.until_s.to_be_bytes());
        out.extend_from_slice(&self.length.to_be_bytes());
        out.extend_from_slice(&self.bytes);
    }

    pub(super) fn decode(bytes: &mut Bytes<'_>) -> Option<Self> {
        let cell = Self {
            until_s: i64::from_be_bytes(bytes.array()?),
            length: bytes.u32()?,
            bytes: Zeroizing::new(bytes.slice(DRAFT_BYTES)?.to_vec()),
        };
        (cell.length as usize <= DRAFT_BYTES).then_some(cell)
    }

    fn is_kept(&self, now_s: i64) -> bool {
        // A clock that was set back must not lengthen its life.
        let left = self.until_s.saturating_sub(now_s);
        self.length > 0 && left > 0 && left <= DRAFT_LIFE_S
    }
}

impl Body {
    /// Keeps a draft until then; one that is kept is replaced, an empty one wiped.
    ///
    /// # Errors
    /// [`TooLong`], with nothing changed.
    pub fn keep_draft(
        &mut self,
        draft: &[u8],
        until_s: i64,
        dice: &mut impl CryptoRng,
    ) -> Result<(), TooLong> {
        TooLong::check(draft.len(), DRAFT_BYTES)?;
        let mut cell = DraftCell::unused(dice);
        if let Some(place) = cell.bytes.get_mut(..draft.len()) {
            place.copy_from_slice(draft);
        }
        cell.length = u32::try_from(draft.len()).unwrap_or(0);
        cell.until_s = until_s;
        self.draft = cell;
        Ok(())
    }

    /// The draft, unless there is none or its time is over.
    #[must_use]
    pub fn draft(&self, now_s: i64) -> Option<Zeroizing<Vec<u8>>> {
        let kept = self.draft.bytes.get(..self.draft.length as usize)?;
        self.draft
            .is_kept(now_s)
            .then(|| Zeroizing::new(kept.to_vec()))
    }

    /// Wipes the draft.
    pub fn wipe_draft(&mut self, dice: &mut impl CryptoRng) {
        self.draft = DraftCell::unused(dice);
    }

    /// Wipes a draft whose time is over. Opening does it; so does each change that passes here, since
    /// a draft stays on the disk until something is written.
    pub fn wipe_expired_draft(&mut self, now_s: i64, dice: &mut impl CryptoRng) {
        if !self.draft.is_kept(now_s) {
            self.wipe_draft(dice);
        }
    }
}
