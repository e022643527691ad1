//! The mailroom's receipt: it says that one envelope was stored, on which day, signed.

use crate::day::Day;
use crate::numbers::EnvelopeId;

/// Every receipt has this size.
pub const RECEIPT_BYTES: usize = 100;

const DOMAIN: &[u8] = b"parakh receipt 1\0";

/// A receipt, as the mailroom gives it; whether it is genuine says its signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Receipt {
    /// The envelope that was stored.
    pub envelope: EnvelopeId,
    /// On which day.
    pub day: Day,
    /// Ed25519, over [`Receipt::signed_bytes`].
    pub signature: [u8; 64],
}

impl Receipt {
    /// What the mailroom signs: domain, envelope id, day.
    #[must_use]
    pub fn signed_bytes(envelope: &EnvelopeId, day: Day) -> Vec<u8> {
        [DOMAIN, &envelope.0, &day.days().to_be_bytes()].concat()
    }

    /// The bytes that travel.
    #[must_use]
    pub fn to_bytes(&self) -> [u8; RECEIPT_BYTES] {
        let mut bytes = [0; RECEIPT_BYTES];
        let parts = self.envelope.0.into_iter();
        let parts = parts
            .chain(self.day.days().to_be_bytes())
            .chain(self.signature);
        bytes
            .iter_mut()
            .zip(parts)
            .for_each(|(to, from)| *to = from);
        bytes
    }

    /// Takes exactly [`RECEIPT_BYTES`] bytes.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (envelope, rest) = bytes.split_first_chunk()?;
        let (day, signature) = rest.split_first_chunk()?;
        Some(Self {
            envelope: EnvelopeId(*envelope),
            day: Day::new(u32::from_be_bytes(*day))?,
            signature: signature.try_into().ok()?,
        })
    }
}
