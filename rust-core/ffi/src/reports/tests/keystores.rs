//! Opening the strongbox: with a Keystore that fails, that lost its key, twice, and after the end.

use std::sync::atomic::{AtomicBool, Ordering};

use super::{
    Arc, ENGLISH, Keystore, NUMBER, Parakh, ParakhError, Phone, Soft, assert_worded, broken,
};
use crate::testing::{HandClock, opened_with_partners};
use parakh_core::strings::Language;

/// A Keystore that can be told to fail.
struct Moody {
    inside: Arc<dyn Keystore>,
    fails: AtomicBool,
}

impl Moody {
    fn ask<T>(
        &self,
        call: impl FnOnce(&dyn Keystore) -> Result<T, ParakhError>,
    ) -> Result<T, ParakhError> {
        if self.fails.load(Ordering::SeqCst) {
            return Err(broken());
        }
        call(self.inside.as_ref())
    }
}

impl Keystore for Moody {
    fn wrap(&self, key: Vec<u8>) -> Result<Vec<u8>, ParakhError> {
        self.ask(|inside| inside.wrap(key))
    }

    fn unwrap(&self, wrapped: Vec<u8>) -> Result<Option<Vec<u8>>, ParakhError> {
        self.ask(|inside| inside.unwrap(wrapped))
    }

    fn mac(&self, message: Vec<u8>) -> Result<Vec<u8>, ParakhError> {
        self.ask(|inside| inside.mac(message))
    }

    fn renew_mac_key(&self) -> Result<(), ParakhError> {
        self.ask(|inside| inside.renew_mac_key())
    }
}

/// A phone with such a Keystore, opened.
fn moody(home: &tempfile::TempDir, fails: bool) -> (Arc<Parakh>, Arc<Moody>) {
    let parakh = opened_with_partners(home.path(), HandClock::at("2026-11-24"));
    let keystore = Arc::new(Moody {
        inside: Soft::open(home.path()),
        fails: AtomicBool::new(fails),
    });
    (parakh, keystore)
}

#[test]
fn a_keystore_that_fails_for_a_while_loses_nothing() {
    let phone = Phone::new();
    phone.set_number();
    phone.send(2, true);
    phone.parakh.shut();
    let (parakh, keystore) = moody(&phone.home, true);
    let failed = parakh.reports(keystore.clone()).err();
    assert_eq!(failed, Some(ParakhError::again("keystore")));

    keystore.fails.store(false, Ordering::SeqCst);
    let reports = parakh.reports(keystore.clone()).unwrap();
    assert_eq!(reports.start(ENGLISH).unwrap().lost, None);
    keystore.fails.store(true, Ordering::SeqCst);
    let failed = reports.search(NUMBER.into()).err();
    assert_eq!(failed, Some(ParakhError::again("keystore")));
    keystore.fails.store(false, Ordering::SeqCst);
    assert_eq!(reports.search(NUMBER.into()), Ok(true));
    assert_eq!(reports.list(ENGLISH).unwrap().len(), 1);
}

/// A Keystore that has no wrapping key any more, and whose macs are too short.
struct Reset;

impl Keystore for Reset {
    fn wrap(&self, key: Vec<u8>) -> Result<Vec<u8>, ParakhError> {
        Ok(key)
    }

    fn unwrap(&self, _: Vec<u8>) -> Result<Option<Vec<u8>>, ParakhError> {
        Ok(None)
    }

    fn mac(&self, _: Vec<u8>) -> Result<Vec<u8>, ParakhError> {
        Ok(vec![7; 31])
    }

    fn renew_mac_key(&self) -> Result<(), ParakhError> {
        Ok(())
    }
}

#[test]
fn a_lost_key_is_said_until_the_person_was_told() {
    let phone = Phone::new();
    assert_eq!(phone.reports.start(ENGLISH).unwrap().lost, None);
    phone.send(2, false);
    phone.parakh.shut();
    let parakh = opened_with_partners(phone.home.path(), Arc::clone(&phone.clock));
    let reports = parakh.reports(Arc::new(Reset)).unwrap();
    let told = Language::ALL.map(|language| reports.start(language).unwrap().lost.unwrap());
    assert_worded(&told);
    let failed = reports.search(NUMBER.into()).err();
    assert_eq!(failed, Some(ParakhError::again("keystore")));
    reports.told_of_loss().unwrap();
    assert_eq!(reports.start(ENGLISH).unwrap().lost, None);
}

#[test]
fn that_it_was_told_outlives_the_process() {
    let phone = Phone::new();
    phone.parakh.shut();
    std::fs::write(phone.home.path().join("strongbox"), b"cut short").unwrap();
    let phone = phone.restarted().restarted();
    assert!(phone.reports.start(ENGLISH).unwrap().lost.is_some());
    phone.reports.told_of_loss().unwrap();
    let phone = phone.restarted();
    assert_eq!(phone.reports.start(ENGLISH).unwrap().lost, None);
}

#[test]
fn a_folder_is_open_in_one_place_at_a_time() {
    let phone = Phone::new();
    phone.reports.begin().unwrap();
    let again = phone.parakh.reports(Soft::open(phone.home.path())).unwrap();
    assert!(again.start(ENGLISH).unwrap().has_draft, "it is the same");
    let other = opened_with_partners(phone.home.path(), Arc::clone(&phone.clock));
    let open = || other.reports(Soft::open(phone.home.path()));
    assert_eq!(open().err(), Some(ParakhError::again("strongbox")));
    phone.parakh.shut();
    assert!(open().is_ok());
}

#[test]
fn each_stop_writes_the_file_anew() {
    let phone = Phone::new();
    let file = || std::fs::read(phone.home.path().join("strongbox")).unwrap();
    let before = file();
    phone.reports.stop().unwrap();
    assert_eq!(file().len(), before.len());
    assert_ne!(file(), before);
}

#[test]
fn after_closing_every_call_asks_to_be_opened_again() {
    let phone = Phone::answered();
    phone.parakh.shut();
    let reports = &phone.reports;
    let id = || "01".repeat(16);
    let failed = [
        phone.parakh.reports(Arc::new(Reset)).err(),
        reports.start(ENGLISH).err(),
        reports.told_of_loss().err(),
        reports.stop().err(),
        reports.quick_exit().err(),
        reports.refusal("unknown".into(), 0, ENGLISH).err(),
        reports.begin().err(),
        reports.begin_of_message("x".into()).err(),
        reports.begin_of_ask(vec![], String::new()).err(),
        reports.next(ENGLISH).err(),
        reports.questions(ENGLISH).err(),
        reports.put("text".into(), vec![], ENGLISH).err(),
        reports.add_picture(vec![], ENGLISH).err(),
        reports.remove_picture().err(),
        reports.faults(ENGLISH).err(),
        reports.answers(ENGLISH).err(),
        reports.proposal(ENGLISH).err(),
        reports.send(vec![2], false, None, ENGLISH).err(),
        reports.search("x".into()).err(),
        reports.search(NUMBER.into()).err(),
        reports.propose_number().err(),
        reports.set_numbers(NUMBER.into(), None, ENGLISH).err(),
        reports.is_open().err(),
        reports.hide().err(),
        reports.show().err(),
        reports.shut_vault().err(),
        reports.list(ENGLISH).err(),
        reports.read(id(), ENGLISH).err(),
        reports.add(id(), "x".into()).err(),
        reports.erase(id(), true).err(),
    ];
    for (at, error) in failed.into_iter().enumerate() {
        assert_eq!(error, Some(ParakhError::OpenAgain), "{at}");
    }
}
