//! Homes with reports and homes without look the same from outside: the names, sizes and bytes of
//! their files, and what is done to the disk at the events that every phone has.
//!
//! Half the homes are used: drafts, reports placed and settled, numbers set, answers landed and read,
//! things erased, in an order by chance. The other half only start, stop, sync and search for eight
//! digits. Each home is measured; `statistics` says whether the two crowds differ in any measure.

pub(crate) mod device_key;
mod statistics;

use std::path::Path;
use std::sync::{Arc, Mutex};

use parakh_core::report::strongbox::{
    Error, FILE_BYTES, Found, OpenVault, Outgoing, Row, STRONGBOX, SecretNumber, Step, Strongbox,
    Watcher,
};
use parakh_wire::{BLOCK_BYTES, ENVELOPE_BYTES};
use parakh_wire::{Envelope, MailboxNumber, PartnerNumber, ReplyBlock};
use x25519_dalek::{PublicKey, StaticSecret};
use zeroize::Zeroizing;

use self::statistics::{Measures, chi_square, compressed, differences, equal, ones, real};
use crate::dice::{Dice, deep, seed};
use crate::home::{self, NOW_S};

/// A fault that is put in on purpose, to see that it is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Leak {
    None,
    /// Unused slots are zero, and nothing is encrypted.
    ZeroSlots,
    /// The file grows by what waits.
    Size,
    /// A number that opens the vault costs a write more.
    ExtraWrite,
    /// A file in which nothing changed is not written again.
    LazyStop,
}

/// How a life ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// Reports may still wait.
    Waiting,
    /// Every report has been handed over.
    HandedOver,
    /// So it has, and then the duress number was typed, by whoever has one.
    Duress,
}

/// What an observer saw of one home.
pub(crate) struct Life {
    files: Vec<Vec<u8>>,
    sizes: usize,
    names: Vec<String>,
    steps: Vec<usize>,
    /// The body at the end, read with the device's key.
    pub(crate) body: Vec<u8>,
}

/// A home while it is lived in.
struct Living<'a> {
    path: &'a Path,
    dice: Dice,
    steps: Arc<Mutex<Vec<Step>>>,
    leak: Leak,
    used: bool,
    vault: Option<OpenVault>,
    number: Option<SecretNumber>,
    duress: Option<SecretNumber>,
    changed: bool,
    seen: Life,
}

/// Lives in a home for some sessions.
pub(crate) fn live(seed: u64, used: bool, end: End, leak: Leak) -> Life {
    let folder = home::folder();
    let mut living = Living {
        path: folder.path(),
        dice: Dice::new(seed),
        steps: Arc::default(),
        leak,
        used,
        vault: None,
        number: None,
        duress: None,
        changed: false,
        seen: Life {
            files: Vec::new(),
            sizes: 0,
            names: Vec::new(),
            steps: Vec::new(),
            body: Vec::new(),
        },
    };
    for session in 0..4 {
        living.session(NOW_S + session * 100_000);
    }
    if end != End::Waiting {
        living.hand_everything_over(NOW_S + 900_000, end);
    }
    living.seen.names = home::names(living.path);
    let keystore = device_key::keystore(living.path);
    let file = std::fs::read(living.path.join(STRONGBOX)).unwrap();
    living.seen.body = device_key::body(&file, &keystore);
    living.seen
}

