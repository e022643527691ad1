//! Documents: there and back, and everything that a reader must refuse.

use std::io::Write;

use flate2::{Compression, GzBuilder};
use parakh_wire::{Document, NotADocument, PLAINTEXT_BYTES, Plaintext, TooLong};
use proptest::prelude::*;

use crate::any;

proptest! {
    #[test]
    fn what_is_written_is_read(document in prop_oneof![any::report(), any::follow_up(), any::piece()]) {
        let plaintext = document.to_plaintext().unwrap();
        prop_assert!(plaintext.document() == Ok(document.clone()));
        let json: serde_json::Value = serde_json::from_str(&plaintext.json().unwrap()).unwrap();
        prop_assert_eq!(&json["parakh"], 1);
        let fields: Vec<&String> = json.as_object().unwrap().keys().collect();
        prop_assert_eq!(&fields[..3], ["parakh", "kind", "report"]);
    }

    #[test]
    fn no_content_panics(bytes in proptest::collection::vec(any::<u8>(), PLAINTEXT_BYTES)) {
        prop_assert!(Plaintext::from_bytes(&bytes).unwrap().document().is_err());
    }

    #[test]
    fn no_json_panics(json in "\\PC{0,300}") {
        prop_assert!(packed(&json).document().is_err());
    }

    #[test]
    fn a_changed_byte_never_reads_as_another_document(
        document in any::follow_up(), at in 0..PLAINTEXT_BYTES, bit in 0..8_u32,
    ) {
        let mut bytes = *document.to_plaintext().unwrap().as_bytes();
        bytes[at] ^= 1 << bit;
        // gzip's checksum, or the zeros after it; two bytes of its header, and what fills up the last
        // byte of its stream, say nothing.
        let read = Plaintext::from_bytes(&bytes).unwrap().document();
        prop_assert!(read.is_err() || read == Ok(document));
    }
}

const FOLLOW_UP: &str = r#"{"parakh":1,"kind":"follow_up","report":"000102030405060708090a0b0c0d0e0f","sealed_on":"2026-07-01","number":0,"to_question":{"partner":7,"counter":2},"text":"ہاں","signature":"SIG"}"#;
const REPORT: &str = r#"{"parakh":1,"kind":"report","report":"000102030405060708090a0b0c0d0e0f","sealed_on":"2026-07-01","pack":9,"to":[1,2],"answers":{},"reply":{"seed":"KEY","key":"KEY","follow_up":"KEY"},"picture":{"sha256":"HASH","bytes":10,"pieces":1}}"#;
const PIECE: &str = r#"{"parakh":1,"kind":"picture","report":"000102030405060708090a0b0c0d0e0f","sha256":"HASH","index":0,"count":1,"data":"AAEC"}"#;

/// The example with its long fields filled in and one change.
fn changed(example: &str, from: &str, to: &str) -> Result<Document, NotADocument> {
    let json = example
        .replace("SIG", &format!("{}A==", "A".repeat(85)))
        .replace("KEY", &format!("{}A=", "A".repeat(42)))
        .replace("HASH", &"0f".repeat(32));
    let other = json.replacen(from, to, 1);
    assert!(from.is_empty() || other != json, "{from} is not there");
    packed(&other).document()
}

