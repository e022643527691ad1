//! The body's places, without a file.

use super::{BODY_BYTES, Body, CARRIES, CELLS, Carry, DRAFT_BYTES, Outgoing, Row, SLOTS, Unread};
use crate::report::strongbox::testing::Dice;
use crate::report::strongbox::vault::Cost;
use parakh_wire::{
    BLOCK_BYTES, ENVELOPE_BYTES, Envelope, MailboxNumber, PartnerNumber, ReplyBlock,
};

fn body(dice: &mut Dice) -> Body {
    Body::unused(Cost::new(64, 1).unwrap(), false, dice)
}

fn outgoing(fill: u8) -> Outgoing {
    Outgoing {
        envelope: Envelope::from_bytes(&[fill; ENVELOPE_BYTES]).unwrap(),
        shelves: [
            PartnerNumber(u32::from(fill)),
            PartnerNumber(0),
            PartnerNumber(0),
        ],
    }
}

fn bytes(body: &Body) -> Vec<u8> {
    let mut bytes = Vec::new();
    body.encode(&mut bytes);
    bytes
}

#[test]
fn every_body_has_one_size_and_comes_back_whole() {
    let mut dice = Dice::new(1);
    let mut body = body(&mut dice);
    assert_eq!(bytes(&body).len(), BODY_BYTES);
    body.place(&[outgoing(1), outgoing(2)], &mut dice).unwrap();
    body.set_row(Row::Third, [MailboxNumber([9; 32]); 4]);
    body.keep_draft(b"words", 900, &mut dice).unwrap();
    body.land(&[1, 2, 3, 4].map(|fill| ReplyBlock([fill; BLOCK_BYTES])));
    body.set_carry(Carry::new([[5; 64]; CARRIES]));
    let before = bytes(&body);
    assert_eq!(before.len(), BODY_BYTES);
    let Ok(again) = Body::decode(&before) else {
        panic!("a body that was encoded was not read");
    };
    assert!(before == bytes(&again));
    assert_eq!(again.row(Row::Third), [MailboxNumber([9; 32]); 4]);
    assert_eq!(again.draft(0).unwrap().as_slice(), b"words");
    assert!(again.carry().iter().all(|one| *one == [5; 64]));
    assert_eq!(again.waiting().len(), 2);
}

#[test]
fn the_outbox_takes_all_or_none_and_never_drops_one() {
    let mut dice = Dice::new(2);
    let mut body = body(&mut dice);
    for fill in 0..22 {
        body.place(&[outgoing(fill)], &mut dice).unwrap();
    }
    let before = bytes(&body);
    let full = body.place(&[outgoing(40), outgoing(41), outgoing(42)], &mut dice);
    assert_eq!(full.unwrap_err().free, 2);
    assert!(before == bytes(&body), "a refusal changes nothing");
    body.place(&[outgoing(40), outgoing(41)], &mut dice)
        .unwrap();
    assert_eq!((body.free(), body.waiting().len()), (0, SLOTS));
    for fill in (0..22).chain([40, 41]) {
        let one = outgoing(fill);
        assert!(body.holds(&one.envelope.id()));
        assert!(body.waiting().contains(&one));
    }
}

#[test]
fn a_settled_slot_holds_nothing_of_its_envelope() {
    let mut dice = Dice::new(3);
    let mut body = body(&mut dice);
    body.place(&[outgoing(7), outgoing(8)], &mut dice).unwrap();
    let (seven, eight) = (outgoing(7).envelope.id(), outgoing(8).envelope.id());
    assert!(body.settle(&seven, &mut dice));
    assert!(!body.settle(&seven, &mut dice), "it is gone");
    assert!(body.holds(&eight) && !body.holds(&seven));
    let left = bytes(&body);
    assert!(!left.windows(16).any(|window| window == [7; 16]));
}

