//! The one object that is opened; it hands out the others.

use std::path::PathBuf;
use std::sync::Arc;

use parakh_core::strings::{Language, Recordings, spoken_text};

use crate::gate::{self, Gate};
use crate::{
    AdChecker, Channels, Clock, Keystore, Lessons, LookUp, ParakhError, Reports, Sentences,
};

/// Where things are on this phone.
#[derive(Debug, Clone, uniffi::Record)]
pub struct Places {
    /// The file of the content pack. It must not change while it is open.
    pub content_pack: String,
    /// A folder that is never backed up, for all that is kept.
    pub no_backup: String,
    /// The index of recorded voices: the text of each language's `index.tsv`, one after the other.
    #[uniffi(default = None)]
    pub recordings: Option<String>,
}

/// A language in which the app speaks.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct LanguageChoice {
    /// The language.
    pub language: Language,
    /// Its tag: `ur`.
    pub tag: String,
    /// Its name in itself.
    pub name: String,
    /// Whether it is written from right to left.
    pub is_rtl: bool,
}

/// What the app says of itself.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct AboutPage {
    /// One thought a line.
    pub lines: Vec<String>,
    /// The same for a voice.
    pub spoken: Vec<String>,
}

/// The core of the app, over one content pack.
#[derive(uniffi::Object)]
pub struct Parakh {
    gate: Arc<Gate>,
}

#[uniffi::export]
impl Parakh {
    /// Opens the content pack. What it holds is read when it is first asked for.
    #[uniffi::constructor]
    pub fn open(places: Places, clock: Arc<dyn Clock>) -> Result<Arc<Self>, ParakhError> {
        gate::silence_panics();
        std::fs::create_dir_all(&places.no_backup).map_err(|_| ParakhError::FreeSpace)?;
        let kept_in = PathBuf::from(places.no_backup);
        let recordings = Recordings::read(places.recordings.as_deref().unwrap_or_default());
        let gate = Gate::open(
            PathBuf::from(places.content_pack),
            kept_in,
            recordings,
            clock,
        )?;
        Ok(Arc::new(Self { gate }))
    }

    /// The register.
    #[must_use]
    pub fn look_up(&self) -> Arc<LookUp> {
        Arc::new(LookUp::behind(&self.gate))
    }

    /// The checker of messages and offers.
    #[must_use]
    pub fn ad_checker(&self) -> Arc<AdChecker> {
        Arc::new(AdChecker::behind(&self.gate))
    }

    /// The lessons.
    #[must_use]
    pub fn lessons(&self) -> Arc<Lessons> {
        Arc::new(Lessons::behind(&self.gate))
    }

    /// The help channels.
    #[must_use]
    pub fn channels(&self) -> Arc<Channels> {
        Arc::new(Channels::behind(&self.gate))
    }

    /// The reports. The first call opens the strongbox, which is the app's start: it is to be made at
    /// every start, whether or not anybody reports.
    pub fn reports(&self, keystore: Arc<dyn Keystore>) -> Result<Arc<Reports>, ParakhError> {
        Reports::open(&self.gate, keystore)
    }

    /// The sentences.
    #[must_use]
    pub fn sentences(&self) -> Arc<Sentences> {
        Arc::new(Sentences::behind(&self.gate))
    }

    /// The languages, in the order in which they are offered.
    pub fn languages(&self) -> Result<Vec<LanguageChoice>, ParakhError> {
        self.gate.enter(|content| {
            let choice = |language: &Language| {
                Ok(LanguageChoice {
                    language: *language,
                    tag: language.tag().to_owned(),
                    name: content.strings(*language)?.text("app-language-name", &[]),
                    is_rtl: language.is_rtl(),
                })
            };
            Language::ALL.iter().map(choice).collect()
        })
    }

