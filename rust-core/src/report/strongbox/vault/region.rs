//! The vault's bytes in the strongbox: a salt, two key slots, the sealed contents. The first slot is
//! the secret number's; the second one is the duress number's and never holds the real vault's key.

use aes_gcm::aead::{AeadInOut, KeyInit};
use aes_gcm::{Aes256Gcm, Nonce, Tag};
use rand_core::CryptoRng;
use zeroize::Zeroizing;

use super::opened::OpenVault;
use crate::report::strongbox::body::{Body, Bytes, chance};
use crate::report::strongbox::error::{NotThisVault, TooLong};

const NONCE_BYTES: usize = 12;
const TAG_BYTES: usize = 16;
const KEY_SLOT_BYTES: usize = NONCE_BYTES + 32 + TAG_BYTES;
const PLAIN_BYTES: usize = 98_304;

/// The most that the vault holds.
pub const VAULT_BYTES: usize = PLAIN_BYTES - 4;

const SECRET_SLOT: &[u8] = b"parakh vault slot 1 secret\0";
const DURESS_SLOT: &[u8] = b"parakh vault slot 1 duress\0";
const CONTENTS: &[u8] = b"parakh vault contents 1\0";

/// A key of 32 bytes.
pub(in crate::report::strongbox) type Key = Zeroizing<[u8; 32]>;

type KeySlot = [u8; KEY_SLOT_BYTES];

#[derive(Clone)]
pub(in crate::report::strongbox) struct Region {
    pub(in crate::report::strongbox) salt: [u8; 16],
    secret: KeySlot,
    duress: KeySlot,
    nonce: [u8; NONCE_BYTES],
    // Invariant: PLAIN_BYTES of them.
    locked: Box<[u8]>,
    tag: [u8; TAG_BYTES],
}

/// What the numbers became under Argon2id and the Keystore: ready to make a vault with, in the same
/// change as whatever goes into it.
pub struct VaultKeys {
    pub(in crate::report::strongbox) salt: [u8; 16],
    pub(in crate::report::strongbox) secret: Option<Key>,
    pub(in crate::report::strongbox) duress: Option<Key>,
}

/// What a number found.
pub(in crate::report::strongbox) enum Tried {
    Miss,
    Secret(OpenVault),
    Duress,
}

impl Region {
    pub(in crate::report::strongbox) const BYTES: usize =
        16 + 2 * KEY_SLOT_BYTES + NONCE_BYTES + PLAIN_BYTES + TAG_BYTES;

    pub(in crate::report::strongbox) fn unused(dice: &mut impl CryptoRng) -> Self {
        let mut locked = vec![0; PLAIN_BYTES].into_boxed_slice();
        dice.fill_bytes(&mut locked);
        Self {
            salt: chance(dice),
            secret: chance(dice),
            duress: chance(dice),
            nonce: chance(dice),
            locked,
            tag: chance(dice),
        }
    }

    pub(in crate::report::strongbox) fn encode(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.salt);
        out.extend_from_slice(&self.secret);
        out.extend_from_slice(&self.duress);
        out.extend_from_slice(&self.nonce);
        out.extend_from_slice(&self.locked);
        out.extend_from_slice(&self.tag);
    }

    pub(in crate::report::strongbox) fn decode(bytes: &mut Bytes<'_>) -> Option<Self> {
        Some(Self {
            salt: bytes.array()?,
            secret: bytes.array()?,
            duress: bytes.array()?,
            nonce: bytes.array()?,
            locked: bytes.slice(PLAIN_BYTES)?.into(),
            tag: bytes.array()?,
        })
    }

    /// Tries both slots and the contents, whatever the first one gives.
    pub(in crate::report::strongbox) fn try_key(&self, key: &[u8; 32]) -> Tried {
        let secret = open_slot(&self.secret, SECRET_SLOT, key);
        let duress = open_slot(&self.duress, DURESS_SLOT, key);
        let vault_key = secret.unwrap_or_default();
        let contents = self.open_contents(&vault_key);
        match (contents, duress) {
            (Some(contents), _) => Tried::Secret(OpenVault::new(vault_key, contents)),
            (None, Some(_)) => Tried::Duress,
            (None, None) => Tried::Miss,
        }
    }

    fn open_contents(&self, key: &[u8; 32]) -> Option<Zeroizing<Vec<u8>>> {
        let mut plain = Zeroizing::new(self.locked.to_vec());
        let tag = Tag::from(self.tag);
        Aes256Gcm::new(&(*key).into())
            .decrypt_inout_detached(
                &Nonce::from(self.nonce),
                CONTENTS,
                plain.as_mut_slice().into(),
                &tag,
            )
            .ok()?;
        let (length, contents) = plain.split_first_chunk::<4>()?;
        let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
        Some(Zeroizing::new(contents.get(..length)?.to_vec()))
    }

    fn seal_contents(
        &mut self,
        key: &[u8; 32],
        contents: &[u8],
        dice: &mut impl CryptoRng,
    ) -> Option<()> {
        let mut plain = Zeroizing::new(vec![0; PLAIN_BYTES]);
        let (length, rest) = plain.split_first_chunk_mut::<4>()?;
        *length = u32::try_from(contents.len()).ok()?.to_be_bytes();
        rest.get_mut(..contents.len())?.copy_from_slice(contents);
        let nonce = chance(dice);
        let tag = Aes256Gcm::new(&(*key).into())
            .encrypt_inout_detached(&Nonce::from(nonce), CONTENTS, plain.as_mut_slice().into())
            .ok()?;
        self.nonce = nonce;
        self.tag = tag.into();
        self.locked.copy_from_slice(&plain);
        Some(())
    }
}

