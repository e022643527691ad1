//! The envelope: an age file of one size, so that none can be told from another.

use crate::numbers::{EnvelopeId, prints_its_name};

/// Every envelope has this size.
pub const ENVELOPE_BYTES: usize = 8192;

/// Every envelope names this many keys, real or thrown away.
pub const STANZAS: usize = 3;

/// A sealed envelope. That it can be opened is not known before somebody does.
#[derive(Clone, PartialEq, Eq)]
pub struct Envelope(Box<[u8; ENVELOPE_BYTES]>);

impl Envelope {
    /// Takes exactly [`ENVELOPE_BYTES`] bytes.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let boxed: Box<[u8]> = Box::from(bytes);
        boxed.try_into().ok().map(Self)
    }

    /// The bytes that travel.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; ENVELOPE_BYTES] {
        &self.0
    }

    /// SHA-256 of the bytes.
    #[must_use]
    pub fn id(&self) -> EnvelopeId {
        EnvelopeId::of(self.0.as_slice())
    }
}

prints_its_name!(Envelope);