impl Living<'_> {
    fn session(&mut self, now_s: i64) {
        self.changed = false;
        let steps = Arc::clone(&self.steps);
        let watcher: Watcher = Arc::new(move |step| {
            steps.lock().unwrap().push(step);
            Ok(())
        });
        let mut dice = self.dice.clone();
        let mut strongbox = home::open(self.path, Some(watcher), &mut dice, now_s).unwrap();
        self.dice = dice;
        self.look();
        if self.used {
            self.report(&mut strongbox, now_s);
        }
        self.steps.lock().unwrap().clear();
        self.search(&mut strongbox);
        self.look();
        if self.used {
            self.work_in_vault(&mut strongbox);
        }
        self.steps.lock().unwrap().clear();
        self.sync(&mut strongbox);
        self.look();
        self.stop(&mut strongbox);
        self.look();
    }

    fn stop(&mut self, strongbox: &mut Strongbox) {
        if self.leak != Leak::LazyStop || self.changed {
            strongbox.touch(&mut self.dice).unwrap();
        }
    }

    /// A draft, and perhaps a report of it, and perhaps numbers.
    fn report(&mut self, strongbox: &mut Strongbox, now_s: i64) {
        self.changed = true;
        let draft = vec![b'x'; usize::try_from(self.dice.below(50_000)).unwrap()];
        let kept = strongbox.change::<_, Error, _>(&mut self.dice, |body, dice| {
            Ok(body.keep_draft(&draft, now_s + 900, dice)?)
        });
        kept.unwrap();
        let count = 1 + self.dice.below(3);
        let placed = strongbox.change::<_, Error, _>(&mut self.dice, |body, dice| {
            let reports: Vec<Outgoing> = (0..count).map(|_| envelope(dice)).collect();
            body.wipe_draft(dice);
            body.set_row(Row::First, [(); 4].map(|()| MailboxNumber(dice.array())));
            Ok(body.place(&reports, dice)?)
        });
        placed.unwrap();
        if self.number.is_none() {
            let number = SecretNumber::propose(&mut self.dice);
            let duress = SecretNumber::propose(&mut self.dice);
            let contents = Zeroizing::new(vec![b'y'; 3_000]);
            strongbox
                .set_numbers(&number, Some(&duress), contents, &mut self.dice)
                .unwrap();
            self.number = Some(number);
            self.duress = Some(duress);
        }
    }

    /// The owner's number, or any eight digits.
    fn search(&mut self, strongbox: &mut Strongbox) {
        let number = match &self.number {
            Some(number) => number.typed().clone(),
            None => SecretNumber::propose(&mut self.dice).typed().clone(),
        };
        let found = strongbox
            .search(&number, &mut self.dice, |_, _, _| {})
            .unwrap();
        assert_eq!(matches!(found, Found::Open(_)), self.number.is_some());
        if let Found::Open(vault) = found {
            self.vault = Some(vault);
            if self.leak == Leak::ExtraWrite {
                strongbox.touch(&mut self.dice).unwrap();
            }
        }
    }

    /// Reads what came back and keeps it; perhaps erases a report.
    fn work_in_vault(&mut self, strongbox: &mut Strongbox) {
        let mut vault = self.vault.take().unwrap();
        let contents = vec![b'z'; usize::try_from(self.dice.below(98_000)).unwrap()];
        vault.set_contents(Zeroizing::new(contents)).unwrap();
        let erases = self.dice.below(2) == 0;
        let kept = strongbox.change::<_, Error, _>(&mut self.dice, |body, dice| {
            if erases {
                body.scramble_row(Row::First, dice);
            }
            Ok(body.seal_vault(&vault, dice)?)
        });
        kept.unwrap();
    }

    /// One write: blocks land, and in a used home an envelope is settled by its receipt.
    fn sync(&mut self, strongbox: &mut Strongbox) {
        let used = self.used;
        let synced = strongbox.change::<_, Error, _>(&mut self.dice, |body, dice| {
            if let Some(first) = body.waiting().first().filter(|_| used) {
                body.settle(&first.envelope.id(), dice);
            }
            body.land(&[(); 4].map(|()| answer(dice)));
            Ok(())
        });
        synced.unwrap();
    }

    fn hand_everything_over(&mut self, now_s: i64, end: End) {
        let mut dice = self.dice.clone();
        let mut strongbox = home::open(self.path, None, &mut dice, now_s).unwrap();
        let settled = strongbox.change::<_, Error, _>(&mut dice, |body, dice| {
            for one in body.waiting() {
                assert!(body.settle(&one.envelope.id(), dice));
            }
            Ok(())
        });
        settled.unwrap();
        if let Some(duress) = self.duress.as_ref().filter(|_| end == End::Duress) {
            let found = strongbox
                .search(duress.typed(), &mut dice, |_, _, _| {})
                .unwrap();
            assert!(matches!(found, Found::Erased(_)));
        }
    }

    /// What an observer sees after an event that every phone has.
    fn look(&mut self) {
        let mut steps = self.steps.lock().unwrap();
        self.seen.steps.push(steps.len());
        steps.clear();
        let mut file = std::fs::read(self.path.join(STRONGBOX)).unwrap();
        if matches!(self.leak, Leak::ZeroSlots | Leak::Size) {
            let body = device_key::body(&file, &device_key::keystore(self.path));
            file = device_key::leaking(&file, &body, self.leak);
        }
        self.seen.sizes += file.len();
        self.seen.files.push(file);
    }
}

