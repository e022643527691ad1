//! The files of the app's folder over a whole life of it, against the table of `docs/data-on-phone.md`.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex};

use parakh_core::report::routing::Directory;
use parakh_core::report::strongbox::{
    Cost, Folder, SecretNumber, SoftwareKeystore, TypedNumber, Watcher,
};
use parakh_core::report::{KeptDraft, Reports};
use parakh_core::store::AppStore;
use parakh_wire::{ReplyKind, ReportId};

use crate::desk::{Desk, receipt, waiting};
use crate::{NOW_S, NUMBER, cover, dice, draft, send};

/// The files of the core in the table: name, and the largest size where one is written.
fn written() -> BTreeMap<String, Option<u64>> {
    let text = include_str!("../../../docs/data-on-phone.md");
    let (_, files) = text.split_once("\n## Files\n").unwrap();
    let section = files.split("\n## ").next().unwrap();
    let rows = section.lines().filter(|line| line.starts_with("| `"));
    let file = |row: &str| {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let size: String = cells[1].chars().filter(char::is_ascii_digit).collect();
        (cells[0].trim_matches('`').to_owned(), size.parse().ok())
    };
    // What lies in a folder of its own is the shell's, and its tests hold it.
    rows.map(file)
        .filter(|(name, _)| !name.contains('/'))
        .collect()
}

type Seen = Arc<Mutex<BTreeMap<String, u64>>>;

/// Notes each file that is there, with its largest size so far.
fn look(home: &Path, seen: &Seen) {
    for entry in std::fs::read_dir(home).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        let size = entry.metadata().unwrap().len();
        let mut seen = seen.lock().unwrap();
        let largest = seen.entry(name).or_default();
        *largest = size.max(*largest);
    }
}

/// Opens the reports with an eye on the folder before each step of each write.
fn watched(home: &Path, seen: &Seen) -> Reports {
    let (path, into) = (home.to_owned(), Arc::clone(seen));
    let watcher: Watcher = Arc::new(move |_| {
        look(&path, &into);
        Ok(())
    });
    let folder = || Folder::open(home).unwrap().watched(Arc::clone(&watcher));
    let keystore = Arc::new(SoftwareKeystore::open(folder(), dice()).unwrap());
    let cost = Cost::new(8, 1).unwrap();
    Reports::open(folder(), keystore, cost, NOW_S, &mut dice()).unwrap()
}

fn live(home: &Path, seen: &Seen) {
    let store = AppStore::open(home).unwrap();
    store.finish_lesson("dunki").unwrap();
    store.set_language("ur").unwrap();
    // While it writes, the database keeps what it overwrites beside it.
    let other = rusqlite::Connection::open(home.join(AppStore::FILE)).unwrap();
    other
        .execute_batch("BEGIN; INSERT INTO lessons_done (id) VALUES ('other')")
        .unwrap();
    look(home, seen);
    other.execute_batch("ROLLBACK").unwrap();

    let mut reports = watched(home, seen);
    let dice = &mut dice();
    let number = |text| SecretNumber::parse(text).unwrap();
    let (secret, duress) = (number(NUMBER), number("56781234"));
    reports.set_numbers(&secret, Some(&duress), dice).unwrap();
    let kept = KeptDraft {
        draft: draft(1),
        picture: None,
    };
    reports.keep_draft(&kept, NOW_S, dice).unwrap();
    let desk = Desk::new(5);
    send(&mut reports, 1, &[&desk], true);
    let report = desk.report(&reports);
    let mut blocks = cover();
    blocks[0] = desk.answer(&report, ReplyKind::Received, 0, "");
    let receipts = [receipt(&waiting(&reports)[0])];
    let nobody = Directory::default();
    reports.land(&receipts, &blocks, &nobody, dice).unwrap();
    reports.erase(ReportId([1; 16]), true, dice).unwrap();
    send(&mut reports, 2, &[&desk], true);
    reports.quick_exit(dice).unwrap();
    let typed = TypedNumber::parse("56781234").unwrap();
    assert!(reports.search(&typed, &nobody, dice).unwrap());
    reports.touch(NOW_S, dice).unwrap();
    drop(reports);
    drop(watched(home, seen));
    look(home, seen);
}

#[test]
fn every_file_that_appears_is_written_down() {
    let home = tempfile::tempdir().unwrap();
    let seen = Seen::default();
    live(home.path(), &seen);
    let seen = seen.lock().unwrap();
    let written = written();
    assert_eq!(
        seen.keys().collect::<Vec<_>>(),
        written.keys().collect::<Vec<_>>()
    );
    for (name, size) in &*seen {
        if let Some(said) = written[name] {
            assert_eq!(*size, said, "{name}");
        }
    }
}
