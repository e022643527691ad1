//! The strongbox as bytes on the disk: wrapped data key, nonce, ciphertext, tag. It knows neither
//! folders nor what the body means.

use aes_gcm::aead::{AeadInOut, KeyInit};
use aes_gcm::{Aes256Gcm, Nonce, Tag};
use rand_core::CryptoRng;
use zeroize::Zeroizing;

use super::body::{BODY_BYTES, Body, Unread};
use super::error::Error;
use super::keystore::{Keystore, KeystoreFailure};

/// Room for a wrapped key, whatever the Keystore makes of it: one byte of length, the key, filler.
const WRAPPED_BYTES: usize = 128;
const NONCE_BYTES: usize = 12;
const TAG_BYTES: usize = 16;

/// Bytes of the strongbox's file on every phone.
pub const FILE_BYTES: usize = WRAPPED_BYTES + NONCE_BYTES + BODY_BYTES + TAG_BYTES;

/// Counts the outer shape alone; the body has its own version.
const DOMAIN: &[u8] = b"parakh strongbox 1\0";

/// The data key, ready for use, and as it stands in the file.
pub(super) struct DataKey {
    cipher: Aes256Gcm,
    wrapped: [u8; WRAPPED_BYTES],
}

/// What a file turned out to be.
pub(super) enum Read {
    Whole(Box<(DataKey, Body)>),
    Damaged,
}

impl DataKey {
    pub(super) fn make(
        keystore: &dyn Keystore,
        dice: &mut impl CryptoRng,
    ) -> Result<Self, KeystoreFailure> {
        let mut key = Zeroizing::new([0; 32]);
        dice.fill_bytes(key.as_mut());
        let locked = keystore.wrap(key.as_slice())?;
        let mut wrapped = [0; WRAPPED_BYTES];
        dice.fill_bytes(&mut wrapped);
        let (length, rest) = wrapped.split_at_mut(1);
        length.fill(u8::try_from(locked.len()).map_err(|_| KeystoreFailure::Unavailable)?);
        rest.get_mut(..locked.len())
            .ok_or(KeystoreFailure::Unavailable)?
            .copy_from_slice(&locked);
        Ok(Self {
            cipher: Aes256Gcm::new(&(*key).into()),
            wrapped,
        })
    }

    /// The whole file with this body, under a fresh nonce.
    pub(super) fn image(&self, body: &Body, dice: &mut impl CryptoRng) -> Result<Vec<u8>, Error> {
        let mut nonce = [0; NONCE_BYTES];
        dice.fill_bytes(&mut nonce);
        let mut image = Vec::with_capacity(FILE_BYTES);
        image.extend_from_slice(&self.wrapped);
        image.extend_from_slice(&nonce);
        body.encode(&mut image);
        let plain = image
            .get_mut(WRAPPED_BYTES + NONCE_BYTES..)
            .unwrap_or_default();
        let tag = self
            .cipher
            .encrypt_inout_detached(&Nonce::from(nonce), &self.bound(), plain.into())
            .map_err(|_| KeystoreFailure::Unavailable)?;
        image.extend_from_slice(&tag);
        Ok(image)
    }

    /// What the tag also covers, so that a body cannot be moved under another wrapped key.
    fn bound(&self) -> Vec<u8> {
        [DOMAIN, &self.wrapped].concat()
    }
}

/// Opens a file. Damage is an answer, not an error; what may pass is an error.
pub(super) fn read(file: Vec<u8>, keystore: &dyn Keystore) -> Result<Read, Error> {
    let Some((wrapped, _)) = file.split_first_chunk::<WRAPPED_BYTES>() else {
        return Ok(Read::Damaged);
    };
    let wrapped = *wrapped;
    let [length, rest @ ..] = &wrapped;
    let Some(locked) = rest.get(..usize::from(*length)) else {
        return Ok(Read::Damaged);
    };
    let key = match keystore.unwrap(locked) {
        Ok(key) => Zeroizing::new(key),
        Err(KeystoreFailure::NotOpened) => return Ok(Read::Damaged),
        Err(failure @ KeystoreFailure::Unavailable) => return Err(failure.into()),
    };
    let Ok(cipher) = Aes256Gcm::new_from_slice(&key) else {
        return Ok(Read::Damaged);
    };
    let key = DataKey { cipher, wrapped };
    let Some(plain) = key.decrypted(file) else {
        return Ok(Read::Damaged);
    };
    let body = plain.get(WRAPPED_BYTES + NONCE_BYTES..).unwrap_or_default();
    match Body::decode(body) {
        Ok(body) => Ok(Read::Whole(Box::new((key, body)))),
        Err(Unread::Newer) => Err(Error::Newer),
        Err(Unread::Damaged) => Ok(Read::Damaged),
    }
}

impl DataKey {
    /// The file decrypted in its own place, without the tag.
    fn decrypted(&self, mut file: Vec<u8>) -> Option<Zeroizing<Vec<u8>>> {
        let (rest, tag) = file.split_last_chunk::<TAG_BYTES>()?;
        let tag = Tag::from(*tag);
        let length = rest.len();
        file.truncate(length);
        let mut file = Zeroizing::new(file);
        let (_, rest) = file.split_first_chunk_mut::<WRAPPED_BYTES>()?;
        let (nonce, locked) = rest.split_first_chunk_mut::<NONCE_BYTES>()?;
        self.cipher
            .decrypt_inout_detached(&Nonce::from(*nonce), &self.bound(), locked.into(), &tag)
            .ok()?;
        Some(file)
    }
}