impl Body {
    /// Makes the vault anew with these contents; what it held is gone. Whether it held anything,
    /// nobody can say without its number.
    ///
    /// # Errors
    /// [`TooLong`], with nothing changed.
    pub fn make_vault(
        &mut self,
        keys: &VaultKeys,
        contents: Zeroizing<Vec<u8>>,
        dice: &mut impl CryptoRng,
    ) -> Result<OpenVault, TooLong> {
        TooLong::check(contents.len(), VAULT_BYTES)?;
        let mut region = Region::unused(dice);
        let key = Key::new(chance(dice));
        region.salt = keys.salt;
        // Invariant: sealing a fixed number of bytes that fit does not fail.
        let _ = region.seal_contents(&key, &contents, dice);
        if let Some(secret) = &keys.secret {
            seal_slot(&mut region.secret, SECRET_SLOT, secret, &key, dice);
        }
        if let Some(duress) = &keys.duress {
            // A key of nothing: the duress number must never help to open the real vault.
            let nothing = Key::new(chance(dice));
            seal_slot(&mut region.duress, DURESS_SLOT, duress, &nothing, dice);
        }
        self.vault = region;
        Ok(OpenVault::new(key, contents))
    }

    /// Keeps what an open vault holds.
    ///
    /// # Errors
    /// [`NotThisVault`] when the strongbox has another one by now, with nothing changed.
    pub fn seal_vault(
        &mut self,
        open: &OpenVault,
        dice: &mut impl CryptoRng,
    ) -> Result<(), NotThisVault> {
        self.vault.open_contents(&open.key).ok_or(NotThisVault)?;
        self.vault
            .seal_contents(&open.key, &open.contents, dice)
            .ok_or(NotThisVault)
    }
}

impl std::fmt::Debug for VaultKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("VaultKeys(..)")
    }
}

fn seal_slot(
    slot: &mut KeySlot,
    domain: &[u8],
    key: &[u8; 32],
    inner: &[u8; 32],
    dice: &mut impl CryptoRng,
) {
    let nonce: [u8; NONCE_BYTES] = chance(dice);
    let mut locked = Zeroizing::new(*inner);
    let sealed = Aes256Gcm::new(&(*key).into()).encrypt_inout_detached(
        &Nonce::from(nonce),
        domain,
        locked.as_mut_slice().into(),
    );
    if let Ok(tag) = sealed {
        let whole = nonce.iter().chain(locked.iter()).chain(tag.iter());
        slot.iter_mut()
            .zip(whole)
            .for_each(|(to, from)| *to = *from);
    }
}

fn open_slot(slot: &KeySlot, domain: &[u8], key: &[u8; 32]) -> Option<Key> {
    let (nonce, rest) = slot.split_first_chunk::<NONCE_BYTES>()?;
    let (locked, tag) = rest.split_first_chunk::<32>()?;
    let tag: [u8; TAG_BYTES] = tag.try_into().ok()?;
    let mut inner = Key::new(*locked);
    Aes256Gcm::new(&(*key).into())
        .decrypt_inout_detached(
            &Nonce::from(*nonce),
            domain,
            inner.as_mut_slice().into(),
            &Tag::from(tag),
        )
        .ok()?;
    Some(inner)
}
