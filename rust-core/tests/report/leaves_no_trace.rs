//! An unmistakable text goes through draft, report, picture, answer and erasing: it must stand in no
//! file, in no error and in no `Debug`, at any time while the vault is shut.

use std::panic::{AssertUnwindSafe, catch_unwind};

use parakh_core::report::draft::Draft;
use parakh_core::report::routing::Directory;
use parakh_core::report::strongbox::TypedNumber;
use parakh_core::report::{Addition, GivenUp, KeptDraft, Picture, Reports, Sending};
use parakh_wire::{ReplyKind, ReportId};

use crate::canary::{CANARY, finds_every_leak, found, found_in};
use crate::desk::{Desk, waiting};
use crate::{NOW_S, NUMBER, cover, dice, draft, reports_with_number, today};

fn draft_with_canary() -> Draft {
    let mut draft = draft(1);
    for question in ["text", "agent-name", "agent-account"] {
        // The account's field takes letters and digits alone.
        let _ = draft.put(question, &[CANARY.to_owned()]);
    }
    assert_eq!(draft.given("text"), [CANARY]);
    draft
}

fn picture_with_canary() -> Picture {
    let pixels = image::RgbImage::from_fn(300, 200, |x, y| {
        image::Rgb([(x % 251) as u8, (y % 241) as u8, 9])
    });
    let mut jpeg = Vec::new();
    let encoder = image::codecs::jpeg::JpegEncoder::new(&mut jpeg);
    image::DynamicImage::ImageRgb8(pixels)
        .write_with_encoder(encoder)
        .unwrap();
    let length = u16::try_from(CANARY.len() + 2).unwrap().to_be_bytes();
    let comment = [&[0xFF, 0xFE], &length[..], CANARY.as_bytes()].concat();
    let with_comment = [&jpeg[..2], &comment, &jpeg[2..], CANARY.as_bytes()].concat();
    let picture = Picture::shrink(&with_comment, 4_000_000).unwrap();
    assert_eq!(found(picture.jpeg()), None);
    picture
}

/// Seals the draft with its picture, and wants an answer.
fn seal(reports: &mut Reports, desk: &Desk, kept: &KeptDraft) {
    let sending = Sending {
        finished: kept.draft.clone().finish(today()).unwrap(),
        picture: kept.picture.clone(),
        to: vec![desk.addressee()],
        pack: 17,
        answer: Some(GivenUp::None),
    };
    reports.send(sending, today(), &mut dice()).unwrap();
}

#[test]
fn canary_leaves_no_trace() {
    let home = tempfile::tempdir().unwrap();
    let clean = |when: &str| assert_eq!(found_in(home.path()), Vec::<String>::new(), "{when}");
    let mut reports = reports_with_number(home.path());
    let desk = Desk::new(5);
    let kept = KeptDraft {
        draft: draft_with_canary(),
        picture: Some(picture_with_canary()),
    };
    reports.keep_draft(&kept, NOW_S, &mut dice()).unwrap();
    clean("a draft is kept");

    seal(&mut reports, &desk, &kept);
    let report = desk.report(&reports);
    assert_eq!(
        report.answers.text.as_deref(),
        Some(CANARY),
        "it did go out"
    );
    reports.shut();
    clean("it is sealed");
    assert!(
        waiting(&reports)
            .iter()
            .all(|envelope| found(envelope.as_bytes()).is_none())
    );

    let mut blocks = cover();
    blocks[0] = desk.answer(&report, ReplyKind::Question, 0, CANARY);
    reports
        .land(&[], &blocks, &Directory::default(), &mut dice())
        .unwrap();
    clean("an answer came");
    let number = TypedNumber::parse(NUMBER).unwrap();
    assert!(
        reports
            .search(&number, &Directory::default(), &mut dice())
            .unwrap()
    );
    let page = reports.read(ReportId([1; 16]), today()).unwrap();
    assert_eq!(page.row.questions, 1, "the answer was read");
    let addition = Addition {
        report: ReportId([1; 16]),
        to_question: page.open_question(),
        text: CANARY,
    };
    reports
        .add(&addition, &[desk.addressee()], today(), &mut dice())
        .unwrap();
    reports.shut();
    clean("it was read and answered");

    reports
        .search(&number, &Directory::default(), &mut dice())
        .unwrap();
    reports
        .erase(ReportId([1; 16]), false, &mut dice())
        .unwrap();
    reports.shut();
    drop(reports);
    clean("it is erased");

    let strongbox = std::fs::read(home.path().join("strongbox")).unwrap();
    finds_every_leak(&strongbox);
}

#[test]
fn errors_debug_and_panics_do_not_tell_it() {
    let home = tempfile::tempdir().unwrap();
    let mut reports = reports_with_number(home.path());
    let desk = Desk::new(5);
    let draft = draft_with_canary();
    let finished = draft.clone().finish(today()).unwrap();
    let sending = Sending {
        finished: finished.clone(),
        picture: Some(picture_with_canary()),
        to: vec![desk.addressee()],
        pack: 17,
        answer: Some(GivenUp::None),
    };
    reports.send(sending, today(), &mut dice()).unwrap();
    let opened = desk.open(&waiting(&reports)[0]);
    let mut told = vec![
        format!("{draft:?} {finished:?} {reports:?} {opened:?}"),
        format!("{:?} {:?}", finished.answers, reports.strongbox().body()),
    ];
    let long = CANARY.repeat(200);
    for (question, value) in [
        ("text", long.as_str()),
        ("month", CANARY),
        ("agent-phone", CANARY),
        (CANARY, "x"),
    ] {
        let mut other = draft.clone();
        let put = other.put(question, &[value.to_owned()]);
        told.push(format!("{put:?} {:?}", other.faults(today())));
    }
    for file in [
        format!("{{\"{CANARY}\": 1}}"),
        format!("{{\"month\": \"{CANARY}\"}}"),
        format!("{{\"happened\": [\"{CANARY}\"]}}"),
        CANARY.to_owned(),
    ] {
        let error = Draft::import(ReportId([1; 16]), file.as_bytes()).unwrap_err();
        told.push(format!("{error} {error:?}"));
        let result = Draft::import(ReportId([1; 16]), file.as_bytes());
        let panic = catch_unwind(AssertUnwindSafe(|| drop(result.unwrap()))).unwrap_err();
        told.push(panic.downcast_ref::<String>().unwrap().clone());
    }
    for text in &told {
        assert_eq!(found(text.as_bytes()), None, "{text}");
    }
}
