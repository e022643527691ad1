//! Sealing and placing: who can open it, what is in it, what happens where something has no room.

use parakh_core::report::{Error, GivenUp, Picture, Sending, over_bytes};
use parakh_wire::{Document, MAX_PIECES};

use crate::desk::{Desk, waiting};
use crate::{dice, draft, finished, reports, reports_with_number, send, today};

#[test]
fn each_recipient_opens_the_envelope() {
    let home = tempfile::tempdir().unwrap();
    let mut reports = reports(home.path());
    let desks = [Desk::new(5), Desk::new(7), Desk::new(6)];
    let sent = send(&mut reports, 1, &[&desks[0], &desks[1], &desks[2]], false);
    assert_eq!(sent.envelopes, 1);
    for desk in &desks {
        let report = desk.report(&reports);
        assert_eq!(report.to.len(), 3);
        assert!(report.answers == finished(1).answers);
    }
    assert!(Desk::new(5).open(&waiting(&reports)[0]).is_none());
}

#[test]
fn the_report_holds_no_time_and_no_device() {
    let home = tempfile::tempdir().unwrap();
    let mut reports = reports(home.path());
    let desk = Desk::new(5);
    send(&mut reports, 1, &[&desk], false);
    let report = serde_json::to_value(Document::Report(desk.report(&reports))).unwrap();
    let fields: Vec<&String> = report.as_object().unwrap().keys().collect();
    let known = [
        "kind",
        "report",
        "sealed_on",
        "pack",
        "to",
        "answers",
        "reply",
        "picture",
    ];
    assert_eq!(fields, known);
    assert_eq!(report["sealed_on"], today().to_iso());
    assert_eq!(
        report["reply"],
        serde_json::Value::Null,
        "no answer is wanted"
    );
}

#[test]
fn a_picture_follows_in_envelopes_of_its_own() {
    let home = tempfile::tempdir().unwrap();
    let mut reports = reports(home.path());
    let desk = Desk::new(5);
    let noise: Vec<u8> = (0..3 * 600 * 400)
        .map(|at: u32| (at.wrapping_mul(2_654_435_761) >> 24) as u8)
        .collect();
    let pixels = image::RgbImage::from_raw(600, 400, noise).unwrap();
    let mut jpeg = Vec::new();
    let encoder = image::codecs::jpeg::JpegEncoder::new(&mut jpeg);
    image::DynamicImage::ImageRgb8(pixels)
        .write_with_encoder(encoder)
        .unwrap();
    let picture = Picture::shrink(&jpeg, 4_000_000).unwrap();
    let sending = |report| Sending {
        finished: finished(report),
        picture: Some(picture.clone()),
        to: vec![desk.addressee()],
        pack: 17,
        answer: None,
    };
    let sent = reports.send(sending(1), today(), &mut dice()).unwrap();
    assert!((2..=usize::from(MAX_PIECES) + 1).contains(&sent.envelopes));
    let note = desk.report(&reports).picture.unwrap();
    let mut pieces = Vec::new();
    for envelope in waiting(&reports) {
        if let Some(Document::PicturePiece(piece)) = desk.open(&envelope) {
            assert!(piece.sha256 == note.sha256 && piece.count == note.pieces);
            pieces.push((piece.index, piece.data));
        }
    }
    pieces.sort();
    let whole: Vec<u8> = pieces.into_iter().flat_map(|(_, data)| data).collect();
    assert_eq!(whole, picture.jpeg());
    assert_eq!(note.bytes as usize, whole.len());

    // The second does not fit beside it, and nothing of it is placed.
    for report in 10..34 {
        if reports.strongbox().body().free() >= sent.envelopes {
            send(&mut reports, report, &[&desk], false);
        }
    }
    let free = reports.strongbox().body().free();
    assert!(free > 0 && free < sent.envelopes);
    let refused = reports.send(sending(2), today(), &mut dice()).err();
    assert_eq!(refused, Some(Error::OutboxFull));
    assert_eq!(reports.strongbox().body().free(), free);
}

#[test]
fn a_full_outbox_refuses_and_drops_nothing() {
    let home = tempfile::tempdir().unwrap();
    let mut reports = reports(home.path());
    let desk = Desk::new(5);
    for report in 0..24 {
        send(&mut reports, report, &[&desk], false);
    }
    let sending = Sending {
        finished: finished(24),
        picture: None,
        to: vec![desk.addressee()],
        pack: 17,
        answer: None,
    };
    let refused = reports.send(sending, today(), &mut dice()).err();
    assert_eq!(refused, Some(Error::OutboxFull));
    let opened = waiting(&reports)
        .iter()
        .filter(|one| desk.open(one).is_some())
        .count();
    assert_eq!(opened, 24);
}

