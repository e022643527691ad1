//! The strongbox with key stores that count, fail and die.

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use parakh_core::report::strongbox::{
    Cost, Error, Folder, Found, Keystore, KeystoreFailure, STRONGBOX, SoftwareKeystore, Strongbox,
};
use zeroize::Zeroizing;

use crate::dice::Dice;
use crate::home::{self, DURESS, NOBODYS, NOW_S, SECRET, number, typed};

/// A software key store that counts, and that fails when told to.
struct Counting {
    inner: SoftwareKeystore,
    macs: Mutex<Vec<Vec<u8>>>,
    renewals: AtomicUsize,
    unavailable: AtomicUsize,
}

impl Counting {
    fn new(path: &Path) -> Arc<Self> {
        let folder = Folder::open(path).unwrap();
        Arc::new(Self {
            inner: SoftwareKeystore::open(folder, Dice::new(5)).unwrap(),
            macs: Mutex::default(),
            renewals: AtomicUsize::new(0),
            unavailable: AtomicUsize::new(0),
        })
    }

    /// Fails when all is unavailable (1), or when this call is the one that is (2).
    fn answers(&self, opens: bool) -> Result<(), KeystoreFailure> {
        match (self.unavailable.load(Ordering::SeqCst), opens) {
            (0, _) | (2, false) => Ok(()),
            _ => Err(KeystoreFailure::Unavailable),
        }
    }
}

impl Keystore for Counting {
    fn wrap(&self, key: &[u8]) -> Result<Vec<u8>, KeystoreFailure> {
        self.answers(false)?;
        self.inner.wrap(key)
    }

    fn unwrap(&self, wrapped: &[u8]) -> Result<Vec<u8>, KeystoreFailure> {
        self.answers(true)?;
        self.inner.unwrap(wrapped)
    }

    fn mac(&self, message: &[u8]) -> Result<[u8; 32], KeystoreFailure> {
        self.answers(false)?;
        self.macs.lock().unwrap().push(message.to_vec());
        self.inner.mac(message)
    }

    fn renew_mac_key(&self) -> Result<(), KeystoreFailure> {
        self.answers(false)?;
        self.renewals.fetch_add(1, Ordering::SeqCst);
        self.inner.renew_mac_key()
    }
}

fn open_with(path: &Path, keystore: &Arc<Counting>) -> Result<Strongbox, Error> {
    let folder = Folder::open(path)?;
    let keystore = Arc::clone(keystore) as Arc<dyn Keystore>;
    let cost = Cost::new(8, 1).unwrap();
    Strongbox::open(folder, keystore, cost, &mut Dice::new(6), NOW_S)
}

fn find(strongbox: &mut Strongbox, text: &str, dice: &mut Dice) -> Found {
    strongbox.search(&typed(text), dice, |_, _, _| {}).unwrap()
}

#[test]
fn a_key_store_that_fails_under_duress_does_not_stop_the_erasing() {
    let folder = home::folder();
    let keystore = Counting::new(folder.path());
    let mut strongbox = open_with(folder.path(), &keystore).unwrap();
    let mut dice = Dice::new(8);
    let contents = Zeroizing::new(b"a canary".to_vec());
    strongbox
        .set_numbers(&number(SECRET), Some(&number(DURESS)), contents, &mut dice)
        .unwrap();
    // It answers the search, then no more.
    struct Dying(Arc<Counting>);
    impl Keystore for Dying {
        fn wrap(&self, key: &[u8]) -> Result<Vec<u8>, KeystoreFailure> {
            self.0.wrap(key)
        }
        fn unwrap(&self, wrapped: &[u8]) -> Result<Vec<u8>, KeystoreFailure> {
            self.0.unwrap(wrapped)
        }
        fn mac(&self, message: &[u8]) -> Result<[u8; 32], KeystoreFailure> {
            let mac = self.0.mac(message);
            self.0.unavailable.store(1, Ordering::SeqCst);
            mac
        }
        fn renew_mac_key(&self) -> Result<(), KeystoreFailure> {
            self.0.renew_mac_key()
        }
    }
    drop(strongbox);
    let dying = Arc::new(Dying(Arc::clone(&keystore)));
    let cost = Cost::new(8, 1).unwrap();
    let handle = Folder::open(folder.path()).unwrap();
    let mut strongbox = Strongbox::open(handle, dying, cost, &mut dice, NOW_S).unwrap();
    assert!(matches!(
        find(&mut strongbox, DURESS, &mut dice),
        Found::Erased(_)
    ));
    drop(strongbox);
    keystore.unavailable.store(0, Ordering::SeqCst);
    assert_eq!(keystore.renewals.load(Ordering::SeqCst), 0);
    let mut strongbox = open_with(folder.path(), &keystore).unwrap();
    assert!(matches!(
        find(&mut strongbox, SECRET, &mut dice),
        Found::Miss
    ));
}

