//! Any document, reply and receipt that the protocol allows.

use parakh_wire::{
    Day, Document, EnvelopeId, FollowUp, MAX_PIECES, PIECE_BYTES, PartnerNumber, Picture,
    PicturePiece, QuestionRef, REPLY_TEXT_BYTES, Receipt, Reply, ReplyAddress, ReplyKind, Report,
    ReportId,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

pub(crate) fn report() -> impl Strategy<Value = Document> {
    let to = vec(partner(), 1..=3);
    // By JSON, so that a new question does not change this file.
    let answers = option::of(".{0,200}")
        .prop_map(|text| serde_json::from_value(serde_json::json!({ "text": text })).unwrap());
    let rest = (option::of(address()), option::of(picture()));
    (any::<[u8; 16]>(), day(), any::<u64>(), to, answers, rest).prop_map(
        |(report, sealed_on, pack, to, answers, (reply, picture))| {
            Document::Report(Report {
                report: ReportId(report),
                sealed_on,
                pack,
                to,
                answers,
                reply,
                picture,
            })
        },
    )
}

pub(crate) fn follow_up() -> impl Strategy<Value = Document> {
    let question =
        (partner(), any::<u32>()).prop_map(|(partner, counter)| QuestionRef { partner, counter });
    let signature = (any::<[u8; 32]>(), any::<[u8; 32]>());
    let number = any::<u32>();
    (
        any::<[u8; 16]>(),
        day(),
        number,
        option::of(question),
        ".{0,200}",
        signature,
    )
        .prop_map(|(report, sealed_on, number, to_question, text, (r, s))| {
            Document::FollowUp(FollowUp {
                report: ReportId(report),
                sealed_on,
                number,
                to_question,
                text,
                signature: [r, s].concat().try_into().unwrap(),
            })
        })
}

pub(crate) fn piece() -> impl Strategy<Value = Document> {
    let place = (1..=MAX_PIECES).prop_flat_map(|count| (0..count, Just(count)));
    let data = vec(any::<u8>(), 0..=PIECE_BYTES);
    (any::<[u8; 16]>(), any::<[u8; 32]>(), place, data).prop_map(
        |(report, sha256, (index, count), data)| {
            Document::PicturePiece(PicturePiece {
                report: ReportId(report),
                sha256,
                index,
                count,
                data,
            })
        },
    )
}

pub(crate) fn reply() -> impl Strategy<Value = Reply> {
    let kind = proptest::sample::select(ReplyKind::ALL.to_vec());
    let text = ".{0,400}".prop_map(|mut text: String| {
        while text.len() > REPLY_TEXT_BYTES {
            text.pop();
        }
        text
    });
    let names = (partner(), partner(), any::<u32>());
    (kind, any::<[u8; 16]>(), names, day(), text).prop_map(
        |(kind, report, (partner, next, counter), day, text)| Reply {
            kind,
            report: ReportId(report),
            partner,
            counter,
            day,
            referred_to: (kind == ReplyKind::Referred).then_some(next),
            text,
        },
    )
}

pub(crate) fn receipt() -> impl Strategy<Value = Receipt> {
    (any::<[u8; 32]>(), day(), any::<[u8; 32]>()).prop_map(|(envelope, day, half)| Receipt {
        envelope: EnvelopeId(envelope),
        day,
        signature: [half, half].concat().try_into().unwrap(),
    })
}

fn partner() -> impl Strategy<Value = PartnerNumber> {
    (1..u32::MAX).prop_map(PartnerNumber)
}

fn day() -> impl Strategy<Value = Day> {
    (0..=Day::LAST.days()).prop_map(|days| Day::new(days).unwrap())
}

fn address() -> impl Strategy<Value = ReplyAddress> {
    any::<[[u8; 32]; 3]>().prop_map(|[seed, key, follow_up]| ReplyAddress {
        seed,
        key,
        follow_up,
    })
}

fn picture() -> impl Strategy<Value = Picture> {
    (any::<[u8; 32]>(), any::<u32>(), 1..=MAX_PIECES).prop_map(|(sha256, bytes, pieces)| Picture {
        sha256,
        bytes,
        pieces,
    })
}
