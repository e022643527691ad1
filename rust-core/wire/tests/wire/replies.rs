//! Replies and receipts: there and back, and what is refused.

use parakh_wire::{
    Day, PartnerNumber, RECEIPT_BYTES, REPLY_BODY_BYTES, REPLY_TEXT_BYTES, Receipt, Reply,
    ReplyKind, ReportId,
};
use proptest::prelude::*;

use crate::any;

proptest! {
    #[test]
    fn a_body_is_read_as_written(reply in any::reply()) {
        let body = reply.to_body().unwrap();
        prop_assert!(Reply::from_body(&body) == Some(reply));
    }

    #[test]
    fn a_body_has_one_spelling(reply in any::reply(), at in 0..REPLY_BODY_BYTES, bit in 0..8_u32) {
        let mut body = reply.to_body().unwrap();
        body[at] ^= 1 << bit;
        if let Some(other) = Reply::from_body(&body) {
            prop_assert!(other.to_body().unwrap() == body);
            prop_assert!(other != reply);
        }
    }

    #[test]
    fn no_body_panics(bytes in proptest::collection::vec(any::<u8>(), REPLY_BODY_BYTES)) {
        let body = bytes.try_into().unwrap();
        if let Some(reply) = Reply::from_body(&body) {
            prop_assert!(*reply.to_body().unwrap() == body);
        }
    }

    #[test]
    fn a_receipt_is_read_as_written(receipt in any::receipt()) {
        prop_assert_eq!(Receipt::from_bytes(&receipt.to_bytes()), Some(receipt));
    }

    #[test]
    fn no_receipt_panics(bytes in proptest::collection::vec(any::<u8>(), 0..150)) {
        let read = Receipt::from_bytes(&bytes);
        prop_assert!(read.is_none() || bytes.len() == RECEIPT_BYTES);
    }
}

fn answer(text: &str) -> Reply {
    Reply {
        kind: ReplyKind::Answer,
        report: ReportId([7; 16]),
        partner: PartnerNumber(3),
        counter: 1,
        day: Day::parse_iso("2026-07-01").unwrap(),
        referred_to: None,
        text: text.to_owned(),
    }
}

#[test]
fn the_longest_text_fits_and_one_byte_more_is_told() {
    let most = answer(&"ا".repeat(REPLY_TEXT_BYTES / 2));
    assert!(Reply::from_body(&most.to_body().unwrap()) == Some(most));
    let long = answer(&"a".repeat(REPLY_TEXT_BYTES + 1));
    assert_eq!(long.to_body().unwrap_err().over_bytes, 1);
}

#[test]
fn impossible_bodies_are_refused() {
    let good = answer("کل آئیں").to_body().unwrap();
    assert!(Reply::from_body(&good).is_some());
    let last = REPLY_BODY_BYTES - 1;
    // version, kind, partner 0, a day after 9999, an answer that refers, length, letters, padding
    for (at, byte) in [
        (0, 2),
        (1, 0),
        (1, 6),
        (1, 4),
        (21, 0),
        (26, 255),
        (33, 1),
        (34, 255),
        (36, 255),
        (last, 1),
    ] {
        let mut body = good.clone();
        body[at] = byte;
        assert!(Reply::from_body(&body).is_none(), "{at} {byte}");
    }
}
