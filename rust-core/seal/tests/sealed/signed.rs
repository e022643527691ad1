//! Follow-ups and receipts: whose they are.

use parakh_seal::{ReplySecrets, SigningSeed, sign_follow_up, verify_follow_up, verify_receipt};
use parakh_wire::{Day, EnvelopeId, FollowUp, PartnerNumber, QuestionRef, Receipt, ReportId};

use crate::dice::dice;

fn follow_up() -> FollowUp {
    FollowUp {
        report: ReportId([1; 16]),
        sealed_on: Day::parse_iso("2026-07-02").unwrap(),
        number: 0,
        to_question: Some(QuestionRef {
            partner: PartnerNumber(3),
            counter: 1,
        }),
        text: "ہاں".to_owned(),
        signature: [0; 64],
    }
}

#[test]
fn a_follow_up_is_its_signers_and_no_field_can_change() {
    let secrets = ReplySecrets::make(&mut dice("follow-up"));
    let key = secrets.address().follow_up;
    let signed = sign_follow_up(follow_up(), &secrets);
    assert!(verify_follow_up(&signed, &key));
    let other = ReplySecrets::make(&mut dice("another person"));
    assert!(!verify_follow_up(&signed, &other.address().follow_up));
    let changes: [fn(&mut FollowUp); 8] = [
        |one| one.report.0[0] ^= 1,
        |one| one.sealed_on = Day::parse_iso("2026-07-03").unwrap(),
        |one| one.number = 1,
        |one| one.to_question = None,
        |one| one.to_question.as_mut().unwrap().partner.0 = 4,
        |one| one.to_question.as_mut().unwrap().counter = 2,
        |one| one.text.push('.'),
        |one| one.signature[0] ^= 1,
    ];
    for (number, change) in changes.iter().enumerate() {
        let mut changed = signed.clone();
        change(&mut changed);
        assert!(!verify_follow_up(&changed, &key), "change {number}");
    }
}

#[test]
fn a_receipt_is_the_mailrooms_for_one_envelope_and_day() {
    use ed25519_dalek::{Signer, SigningKey};
    let mailroom = SigningSeed::make(&mut dice("mailroom"));
    let envelope = EnvelopeId([5; 32]);
    let day = Day::parse_iso("2026-07-02").unwrap();
    // As the mailroom makes it, which does not know this crate.
    let signing = SigningKey::from_bytes(&mailroom.0);
    let signature = signing
        .sign(&Receipt::signed_bytes(&envelope, day))
        .to_bytes();
    let receipt = Receipt {
        envelope,
        day,
        signature,
    };
    assert!(verify_receipt(&receipt, &mailroom.public()));
    let later = Day::parse_iso("2026-07-03").unwrap();
    for wrong in [
        Receipt {
            envelope: EnvelopeId([6; 32]),
            ..receipt
        },
        Receipt {
            day: later,
            ..receipt
        },
        Receipt {
            signature: [0; 64],
            ..receipt
        },
    ] {
        assert!(!verify_receipt(&wrong, &mailroom.public()));
    }
    assert!(!verify_receipt(
        &receipt,
        &SigningSeed::make(&mut dice("other")).public()
    ));
    assert!(!verify_receipt(&receipt, &[0; 32]));
}

#[test]
fn secrets_are_not_printed() {
    let dice = &mut dice("debug");
    let secrets = ReplySecrets::make(dice);
    let identity = parakh_seal::Identity::make(dice);
    let printed = format!(
        "{secrets:?} {:?} {identity:?} {:?} {:?} {:?}",
        secrets.address(),
        SigningSeed::make(dice),
        follow_up(),
        identity.recipient(),
    );
    let names = "ReplySecrets ReplyAddress Identity SigningSeed FollowUp Recipient";
    assert_eq!(printed, names);
}
