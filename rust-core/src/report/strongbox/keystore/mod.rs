//! The device's key store, as the strongbox sees it: two keys that never leave it. The phone's is
//! Android's; the software one is for desktops and tests.

mod software;

pub use software::{SOFTWARE_KEYSTORE, SoftwareKeystore};

/// Two keys that cannot be taken out: one wraps the strongbox's data key, the other is part of every
/// guess at a secret number.
pub trait Keystore: Send + Sync {
    /// Encrypts a small key under the wrapping key, which is made when there is none. At most 127
    /// bytes come back, and always equally many.
    ///
    /// # Errors
    /// [`KeystoreFailure::Unavailable`].
    fn wrap(&self, key: &[u8]) -> Result<Vec<u8>, KeystoreFailure>;

    /// Decrypts what [`wrap`](Keystore::wrap) gave.
    ///
    /// # Errors
    /// [`KeystoreFailure::NotOpened`] only when trying again can never help, because the strongbox is
    /// then made anew; everything that may pass is [`KeystoreFailure::Unavailable`].
    fn unwrap(&self, wrapped: &[u8]) -> Result<Vec<u8>, KeystoreFailure>;

    /// HMAC-SHA256 under the vault's key, which is made when there is none.
    ///
    /// # Errors
    /// [`KeystoreFailure::Unavailable`].
    fn mac(&self, message: &[u8]) -> Result<[u8; 32], KeystoreFailure>;

    /// Deletes the vault's key for ever and makes another.
    ///
    /// # Errors
    /// [`KeystoreFailure::Unavailable`].
    fn renew_mac_key(&self) -> Result<(), KeystoreFailure>;
}

/// Why the Keystore did not answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeystoreFailure {
    /// It may answer later: it is busy, locked, or its file could not be read or written.
    #[error("the key store does not answer")]
    Unavailable,
    /// The wrapping key is gone for ever, or it never wrapped these bytes.
    #[error("the key store cannot open this")]
    NotOpened,
}
