//! RFC 9180's vectors for a pre-shared key, with the suite of the reply blocks and a neighbour.

use hpke::aead::{Aead, AesGcm256, ChaCha20Poly1305};
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, OpModeR, OpModeS, PskBundle, Serializable};
use rand_core::{Infallible, TryCryptoRng, TryRng};
use serde_json::Value;

/// Dice that give the vector's randomness.
struct Given(Vec<u8>);

impl TryRng for Given {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        unreachable!("only bytes are drawn")
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        unreachable!("only bytes are drawn")
    }

    fn try_fill_bytes(&mut self, to: &mut [u8]) -> Result<(), Infallible> {
        to.copy_from_slice(&self.0);
        Ok(())
    }
}

impl TryCryptoRng for Given {}

fn bytes(value: &Value) -> Vec<u8> {
    let text = value.as_str().unwrap();
    let byte = |at| u8::from_str_radix(&text[at..at + 2], 16).unwrap();
    (0..text.len()).step_by(2).map(byte).collect()
}

fn check<A: Aead>(vector: &Value) {
    let field = |name: &str| bytes(&vector[name]);
    let (psk, psk_id) = (field("psk"), field("psk_id"));
    let psk = PskBundle::new(&psk, &psk_id).unwrap();
    let (enc, mut sender) = hpke::setup_sender_with_rng::<A, HkdfSha256, X25519HkdfSha256>(
        &OpModeS::Psk(psk),
        &Deserializable::from_bytes(&field("pkRm")).unwrap(),
        &field("info"),
        &mut Given(field("ikmE")),
    )
    .unwrap();
    assert_eq!(enc.to_bytes().as_slice(), field("enc"));
    let mut receiver = hpke::setup_receiver::<A, HkdfSha256, X25519HkdfSha256>(
        &OpModeR::Psk(psk),
        &Deserializable::from_bytes(&field("skRm")).unwrap(),
        &enc,
        &field("info"),
    )
    .unwrap();
    for message in vector["encryptions"].as_array().unwrap() {
        let [pt, ct, aad] = ["pt", "ct", "aad"].map(|name| bytes(&message[name]));
        assert_eq!(sender.seal(&pt, &aad).unwrap(), ct);
        assert_eq!(receiver.open(&ct, &aad).unwrap(), pt);
    }
    for export in vector["exports"].as_array().unwrap() {
        let mut exported = vec![0; usize::try_from(export["L"].as_u64().unwrap()).unwrap()];
        receiver
            .export(&bytes(&export["exporter_context"]), &mut exported)
            .unwrap();
        assert_eq!(exported, bytes(&export["exported_value"]));
    }
}

#[test]
fn a_pre_shared_key_works_as_the_rfc_says() {
    let text = include_str!("../../../../tests/fixtures/rfc9180/mode_psk.json");
    let vectors: Vec<Value> = serde_json::from_str(text).unwrap();
    let suites: Vec<_> = vectors
        .iter()
        .map(|one| one["aead_id"].as_u64().unwrap())
        .collect();
    assert_eq!(suites, [2, 3]);
    check::<AesGcm256>(&vectors[0]);
    check::<ChaCha20Poly1305>(&vectors[1]);
}
