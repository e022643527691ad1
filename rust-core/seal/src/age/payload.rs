//! The content: a nonce, then one chunk, which is the first and the last.

use chacha20poly1305::aead::{Aead, KeyInit};
use chacha20poly1305::{ChaCha20Poly1305, Nonce};
use hkdf::Hkdf;
use rand_core::CryptoRng;
use sha2::Sha256;
use zeroize::Zeroizing;

use super::FileKey;
use crate::error::OpenError;

const NONCE_BYTES: usize = 16;

/// The longest chunk, with its tag.
const CHUNK_BYTES: usize = 65_536 + 16;

/// Chunk number 0 and, in the last byte, that none follows.
const FIRST_AND_LAST: [u8; 12] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1];

pub(super) fn seal(content: &[u8], key: &FileKey, dice: &mut impl CryptoRng) -> Option<Vec<u8>> {
    seal_numbered(content, key, &FIRST_AND_LAST, dice)
}

/// Seals a chunk as one of that number; of another than the first and last only in tests.
pub(super) fn seal_numbered(
    content: &[u8],
    key: &FileKey,
    number: &[u8; 12],
    dice: &mut impl CryptoRng,
) -> Option<Vec<u8>> {
    let mut nonce = [0; NONCE_BYTES];
    dice.fill_bytes(&mut nonce);
    let chunk = cipher(key, &nonce)?
        .encrypt(&Nonce::from(*number), content)
        .ok()?;
    Some([nonce.as_slice(), &chunk].concat())
}

pub(super) fn open(payload: &[u8], key: &FileKey) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    let (nonce, chunk) = payload
        .split_first_chunk::<NONCE_BYTES>()
        .ok_or(OpenError::Form)?;
    if chunk.len() > CHUNK_BYTES {
        return Err(OpenError::Form);
    }
    let cipher = cipher(key, nonce).ok_or(OpenError::Changed)?;
    let content = cipher.decrypt(&Nonce::from(FIRST_AND_LAST), chunk);
    content.map(Zeroizing::new).map_err(|_| OpenError::Changed)
}

fn cipher(key: &FileKey, nonce: &[u8; NONCE_BYTES]) -> Option<ChaCha20Poly1305> {
    let mut payload_key = Zeroizing::new([0; 32]);
    Hkdf::<Sha256>::new(Some(nonce), key.as_slice())
        .expand(b"payload", payload_key.as_mut_slice())
        .ok()?;
    ChaCha20Poly1305::new_from_slice(payload_key.as_slice()).ok()
}
