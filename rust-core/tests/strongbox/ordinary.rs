//! What the strongbox does when nothing fails: one place, one owner, a vault behind a number.

use std::sync::Arc;

use parakh_core::report::strongbox::{
    Cost, Error, FILE_BYTES, Folder, Found, NotThisVault, OpenVault, STRONGBOX, SoftwareKeystore,
    Strongbox,
};
use zeroize::Zeroizing;

use crate::dice::Dice;
use crate::home::{self, Act, DURESS, NOBODYS, NOW_S, OTHER_SECRET, SECRET, number, typed};

fn furnished() -> (tempfile::TempDir, Strongbox, Dice) {
    let folder = home::folder();
    let mut dice = Dice::new(21);
    home::furnish(folder.path(), Act::Stop, &mut dice);
    let strongbox = home::open(folder.path(), None, &mut dice, NOW_S).unwrap();
    (folder, strongbox, dice)
}

fn find(strongbox: &mut Strongbox, text: &str, dice: &mut Dice) -> Found {
    strongbox.search(&typed(text), dice, |_, _, _| {}).unwrap()
}

fn opened(strongbox: &mut Strongbox, text: &str, dice: &mut Dice) -> OpenVault {
    match find(strongbox, text, dice) {
        Found::Open(vault) => vault,
        Found::Miss | Found::Erased(_) => panic!("the vault did not open"),
    }
}

#[test]
fn the_file_has_the_size_that_is_written_down() {
    assert_eq!(FILE_BYTES, 374_415);
    let (folder, strongbox, _) = furnished();
    let length = std::fs::metadata(folder.path().join(STRONGBOX))
        .unwrap()
        .len();
    assert_eq!(length, 374_415);
    assert!(!strongbox.rebuilt());
}

#[cfg(unix)]
#[test]
fn only_its_owner_may_read_the_files() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, _strongbox, _) = furnished();
    for name in home::names(folder.path()) {
        let mode = std::fs::metadata(folder.path().join(name))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}

#[test]
fn a_folder_has_one_strongbox_at_a_time() {
    let (folder, strongbox, mut dice) = furnished();
    let second = home::open(folder.path(), None, &mut dice, NOW_S);
    assert_eq!(second.unwrap_err(), Error::InUse);
    drop(strongbox);
    home::open(folder.path(), None, &mut dice, NOW_S).unwrap();
}

#[test]
fn an_edit_that_fails_changes_and_writes_nothing() {
    let (folder, mut strongbox, mut dice) = furnished();
    let before = std::fs::read(folder.path().join(STRONGBOX)).unwrap();
    let many: Vec<_> = (0..25).map(home::outgoing).collect();
    let refused = strongbox.change::<_, Error, _>(&mut dice, |body, dice| {
        body.wipe_draft(dice);
        Ok(body.place(&many, dice)?)
    });
    assert!(matches!(refused.unwrap_err(), Error::Full(full) if full.free == 22));
    assert!(strongbox.body().draft(NOW_S).is_some());
    assert!(before == std::fs::read(folder.path().join(STRONGBOX)).unwrap());
}

#[test]
fn the_vault_opens_with_its_number_in_any_digits_and_with_no_other() {
    let (folder, mut strongbox, mut dice) = furnished();
    let mut vault = opened(&mut strongbox, "۴۵۶۷ ۱۲۳۴", &mut dice);
    assert_eq!(vault.contents(), b"old vault");
    vault
        .set_contents(Zeroizing::new(b"kept".to_vec()))
        .unwrap();
    strongbox
        .change::<_, Error, _>(&mut dice, |body, dice| Ok(body.seal_vault(&vault, dice)?))
        .unwrap();
    drop(strongbox);
    let mut strongbox = home::open(folder.path(), None, &mut dice, NOW_S).unwrap();
    assert_eq!(
        opened(&mut strongbox, SECRET, &mut dice).contents(),
        b"kept"
    );
    for other in [NOBODYS, OTHER_SECRET, "45671235", "03001234", "92345678"] {
        assert!(
            matches!(find(&mut strongbox, other, &mut dice), Found::Miss),
            "{other}"
        );
    }
}

#[test]
fn new_numbers_replace_the_old_ones() {
    let (_folder, mut strongbox, mut dice) = furnished();
    let old = opened(&mut strongbox, SECRET, &mut dice);
    let contents = Zeroizing::new(old.contents().to_vec());
    strongbox
        .set_numbers(&number(OTHER_SECRET), None, contents, &mut dice)
        .unwrap();
    assert!(matches!(
        find(&mut strongbox, SECRET, &mut dice),
        Found::Miss
    ));
    assert!(matches!(
        find(&mut strongbox, DURESS, &mut dice),
        Found::Miss
    ));
    assert_eq!(
        opened(&mut strongbox, OTHER_SECRET, &mut dice).contents(),
        b"old vault"
    );
    let stale =
        strongbox.change::<_, Error, _>(&mut dice, |body, dice| Ok(body.seal_vault(&old, dice)?));
    assert_eq!(stale.unwrap_err(), Error::NotThisVault(NotThisVault));
    let same = number(SECRET);
    let refused = strongbox.set_numbers(&same, Some(&same), Zeroizing::default(), &mut dice);
    assert_eq!(refused.unwrap_err(), Error::SameNumbers);
}

