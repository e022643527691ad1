//! What stands behind all objects: the open content, shared by them, and gone once it is closed. Every
//! call goes through [`Gate::enter`], which is where panics end.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use parakh_core::adcheck::AdChecker;
use parakh_core::channels::Channels;
use parakh_core::clock::Day;
use parakh_core::lessons::Lessons;
use parakh_core::registry::Registry;
use parakh_core::report::routing::Directory;
use parakh_core::store::{AppStore, Error, Pack, PackFacts};
use parakh_core::strings::{Language, Recordings, Strings};

use crate::reports::State;
use crate::{Clock, Keystore, ParakhError, host};

/// The open content, until it is closed.
pub(crate) struct Gate {
    content: Mutex<Option<Arc<Content>>>,
}

impl Gate {
    pub(crate) fn open(
        pack: PathBuf,
        kept_in: PathBuf,
        recordings: Recordings,
        clock: Arc<dyn Clock>,
    ) -> Result<Arc<Self>, ParakhError> {
        guard(|| {
            Pack::open(&pack)?;
            let content = Content {
                pack,
                kept_in,
                recordings,
                clock,
                registry: Part::default(),
                checker: Part::default(),
                lessons: Part::default(),
                channels: Part::default(),
                kept: Part::default(),
                directory: Part::default(),
                reports: Part::default(),
                strings: Default::default(),
            };
            Ok(Arc::new(Self {
                content: Mutex::new(Some(Arc::new(content))),
            }))
        })
    }

    /// Runs a call on the content. Calls that are under way when it is closed still end well.
    pub(crate) fn enter<T>(
        &self,
        call: impl FnOnce(&Content) -> Result<T, ParakhError>,
    ) -> Result<T, ParakhError> {
        let content = self
            .content
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        let content = content.ok_or(ParakhError::OpenAgain)?;
        guard(|| call(&content))
    }

    pub(crate) fn close(&self) {
        self.content
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
    }
}

/// The parts of the content, each read when it is first asked for.
pub(crate) struct Content {
    pack: PathBuf,
    kept_in: PathBuf,
    /// The recorded voices.
    pub(crate) recordings: Recordings,
    clock: Arc<dyn Clock>,
    registry: Part<Registry>,
    checker: Part<AdChecker>,
    lessons: Part<Lessons>,
    channels: Part<Channels>,
    kept: Part<Mutex<AppStore>>,
    directory: Part<Directory>,
    reports: Part<Mutex<State>>,
    strings: [OnceLock<Strings>; Language::ALL.len()],
}

impl Content {
    pub(crate) fn today(&self) -> Result<Day, ParakhError> {
        host::today(self.clock.as_ref())
    }

    pub(crate) fn registry(&self) -> Result<Arc<Registry>, ParakhError> {
        self.registry
            .get(|| Ok(Registry::open(&Pack::open(&self.pack)?)?))
    }

    pub(crate) fn checker(&self) -> Result<Arc<AdChecker>, ParakhError> {
        self.checker
            .get(|| Ok(AdChecker::open(&Pack::open(&self.pack)?)?))
    }

    pub(crate) fn lessons(&self) -> Result<Arc<Lessons>, ParakhError> {
        self.lessons
            .get(|| Ok(Lessons::open(&Pack::open(&self.pack)?)?))
    }

    pub(crate) fn channels(&self) -> Result<Arc<Channels>, ParakhError> {
        self.channels
            .get(|| Ok(Channels::open(&Pack::open(&self.pack)?)?))
    }

    /// Seconds since 1970, by the phone's clock.
    pub(crate) fn now_s(&self) -> Result<i64, ParakhError> {
        self.clock.unix_seconds()
    }

    /// The folder of all that is kept.
    pub(crate) fn kept_in(&self) -> &Path {
        &self.kept_in
    }

    /// The offices that may receive reports.
    pub(crate) fn directory(&self) -> Result<Arc<Directory>, ParakhError> {
        self.directory
            .get(|| Ok(Directory::open(&Pack::open(&self.pack)?)?))
    }

    /// What the pack says about itself.
    pub(crate) fn pack_facts(&self) -> Result<PackFacts, ParakhError> {
        Ok(Pack::open(&self.pack)?.facts().clone())
    }

    /// Opens the strongbox, when it is not open.
    pub(crate) fn reports(
        &self,
        keystore: Arc<dyn Keystore>,
    ) -> Result<Arc<Mutex<State>>, ParakhError> {
        self.reports
            .get(|| Ok(Mutex::new(State::open(self, keystore)?)))
    }

    /// The strongbox that was opened.
    pub(crate) fn opened_reports(&self) -> Result<Arc<Mutex<State>>, ParakhError> {
        self.reports.get(|| Err(ParakhError::again("strongbox")))
    }

    /// Runs a call on what the app keeps.
    pub(crate) fn kept<T>(
        &self,
        call: impl FnOnce(&AppStore) -> Result<T, Error>,
    ) -> Result<T, ParakhError> {
        let kept = self.kept.get(|| {
            let opened = AppStore::open(&self.kept_in);
            Ok(Mutex::new(opened.map_err(ParakhError::of_kept)?))
        })?;
        let kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
        call(&kept).map_err(ParakhError::of_kept)
    }

    pub(crate) fn strings(&self, language: Language) -> Result<&Strings, ParakhError> {
        let at = Language::ALL.iter().position(|known| *known == language);
        let cell = at.and_then(|at| self.strings.get(at));
        let cell = cell.ok_or_else(|| ParakhError::again("language"))?;
        Ok(cell.get_or_init(|| Strings::open(language)))
    }
}

/// Something that is built once, by whichever call needs it first; a failure is not kept.
struct Part<T>(Mutex<Option<Arc<T>>>);

impl<T> Default for Part<T> {
    fn default() -> Self {
        Self(Mutex::new(None))
    }
}

impl<T> Part<T> {
    fn get(&self, build: impl FnOnce() -> Result<T, ParakhError>) -> Result<Arc<T>, ParakhError> {
        let mut part = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(part) = part.as_ref() {
            return Ok(Arc::clone(part));
        }
        Ok(Arc::clone(part.insert(Arc::new(build()?))))
    }
}

/// Turns a panic into an error.
pub(crate) fn guard<T>(call: impl FnOnce() -> Result<T, ParakhError>) -> Result<T, ParakhError> {
    catch_unwind(AssertUnwindSafe(call)).unwrap_or_else(|_| Err(ParakhError::again("panic")))
}

/// A panic's words may hold what a person typed. Nobody reads them on a phone, and nothing prints them.
pub(crate) fn silence_panics() {
    if !cfg!(test) {
        std::panic::set_hook(Box::new(|_| {}));
    }
}

#[cfg(test)]
mod tests {
    use super::{Part, guard};
    use crate::ParakhError;

    #[test]
    fn a_panic_becomes_an_error_and_leaves_the_part_usable() {
        let again = ParakhError::again("panic");
        assert_eq!(
            guard::<()>(|| panic!("a person's words")),
            Err(again.clone())
        );
        let part = Part::<i32>::default();
        let failed = guard(|| part.get(|| panic!("while building")));
        assert_eq!(failed, Err(again));
        assert_eq!(part.get(|| Ok(7)).as_deref(), Ok(&7));
        assert_eq!(part.get(|| Ok(8)).as_deref(), Ok(&7));
    }
}