#[test]
fn hit_and_miss_cost_the_same_work() {
    let folder = home::folder();
    let keystore = Counting::new(folder.path());
    let mut strongbox = open_with(folder.path(), &keystore).unwrap();
    let mut dice = Dice::new(9);
    let mut work = |strongbox: &mut Strongbox, text: &str| {
        keystore.macs.lock().unwrap().clear();
        let before = std::fs::read(folder.path().join(STRONGBOX)).unwrap();
        let found = find(strongbox, text, &mut dice);
        let after = std::fs::read(folder.path().join(STRONGBOX)).unwrap();
        assert!(
            before[128..140] != after[128..140],
            "written whole, under a fresh nonce"
        );
        let macs = keystore.macs.lock().unwrap();
        let lengths: Vec<usize> = macs.iter().map(Vec::len).collect();
        (matches!(found, Found::Open(_)), lengths)
    };
    assert_eq!(
        work(&mut strongbox, SECRET),
        (false, vec![32]),
        "before a vault was set"
    );
    strongbox
        .set_numbers(
            &number(SECRET),
            Some(&number(DURESS)),
            Zeroizing::default(),
            &mut Dice::new(10),
        )
        .unwrap();
    assert_eq!(work(&mut strongbox, SECRET), (true, vec![32]));
    for miss in [NOBODYS, "01234567", "31234567", "92345678", "00000000"] {
        assert_eq!(work(&mut strongbox, miss), (false, vec![32]), "{miss}");
    }
    assert_eq!(keystore.renewals.load(Ordering::SeqCst), 0);
    assert_eq!(work(&mut strongbox, DURESS), (false, vec![32, 32]));
    assert_eq!(keystore.renewals.load(Ordering::SeqCst), 1);
}

#[test]
fn a_number_without_the_keystore_opens_nothing() {
    let folder = home::folder();
    let keystore = Counting::new(folder.path());
    let mut strongbox = open_with(folder.path(), &keystore).unwrap();
    let mut dice = Dice::new(14);
    let contents = Zeroizing::new(b"a canary".to_vec());
    strongbox
        .set_numbers(&number(SECRET), Some(&number(DURESS)), contents, &mut dice)
        .unwrap();
    drop(strongbox);
    // Everything but the key that the hardware does not give out: the file, its wrapping key, the number.
    struct Copied(Arc<Counting>, SoftwareKeystore);
    impl Keystore for Copied {
        fn wrap(&self, key: &[u8]) -> Result<Vec<u8>, KeystoreFailure> {
            self.0.wrap(key)
        }
        fn unwrap(&self, wrapped: &[u8]) -> Result<Vec<u8>, KeystoreFailure> {
            self.0.unwrap(wrapped)
        }
        fn mac(&self, message: &[u8]) -> Result<[u8; 32], KeystoreFailure> {
            self.1.mac(message)
        }
        fn renew_mac_key(&self) -> Result<(), KeystoreFailure> {
            self.1.renew_mac_key()
        }
    }
    let elsewhere = home::folder();
    let other = Folder::open(elsewhere.path()).unwrap();
    let other = SoftwareKeystore::open(other, Dice::new(15)).unwrap();
    let copied = Arc::new(Copied(Arc::clone(&keystore), other));
    let handle = Folder::open(folder.path()).unwrap();
    let cost = Cost::new(8, 1).unwrap();
    let mut strongbox = Strongbox::open(handle, copied, cost, &mut dice, NOW_S).unwrap();
    assert!(!strongbox.rebuilt());
    for number in [SECRET, DURESS] {
        assert!(matches!(
            find(&mut strongbox, number, &mut dice),
            Found::Miss
        ));
    }
    drop(strongbox);
    let mut strongbox = open_with(folder.path(), &keystore).unwrap();
    assert!(matches!(
        find(&mut strongbox, SECRET, &mut dice),
        Found::Open(_)
    ));
}

#[test]
fn a_key_store_that_does_not_answer_is_an_error_and_never_a_rebuilding() {
    let folder = home::folder();
    let keystore = Counting::new(folder.path());
    let mut strongbox = open_with(folder.path(), &keystore).unwrap();
    let mut dice = Dice::new(12);
    strongbox
        .change::<_, Error, _>(&mut dice, |body, dice| {
            Ok(body.place(&[home::outgoing(1)], dice)?)
        })
        .unwrap();
    drop(strongbox);
    let before = std::fs::read(folder.path().join(STRONGBOX)).unwrap();
    // Wholly, and while it opens only: it could wrap a new key then.
    for answers in [1, 2] {
        keystore.unavailable.store(answers, Ordering::SeqCst);
        let failed = open_with(folder.path(), &keystore);
        assert_eq!(
            failed.unwrap_err(),
            Error::Keystore(KeystoreFailure::Unavailable)
        );
        assert!(before == std::fs::read(folder.path().join(STRONGBOX)).unwrap());
    }
    keystore.unavailable.store(0, Ordering::SeqCst);
    let strongbox = open_with(folder.path(), &keystore).unwrap();
    assert!(strongbox.body().holds(&home::outgoing(1).envelope.id()));
}

#[test]
fn the_software_key_store_says_that_it_protects_nothing() {
    let folder = home::folder();
    let handle = || Folder::open(folder.path()).unwrap();
    let one = SoftwareKeystore::open(handle(), Dice::new(1)).unwrap();
    assert!(one.what_it_is().contains("protects nothing"));
    let wrapped = one.wrap(&[3; 32]).unwrap();
    assert_eq!(wrapped.len(), 60);
    let again = SoftwareKeystore::open(handle(), Dice::new(2)).unwrap();
    assert_eq!(again.unwrap(&wrapped).unwrap(), [3; 32]);
    assert_eq!(one.mac(b"x").unwrap(), again.mac(b"x").unwrap());
    again.renew_mac_key().unwrap();
    assert_ne!(one.mac(b"x").unwrap(), again.mac(b"x").unwrap());
    assert_eq!(again.unwrap(&wrapped).unwrap(), [3; 32]);
    assert_eq!(
        again.unwrap(&wrapped[..59]),
        Err(KeystoreFailure::NotOpened)
    );
}
