//! A door for fuzzing: any bytes as the strongbox's file and as its decrypted body. It changes nothing.

use super::body::{BODY_BYTES, Body, Row};
use super::image;
use super::keystore::{Keystore, KeystoreFailure};

/// Opens whatever it is given as a key, so that a fuzzer gets past it.
struct Yielding;

impl Keystore for Yielding {
    fn wrap(&self, key: &[u8]) -> Result<Vec<u8>, KeystoreFailure> {
        Ok(key.to_vec())
    }

    fn unwrap(&self, wrapped: &[u8]) -> Result<Vec<u8>, KeystoreFailure> {
        Ok(wrapped.to_vec())
    }

    fn mac(&self, _: &[u8]) -> Result<[u8; 32], KeystoreFailure> {
        Ok([0; 32])
    }

    fn renew_mac_key(&self) -> Result<(), KeystoreFailure> {
        Ok(())
    }
}

/// Reads any bytes as a strongbox, and all that a body which comes of them gives. True when one did.
#[must_use]
pub fn any_bytes(bytes: &[u8]) -> bool {
    let file = image::read(bytes.to_vec(), &Yielding);
    let mut whole = bytes.to_vec();
    whole.resize(BODY_BYTES, 0);
    let body = Body::decode(&whole).ok();
    if let Some(body) = &body {
        let waiting = body.waiting();
        let held = waiting.iter().all(|one| body.holds(&one.envelope.id()));
        let cells = body.cells().count();
        let rows = Row::ALL.map(|row| body.row(row)).len();
        let kept = body.draft(0).is_some();
        let _ = (body.vault.try_key(&[0; 32]), held, cells, rows, kept);
    }
    body.is_some() || matches!(file, Ok(image::Read::Whole(_)))
}
