//! What the tests of the boundary share: the real pack, the same with keys for some offices, and clocks.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, OnceLock};

use base64::Engine;
use getrandom::{SysRng, rand_core::UnwrapErr};
use parakh_seal::{Identity, SigningSeed};

use crate::{Clock, Parakh, ParakhError, Places};

/// A clock that is set by hand.
pub(crate) struct HandClock(AtomicI64);

impl HandClock {
    /// It begins at noon of a day.
    pub(crate) fn at(day: &str) -> Arc<Self> {
        let day = parakh_core::clock::Day::parse_iso(day).expect("a day");
        let first = parakh_core::clock::Day::from_unix_seconds(0).expect("the first day");
        let noon_s = day.days_since(first) * 86_400 + 7 * 3600;
        Arc::new(Self(AtomicI64::new(noon_s)))
    }

    pub(crate) fn forward(&self, seconds: i64) {
        self.0.fetch_add(seconds, Ordering::SeqCst);
    }
}

impl Clock for HandClock {
    fn unix_seconds(&self) -> Result<i64, ParakhError> {
        Ok(self.0.load(Ordering::SeqCst))
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

/// The core over a pack in which some offices have keys, with a clock of its own.
pub(crate) fn opened_with_partners(kept: &Path, clock: Arc<HandClock>) -> Arc<Parakh> {
    static PACK: OnceLock<Pack> = OnceLock::new();
    open(PACK.get_or_init(|| Pack::built(desks())), kept, None, clock)
}

/// The desk of an office that has keys in that pack.
pub(crate) struct Desk {
    pub(crate) number: u32,
    pub(crate) identity: Identity,
    pub(crate) signing: SigningSeed,
}

/// The desks of the Migrant Resource Centres, 1 in Islamabad, 2 in Lahore, 3 in Peshawar, and of the
/// Overseas Pakistanis Foundation, 6.
pub(crate) fn desks() -> &'static [Desk] {
    static DESKS: OnceLock<Vec<Desk>> = OnceLock::new();
    let dice = || UnwrapErr(SysRng);
    let desk = |number| Desk {
        number,
        identity: Identity::make(&mut dice()),
        signing: SigningSeed::make(&mut dice()),
    };
    DESKS.get_or_init(|| [1, 2, 3, 6].map(desk).into())
}

fn opened_in(kept: &Path, recordings: Option<String>) -> Arc<Parakh> {
    static PACK: OnceLock<Pack> = OnceLock::new();
    let pack = PACK.get_or_init(|| Pack::built(&[]));
    open(pack, kept, recordings, HandClock::at("2026-11-24"))
}

fn open(
    pack: &Pack,
    kept: &Path,
    recordings: Option<String>,
    clock: Arc<dyn Clock>,
) -> Arc<Parakh> {
    let places = Places {
        content_pack: pack.file().display().to_string(),
        no_backup: kept.display().to_string(),
        recordings,
    };
    Parakh::open(places, clock).expect("opens")
}

/// A content pack that is built for the tests.
struct Pack(tempfile::TempDir);

impl Pack {
    /// Builds the pack of `content/`, where these desks have keys.
    fn built(desks: &[Desk]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
        let mut content = parakh_publisher::read_content(&content).expect("content");
        for desk in desks {
            let mut entries = content.routing.partners.iter_mut();
            let entry = entries.find(|entry| entry.number.0 == desk.number);
            let entry = entry.expect("an office");
            let signing = base64::engine::general_purpose::STANDARD.encode(desk.signing.public());
            entry.candidate = false;
            entry.recipient = Some(desk.identity.recipient().to_string());
            entry.signing = Some(signing);
            entry.not_before = Some("2026-11-01".to_owned());
            entry.not_after = Some("2027-10-31".to_owned());
        }
        let pack = Self(folder);
        parakh_publisher::pack::write(&content, &pack.file()).expect("pack");
        pack
    }

    fn file(&self) -> PathBuf {
        self.0.path().join("pack.sqlite")
    }
}
