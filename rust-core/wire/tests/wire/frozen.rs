//! The frozen bytes of version 1 that need no key to read. `parakh-seal` opens the others.

use std::path::Path;

use parakh_wire::{Document, Envelope, EnvelopeId, Plaintext, Receipt, Reply, ReplyKind};

fn file(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/wire/v1");
    std::fs::read(folder.join(name)).unwrap()
}

#[test]
fn frozen_contents_are_read_and_are_their_json() {
    for name in ["report", "follow_up", "picture"] {
        let plaintext = Plaintext::from_bytes(&file(&format!("{name}.plaintext"))).unwrap();
        let json = String::from_utf8(file(&format!("{name}.json"))).unwrap();
        assert_eq!(*plaintext.json().unwrap(), json.trim_end());
        let kind = match plaintext.document().unwrap() {
            Document::Report(_) => "report",
            Document::FollowUp(_) => "follow_up",
            Document::PicturePiece(_) => "picture",
        };
        assert_eq!(kind, name);
        // Written anew, it is the same JSON: nothing was dropped on the way in.
        let again = plaintext.document().unwrap().to_plaintext().unwrap();
        assert_eq!(*again.json().unwrap(), json.trim_end());
    }
}

#[test]
fn the_frozen_receipt_is_for_the_frozen_envelope() {
    let bytes = file("report.receipt");
    let receipt = Receipt::from_bytes(&bytes).unwrap();
    assert_eq!(receipt.to_bytes().as_slice(), bytes);
    let envelope = Envelope::from_bytes(&file("report.envelope")).unwrap();
    assert!(receipt.envelope == envelope.id());
    assert!(receipt.envelope == EnvelopeId::of(envelope.as_bytes()));
    assert_eq!(receipt.day.to_string(), "2026-11-24");
}

#[test]
fn frozen_bodies_are_read_and_written_as_ever() {
    for (kind, counter) in ReplyKind::ALL.into_iter().zip(0..) {
        let name = format!("{kind:?}").to_lowercase();
        let body = file(&format!("reply-{name}.body")).try_into().unwrap();
        let reply = Reply::from_body(&body).unwrap();
        assert_eq!((reply.kind, reply.counter), (kind, counter));
        assert_eq!(reply.referred_to.is_some(), kind == ReplyKind::Referred);
        assert_eq!(*reply.to_body().unwrap(), body);
    }
}
