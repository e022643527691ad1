//! A home with something in each place, each act that changes it, and its state as a person finds it.

use std::path::Path;
use std::sync::Arc;

use parakh_core::report::strongbox::{
    Body, Cost, Error, Folder, Found, OpenVault, Outgoing, Row, SecretNumber, SoftwareKeystore,
    Strongbox, TypedNumber, Watcher,
};
use parakh_wire::{BLOCK_BYTES, ENVELOPE_BYTES};
use parakh_wire::{Envelope, EnvelopeId, MailboxNumber, PartnerNumber, ReplyBlock};
use zeroize::Zeroizing;

use crate::dice::Dice;

pub(crate) const NOW_S: i64 = 1_795_000_000;
pub(crate) const SECRET: &str = "45671234";
pub(crate) const OTHER_SECRET: &str = "56781234";
pub(crate) const DURESS: &str = "67891234";
pub(crate) const NOBODYS: &str = "78901234";

/// A change of the strongbox, as the app makes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Act {
    FirstStart,
    Start,
    StartLate,
    Stop,
    Search,
    SearchVault,
    Draft,
    Place,
    Settle,
    Land,
    SetNumbers,
    WriteVault,
    Send,
    Erase,
    Duress,
}

impl Act {
    pub(crate) const ALL: [Self; 15] = [
        Self::FirstStart,
        Self::Start,
        Self::StartLate,
        Self::Stop,
        Self::Search,
        Self::SearchVault,
        Self::Draft,
        Self::Place,
        Self::Settle,
        Self::Land,
        Self::SetNumbers,
        Self::WriteVault,
        Self::Send,
        Self::Erase,
        Self::Duress,
    ];

    /// The act is opening itself.
    pub(crate) fn opens(self) -> bool {
        matches!(self, Self::FirstStart | Self::Start | Self::StartLate)
    }

    /// When it happens.
    pub(crate) fn now_s(self) -> i64 {
        if self == Self::StartLate {
            NOW_S + 2_000
        } else {
            NOW_S
        }
    }
}

/// A folder that is gone afterwards: in memory where the system has that, since thousands of confirmed
/// writes to a disk take minutes, and what is tested is their order and their bytes.
pub(crate) fn folder() -> tempfile::TempDir {
    tempfile::tempdir_in("/dev/shm").unwrap_or_else(|_| tempfile::tempdir().unwrap())
}

/// Opens the strongbox of a folder.
pub(crate) fn open(
    path: &Path,
    watcher: Option<Watcher>,
    dice: &mut Dice,
    now_s: i64,
) -> Result<Strongbox, Error> {
    let folder = || {
        let folder = Folder::open(path)?;
        Ok::<_, Error>(match &watcher {
            Some(watcher) => folder.watched(Arc::clone(watcher)),
            None => folder,
        })
    };
    let keystore = SoftwareKeystore::open(folder()?, dice.clone())?;
    let cost = Cost::new(8, 1).unwrap();
    Strongbox::open(folder()?, Arc::new(keystore), cost, dice, now_s)
}

pub(crate) fn number(text: &str) -> SecretNumber {
    SecretNumber::parse(text).unwrap()
}

pub(crate) fn typed(text: &str) -> TypedNumber {
    TypedNumber::parse(text).unwrap()
}

pub(crate) fn outgoing(name: u8) -> Outgoing {
    let mut bytes = [0; ENVELOPE_BYTES];
    rand_core::Rng::fill_bytes(&mut Dice::new(u64::from(name) + 1_000), &mut bytes);
    Outgoing {
        envelope: Envelope::from_bytes(&bytes).unwrap(),
        shelves: [PartnerNumber(3), PartnerNumber(0), PartnerNumber(0)],
    }
}

fn numbers(name: u8) -> [MailboxNumber; 4] {
    [MailboxNumber([name; 32]); 4]
}

fn blocks(name: u8) -> [ReplyBlock; 4] {
    [(); 4].map(|()| ReplyBlock([name; BLOCK_BYTES]))
}

fn words(text: &str) -> Zeroizing<Vec<u8>> {
    Zeroizing::new(text.as_bytes().to_vec())
}

/// Fills a folder: two envelopes wait, a draft is kept, the vault is set, a row is real, and
/// something came back. A first start finds nothing.
pub(crate) fn furnish(path: &Path, act: Act, dice: &mut Dice) {
    if act == Act::FirstStart {
        return;
    }
    let mut strongbox = open(path, None, dice, NOW_S).unwrap();
    let filled = strongbox.change::<_, Error, _>(dice, |body, dice| {
        body.place(&[outgoing(1), outgoing(2)], dice)?;
        body.keep_draft(b"old draft", NOW_S + 900, dice)?;
        body.set_row(Row::First, numbers(1));
        body.land(&blocks(1));
        Ok(())
    });
    filled.unwrap();
    let (secret, duress) = (number(SECRET), number(DURESS));
    strongbox
        .set_numbers(&secret, Some(&duress), words("old vault"), dice)
        .unwrap();
}

