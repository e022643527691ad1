//! The phone's Keystore, as the app offers it: two keys that never leave it.

use std::sync::Arc;

use parakh_core::report::strongbox::{self, KeystoreFailure};

use crate::ParakhError;

/// Two keys of the phone's Keystore. One wraps the strongbox's key; the other is part of every try at a
/// number.
#[uniffi::export(with_foreign)]
pub trait Keystore: Send + Sync {
    /// Encrypts a small key; the key for that is made when there is none. At most 127 bytes, always
    /// equally many.
    fn wrap(&self, key: Vec<u8>) -> Result<Vec<u8>, ParakhError>;

    /// Decrypts what `wrap` gave. Null only when it can never be decrypted again: then the strongbox is
    /// made anew.
    fn unwrap(&self, wrapped: Vec<u8>) -> Result<Option<Vec<u8>>, ParakhError>;

    /// HMAC-SHA256 under the key of the vault, which is made when there is none; 32 bytes.
    fn mac(&self, message: Vec<u8>) -> Result<Vec<u8>, ParakhError>;

    /// Deletes the key of the vault for ever, and makes another.
    fn renew_mac_key(&self) -> Result<(), ParakhError>;
}

/// What the host offers, as the core asks for it.
pub(super) fn of_host(host: Arc<dyn Keystore>) -> Arc<dyn strongbox::Keystore> {
    Arc::new(OfHost(host))
}

struct OfHost(Arc<dyn Keystore>);

impl strongbox::Keystore for OfHost {
    fn wrap(&self, key: &[u8]) -> Result<Vec<u8>, KeystoreFailure> {
        self.0.wrap(key.to_vec()).map_err(failed)
    }

    fn unwrap(&self, wrapped: &[u8]) -> Result<Vec<u8>, KeystoreFailure> {
        let key = self.0.unwrap(wrapped.to_vec()).map_err(failed)?;
        key.ok_or(KeystoreFailure::NotOpened)
    }

    fn mac(&self, message: &[u8]) -> Result<[u8; 32], KeystoreFailure> {
        let mac = self.0.mac(message.to_vec()).map_err(failed)?;
        mac.try_into().map_err(|_| KeystoreFailure::Unavailable)
    }

    fn renew_mac_key(&self) -> Result<(), KeystoreFailure> {
        self.0.renew_mac_key().map_err(failed)
    }
}

#[allow(
    clippy::needless_pass_by_value,
    reason = "the shape that map_err wants"
)]
fn failed(_: ParakhError) -> KeystoreFailure {
    KeystoreFailure::Unavailable
}
