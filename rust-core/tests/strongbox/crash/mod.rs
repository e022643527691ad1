//! A disk that fails at every step of every act: what was there stays, and trying again works.

mod kill;

use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use parakh_core::report::strongbox::{Error, Step, Watcher};

use crate::dice::{Dice, seed};
use crate::home::{self, Act, NOW_S, State};

const OFF: usize = usize::MAX;

/// Counts the steps of an act.
pub(crate) fn steps(act: Act, seed: u64) -> Vec<Step> {
    let seen = Arc::new(std::sync::Mutex::new(Vec::new()));
    let folder = home::folder();
    let watcher: Watcher = {
        let seen = Arc::clone(&seen);
        Arc::new(move |step| {
            seen.lock().unwrap().push(step);
            Ok(())
        })
    };
    let mut dice = Dice::new(seed);
    home::furnish(folder.path(), act, &mut dice);
    let mut strongbox = home::open(folder.path(), Some(watcher), &mut dice, act.now_s()).unwrap();
    if !act.opens() {
        let vault = home::ready(act, &mut strongbox, &mut dice);
        seen.lock().unwrap().clear();
        home::perform(act, &mut strongbox, vault.as_ref(), &mut dice).unwrap();
    }
    let steps = seen.lock().unwrap();
    steps.clone()
}

/// The states before and after an act that nothing interrupts.
pub(crate) fn before_and_after(act: Act, seed: u64) -> (State, State) {
    let folder = home::folder();
    let mut dice = Dice::new(seed);
    home::furnish(folder.path(), act, &mut dice);
    let before = if act.opens() {
        let path = folder.path();
        let before = look(path, NOW_S, seed);
        // Looking at a first start makes it.
        if act == Act::StartLate {
            before
        } else {
            return (before.clone(), before);
        }
    } else {
        look(folder.path(), NOW_S, seed)
    };
    let mut strongbox = home::open(folder.path(), None, &mut dice, act.now_s()).unwrap();
    if !act.opens() {
        let vault = home::ready(act, &mut strongbox, &mut dice);
        home::perform(act, &mut strongbox, vault.as_ref(), &mut dice).unwrap();
    }
    let after = home::state(&mut strongbox, act.now_s(), &mut dice);
    (before, after)
}

/// The state of a folder, opened as after a crash; only the two files may be there.
pub(crate) fn look(path: &Path, now_s: i64, seed: u64) -> State {
    let mut dice = Dice::new(seed + 1);
    let mut strongbox = home::open(path, None, &mut dice, now_s).unwrap();
    assert!(!strongbox.rebuilt(), "a crash is no damage");
    assert_eq!(home::names(path), ["keystore.software", "strongbox"]);
    home::state(&mut strongbox, now_s, &mut dice)
}

/// Steps behind which the Keystore's renewed key is on the disk.
pub(crate) fn renewed_at(steps: &[Step]) -> usize {
    1 + steps.iter().position(|step| *step == Step::Rename).unwrap()
}

#[test]
fn acts_write_once_and_in_order() {
    for act in Act::ALL {
        let steps = steps(act, 1);
        let files = steps.iter().filter(|step| **step == Step::Rename).count();
        let expected = if matches!(act, Act::FirstStart | Act::Duress) {
            2
        } else {
            1
        };
        assert_eq!(files, expected, "{act:?}");
        let mut order = steps.clone();
        order.dedup();
        let once = [
            Step::Create,
            Step::Write,
            Step::SyncFile,
            Step::Rename,
            Step::SyncFolder,
        ];
        assert_eq!(order, once.repeat(expected), "{act:?}");
    }
}

#[test]
fn what_each_act_does_shows_in_the_state() {
    for act in Act::ALL {
        let (before, after) = before_and_after(act, 2);
        let silent = matches!(
            act,
            Act::FirstStart | Act::Start | Act::Stop | Act::Search | Act::SearchVault
        );
        assert_eq!(before == after, silent, "{act:?}");
        if act == Act::Duress {
            assert_eq!(after, before.erased());
        }
    }
    assert_eq!(before_and_after(Act::FirstStart, 2).0, State::UNUSED);
}

