//! Reply blocks: for one person, about one report, from one partner.

use parakh_seal::{
    OpenError, ReplySecrets, SealError, SigningSeed, mailbox, open_reply, seal_reply, tag,
};
use parakh_wire::{Day, PartnerNumber, Reply, ReplyBlock, ReplyKind, ReportId};
use proptest::prelude::*;

use crate::dice::dice;

struct Scene {
    secrets: ReplySecrets,
    partner: SigningSeed,
    reply: Reply,
    block: ReplyBlock,
}

fn scene(kind: ReplyKind) -> Scene {
    let dice = &mut dice("reply");
    let secrets = ReplySecrets::make(dice);
    let partner = SigningSeed::make(dice);
    let reply = Reply {
        kind,
        report: ReportId([7; 16]),
        partner: PartnerNumber(3),
        counter: 1,
        day: Day::parse_iso("2026-07-01").unwrap(),
        referred_to: (kind == ReplyKind::Referred).then_some(PartnerNumber(4)),
        text: "آپ کی شکایت مل گئی ہے۔".to_owned(),
    };
    let block = seal_reply(&reply, &secrets.address(), &partner, dice).unwrap();
    Scene {
        secrets,
        partner,
        reply,
        block,
    }
}

impl Scene {
    fn open(&self, block: &ReplyBlock, secrets: &ReplySecrets) -> Result<Reply, OpenError> {
        let Reply {
            report, partner, ..
        } = &self.reply;
        open_reply(block, secrets, report, *partner, &self.partner.public())
    }
}

#[test]
fn every_kind_of_reply_reaches_the_person() {
    for kind in ReplyKind::ALL {
        let scene = scene(kind);
        assert!(scene.open(&scene.block, &scene.secrets) == Ok(scene.reply.clone()));
        let again = ReplySecrets::from_bytes(&scene.secrets.to_bytes());
        assert!(scene.open(&scene.block, &again).is_ok());
    }
}

#[test]
fn other_secrets_do_not_open_it() {
    let scene = scene(ReplyKind::Answer);
    let change = |change: fn(&mut ReplySecrets)| {
        let mut other = scene.secrets.clone();
        change(&mut other);
        scene.open(&scene.block, &other)
    };
    // The seed alone is not enough, so a co-recipient reads no other partner's answer; nor is the
    // key alone, so a quantum computer that has it still lacks the seed.
    assert_eq!(change(|other| other.seed[0] ^= 1), Err(OpenError::OtherKey));
    assert_eq!(change(|other| other.key[1] ^= 1), Err(OpenError::OtherKey));
    assert!(change(|other| other.follow_up[0] ^= 1).is_ok());
}

#[test]
fn a_block_in_the_wrong_place_is_refused() {
    let Scene {
        secrets,
        partner,
        reply,
        block,
    } = &scene(ReplyKind::Answer);
    let key = partner.public();
    let open = |report: u8, number: u32, key: &[u8; 32]| {
        open_reply(
            block,
            secrets,
            &ReportId([report; 16]),
            PartnerNumber(number),
            key,
        )
    };
    assert!(open(7, 3, &key) == Ok(reply.clone()));
    assert_eq!(open(8, 3, &key), Err(OpenError::OtherReport));
    assert_eq!(open(7, 4, &key), Err(OpenError::OtherPartner));
}

#[test]
fn a_squatter_can_neither_forge_nor_take_the_place() {
    let scene = scene(ReplyKind::Answer);
    // Another partner of the same report knows the address and everything in it.
    let dice = &mut dice("squatter");
    let squatter = SigningSeed::make(dice);
    let forged = seal_reply(&scene.reply, &scene.secrets.address(), &squatter, dice).unwrap();
    assert_eq!(
        scene.open(&forged, &scene.secrets),
        Err(OpenError::Signature)
    );
    let place = |key| mailbox(&scene.secrets.seed, PartnerNumber(3), 1, &key);
    assert!(place(squatter.public()) != place(scene.partner.public()));
    let weak = [0; 32];
    let open = open_reply(
        &scene.block,
        &scene.secrets,
        &scene.reply.report,
        scene.reply.partner,
        &weak,
    );
    assert_eq!(open, Err(OpenError::Signature));
}

#[test]
fn what_cannot_be_said_is_not_sealed() {
    let Scene {
        secrets,
        partner,
        reply,
        ..
    } = scene(ReplyKind::Answer);
    let seal = |change: fn(&mut Reply)| {
        let mut other = reply.clone();
        change(&mut other);
        seal_reply(&other, &secrets.address(), &partner, &mut dice("no")).err()
    };
    let too_long = SealError::TooLong { over_bytes: 3 };
    assert_eq!(seal(|reply| reply.text = "a".repeat(1135)), Some(too_long));
    assert_eq!(seal(|reply| reply.text = "a".repeat(1132)), None);
    assert_eq!(
        seal(|reply| reply.kind = ReplyKind::Referred),
        Some(SealError::Reply)
    );
    assert_eq!(seal(|reply| reply.partner.0 = 0), Some(SealError::Reply));
    let mut address = secrets.address();
    address.key = [0; 32];
    let low_order = seal_reply(&reply, &address, &partner, &mut dice("no"));
    assert!(low_order == Err(SealError::Key));
}

#[test]
fn tags_and_mailboxes_differ_by_everything_they_are_made_of() {
    let mut tags = std::collections::BTreeSet::new();
    let mut mailboxes = std::collections::BTreeSet::new();
    let values = [0, 1, 2, 256, u32::MAX];
    for seed in [[1; 32], [2; 32]] {
        for partner in values {
            for counter in values {
                tags.insert(tag(&seed, PartnerNumber(partner), counter));
                for key in [[3; 32], [4; 32]] {
                    mailboxes.insert(mailbox(&seed, PartnerNumber(partner), counter, &key));
                }
            }
        }
    }
    assert_eq!((tags.len(), mailboxes.len()), (50, 100));
}

proptest! {
    #[test]
    fn a_flipped_bit_closes_it(at in 0..1280_usize, bit in 0..8_u32) {
        let scene = scene(ReplyKind::Question);
        let mut block = scene.block.clone();
        block.0[at] ^= 1 << bit;
        // X25519 reads no highest bit of a share, but the key schedule hashes it.
        prop_assert!(scene.open(&block, &scene.secrets) == Err(OpenError::OtherKey));
    }
}