/// What an act needs before it begins: some work in the open vault.
pub(crate) fn ready(act: Act, strongbox: &mut Strongbox, dice: &mut Dice) -> Option<OpenVault> {
    if !matches!(act, Act::WriteVault | Act::Send | Act::Erase) {
        return None;
    }
    let Ok(Found::Open(mut vault)) = strongbox.search(&typed(SECRET), dice, |_, _, _| {}) else {
        panic!("the vault does not open with its number");
    };
    vault.set_contents(words("new vault")).unwrap();
    Some(vault)
}

/// Does it.
pub(crate) fn perform(
    act: Act,
    strongbox: &mut Strongbox,
    vault: Option<&OpenVault>,
    dice: &mut Dice,
) -> Result<(), Error> {
    match act {
        Act::FirstStart | Act::Start | Act::StartLate | Act::Stop => strongbox.touch(dice),
        Act::Search => strongbox
            .search(&typed(NOBODYS), dice, |_, _, _| {})
            .map(drop),
        Act::SearchVault => strongbox
            .search(&typed(SECRET), dice, |_, _, _| {})
            .map(drop),
        Act::Duress => strongbox
            .search(&typed(DURESS), dice, |_, _, _| {})
            .map(drop),
        Act::SetNumbers => {
            let contents = words("new vault");
            strongbox
                .set_numbers(&number(OTHER_SECRET), Some(&number(DURESS)), contents, dice)
                .map(drop)
        }
        Act::Draft
        | Act::Place
        | Act::Settle
        | Act::Land
        | Act::WriteVault
        | Act::Send
        | Act::Erase => strongbox.change(dice, |body, dice| edit(act, body, vault, dice)),
    }
}

fn edit(
    act: Act,
    body: &mut Body,
    vault: Option<&OpenVault>,
    dice: &mut Dice,
) -> Result<(), Error> {
    if let Some(vault) = vault {
        body.seal_vault(vault, dice)?;
    }
    match act {
        Act::Draft => body.keep_draft(b"new draft", NOW_S + 900, dice)?,
        Act::Land => body.land(&blocks(2)),
        Act::Settle => assert!(body.settle(&outgoing(1).envelope.id(), dice)),
        Act::Place => {
            body.place(&[outgoing(3), outgoing(4), outgoing(5)], dice)?;
            body.wipe_draft(dice);
        }
        Act::Send => {
            body.place(&[outgoing(6)], dice)?;
            body.set_row(Row::Second, numbers(2));
            body.wipe_draft(dice);
        }
        Act::Erase => {
            assert!(body.settle(&outgoing(2).envelope.id(), dice));
            body.scramble_row(Row::First, dice);
        }
        Act::FirstStart
        | Act::Start
        | Act::StartLate
        | Act::Stop
        | Act::Search
        | Act::SearchVault
        | Act::SetNumbers
        | Act::WriteVault
        | Act::Duress => {}
    }
    Ok(())
}

/// The state as a person and her app find it; chance is not part of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct State {
    waiting: Vec<EnvelopeId>,
    draft: Option<Vec<u8>>,
    rows_real: [bool; 2],
    came_back: [bool; 2],
    secret: Option<Vec<u8>>,
    other_secret: Option<Vec<u8>>,
}

impl State {
    /// A strongbox in which nothing was ever done.
    pub(crate) const UNUSED: Self = Self {
        waiting: Vec::new(),
        draft: None,
        rows_real: [false; 2],
        came_back: [false; 2],
        secret: None,
        other_secret: None,
    };

    /// What a kill between the Keystore's renewal and the file leaves: a vault that nothing opens.
    pub(crate) fn without_vault(mut self) -> Self {
        self.secret = None;
        self.other_secret = None;
        self
    }

    /// The duress number also takes what came back.
    pub(crate) fn erased(mut self) -> Self {
        self.rows_real = [false; 2];
        self.came_back = [false; 2];
        self.without_vault()
    }
}

/// Looks at everything but the duress number, which would change it.
pub(crate) fn state(strongbox: &mut Strongbox, now_s: i64, dice: &mut Dice) -> State {
    let body = strongbox.body();
    let mut waiting: Vec<_> = body.waiting().iter().map(|one| one.envelope.id()).collect();
    waiting.sort();
    let came_back = |name| body.cells().any(|cell| cell == blocks(name)[0]);
    let mut state = State {
        waiting,
        draft: body.draft(now_s).map(|draft| draft.to_vec()),
        rows_real: [
            body.row(Row::First) == numbers(1),
            body.row(Row::Second) == numbers(2),
        ],
        came_back: [came_back(1), came_back(2)],
        secret: None,
        other_secret: None,
    };
    state.secret = contents(strongbox, SECRET, dice);
    state.other_secret = contents(strongbox, OTHER_SECRET, dice);
    state
}

fn contents(strongbox: &mut Strongbox, text: &str, dice: &mut Dice) -> Option<Vec<u8>> {
    match strongbox.search(&typed(text), dice, |_, _, _| {}).unwrap() {
        Found::Miss => None,
        Found::Open(vault) => Some(vault.contents().to_vec()),
        Found::Erased(_) => panic!("a secret number erased the vault"),
    }
}

/// The names in a folder.
pub(crate) fn names(path: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(path).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}
