//! SIGKILL before every step of every act. The act runs in a child, which is this same program; it
//! stops before the step, says so, and is killed there.

use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use parakh_core::report::strongbox::{Found, Watcher};

use super::{before_and_after, look, renewed_at, steps};
use crate::dice::{Dice, deep, seed};
use crate::home::{self, Act, State};

const FOLDER: &str = "PARAKH_KILL_FOLDER";
const ACT: &str = "PARAKH_KILL_ACT";
const STEP: &str = "PARAKH_KILL_STEP";
const STANDING: &str = "standing before the step";

/// One place to kill at.
struct Point {
    act: Act,
    step: usize,
    seed: u64,
}

#[test]
fn a_kill_loses_nothing_and_doubles_nothing() {
    let seed = seed("kill");
    let points = points(seed);
    for point in &points {
        killed(point);
    }
    println!("kill: {} points", points.len());
    assert!(points.len() >= if deep() { 500 } else { 40 });
}

/// Every step of every act, of two histories, when deep; else a sample with every kind of act, and
/// with the steps around the renaming, where states change.
fn points(seed: u64) -> Vec<Point> {
    let mut points = Vec::new();
    let mut dice = Dice::new(seed);
    for act in Act::ALL {
        let last = steps(act, seed).len() - 1;
        if deep() {
            for history in [seed, seed + 100] {
                points.extend((0..=last).map(|step| Point {
                    act,
                    step,
                    seed: history,
                }));
            }
        } else {
            let some = usize::try_from(dice.below(last as u64)).unwrap();
            points.extend([last - 1, last, some].map(|step| Point { act, step, seed }));
        }
    }
    points
}

fn killed(point: &Point) {
    let folder = tempfile::tempdir().unwrap();
    home::furnish(folder.path(), point.act, &mut Dice::new(point.seed));
    assert!(
        kill_there(folder.path(), point),
        "{:?} ended before the step",
        point.act
    );
    let steps = steps(point.act, point.seed);
    let (before, after) = before_and_after(point.act, point.seed);
    let written = point.step + 1 == steps.len();
    let now = look(folder.path(), point.act.now_s(), point.seed);
    let what = format!("{:?} killed before step {}", point.act, point.step);
    if point.act == Act::Duress {
        let renewed = point.step >= renewed_at(&steps);
        let expected = match (renewed, written) {
            (_, true) => after,
            (true, false) => before.without_vault(),
            (false, false) => before,
        };
        assert_eq!(now, expected, "{what}");
        duress_still_answers(folder.path(), &expected, renewed == written, point.seed);
    } else if point.act == Act::StartLate {
        // Opening again wipes what the killed one would have.
        assert_eq!(now, after, "{what}");
    } else {
        assert_eq!(now, if written { after } else { before }, "{what}");
    }
}

/// The duress number works before and after; between, it finds nothing, as the secret number does.
fn duress_still_answers(path: &Path, state: &State, whole: bool, seed: u64) {
    let mut dice = Dice::new(seed + 2);
    let mut strongbox = home::open(path, None, &mut dice, home::NOW_S).unwrap();
    let found = strongbox
        .search(&home::typed(home::DURESS), &mut dice, |_, _, _| {})
        .unwrap();
    match found {
        Found::Erased(vault) => assert!(whole && vault.contents().is_empty()),
        Found::Miss => assert!(!whole),
        Found::Open(_) => panic!("the duress number opened the vault"),
    }
    let after = home::state(&mut strongbox, home::NOW_S, &mut dice);
    let expected = if whole {
        state.clone().erased()
    } else {
        state.clone()
    };
    assert_eq!(after, expected);
}

/// Runs the act in a child and kills it before the step; false when it never came there.
fn kill_there(path: &Path, point: &Point) -> bool {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "crash::kill::child",
            "--nocapture",
            "--test-threads=1",
        ])
        .env(FOLDER, path)
        .env(ACT, format!("{:?}", point.act))
        .env(STEP, point.step.to_string())
        .env("PARAKH_SEED", point.seed.to_string())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let stands = lines.map_while(Result::ok).any(|line| line == STANDING);
    child.kill().unwrap();
    child.wait().unwrap();
    stands
}

/// Does nothing unless it is the child.
#[test]
fn child() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        return;
    };
    let folder = Path::new(&folder);
    let name = std::env::var(ACT).unwrap();
    let act = Act::ALL
        .into_iter()
        .find(|act| format!("{act:?}") == name)
        .unwrap();
    let step: usize = std::env::var(STEP).unwrap().parse().unwrap();
    let left = Arc::new(AtomicUsize::new(if act.opens() {
        step
    } else {
        usize::MAX
    }));
    let mut dice = Dice::new(seed("child"));
    let opened = home::open(folder, Some(standing(&left)), &mut dice, act.now_s());
    let mut strongbox = opened.unwrap();
    let vault = home::ready(act, &mut strongbox, &mut dice);
    left.store(step, Ordering::SeqCst);
    home::perform(act, &mut strongbox, vault.as_ref(), &mut dice).unwrap();
}

/// Stands still, for ever, before the step that the counter has come down to.
fn standing(left: &Arc<AtomicUsize>) -> Watcher {
    let left = Arc::clone(left);
    Arc::new(move |_| {
        match left.load(Ordering::SeqCst) {
            usize::MAX => {}
            0 => {
                println!("\n{STANDING}");
                std::io::stdout().flush().unwrap();
                // Ends only when the parent is gone.
                let _ = std::io::stdin().read(&mut [0]);
                std::process::abort();
            }
            now => left.store(now - 1, Ordering::SeqCst),
        }
        Ok(())
    })
}
