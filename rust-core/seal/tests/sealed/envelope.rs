//! Envelopes: who opens them, and what their outside tells.

use std::sync::OnceLock;

use parakh_seal::{Identity, OpenError, Recipient, SealError, open, seal};
use parakh_wire::{ENVELOPE_BYTES, Envelope, Plaintext};
use proptest::prelude::*;

use crate::dice::{Dice, dice};

fn partners(dice: &mut Dice, count: usize) -> (Vec<Identity>, Vec<Recipient>) {
    let keys: Vec<_> = (0..count).map(|_| Identity::make(dice)).collect();
    let recipients = keys.iter().map(Identity::recipient).collect();
    (keys, recipients)
}

fn content() -> Plaintext {
    let bytes: Vec<u8> = (0..3419_u32).map(|n| (n % 251) as u8).collect();
    Plaintext::from_bytes(&bytes).unwrap()
}

#[test]
fn each_partner_opens_it_and_nobody_else() {
    for count in 1..=3 {
        let mut dice = dice(format!("open {count}"));
        let (keys, recipients) = partners(&mut dice, count);
        let envelope = seal(&content(), &recipients, &mut dice).unwrap();
        for key in &keys {
            assert!(open(&envelope, key).unwrap() == content());
        }
        let stranger = Identity::make(&mut dice);
        assert_eq!(open(&envelope, &stranger), Err(OpenError::OtherKey));
    }
}

#[test]
fn four_partners_and_none_are_refused() {
    let mut dice = dice("count");
    let (_, recipients) = partners(&mut dice, 4);
    let refused = seal(&content(), &recipients, &mut dice);
    assert_eq!(refused, Err(SealError::Recipients));
    assert_eq!(seal(&content(), &[], &mut dice), Err(SealError::Recipients));
}

#[test]
fn keys_come_back_from_their_text() {
    let mut dice = dice("keys");
    let key = Identity::make(&mut dice);
    let text = key.to_text();
    assert!(text.starts_with("AGE-SECRET-KEY-PQ-1"));
    let again = Identity::parse(&text).unwrap();
    assert_eq!(again.to_text(), text);
    let recipient = key.recipient().to_string();
    assert!(recipient.starts_with("age1pq1"));
    assert_eq!(recipient.len(), 1959);
    assert!(Recipient::parse(&recipient).unwrap() == again.recipient());
}

#[test]
fn other_spellings_of_keys_are_refused() {
    let key = Identity::make(&mut dice("spelling"));
    let (secret, public) = (key.to_text(), key.recipient().to_string());
    let other_end = |text: &str| {
        format!(
            "{}{}",
            &text[..text.len() - 1],
            if text.ends_with(['q', 'Q']) { "p" } else { "q" }
        )
    };
    let x25519 = "AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0";
    for wrong in [
        &secret.to_lowercase(),
        &format!("{}\n", *secret),
        &other_end(&secret).to_uppercase(),
        x25519,
        &public,
        "",
    ] {
        assert!(Identity::parse(wrong).is_err(), "{wrong}");
    }
    for wrong in [
        &public.to_uppercase(),
        &format!(" {public}"),
        &other_end(&public),
        secret.as_str(),
        "",
    ] {
        assert!(Recipient::parse(wrong).is_err(), "{wrong}");
    }
}

proptest! {
    #[test]
    fn a_flipped_bit_spoils_it(at in 0..ENVELOPE_BYTES, bit in 0..8_u32) {
        let (envelope, identity) = sealed();
        let mut bytes = *envelope.as_bytes();
        bytes[at] ^= 1 << bit;
        prop_assert!(open(&Envelope::from_bytes(&bytes).unwrap(), identity).is_err());
    }

    #[test]
    fn no_envelope_panics(bytes in proptest::collection::vec(any::<u8>(), ENVELOPE_BYTES)) {
        let (_, identity) = sealed();
        let envelope = Envelope::from_bytes(&bytes).unwrap();
        prop_assert_eq!(open(&envelope, identity), Err(OpenError::Form));
    }
}

/// One envelope for one partner, made once.
fn sealed() -> &'static (Envelope, Identity) {
    static SEALED: OnceLock<(Envelope, Identity)> = OnceLock::new();
    SEALED.get_or_init(|| {
        let mut dice = dice("flip");
        let (mut keys, recipients) = partners(&mut dice, 1);
        let envelope = seal(&content(), &recipients, &mut dice).unwrap();
        (envelope, keys.remove(0))
    })
}

#[test]
fn every_bit_of_the_frame_counts() {
    let (envelope, identity) = sealed();
    // The first line and the arrow, the line of the MAC and the nonce after it, the last bytes.
    for at in (0..60).chain(4690..4757).chain(8170..8192) {
        for bit in 0..8 {
            let mut bytes = *envelope.as_bytes();
            bytes[at] ^= 1 << bit;
            let changed = Envelope::from_bytes(&bytes).unwrap();
            assert!(open(&changed, identity).is_err(), "byte {at}, bit {bit}");
        }
    }
}

#[test]
fn two_envelopes_of_one_report_share_nothing() {
    let mut dice = dice("twice");
    let (_, recipients) = partners(&mut dice, 3);
    let [one, two] = [0; 2].map(|_| seal(&content(), &recipients, &mut dice).unwrap());
    assert!(one.id() != two.id());
    let same = one
        .as_bytes()
        .iter()
        .zip(two.as_bytes())
        .filter(|(a, b)| a == b)
        .count();
    // The frame's 100 bytes, one base64 letter in 64, one byte of content in 256.
    assert!((100..300).contains(&same), "{same} bytes are the same");
}