fn envelope(dice: &mut Dice) -> Outgoing {
    let partner = u32::try_from(1 + dice.below(4)).unwrap();
    Outgoing {
        envelope: Envelope::from_bytes(&dice.array::<ENVELOPE_BYTES>()).unwrap(),
        shelves: [partner, 5, 0].map(PartnerNumber),
    }
}

/// A reply block as HPKE makes it: a public key, then bytes like chance.
fn answer(dice: &mut Dice) -> ReplyBlock {
    let mut block = dice.array::<BLOCK_BYTES>();
    let key = PublicKey::from(&StaticSecret::from(dice.array::<32>()));
    block[..32].copy_from_slice(key.as_bytes());
    ReplyBlock(block)
}

impl Life {
    fn measures(&self) -> Measures {
        let last = self.files.last().unwrap();
        let pairs = self.files.windows(2);
        let same: f64 = pairs.map(|pair| equal(&pair[0], &pair[1])).sum();
        let mut blocks: Vec<&[u8]> = last.chunks_exact(16).collect();
        blocks.sort_unstable();
        blocks.dedup();
        let worst = last.chunks_exact(4096).map(chi_square).fold(0.0, f64::max);
        vec![
            ("names", real(self.names.concat().len())),
            ("sizes", real(self.sizes)),
            ("steps", real(self.steps.iter().sum())),
            ("frequency of bytes", chi_square(last)),
            ("worst frequency in 4 KiB", worst),
            ("bits", ones(last)),
            ("compressed", compressed(last)),
            ("different blocks", real(blocks.len())),
            ("equal from write to write", same),
            ("equal from first to last", equal(&self.files[0], last)),
        ]
    }
}

/// The measures that tell used homes from unused ones.
fn told_apart(homes: u64, seed: u64, leak: Leak) -> Vec<(&'static str, f64)> {
    let crowd = |used: bool| {
        let seeds = (0..homes / 2).map(|home| seed + home * 2 + u64::from(used));
        let lives = seeds.map(|seed| live(seed * 1_000, used, End::Waiting, leak));
        lives.map(|life| life.measures()).collect::<Vec<_>>()
    };
    differences(&crowd(true), &crowd(false))
}

#[test]
fn used_and_unused_homes_look_the_same_from_outside() {
    let homes = if deep() { 1_000 } else { 50 };
    let found = told_apart(homes, seed("alike"), Leak::None);
    assert_eq!(found, [], "measures that tell {homes} homes apart");
}

#[test]
fn the_same_test_finds_each_leak_that_is_put_in() {
    let seed = seed("leaks");
    for (leak, by) in [
        (Leak::ZeroSlots, "compressed"),
        (Leak::Size, "sizes"),
        (Leak::ExtraWrite, "steps"),
        (Leak::LazyStop, "equal from write to write"),
    ] {
        let found = told_apart(30, seed, leak);
        println!("{leak:?}: {found:?}");
        assert!(found.iter().any(|(name, _)| *name == by), "{leak:?}");
    }
}

#[test]
fn every_file_of_every_home_has_the_one_size() {
    for used in [true, false] {
        let life = live(7, used, End::Waiting, Leak::None);
        assert_eq!(life.names, ["keystore.software", "strongbox"]);
        assert!(life.files.iter().all(|file| file.len() == FILE_BYTES));
        let each = FILE_BYTES.div_ceil(16 * 1024) + 4;
        // The first start of the software key store makes its file too.
        assert_eq!(life.steps[0], each + 5);
        assert!(
            life.steps[1..].iter().all(|steps| *steps == each),
            "{:?}",
            life.steps
        );
    }
}
