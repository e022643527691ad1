//! The frozen bytes of version 1. Every reader that is ever written opens these files; a change here
//! that is not a new version locks somebody's report away.
//!
//! `PARAKH_WRITE_VECTORS=1 cargo test -p parakh-seal frozen` writes them anew.

use std::path::{Path, PathBuf};

use parakh_seal::{
    Identity, ReplySecrets, SigningSeed, mailbox, open, open_reply, seal, seal_reply,
    sign_follow_up, tag, verify_follow_up, verify_receipt,
};
use parakh_wire::{
    Day, Document, Envelope, EnvelopeId, FollowUp, MailboxNumber, PartnerNumber, Picture,
    PicturePiece, Plaintext, QuestionRef, Receipt, Reply, ReplyBlock, ReplyKind, Report, ReportId,
};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::dice::dice;

/// What the files were made from.
struct Scene {
    partners: Vec<Identity>,
    signing: Vec<SigningSeed>,
    secrets: ReplySecrets,
    mailroom: SigningSeed,
}

const REPORT: ReportId = ReportId([
    0, 0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 0x88, 0x99, 0xaa, 0xbb, 0xcc, 0xdd, 0xee, 0xff,
]);
const PARTNERS: [u32; 2] = [101, 4_000_000_000];

fn scene() -> Scene {
    let dice = &mut dice("parakh wire version 1");
    Scene {
        partners: PARTNERS.map(|_| Identity::make(dice)).into(),
        signing: PARTNERS.map(|_| SigningSeed::make(dice)).into(),
        secrets: ReplySecrets::make(dice),
        mailroom: SigningSeed::make(dice),
    }
}

fn day() -> Day {
    Day::parse_iso("2026-11-24").unwrap()
}

/// A picture that is no JPEG: readers look at its hash alone.
const JPEG: [u8; 5] = [0xff, 0xd8, 0, 0xff, 0xd9];