#[test]
fn the_duress_number_opens_an_empty_vault_and_the_old_one_is_gone_for_ever() {
    let (folder, mut strongbox, mut dice) = furnished();
    let copy = std::fs::read(folder.path().join(STRONGBOX)).unwrap();
    let old = opened(&mut strongbox, SECRET, &mut dice);
    let Found::Erased(mut empty) = find(&mut strongbox, DURESS, &mut dice) else {
        panic!("the duress number erased nothing");
    };
    assert!(empty.contents().is_empty());
    assert!(matches!(
        find(&mut strongbox, SECRET, &mut dice),
        Found::Miss
    ));
    assert_eq!(
        strongbox.body().waiting().len(),
        2,
        "what waits is still handed over"
    );
    // The empty vault can be worked in; the old one cannot be written over it.
    empty
        .set_contents(Zeroizing::new(b"harmless".to_vec()))
        .unwrap();
    strongbox
        .change::<_, Error, _>(&mut dice, |body, dice| Ok(body.seal_vault(&empty, dice)?))
        .unwrap();
    let stale =
        strongbox.change::<_, Error, _>(&mut dice, |body, dice| Ok(body.seal_vault(&old, dice)?));
    assert!(stale.is_err());
    drop(strongbox);
    // Not even a copy of the file from before opens: the Keystore's key is another one.
    std::fs::write(folder.path().join(STRONGBOX), copy).unwrap();
    let mut strongbox = home::open(folder.path(), None, &mut dice, NOW_S).unwrap();
    assert!(!strongbox.rebuilt());
    for gone in [SECRET, DURESS] {
        assert!(matches!(find(&mut strongbox, gone, &mut dice), Found::Miss));
    }
}

#[test]
fn a_lost_key_is_a_rebuilding_that_is_told_until_the_person_knows() {
    let (folder, strongbox, mut dice) = furnished();
    drop(strongbox);
    std::fs::remove_file(folder.path().join("keystore.software")).unwrap();
    let mut other = Dice::new(77);
    drop(home::open(folder.path(), None, &mut other, NOW_S).unwrap());
    let mut strongbox = home::open(folder.path(), None, &mut other, NOW_S).unwrap();
    assert!(
        strongbox.rebuilt(),
        "a kill before the notice does not cost it"
    );
    assert_eq!(strongbox.body().waiting(), []);
    let told = strongbox.change::<_, Error, _>(&mut dice, |body, _| {
        body.told_of_rebuilding();
        Ok(())
    });
    told.unwrap();
    drop(strongbox);
    assert!(
        !home::open(folder.path(), None, &mut other, NOW_S)
            .unwrap()
            .rebuilt()
    );
}

#[test]
fn the_cost_of_a_guess_is_that_of_the_first_start() {
    let folder = home::folder();
    let mut dice = Dice::new(13);
    let first = home::open(folder.path(), None, &mut dice, NOW_S)
        .unwrap()
        .cost();
    let keystore = SoftwareKeystore::open(Folder::open(folder.path()).unwrap(), Dice::new(1));
    let handle = Folder::open(folder.path()).unwrap();
    let keystore = Arc::new(keystore.unwrap());
    let later = Strongbox::open(handle, keystore, Cost::FIRST, &mut dice, NOW_S).unwrap();
    assert_eq!(later.cost(), first);
    assert_ne!(first, Cost::FIRST);
}

#[test]
fn nothing_of_it_is_printed() {
    let (folder, mut strongbox, mut dice) = furnished();
    let vault = opened(&mut strongbox, SECRET, &mut dice);
    let keys = strongbox
        .key_vault(&number(SECRET), None, &mut dice)
        .unwrap();
    let printed = format!(
        "{strongbox:?} {:?} {vault:?} {keys:?} {:?} {:?} {:?}",
        strongbox.body(),
        home::outgoing(1),
        Folder::open(folder.path()).unwrap(),
        SoftwareKeystore::open(Folder::open(folder.path()).unwrap(), Dice::new(1)).unwrap(),
    );
    let names = [
        "Strongbox",
        "Body",
        "OpenVault",
        "VaultKeys",
        "Outgoing",
        "Folder",
        "SoftwareKeystore",
    ];
    let expected: Vec<String> = names.iter().map(|name| format!("{name}(..)")).collect();
    assert_eq!(printed, expected.join(" "));
}
