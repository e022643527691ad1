//! What the tests of the boundary share: the real pack, and a clock that stands.

use std::path::Path;
use std::sync::{Arc, OnceLock};

use crate::{Clock, Parakh, ParakhError, Places};

/// A clock that stands at noon of a day.
pub(crate) struct Stopped(i64);

impl Stopped {
    pub(crate) fn at(day: &str) -> Arc<dyn Clock> {
        let day = parakh_core::clock::Day::parse_iso(day).expect("a day");
        let first = parakh_core::clock::Day::from_unix_seconds(0).expect("the first day");
        Arc::new(Self(day.days_since(first) * 86_400 + 7 * 3600))
    }
}

impl Clock for Stopped {
    fn unix_seconds(&self) -> Result<i64, ParakhError> {
        Ok(self.0)
    }
}

/// The core over the pack that is built from `content/`, on 24 November 2026.
pub(crate) fn opened() -> Arc<Parakh> {
    static KEPT: OnceLock<tempfile::TempDir> = OnceLock::new();
    let kept = KEPT.get_or_init(|| tempfile::tempdir().expect("a folder"));
    opened_in(kept.path(), None)
}

/// The same, with a folder of its own for what is kept.
pub(crate) fn opened_alone() -> (Arc<Parakh>, tempfile::TempDir) {
    let kept = tempfile::tempdir().expect("a folder");
    (opened_in(kept.path(), None), kept)
}

/// The same, with recorded voices by an index.
pub(crate) fn opened_with(recordings: &str) -> (Arc<Parakh>, tempfile::TempDir) {
    let kept = tempfile::tempdir().expect("a folder");
    (opened_in(kept.path(), Some(recordings.to_owned())), kept)
}

fn opened_in(kept: &Path, recordings: Option<String>) -> Arc<Parakh> {
    static FOLDER: OnceLock<tempfile::TempDir> = OnceLock::new();
    let folder = FOLDER.get_or_init(|| {
        let folder = tempfile::tempdir().expect("a folder");
        let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
        let content = parakh_publisher::read_content(&content).expect("content");
        parakh_publisher::pack::write(&content, &folder.path().join("pack.sqlite")).expect("pack");
        folder
    });
    let places = Places {
        content_pack: folder.path().join("pack.sqlite").display().to_string(),
        no_backup: kept.display().to_string(),
        recordings,
    };
    Parakh::open(places, Stopped::at("2026-11-24")).expect("opens")
}