#[test]
fn a_failing_disk_changes_nothing_and_trying_again_works() {
    let seed = seed("failing disk");
    for act in Act::ALL {
        let (before, after) = before_and_after(act, seed);
        let steps = steps(act, seed);
        for (number, step) in steps.iter().enumerate() {
            let last = number + 1 == steps.len();
            let folder = home::folder();
            let mut dice = Dice::new(seed);
            home::furnish(folder.path(), act, &mut dice);
            if act.opens() {
                fail_to_open(act, folder.path(), number, seed);
                continue;
            }
            let fails = Arc::new(AtomicUsize::new(OFF));
            let watcher = failing(&fails);
            let mut strongbox =
                home::open(folder.path(), Some(watcher), &mut dice, act.now_s()).unwrap();
            let vault = home::ready(act, &mut strongbox, &mut dice);
            fails.store(number, Ordering::SeqCst);
            let failed = home::perform(act, &mut strongbox, vault.as_ref(), &mut dice);
            fails.store(OFF, Ordering::SeqCst);
            check_failure(act, number, &steps, failed);
            if act == Act::Duress {
                // A key store that fails does not stop the erasing; a disk that fails leaves it to
                // the next write.
                strongbox.touch(&mut dice).unwrap();
                drop(strongbox);
                assert_eq!(look(folder.path(), NOW_S, seed), after, "{act:?} {number}");
                continue;
            }
            let now = home::state(&mut strongbox, NOW_S, &mut dice);
            let expected = if last { &after } else { &before };
            assert_eq!(now, *expected, "in memory: {act:?} {number} {step:?}");
            drop(strongbox);
            assert_eq!(
                look(folder.path(), NOW_S, seed),
                *expected,
                "{act:?} {number} {step:?}"
            );
        }
    }
}

fn check_failure(act: Act, number: usize, steps: &[Step], failed: Result<(), Error>) {
    let last = number + 1 == steps.len();
    let in_keystore = act == Act::Duress && number <= renewed_at(steps);
    match failed {
        Ok(()) => assert!(in_keystore, "{act:?} {number} went well"),
        Err(Error::NotSynced { .. }) => assert!(last, "{act:?} {number}"),
        Err(Error::NotWritten { step, .. }) => {
            assert!(
                !last && !in_keystore && steps[number] == step,
                "{act:?} {number}"
            );
        }
        Err(other) => panic!("{act:?} {number}: {other}"),
    }
}

fn fail_to_open(act: Act, path: &Path, number: usize, seed: u64) {
    let fails = Arc::new(AtomicUsize::new(number));
    let mut dice = Dice::new(seed);
    let opened = home::open(path, Some(failing(&fails)), &mut dice, act.now_s());
    // The key store's new file is in place and good, though the disk did not confirm its name.
    let keystore_stands = act == Act::FirstStart && number == renewed_at(&steps(act, seed));
    assert_eq!(opened.is_ok(), keystore_stands, "{act:?} {number}");
    drop(opened);
    let (_, after) = before_and_after(act, seed);
    assert_eq!(look(path, act.now_s(), seed), after, "{act:?} {number}");
}

/// Fails at the step that the counter has come down to.
fn failing(left: &Arc<AtomicUsize>) -> Watcher {
    let left = Arc::clone(left);
    Arc::new(move |_| {
        let now = left.load(Ordering::SeqCst);
        if now == OFF {
            return Ok(());
        }
        if now == 0 {
            left.store(OFF, Ordering::SeqCst);
            return Err(io::Error::from(io::ErrorKind::StorageFull));
        }
        left.store(now - 1, Ordering::SeqCst);
        Ok(())
    })
}
