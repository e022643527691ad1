//! The core on the real register: number forms, phones, doubts, damaged packs, and any input at all.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

mod adverts;
mod any_input;
mod channels;
mod doubts;
mod forms;
mod packs;
mod reports;
mod routes;
mod speech;

use std::sync::OnceLock;

use parakh_core::clock::Day;
use parakh_core::registry::{MatchList, Registry};
use parakh_core::store::Pack;

/// The real register, built once.
pub(crate) fn registry() -> &'static Registry {
    static REGISTRY: OnceLock<Registry> = OnceLock::new();
    REGISTRY.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let path = built(folder.path());
        Registry::open(&Pack::open(&path).unwrap()).unwrap()
    })
}

/// Builds the pack of the real content into a folder.
pub(crate) fn built(folder: &std::path::Path) -> std::path::PathBuf {
    let content = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
    let path = folder.join("pack.sqlite");
    parakh_publisher::pack::write(&parakh_publisher::read_content(&content).unwrap(), &path)
        .unwrap();
    path
}

/// Asks the real register on a fixed day.
pub(crate) fn ask(question: &str) -> MatchList {
    registry().lookup(question, Day::parse_iso("2026-11-24").unwrap())
}

/// The licence numbers of an answer.
pub(crate) fn licences(answer: &MatchList) -> Vec<&str> {
    answer
        .matches
        .iter()
        .map(|found| found.promoter.licence_no.as_str())
        .collect()
}
