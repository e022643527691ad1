//! Packs that are not what they should be are refused, each with its own reason.

use super::built;
use parakh_core::registry::Registry;
use parakh_core::store::{Error, FORMAT_VERSION, Pack};
use std::path::Path;

fn write(folder: &Path, bytes: &[u8]) -> std::path::PathBuf {
    let path = folder.join("bad.sqlite");
    std::fs::write(&path, bytes).unwrap();
    path
}

#[test]
fn a_whole_pack_opens_and_verifies() {
    let folder = tempfile::tempdir().unwrap();
    let pack = Pack::open(&built(folder.path())).unwrap();
    assert_eq!(pack.verify(), Ok(()));
    assert_eq!(pack.facts().rows, 5290);
    assert!(pack.size_bytes() < 1_500_000);
}

#[test]
fn missing_empty_foreign_and_cut_files_are_told_apart() {
    let folder = tempfile::tempdir().unwrap();
    let good = std::fs::read(built(folder.path())).unwrap();
    let open = |bytes: &[u8]| Pack::open(&write(folder.path(), bytes)).err();
    assert_eq!(
        Pack::open(&folder.path().join("none")).err(),
        Some(Error::Missing)
    );
    assert_eq!(open(b""), Some(Error::Foreign));
    assert_eq!(open(b"licence_no,name\n"), Some(Error::Foreign));
    assert_eq!(open(&good[..50]), Some(Error::Truncated));
    assert_eq!(open(&good[..good.len() / 2]), Some(Error::Truncated));
    assert_eq!(open(&good[..good.len() - 1]), Some(Error::Truncated));
    let longer = [good.as_slice(), b"more"].concat();
    assert_eq!(open(&longer), Some(Error::Damaged));
}

#[test]
fn another_programs_database_is_foreign() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("other.sqlite");
    rusqlite::Connection::open(&path)
        .unwrap()
        .execute_batch("CREATE TABLE t (x); INSERT INTO t VALUES (1)")
        .unwrap();
    assert_eq!(Pack::open(&path).err(), Some(Error::Foreign));
}

#[test]
fn another_format_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = built(folder.path());
    rusqlite::Connection::open(&path)
        .unwrap()
        .pragma_update(None, "user_version", 7)
        .unwrap();
    assert_eq!(
        Pack::open(&path).err(),
        Some(Error::WrongVersion { found: 7 })
    );
    assert_ne!(FORMAT_VERSION, 7);
}

#[test]
fn a_changed_row_does_not_verify() {
    let folder = tempfile::tempdir().unwrap();
    let path = built(folder.path());
    let change = "UPDATE promoters SET status = 'Valid' WHERE number = 5";
    rusqlite::Connection::open(&path)
        .unwrap()
        .execute_batch(change)
        .unwrap();
    assert_eq!(Pack::open(&path).unwrap().verify(), Err(Error::Damaged));
}

#[test]
fn damage_inside_never_panics() {
    let folder = tempfile::tempdir().unwrap();
    let good = std::fs::read(built(folder.path())).unwrap();
    for at in (100..good.len()).step_by(good.len() / 60) {
        let mut bad = good.clone();
        bad.iter_mut()
            .skip(at)
            .take(64)
            .for_each(|byte| *byte ^= 0xA5);
        let path = write(folder.path(), &bad);
        if let Ok(pack) = Pack::open(&path) {
            let _ = pack.verify();
            let _ = Registry::open(&pack);
        }
    }
}
