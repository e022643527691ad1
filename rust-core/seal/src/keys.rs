//! Partner keys in age's spelling: `age1pq1...` to seal to, `AGE-SECRET-KEY-PQ-1...` to open with.

use std::fmt;

use bech32::primitives::decode::CheckedHrpstring;
use bech32::{Bech32, Checksum, Fe1024, Hrp};
use hpke::kem::{Kem, XWing};
use hpke::{Deserializable, Serializable};
use rand_core::CryptoRng;
use zeroize::Zeroizing;

use crate::prints_its_name;

const RECIPIENT_PREFIX: &str = "age1pq";
const IDENTITY_PREFIX: &str = "age-secret-key-pq-";

/// A partner's public key: X25519 and ML-KEM-768 together.
#[derive(Clone, PartialEq, Eq)]
pub struct Recipient(pub(crate) <XWing as Kem>::PublicKey);

/// The secret key that belongs to a [`Recipient`].
#[derive(Clone)]
pub struct Identity(pub(crate) <XWing as Kem>::PrivateKey);

/// A text that is no key of this kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a post-quantum age key")]
pub struct BadKey;

impl Recipient {
    /// Reads `age1pq1...`.
    ///
    /// # Errors
    /// When it is anything else, also another sort of age key.
    pub fn parse(text: &str) -> Result<Self, BadKey> {
        let bytes = decode(RECIPIENT_PREFIX, text)?;
        let key = Deserializable::from_bytes(&bytes).map_err(|_| BadKey)?;
        let recipient = Self(key);
        (recipient.to_string() == text)
            .then_some(recipient)
            .ok_or(BadKey)
    }
}

impl fmt::Display for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let prefix = Hrp::parse(RECIPIENT_PREFIX).map_err(|_| fmt::Error)?;
        bech32::encode_lower_to_fmt::<Long, _>(f, prefix, &self.0.to_bytes())
            .map_err(|_| fmt::Error)
    }
}

impl Identity {
    /// Makes a new key.
    #[must_use]
    pub fn make(dice: &mut impl CryptoRng) -> Self {
        Self(XWing::gen_keypair_with_rng(dice).0)
    }

    /// Reads `AGE-SECRET-KEY-PQ-1...`.
    ///
    /// # Errors
    /// When it is anything else, also another sort of age key.
    pub fn parse(text: &str) -> Result<Self, BadKey> {
        let bytes = decode(IDENTITY_PREFIX, text)?;
        let identity = Self(Deserializable::from_bytes(&bytes).map_err(|_| BadKey)?);
        let same = identity.to_text().as_str() == text;
        same.then_some(identity).ok_or(BadKey)
    }

    /// Writes `AGE-SECRET-KEY-PQ-1...`.
    #[must_use]
    pub fn to_text(&self) -> Zeroizing<String> {
        let seed = Zeroizing::new(<[u8; 32]>::from(self.0.to_bytes()));
        let prefix = Hrp::parse(IDENTITY_PREFIX).ok();
        let text =
            prefix.and_then(|prefix| bech32::encode_upper::<Long>(prefix, seed.as_slice()).ok());
        Zeroizing::new(text.unwrap_or_default())
    }

    /// The public key.
    #[must_use]
    pub fn recipient(&self) -> Recipient {
        Recipient(XWing::sk_to_pk(&self.0))
    }
}

fn decode(prefix: &str, text: &str) -> Result<Zeroizing<Vec<u8>>, BadKey> {
    let read = CheckedHrpstring::new::<Long>(text).map_err(|_| BadKey)?;
    let wanted = Hrp::parse(prefix).map_err(|_| BadKey)?;
    // Both keys are also refused in the other case: their own spelling is compared afterwards.
    (read.hrp() == wanted).then_some(()).ok_or(BadKey)?;
    Ok(Zeroizing::new(read.byte_iter().collect()))
}

/// Bech32 without the limit on the length: a recipient has 1,959 characters. The checksum promises
/// less at that length, but a wrong key is found by its directory's signature.
enum Long {}

impl Checksum for Long {
    type MidstateRepr = u32;
    type CorrectionField = Fe1024;
    const ROOT_GENERATOR: Fe1024 = Bech32::ROOT_GENERATOR;
    const ROOT_EXPONENTS: std::ops::RangeInclusive<usize> = Bech32::ROOT_EXPONENTS;
    const CODE_LENGTH: usize = 4096;
    const CHECKSUM_LENGTH: usize = Bech32::CHECKSUM_LENGTH;
    const GENERATOR_SH: [u32; 5] = Bech32::GENERATOR_SH;
    const TARGET_RESIDUE: u32 = Bech32::TARGET_RESIDUE;
}

prints_its_name!(Recipient, Identity);
