//! The outbox: 24 slots, each an envelope that waits or bytes by chance, and a bit that says which.
//! The bit is what the device's key still shows.

use parakh_wire::{ENVELOPE_BYTES, Envelope, EnvelopeId, PartnerNumber};
use rand_core::CryptoRng;

use super::{Body, Bytes, chance};
use crate::report::strongbox::error::Full;

/// Slots of the outbox.
pub const SLOTS: usize = 24;

/// An envelope and the shelves that it goes to; an unused shelf is partner 0.
#[derive(Clone, PartialEq, Eq)]
pub struct Outgoing {
    /// The sealed report.
    pub envelope: Envelope,
    /// Whom it is for.
    pub shelves: [PartnerNumber; 3],
}

impl std::fmt::Debug for Outgoing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Outgoing(..)")
    }
}

#[derive(Clone)]
struct Slot {
    waits: bool,
    shelves: [u32; 3],
    envelope: Box<[u8]>,
}

#[derive(Clone)]
pub(super) struct Outbox {
    // Invariant: SLOTS of them.
    slots: Vec<Slot>,
}

impl Slot {
    const BYTES: usize = 1 + 3 * 4 + ENVELOPE_BYTES;

    fn unused(dice: &mut impl CryptoRng) -> Self {
        let mut envelope = vec![0; ENVELOPE_BYTES].into_boxed_slice();
        dice.fill_bytes(&mut envelope);
        Self {
            waits: false,
            shelves: [dice.next_u32(), dice.next_u32(), dice.next_u32()],
            envelope,
        }
    }

    fn waiting(&self) -> Option<Envelope> {
        self.waits
            .then(|| Envelope::from_bytes(&self.envelope))
            .flatten()
    }
}

impl Outbox {
    pub(super) const BYTES: usize = SLOTS * Slot::BYTES;

    pub(super) fn unused(dice: &mut impl CryptoRng) -> Self {
        Self {
            slots: (0..SLOTS).map(|_| Slot::unused(dice)).collect(),
        }
    }

    pub(super) fn encode(&self, out: &mut Vec<u8>) {
        for slot in &self.slots {
            out.push(u8::from(slot.waits));
            for shelf in slot.shelves {
                out.extend_from_slice(&shelf.to_be_bytes());
            }
            out.extend_from_slice(&slot.envelope);
        }
    }

    pub(super) fn decode(bytes: &mut Bytes<'_>) -> Option<Self> {
        let slots = (0..SLOTS).map(|_| {
            Some(Slot {
                waits: bytes.bit()?,
                shelves: [bytes.u32()?, bytes.u32()?, bytes.u32()?],
                envelope: bytes.slice(ENVELOPE_BYTES)?.into(),
            })
        });
        Some(Self {
            slots: slots.collect::<Option<_>>()?,
        })
    }
}

impl Body {
    /// Places all the envelopes into free slots picked by chance, or none of them.
    ///
    /// # Errors
    /// [`Full`], with nothing changed.
    pub fn place(&mut self, outgoing: &[Outgoing], dice: &mut impl CryptoRng) -> Result<(), Full> {
        let mut free: Vec<&mut Slot> = self
            .outbox
            .slots
            .iter_mut()
            .filter(|slot| !slot.waits)
            .collect();
        if free.len() < outgoing.len() {
            return Err(Full { free: free.len() });
        }
        for one in outgoing {
            let slot = free.swap_remove(pick(free.len(), dice));
            slot.waits = true;
            slot.shelves = one.shelves.map(|partner| partner.0);
            slot.envelope.copy_from_slice(one.envelope.as_bytes());
        }
        Ok(())
    }

    /// The envelopes that wait, in the order of their slots, which tells nothing.
    #[must_use]
    pub fn waiting(&self) -> Vec<Outgoing> {
        let slots = self.outbox.slots.iter();
        slots
            .filter_map(|slot| {
                Some(Outgoing {
                    envelope: slot.waiting()?,
                    shelves: slot.shelves.map(PartnerNumber),
                })
            })
            .collect()
    }

    /// Whether this envelope waits.
    #[must_use]
    pub fn holds(&self, id: &EnvelopeId) -> bool {
        let mut slots = self.outbox.slots.iter();
        slots.any(|slot| slot.waiting().is_some_and(|envelope| envelope.id() == *id))
    }

    /// How many envelopes the outbox still takes.
    #[must_use]
    pub fn free(&self) -> usize {
        self.outbox.slots.iter().filter(|slot| !slot.waits).count()
    }

    /// Forgets an envelope that was handed over; false when it does not wait here.
    pub fn settle(&mut self, id: &EnvelopeId, dice: &mut impl CryptoRng) -> bool {
        let mut settled = false;
        for slot in &mut self.outbox.slots {
            if slot.waiting().is_some_and(|envelope| envelope.id() == *id) {
                *slot = Slot::unused(dice);
                settled = true;
            }
        }
        settled
    }
}

/// A place below `count`, or 0. The low bits of a draw of 64 prefer none of two dozen measurably.
fn pick(count: usize, dice: &mut impl CryptoRng) -> usize {
    let draw = u64::from_be_bytes(chance(dice));
    draw.checked_rem(count as u64)
        .and_then(|place| usize::try_from(place).ok())
        .unwrap_or(0)
}