#[test]
fn what_is_too_long_says_by_how_much_before_it_is_sealed() {
    let home = tempfile::tempdir().unwrap();
    let mut reports = reports(home.path());
    let desk = Desk::new(5);
    // Letters that do not pack: 1,900 of them at three bytes each.
    let mut state = 1_u32;
    let text: String = (0..1900)
        .map(|_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            char::from_u32(0x4E00 + (state >> 12) % 0x5000).unwrap()
        })
        .collect();
    let mut long = draft(1);
    long.put("text", &[text]).unwrap();
    let finished = long.finish(today()).unwrap();
    let over = over_bytes(&finished, 1);
    assert!(over > 500, "{over}");
    let sending = Sending {
        finished,
        picture: None,
        to: vec![desk.addressee()],
        pack: 17,
        answer: None,
    };
    let refused = reports.send(sending, today(), &mut dice()).err();
    assert!(matches!(refused, Some(Error::TooLong { over_bytes }) if over_bytes > 500));
    assert!(waiting(&reports).is_empty());
    assert_eq!(over_bytes(&crate::finished(1), 3), 0);
}

#[test]
fn four_reports_wait_for_answers_and_a_fifth_needs_a_row() {
    let home = tempfile::tempdir().unwrap();
    let mut reports = reports_with_number(home.path());
    let desk = Desk::new(5);
    for report in 1..=4 {
        send(&mut reports, report, &[&desk], true);
    }
    let mut fifth = |given_up| {
        let sending = Sending {
            finished: finished(5),
            picture: None,
            to: vec![desk.addressee()],
            pack: 17,
            answer: Some(given_up),
        };
        reports.send(sending, today(), &mut dice())
    };
    assert_eq!(fifth(GivenUp::None).err(), Some(Error::RowsTaken));
    let second = parakh_wire::ReportId([2; 16]);
    assert!(fifth(GivenUp::Report(second)).is_ok());
    assert_eq!(reports.list(today()).unwrap().len(), 5);
    reports.shut();
    let sending = Sending {
        finished: finished(6),
        picture: None,
        to: vec![desk.addressee()],
        pack: 17,
        answer: Some(GivenUp::None),
    };
    let refused = reports.send(sending, today(), &mut dice()).err();
    assert_eq!(refused, Some(Error::VaultShut));
}

#[test]
fn nothing_is_sealed_to_nobody_or_to_four() {
    let home = tempfile::tempdir().unwrap();
    let mut reports = reports(home.path());
    for desks in [0, 4] {
        let sending = Sending {
            finished: finished(1),
            picture: None,
            to: (0..desks)
                .map(|number| Desk::new(number + 1).addressee())
                .collect(),
            pack: 17,
            answer: None,
        };
        let refused = reports.send(sending, today(), &mut dice()).err();
        assert_eq!(refused, Some(Error::NoPartner), "{desks}");
    }
}

#[test]
fn what_the_disk_has_not_confirmed_is_sent_once() {
    use parakh_core::report::Reports;
    use parakh_core::report::strongbox::{Cost, Folder, SoftwareKeystore, Step};
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, Ordering};
    let home = tempfile::tempdir().unwrap();
    let keystore = SoftwareKeystore::open(Folder::open(home.path()).unwrap(), dice()).unwrap();
    let is_silent = Arc::new(AtomicBool::new(false));
    let silent = Arc::clone(&is_silent);
    let watcher = move |step: Step| {
        if step == Step::SyncFolder && silent.load(Ordering::SeqCst) {
            return Err(std::io::Error::other("no word from the disk"));
        }
        Ok(())
    };
    let folder = Folder::open(home.path())
        .unwrap()
        .watched(Arc::new(watcher));
    let cost = Cost::new(8, 1).unwrap();
    let keystore = Arc::new(keystore);
    let mut reports = Reports::open(folder, keystore, cost, crate::NOW_S, &mut dice()).unwrap();
    is_silent.store(true, Ordering::SeqCst);
    let desk = Desk::new(5);
    assert_eq!(send(&mut reports, 1, &[&desk], false).envelopes, 1);
    assert_eq!(waiting(&reports).len(), 1);
}
