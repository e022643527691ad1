//! Any bytes as what the phone takes in or finds again: a picture, a file of answers, a draft that was
//! kept, the strongbox. Nothing panics, and what is taken in can be kept and sealed.
#![allow(dead_code, reason = "each fuzz target uses one of them")]

use parakh_core::clock::Day;
use parakh_core::report::draft::{Draft, FILE_BYTES};
use parakh_core::report::{Picture, over_bytes, strongbox};
use parakh_wire::{MAX_PIECES, ReportId};

/// Pixels that are decoded here: a fuzzer has better things to do than to shrink large pictures.
const PIXELS: u64 = 250_000;

/// As a picture.
pub(crate) fn picture(data: &[u8]) {
    let Ok(picture) = Picture::shrink(data, PIXELS) else {
        return;
    };
    let pieces = picture.pieces(ReportId([7; 16]));
    assert!(
        pieces.len() <= usize::from(MAX_PIECES),
        "it fits its envelopes"
    );
    let again = Picture::shrink(picture.jpeg(), PIXELS);
    assert!(again.is_ok(), "what was made is a picture");
}

/// As a file of answers, and as a draft that was kept.
pub(crate) fn draft(data: &[u8]) {
    let _ = Draft::from_bytes(data);
    let Ok(draft) = Draft::import(ReportId([7; 16]), data) else {
        return;
    };
    assert!(data.len() <= FILE_BYTES, "a longer file is refused");
    let kept = Draft::from_bytes(&draft.to_bytes());
    assert!(kept.is_ok_and(|kept| kept == draft), "it is kept as it is");
    let Some(today) = Day::parse_iso("2026-11-24") else {
        return;
    };
    let _ = draft.faults(today);
    if let Ok(finished) = draft.finish(today) {
        let _ = over_bytes(&finished, 3);
    }
}

/// As the strongbox's file and as what it holds.
pub(crate) fn strongbox(data: &[u8]) {
    let _ = strongbox::any_bytes(data);
}
