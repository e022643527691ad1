//! The stanza `mlkem768x25519`: the file key, sealed by HPKE to X25519 and ML-KEM-768 together.

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::XWing;
use hpke::{Deserializable, OpModeR, OpModeS, Serializable};
use rand_core::CryptoRng;
use zeroize::Zeroizing;

use super::FileKey;
use super::header::Stanza;
use crate::error::OpenError;
use crate::keys::{Identity, Recipient};

const KIND: &str = "mlkem768x25519";
const INFO: &[u8] = b"age-encryption.org/mlkem768x25519";

/// The encapsulated key: 1,088 bytes of ML-KEM-768, then the X25519 share.
const ENC_BYTES: usize = 1120;
const SHARE_AT: usize = 1088;
const WRAPPED_BYTES: usize = 32;

pub(super) fn is_hybrid(stanza: &Stanza<'_>) -> bool {
    stanza.args.first() == Some(&KIND)
}

/// Seals the file key to a recipient.
pub(super) fn wrap(
    key: &FileKey,
    recipient: &Recipient,
    dice: &mut impl CryptoRng,
) -> Option<([String; 2], [u8; WRAPPED_BYTES])> {
    let (enc, body) = hpke::single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, XWing>(
        &OpModeS::Base,
        &recipient.0,
        INFO,
        key.as_slice(),
        b"",
        dice,
    )
    .ok()?;
    let args = [KIND.to_owned(), STANDARD_NO_PAD.encode(enc.to_bytes())];
    Some((args, body.try_into().ok()?))
}

/// Opens a stanza; `None` when it is another's.
pub(super) fn unwrap(
    stanza: &Stanza<'_>,
    identity: &Identity,
) -> Result<Option<FileKey>, OpenError> {
    let [_, share] = stanza.args.as_slice() else {
        return Err(OpenError::Form);
    };
    let enc = STANDARD_NO_PAD.decode(share).map_err(|_| OpenError::Form)?;
    // The size is checked before opening, or a longer wrapped key could commit to two keys.
    if enc.len() != ENC_BYTES || stanza.body.len() != WRAPPED_BYTES || is_low_order(&enc) {
        return Err(OpenError::Form);
    }
    let enc = Deserializable::from_bytes(&enc).map_err(|_| OpenError::Form)?;
    let opened = hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, XWing>(
        &OpModeR::Base,
        &identity.0,
        &enc,
        INFO,
        &stanza.body,
        b"",
    );
    let Ok(key) = opened.map(Zeroizing::new) else {
        return Ok(None);
    };
    let key = <[u8; 16]>::try_from(key.as_slice()).map_err(|_| OpenError::Form)?;
    Ok(Some(Zeroizing::new(key)))
}

/// Whether the X25519 share lies in the small subgroup, where every secret gives zero. The crate
/// beneath takes such shares; age's specification forbids them.
fn is_low_order(enc: &[u8]) -> bool {
    let share = enc
        .get(SHARE_AT..)
        .and_then(|share| <[u8; 32]>::try_from(share).ok());
    share.is_none_or(|share| x25519_dalek::x25519([1; 32], share) == [0; 32])
}
