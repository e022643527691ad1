//! A key store that is a file. It makes the strongbox work where there is no hardware for it, and
//! protects nothing there.

use std::sync::{Mutex, MutexGuard};

use aes_gcm::aead::{Aead, KeyInit};
use aes_gcm::{Aes256Gcm, Nonce};
use hmac::{Hmac, Mac};
use rand_core::CryptoRng;
use sha2::Sha256;
use zeroize::{Zeroize, Zeroizing};

use super::{Keystore, KeystoreFailure};
use crate::report::strongbox::disk::{Folder, Stored, Unwritten};
use crate::report::strongbox::error::Error;

/// The name of its file.
pub const SOFTWARE_KEYSTORE: &str = "keystore.software";

/// The first bytes of the file, so that another file is not taken for keys.
const HEAD: &[u8; 16] = b"parakh keystore1";
const FILE_BYTES: usize = 16 + 32 + 32;
const NONCE_BYTES: usize = 12;

/// A key store for desktops and tests, in the folder of the strongbox. **It protects nothing from whoever has the folder**: both keys
/// stand in the file, beside what they lock, and eight digits are guessed in a day without hardware.
pub struct SoftwareKeystore {
    inside: Mutex<Inside>,
}

struct Inside {
    folder: Folder,
    dice: Box<dyn CryptoRng + Send>,
    wrapping: [u8; 32],
    vault: [u8; 32],
}

impl SoftwareKeystore {
    /// Opens the key store of a folder, or makes one. A file that is no key store is made anew: what
    /// was locked with it stays locked.
    ///
    /// # Errors
    /// [`Error::NotRead`] and [`Error::NotWritten`].
    pub fn open(folder: Folder, mut dice: impl CryptoRng + Send + 'static) -> Result<Self, Error> {
        let stored = match folder.read(SOFTWARE_KEYSTORE, FILE_BYTES)? {
            Stored::Whole(bytes) => keys(&Zeroizing::new(bytes)),
            Stored::Nothing | Stored::WrongSize => None,
        };
        let made = stored.is_none();
        let (wrapping, vault) = stored.unwrap_or_else(|| {
            let (mut wrapping, mut vault) = ([0; 32], [0; 32]);
            dice.fill_bytes(&mut wrapping);
            dice.fill_bytes(&mut vault);
            (wrapping, vault)
        });
        let inside = Inside {
            folder,
            dice: Box::new(dice),
            wrapping,
            vault,
        };
        if made {
            match inside.write() {
                Err(unwritten @ Unwritten::Old { .. }) => return Err(unwritten.into()),
                Ok(()) | Err(Unwritten::NotSynced { .. }) => {}
            }
        }
        Ok(Self {
            inside: Mutex::new(inside),
        })
    }

    /// What this key store is, in words for whoever runs the command line.
    #[must_use]
    pub fn what_it_is(&self) -> &'static str {
        "a software key store: it protects nothing from whoever has the folder"
    }

    fn inside(&self) -> Result<MutexGuard<'_, Inside>, KeystoreFailure> {
        self.inside.lock().map_err(|_| KeystoreFailure::Unavailable)
    }
}

impl Inside {
    fn write(&self) -> Result<(), Unwritten> {
        let mut bytes = Zeroizing::new(Vec::with_capacity(FILE_BYTES));
        bytes.extend_from_slice(HEAD);
        bytes.extend_from_slice(&self.wrapping);
        bytes.extend_from_slice(&self.vault);
        self.folder.replace(SOFTWARE_KEYSTORE, &bytes)
    }
}

impl Drop for Inside {
    fn drop(&mut self) {
        self.wrapping.zeroize();
        self.vault.zeroize();
    }
}

impl Keystore for SoftwareKeystore {
    fn wrap(&self, key: &[u8]) -> Result<Vec<u8>, KeystoreFailure> {
        let mut inside = self.inside()?;
        let mut nonce = [0; NONCE_BYTES];
        inside.dice.fill_bytes(&mut nonce);
        let locked = Aes256Gcm::new(&inside.wrapping.into())
            .encrypt(&Nonce::from(nonce), key)
            .map_err(|_| KeystoreFailure::Unavailable)?;
        Ok([nonce.as_slice(), &locked].concat())
    }

    fn unwrap(&self, wrapped: &[u8]) -> Result<Vec<u8>, KeystoreFailure> {
        let (nonce, locked) = wrapped
            .split_first_chunk::<NONCE_BYTES>()
            .ok_or(KeystoreFailure::NotOpened)?;
        Aes256Gcm::new(&self.inside()?.wrapping.into())
            .decrypt(&Nonce::from(*nonce), locked)
            .map_err(|_| KeystoreFailure::NotOpened)
    }

    fn mac(&self, message: &[u8]) -> Result<[u8; 32], KeystoreFailure> {
        let inside = self.inside()?;
        let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(&inside.vault)
            .map_err(|_| KeystoreFailure::Unavailable)?;
        mac.update(message);
        Ok(mac.finalize().into_bytes().into())
    }

    fn renew_mac_key(&self) -> Result<(), KeystoreFailure> {
        let mut guard = self.inside()?;
        let inside = &mut *guard;
        let old = Zeroizing::new(inside.vault);
        inside.dice.fill_bytes(&mut inside.vault);
        match inside.write() {
            Ok(()) | Err(Unwritten::NotSynced { .. }) => Ok(()),
            Err(Unwritten::Old { .. }) => {
                inside.vault = *old;
                Err(KeystoreFailure::Unavailable)
            }
        }
    }
}

impl std::fmt::Debug for SoftwareKeystore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SoftwareKeystore(..)")
    }
}

fn keys(file: &[u8]) -> Option<([u8; 32], [u8; 32])> {
    let rest = file.strip_prefix(HEAD)?;
    let (wrapping, rest) = rest.split_first_chunk::<32>()?;
    let (vault, _) = rest.split_first_chunk::<32>()?;
    Some((*wrapping, *vault))
}