#[test]
fn slots_are_picked_by_chance() {
    let mut first = [0_u32; SLOTS];
    for seed in 0..240 {
        let mut dice = Dice::new(seed);
        let mut body = body(&mut dice);
        body.place(&[outgoing(1)], &mut dice).unwrap();
        let bits = bytes(&body)
            .into_iter()
            .skip(10)
            .step_by(13 + ENVELOPE_BYTES);
        let used = bits.take(SLOTS).position(|bit| bit == 1).unwrap();
        first[used] += 1;
    }
    assert!(
        first.iter().all(|count| (1..=30).contains(count)),
        "{first:?}"
    );
}

#[test]
fn a_draft_lives_a_quarter_of_an_hour_whatever_the_clock_does() {
    let mut dice = Dice::new(4);
    let mut body = body(&mut dice);
    assert_eq!(body.draft(0), None);
    body.keep_draft(b"a canary", 10_900, &mut dice).unwrap();
    assert!(body.draft(10_000).is_some() && body.draft(10_899).is_some());
    assert!(body.draft(10_900).is_none(), "its time is over");
    assert!(body.draft(9_999).is_none(), "the clock was set back");
    body.wipe_expired_draft(10_899, &mut dice);
    assert!(body.draft(10_899).is_some());
    body.wipe_expired_draft(10_900, &mut dice);
    assert!(body.draft(10_899).is_none());
    let left = bytes(&body);
    assert!(!left.windows(8).any(|window| window == b"a canary"));
}

#[test]
fn a_draft_that_does_not_fit_says_by_how_much_and_leaves_the_old_one() {
    let mut dice = Dice::new(5);
    let mut body = body(&mut dice);
    body.keep_draft(&[1; DRAFT_BYTES], 900, &mut dice).unwrap();
    let long = body.keep_draft(&[2; DRAFT_BYTES + 9], 900, &mut dice);
    assert_eq!(long.unwrap_err().over_bytes, 9);
    assert_eq!(body.draft(1).unwrap().as_slice(), [1; DRAFT_BYTES]);
    body.wipe_draft(&mut dice);
    assert_eq!(body.draft(1), None);
}

#[test]
fn what_came_back_replaces_the_oldest() {
    let mut dice = Dice::new(6);
    let mut body = body(&mut dice);
    for sync in 0..5_u8 {
        body.land(&[0, 1, 2, 3].map(|place| ReplyBlock([sync * 4 + place; BLOCK_BYTES])));
    }
    let fills: Vec<u8> = body.cells().map(|cell| cell.0[40]).collect();
    assert_eq!(fills, (4..20).collect::<Vec<u8>>());
    assert_eq!(fills.len(), CELLS);
}

#[test]
fn rows_are_apart() {
    let mut dice = Dice::new(7);
    let mut body = body(&mut dice);
    for (number, row) in (0..).zip(Row::ALL) {
        assert_eq!(Row::new(row.number()), Some(row));
        body.set_row(row, [MailboxNumber([number; 32]); 4]);
    }
    body.scramble_row(Row::Second, &mut dice);
    assert_eq!(body.row(Row::First), [MailboxNumber([0; 32]); 4]);
    assert_ne!(body.row(Row::Second), [MailboxNumber([1; 32]); 4]);
    assert_eq!(body.row(Row::Fourth), [MailboxNumber([3; 32]); 4]);
    assert_eq!(Row::new(4), None);
}

#[test]
fn a_newer_body_is_told_from_a_damaged_one() {
    let mut dice = Dice::new(8);
    let mut newer = bytes(&body(&mut dice));
    newer[0] = 2;
    assert!(matches!(Body::decode(&newer), Err(Unread::Newer)));
    newer[0] = 0;
    assert!(matches!(Body::decode(&newer), Err(Unread::Damaged)));
    newer[0] = 1;
    newer.push(0);
    assert!(matches!(Body::decode(&newer), Err(Unread::Damaged)));
    newer.truncate(BODY_BYTES - 1);
    assert!(matches!(Body::decode(&newer), Err(Unread::Damaged)));
}