fn documents(scene: &Scene) -> [(&'static str, Document); 3] {
    let sha256 = Sha256::digest(JPEG).into();
    let report = Report {
        report: REPORT,
        sealed_on: day(),
        pack: 7,
        to: PARTNERS.map(PartnerNumber).into(),
        answers: serde_json::from_value(json!({ "text": "ایجنٹ نے پیسے لے لیے۔" })).unwrap(),
        reply: Some(scene.secrets.address()),
        picture: Some(Picture {
            sha256,
            bytes: 5,
            pieces: 1,
        }),
    };
    let follow_up = FollowUp {
        report: REPORT,
        sealed_on: day(),
        number: 1,
        to_question: Some(QuestionRef {
            partner: PartnerNumber(PARTNERS[1]),
            counter: 2,
        }),
        text: "جی ہاں".to_owned(),
        signature: [0; 64],
    };
    let piece = PicturePiece {
        report: REPORT,
        sha256,
        index: 0,
        count: 1,
        data: JPEG.to_vec(),
    };
    [
        ("report", Document::Report(report)),
        (
            "follow_up",
            Document::FollowUp(sign_follow_up(follow_up, &scene.secrets)),
        ),
        ("picture", Document::PicturePiece(piece)),
    ]
}

fn reply(kind: ReplyKind, counter: u32) -> Reply {
    Reply {
        kind,
        report: REPORT,
        partner: PartnerNumber(PARTNERS[0]),
        counter,
        day: day(),
        referred_to: (kind == ReplyKind::Referred).then_some(PartnerNumber(PARTNERS[1])),
        text: if kind == ReplyKind::Received {
            String::new()
        } else {
            "کل آئیے۔".to_owned()
        },
    }
}

fn receipt(scene: &Scene, envelope: EnvelopeId) -> Receipt {
    use ed25519_dalek::{Signer, SigningKey};
    let key = SigningKey::from_bytes(&scene.mailroom.0);
    Receipt {
        envelope,
        day: day(),
        signature: key
            .sign(&Receipt::signed_bytes(&envelope, day()))
            .to_bytes(),
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// All keys and numbers, for readers in other languages.
fn keys(scene: &Scene) -> Value {
    let partner = |at: usize| {
        let number = PartnerNumber(PARTNERS[at]);
        let signing = scene.signing[at].public();
        let place = |counter: u32| {
            let MailboxNumber(mailbox) = mailbox(&scene.secrets.seed, number, counter, &signing);
            json!({
                "counter": counter,
                "tag": hex(&tag(&scene.secrets.seed, number, counter)),
                "mailbox": hex(&mailbox),
            })
        };
        json!({
            "number": PARTNERS[at],
            "identity": *scene.partners[at].to_text(),
            "recipient": scene.partners[at].recipient().to_string(),
            "signing_seed": hex(&scene.signing[at].0),
            "signing_key": hex(&signing),
            "places": [place(0), place(1), place(u32::MAX)],
        })
    };
    let address = scene.secrets.address();
    json!({
        "partners": [partner(0), partner(1)],
        "reply": {
            "seed": hex(&scene.secrets.seed),
            "secret_key": hex(&scene.secrets.key),
            "public_key": hex(&address.key),
            "follow_up_seed": hex(&scene.secrets.follow_up),
            "follow_up_key": hex(&address.follow_up),
        },
        "mailroom": { "receipt_key": hex(&scene.mailroom.public()) },
    })
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/wire/v1")
}

fn file(name: &str) -> Vec<u8> {
    std::fs::read(folder().join(name)).unwrap()
}

/// Every file as this program would write it today.
fn written() -> Vec<(String, Vec<u8>)> {
    let scene = scene();
    let recipients: Vec<_> = scene.partners.iter().map(Identity::recipient).collect();
    let mut files = vec![(
        "keys.json".to_owned(),
        format!("{:#}\n", keys(&scene)).into_bytes(),
    )];
    for (name, document) in documents(&scene) {
        let plaintext = document.to_plaintext().unwrap();
        let envelope = seal(&plaintext, &recipients, &mut dice(name)).unwrap();
        let json = format!("{}\n", *plaintext.json().unwrap()).into_bytes();
        files.push((format!("{name}.json"), json));
        files.push((format!("{name}.plaintext"), plaintext.as_bytes().to_vec()));
        files.push((format!("{name}.envelope"), envelope.as_bytes().to_vec()));
        if name == "report" {
            let receipt = receipt(&scene, envelope.id()).to_bytes();
            files.push(("report.receipt".to_owned(), receipt.to_vec()));
        }
    }
    for (kind, counter) in ReplyKind::ALL.into_iter().zip(0..) {
        let reply = reply(kind, counter);
        let name = format!("{kind:?}").to_lowercase();
        let address = scene.secrets.address();
        let block = seal_reply(&reply, &address, &scene.signing[0], &mut dice(&name)).unwrap();
        files.push((
            format!("reply-{name}.body"),
            reply.to_body().unwrap().to_vec(),
        ));
        files.push((format!("reply-{name}.block"), block.0.to_vec()));
    }
    files
}

/// Not only are they read: the same dice still make the same bytes, so that a change of the writer is
/// seen as well. Compressed bytes may change with the compressor; then only these files, with their
/// envelopes and receipt, are written anew.
#[test]
fn frozen_bytes_are_written_as_ever() {
    if std::env::var_os("PARAKH_WRITE_VECTORS").is_some() {
        for (name, bytes) in written() {
            std::fs::write(folder().join(name), bytes).unwrap();
        }
    }
    for (name, bytes) in written() {
        assert!(file(&name) == bytes, "{name} has changed");
    }
}

#[test]
fn frozen_envelopes_open_and_are_the_documents() {
    let scene = scene();
    for (name, document) in documents(&scene) {
        let envelope = Envelope::from_bytes(&file(&format!("{name}.envelope"))).unwrap();
        let plaintext = Plaintext::from_bytes(&file(&format!("{name}.plaintext"))).unwrap();
        for partner in &scene.partners {
            assert!(open(&envelope, partner).unwrap() == plaintext, "{name}");
        }
        assert!(plaintext.document().unwrap() == document, "{name}");
        if let Document::FollowUp(follow_up) = document {
            assert!(verify_follow_up(
                &follow_up,
                &scene.secrets.address().follow_up
            ));
        }
    }
    let receipt = Receipt::from_bytes(&file("report.receipt")).unwrap();
    let envelope = EnvelopeId::of(&file("report.envelope"));
    assert!(receipt.envelope == envelope && receipt.day == day());
    assert!(verify_receipt(&receipt, &scene.mailroom.public()));
}

#[test]
fn frozen_replies_open() {
    let scene = scene();
    let key = scene.signing[0].public();
    for (kind, counter) in ReplyKind::ALL.into_iter().zip(0..) {
        let name = format!("reply-{}", format!("{kind:?}").to_lowercase());
        let block = ReplyBlock(file(&format!("{name}.block")).try_into().unwrap());
        let opened = open_reply(
            &block,
            &scene.secrets,
            &REPORT,
            PartnerNumber(PARTNERS[0]),
            &key,
        );
        assert!(opened == Ok(reply(kind, counter)), "{name}");
        let body = file(&format!("{name}.body")).try_into().unwrap();
        assert!(
            Reply::from_body(&body) == Some(reply(kind, counter)),
            "{name}"
        );
    }
}
