//! Reports at the boundary: a phone with a pack, a Keystore and a clock, and all that Kotlin can ask it.

mod keystores;
mod sending;
mod vault;
mod writing;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use parakh_core::report::strongbox::{self, Folder, KeystoreFailure, SoftwareKeystore};
use parakh_core::strings::Language;
use parakh_wire::{Document, Envelope, Report};

use super::{Reports, State, dice};
use crate::testing::{Desk, HandClock, desks, opened_with_partners};
use crate::{Keystore, Parakh, ParakhError};

const ENGLISH: Language = Language::English;
const NUMBER: &str = "45671234";
const WORDS: &str = "Woh paisay le kar bhaag gaya.";

/// What the phone of these tests answers, question by question; all others are passed over.
const ANSWERS: &[(&str, &[&str])] = &[
    ("danger", &["no"]),
    ("happened", &["paid_no_job", "papers_taken"]),
    ("place", &["pakistan"]),
    ("province", &["punjab"]),
    ("may-answer", &["yes"]),
    ("text", &[WORDS]),
];

/// A phone on 24 November 2026, whose pack has keys for the offices of [`desks`].
struct Phone {
    parakh: Arc<Parakh>,
    reports: Arc<Reports>,
    clock: Arc<HandClock>,
    home: tempfile::TempDir,
}

impl Phone {
    fn new() -> Self {
        Self::at_home(tempfile::tempdir().unwrap(), HandClock::at("2026-11-24"))
    }

    fn at_home(home: tempfile::TempDir, clock: Arc<HandClock>) -> Self {
        let parakh = opened_with_partners(home.path(), Arc::clone(&clock));
        let reports = parakh.reports(Soft::open(home.path())).unwrap();
        Self {
            parakh,
            reports,
            clock,
            home,
        }
    }

    /// The app's process ends, and starts again.
    fn restarted(self) -> Self {
        self.parakh.shut();
        Self::at_home(self.home, self.clock)
    }

    /// A phone whose report is answered, and not yet sealed.
    fn answered() -> Self {
        let phone = Self::new();
        phone.answer();
        phone
    }

    /// Begins a report and answers it; the questions that were asked, in their order.
    fn answer(&self) -> Vec<String> {
        self.reports.begin().unwrap();
        let mut asked = Vec::new();
        while let Some(question) = self.reports.next(ENGLISH).unwrap() {
            let answer = ANSWERS.iter().find(|(id, _)| *id == question.id);
            let answer = answer.map_or(&[][..], |(_, values)| values);
            assert_eq!(self.put(&question.id, answer), None, "{}", question.id);
            asked.push(question.id);
        }
        asked
    }

    fn put(&self, question: &str, answer: &[&str]) -> Option<String> {
        let answer = answer.iter().map(|one| (*one).to_owned()).collect();
        self.reports.put(question.into(), answer, ENGLISH).unwrap()
    }

    fn set_number(&self) {
        let set = self.reports.set_numbers(NUMBER.into(), None, ENGLISH);
        assert_eq!(set, Ok(None));
    }

    /// Begins a report and answers no more than it must have, and her words.
    fn begin_short(&self) {
        self.reports.begin().unwrap();
        for (question, answer) in ANSWERS {
            if ["happened", "may-answer", "text"].contains(question) {
                assert_eq!(self.put(question, answer), None);
            }
        }
    }

    /// Seals a short report to an office; the report's id.
    fn send(&self, office: i64, wants_answer: bool) -> String {
        self.begin_short();
        let sent = self.reports.send(vec![office], wants_answer, None, ENGLISH);
        sent.unwrap().id
    }

    fn state<T>(&self, call: impl FnOnce(&mut State) -> T) -> T {
        self.reports.with(|_, state| Ok(call(state))).unwrap()
    }

    fn waiting(&self) -> Vec<Envelope> {
        let all = self.state(|state| state.reports.strongbox().body().waiting());
        all.into_iter().map(|one| one.envelope).collect()
    }

    /// What a desk can read of all that waits.
    fn read_by(&self, desk: &Desk) -> Vec<Document> {
        let all = self.waiting();
        let opened = all.iter().filter_map(|one| {
            let plaintext = parakh_seal::open(one, &desk.identity).ok()?;
            plaintext.document().ok()
        });
        opened.collect()
    }

    fn report_of(&self, desk: &Desk) -> Report {
        let mut documents = self.read_by(desk).into_iter();
        let report = documents.find_map(|document| match document {
            Document::Report(report) => Some(report),
            Document::FollowUp(_) | Document::PicturePiece(_) => None,
        });
        report.unwrap()
    }
}

fn desk(number: u32) -> &'static Desk {
    desks().iter().find(|desk| desk.number == number).unwrap()
}

fn refused(why: &str) -> ParakhError {
    ParakhError::ReportRefused {
        why: why.to_owned(),
        over_bytes: 0,
    }
}

/// Each text is there, is one of its own, and is no name of a sentence.
fn assert_worded(texts: &[String]) {
    let each: BTreeSet<&String> = texts.iter().collect();
    assert_eq!(each.len(), texts.len(), "{texts:?}");
    let worded = |text: &String| text.contains(' ') && !text.contains("report-");
    assert!(texts.iter().all(worded), "{texts:?}");
}

/// A Keystore like the phone's, in a file.
struct Soft(SoftwareKeystore);

impl Soft {
    fn open(home: &Path) -> Arc<dyn Keystore> {
        let folder = Folder::open(home).unwrap();
        Arc::new(Self(SoftwareKeystore::open(folder, dice()).unwrap()))
    }
}

impl Keystore for Soft {
    fn wrap(&self, key: Vec<u8>) -> Result<Vec<u8>, ParakhError> {
        strongbox::Keystore::wrap(&self.0, &key).map_err(|_| broken())
    }

    fn unwrap(&self, wrapped: Vec<u8>) -> Result<Option<Vec<u8>>, ParakhError> {
        match strongbox::Keystore::unwrap(&self.0, &wrapped) {
            Ok(key) => Ok(Some(key)),
            Err(KeystoreFailure::NotOpened) => Ok(None),
            Err(KeystoreFailure::Unavailable) => Err(broken()),
        }
    }

    fn mac(&self, message: Vec<u8>) -> Result<Vec<u8>, ParakhError> {
        let mac = strongbox::Keystore::mac(&self.0, &message);
        mac.map(|mac| mac.to_vec()).map_err(|_| broken())
    }

    fn renew_mac_key(&self) -> Result<(), ParakhError> {
        strongbox::Keystore::renew_mac_key(&self.0).map_err(|_| broken())
    }
}

/// What a Keystore of the host throws: anything.
fn broken() -> ParakhError {
    ParakhError::again("host")
}