#[test]
fn unknown_fields_are_refused_everywhere_but_in_the_answers() {
    for example in [FOLLOW_UP, REPORT, PIECE] {
        assert!(changed(example, "", "").is_ok());
        for unknown in [r#"{"new":1,"parakh""#, r#"{"parakh":1,"parakh""#] {
            let read = changed(example, r#"{"parakh""#, unknown);
            assert!(matches!(
                read,
                Err(NotADocument::Field | NotADocument::Json)
            ));
        }
    }
    for within in [r#""reply":{"#, r#""picture":{"#] {
        let read = changed(REPORT, within, &format!("{within}\"new\":1,"));
        assert_eq!(read, Err(NotADocument::Field), "{within}");
    }
    let read = changed(FOLLOW_UP, r#""partner":7"#, r#""partner":7,"new":1"#);
    assert_eq!(read, Err(NotADocument::Field));
    assert!(
        changed(
            REPORT,
            r#""answers":{"#,
            r#""answers":{"a_newer_question":1"#
        )
        .is_ok()
    );
}

#[test]
fn impossible_fields_are_refused() {
    let cases = [
        (REPORT, r#""to":[1,2]"#, r#""to":[]"#),
        (REPORT, r#""to":[1,2]"#, r#""to":[1,2,3,4]"#),
        (REPORT, r#""to":[1,2]"#, r#""to":[0]"#),
        (REPORT, r#""to":[1,2]"#, r#""to":[4294967295]"#),
        (REPORT, r#""to":[1,2]"#, r#""to":[4294967296]"#),
        (REPORT, r#""pieces":1"#, r#""pieces":0"#),
        (REPORT, r#""pieces":1"#, r#""pieces":16"#),
        (REPORT, "2026-07-01", "2026-07-32"),
        (REPORT, "0a0b", "0A0B"),
        (REPORT, r#""pack":9,"#, ""),
        (REPORT, r#""kind":"report""#, r#""kind":"letter""#),
        (REPORT, r#""kind":"report""#, r#""kind":"picture""#),
        (REPORT, r#"AA=""#, r#"AB=""#),
        (REPORT, r#"AA=""#, r#"AA""#),
        (FOLLOW_UP, r#""partner":7"#, r#""partner":0"#),
        (FOLLOW_UP, r#""partner":7"#, r#""partner":4294967295"#),
        (FOLLOW_UP, r#""number":0"#, r#""number":-1"#),
        (FOLLOW_UP, r#""number":0"#, r#""number":0.5"#),
        (PIECE, r#""index":0"#, r#""index":1"#),
        (PIECE, r#""count":1"#, r#""count":0"#),
        (PIECE, r#""count":1"#, r#""count":16"#),
        (PIECE, "AAEC", "AA-C"),
    ];
    for (example, from, to) in cases {
        let read = changed(example, from, to);
        assert_eq!(read, Err(NotADocument::Field), "{from} -> {to}");
    }
}

#[test]
fn another_version_is_named_whatever_else_it_holds() {
    for newer in [r#"{"parakh":2}"#, r#"{"parakh":2,"kind":"song","x":[1]}"#] {
        assert_eq!(packed(newer).document(), Err(NotADocument::Version));
    }
    for none in ["{}", "", "\"parakh\"", r#"{"parakh":"1"}"#] {
        assert_eq!(packed(none).document(), Err(NotADocument::Json), "{none}");
    }
}

#[test]
fn a_bomb_is_refused_before_it_is_held() {
    let most = format!("{{\"parakh\":2,\"x\":\"{}\"}}", "a".repeat(65_536 - 19));
    assert_eq!(most.len(), 65_536);
    assert_eq!(packed(&most).document(), Err(NotADocument::Version));
    let more = format!("{most} ");
    assert_eq!(packed(&more).document(), Err(NotADocument::TooLarge));
    let bomb = " ".repeat(3_000_000);
    assert_eq!(packed(&bomb).document(), Err(NotADocument::TooLarge));
}

#[test]
fn only_one_plain_gzip_member_and_zeros_are_taken() {
    let good = member(GzBuilder::new(), REPORT);
    let named = member(GzBuilder::new().filename("report.json"), REPORT);
    let timed = member(GzBuilder::new().mtime(1), REPORT);
    let short = &good[..good.len() - 5];
    let two = [good.as_slice(), &good].concat();
    let more = [good.as_slice(), &[0, 0, 1]].concat();
    for wrong in [named.as_slice(), &timed, short, &two, &more, &[]] {
        let read = padded(wrong).document();
        assert_eq!(read, Err(NotADocument::Gzip));
    }
    assert_eq!(padded(&good).document(), Err(NotADocument::Field));
}

#[test]
fn what_does_not_fit_says_by_how_much() {
    let random = |bytes: usize| {
        let mut state = 7_u64;
        let next = std::iter::from_fn(move || {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            char::from_digit(u32::try_from(state >> 59).unwrap(), 36)
        });
        next.take(bytes).collect::<String>()
    };
    let Ok(Document::FollowUp(mut follow_up)) = changed(FOLLOW_UP, "", "") else {
        unreachable!("the example is one")
    };
    follow_up.text = random(4900);
    let over = |document: &Document| match document.to_plaintext() {
        Ok(_) => 0,
        Err(TooLong { over_bytes }) => over_bytes,
    };
    let first = over(&Document::FollowUp(follow_up.clone()));
    assert_eq!(first, 0, "4,900 letters of 32 fit");
    follow_up.text = random(8000);
    let long = over(&Document::FollowUp(follow_up.clone()));
    follow_up.text = random(9000);
    let longer = over(&Document::FollowUp(follow_up));
    assert!((500..800).contains(&(longer - long)), "{long} {longer}");
}

fn packed(json: &str) -> Plaintext {
    padded(&member(GzBuilder::new(), json))
}

fn member(gzip: GzBuilder, json: &str) -> Vec<u8> {
    let mut gzip = gzip.write(Vec::new(), Compression::best());
    gzip.write_all(json.as_bytes()).unwrap();
    gzip.finish().unwrap()
}

fn padded(bytes: &[u8]) -> Plaintext {
    let mut all = bytes.to_vec();
    all.resize(PLAINTEXT_BYTES, 0);
    Plaintext::from_bytes(&all).unwrap()
}