    /// What the app says of itself: the age of the register's copy, who has read its sentences, which
    /// voices there are, its licence.
    pub fn about(&self, language: Language) -> Result<AboutPage, ParakhError> {
        self.gate.enter(|content| {
            let copy = content.registry()?.lookup("", content.today()?);
            let lines = content.strings(language)?.about(&copy);
            let spoken = lines.iter().map(|line| spoken_text(language, line));
            Ok(AboutPage {
                spoken: spoken.collect(),
                lines,
            })
        })
    }

    /// Closes the content. Every later call, here and on what was handed out, fails with `OpenAgain`.
    pub fn shut(&self) {
        self.gate.close();
    }
}

#[cfg(test)]
mod tests {
    use parakh_core::strings::Language;

    use super::{Parakh, Places};
    use crate::ParakhError;
    use crate::testing::{HandClock, opened};

    #[test]
    fn a_bad_pack_says_what_to_do() {
        let folder = tempfile::tempdir().unwrap();
        let places = |name: &str| Places {
            content_pack: folder.path().join(name).display().to_string(),
            no_backup: folder.path().join("kept").display().to_string(),
            recordings: None,
        };
        std::fs::write(folder.path().join("foreign"), b"no pack at all").unwrap();
        for name in ["missing", "foreign"] {
            let failed = Parakh::open(places(name), HandClock::at("2026-11-24")).err();
            assert_eq!(failed, Some(ParakhError::ReinstallContent), "{name}");
        }
        let mut header = vec![0; 4096];
        header[..16].copy_from_slice(b"SQLite format 3\0");
        header[68..72].copy_from_slice(&0x5052_4B48_i32.to_be_bytes());
        header[63] = 99;
        std::fs::write(folder.path().join("newer"), header).unwrap();
        let failed = Parakh::open(places("newer"), HandClock::at("2026-11-24")).err();
        assert_eq!(failed, Some(ParakhError::UpdateApp));
        std::fs::write(folder.path().join("kept"), b"a file in the way").ok();
    }

    #[test]
    fn a_folder_that_cannot_be_made_asks_for_space() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        std::fs::write(&file, b"in the way").unwrap();
        let places = Places {
            content_pack: String::new(),
            no_backup: file.join("kept").display().to_string(),
            recordings: None,
        };
        let failed = Parakh::open(places, HandClock::at("2026-11-24")).err();
        assert_eq!(failed, Some(ParakhError::FreeSpace));
    }

    #[test]
    fn after_closing_every_object_asks_to_be_opened_again() {
        let parakh = opened();
        let (look_up, checker, sentences) =
            (parakh.look_up(), parakh.ad_checker(), parakh.sentences());
        let named = |found: &super::LanguageChoice| !found.name.contains("app-");
        assert!(parakh.languages().unwrap().iter().all(named));
        parakh.shut();
        parakh.shut();
        let again = ParakhError::OpenAgain;
        let english = Language::English;
        assert_eq!(parakh.languages().err(), Some(again.clone()));
        assert_eq!(look_up.copy(english).err(), Some(again.clone()));
        assert_eq!(look_up.ask("x".into(), english).err(), Some(again.clone()));
        assert_eq!(
            checker.check("x".into(), english).err(),
            Some(again.clone())
        );
        assert_eq!(checker.questions(english).err(), Some(again.clone()));
        assert_eq!(
            checker.judge(vec![], "".into(), english).err(),
            Some(again.clone())
        );
        let channels = parakh.channels();
        assert_eq!(channels.needs(english).err(), Some(again.clone()));
        assert_eq!(channels.places(english).err(), Some(again.clone()));
        assert_eq!(
            channels.find("danger".into(), None, english).err(),
            Some(again.clone())
        );
        assert_eq!(sentences.words(english).err(), Some(again.clone()));
        assert_eq!(
            sentences.recording_of(english, "x".into()).err(),
            Some(again.clone())
        );
        assert_eq!(
            sentences.text("x".into(), vec![], english).err(),
            Some(again)
        );
    }
}
