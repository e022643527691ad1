//! Where answers are asked for and what came back: rows of mailbox numbers, answer cells, carry
//! secrets. None is marked: a used one and an unused one look the same to whoever can read the body.

use parakh_wire::{BLOCK_BYTES, MailboxNumber, ReplyBlock};
use rand_core::CryptoRng;
use x25519_dalek::{PublicKey, StaticSecret};
use zeroize::Zeroizing;

use super::{Body, Bytes, chance};

const ROWS: usize = 4;
const NUMBERS: usize = 4;
const CARRY_BYTES: usize = 64;

/// Answer cells: what came back in the last four syncs.
pub const CELLS: usize = 16;

/// Secrets of the exchanges in the last carry file.
pub const CARRIES: usize = 8;

/// What opens the answers to one carry file.
pub type Carry = Zeroizing<[[u8; CARRY_BYTES]; CARRIES]>;

/// One of the four mailbox rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Row {
    /// The first.
    First,
    /// The second.
    Second,
    /// The third.
    Third,
    /// The fourth.
    Fourth,
}

impl Row {
    /// All of them, in order.
    pub const ALL: [Self; ROWS] = [Self::First, Self::Second, Self::Third, Self::Fourth];

    /// The row that stands so far from the first.
    #[must_use]
    pub fn new(number: u8) -> Option<Self> {
        Self::ALL.get(usize::from(number)).copied()
    }

    /// How far it stands from the first.
    #[must_use]
    pub fn number(self) -> u8 {
        match self {
            Self::First => 0,
            Self::Second => 1,
            Self::Third => 2,
            Self::Fourth => 3,
        }
    }
}

type Numbers = [[u8; 32]; NUMBERS];

#[derive(Clone)]
pub(super) struct Mailboxes {
    rows: [Numbers; ROWS],
    // Invariant: CELLS of them, and `next` names one.
    cells: Vec<[u8; BLOCK_BYTES]>,
    next: u8,
    carry: Carry,
}

impl Mailboxes {
    pub(super) const BYTES: usize =
        ROWS * NUMBERS * 32 + 1 + CELLS * BLOCK_BYTES + CARRIES * CARRY_BYTES;

    pub(super) fn unused(dice: &mut impl CryptoRng) -> Self {
        let mut carry = Carry::new([[0; CARRY_BYTES]; CARRIES]);
        carry.iter_mut().for_each(|one| dice.fill_bytes(one));
        let [next] = chance(dice);
        Self {
            rows: [(); ROWS].map(|()| numbers(dice)),
            cells: (0..CELLS).map(|_| cover_block(dice)).collect(),
            next: next % 16,
            carry,
        }
    }

    /// Fills rows and cells with chance; the carry secrets tell nothing and stay.
    fn scramble(&mut self, dice: &mut impl CryptoRng) {
        self.rows.iter_mut().for_each(|row| *row = numbers(dice));
        self.cells
            .iter_mut()
            .for_each(|cell| *cell = cover_block(dice));
    }

    pub(super) fn encode(&self, out: &mut Vec<u8>) {
        self.rows
            .iter()
            .flatten()
            .for_each(|number| out.extend_from_slice(number));
        out.push(self.next);
        self.cells
            .iter()
            .for_each(|cell| out.extend_from_slice(cell));
        self.carry.iter().for_each(|one| out.extend_from_slice(one));
    }

    pub(super) fn decode(bytes: &mut Bytes<'_>) -> Option<Self> {
        let mut rows = [[[0; 32]; NUMBERS]; ROWS];
        for number in rows.iter_mut().flatten() {
            *number = bytes.array()?;
        }
        let [next] = bytes.array()?;
        let cells = (0..CELLS).map(|_| bytes.array()).collect::<Option<_>>()?;
        let mut carry = Carry::new([[0; CARRY_BYTES]; CARRIES]);
        for one in carry.iter_mut() {
            *one = bytes.array()?;
        }
        (usize::from(next) < CELLS).then_some(Self {
            rows,
            cells,
            next,
            carry,
        })
    }
}

impl Body {
    /// The numbers of a row; real or random, nothing here knows.
    #[must_use]
    pub fn row(&self, row: Row) -> [MailboxNumber; NUMBERS] {
        let numbers = self.mailboxes.rows.get(usize::from(row.number()));
        numbers.copied().unwrap_or_default().map(MailboxNumber)
    }

    /// Gives a row its real numbers.
    pub fn set_row(&mut self, row: Row, numbers: [MailboxNumber; NUMBERS]) {
        if let Some(place) = self.mailboxes.rows.get_mut(usize::from(row.number())) {
            *place = numbers.map(|number| number.0);
        }
    }

    /// Gives a row numbers by chance.
    pub fn scramble_row(&mut self, row: Row, dice: &mut impl CryptoRng) {
        self.set_row(row, numbers(dice).map(MailboxNumber));
    }

    /// Keeps what one sync brought, real or cover, in the place of the oldest.
    pub fn land(&mut self, blocks: &[ReplyBlock; 4]) {
        for block in blocks {
            if let Some(cell) = self
                .mailboxes
                .cells
                .get_mut(usize::from(self.mailboxes.next))
            {
                *cell = block.0;
            }
            self.mailboxes.next = (self.mailboxes.next + 1) % 16;
        }
    }

    /// What came back last, the oldest first; answers and bytes by chance alike.
    pub fn cells(&self) -> impl Iterator<Item = ReplyBlock> {
        let cells = &self.mailboxes.cells;
        let order = cells.iter().cycle().skip(usize::from(self.mailboxes.next));
        order.take(CELLS).map(|cell| ReplyBlock(*cell))
    }

    /// What opens the answers to the last carry file; by chance when there was none.
    #[must_use]
    pub fn carry(&self) -> &Carry {
        &self.mailboxes.carry
    }

    /// Keeps what opens the answers to a new carry file: always all eight, real or not.
    pub fn set_carry(&mut self, carry: Carry) {
        self.mailboxes.carry = carry;
    }

    pub(in crate::report::strongbox) fn scramble_mailboxes(&mut self, dice: &mut impl CryptoRng) {
        self.mailboxes.scramble(dice);
    }
}

fn numbers(dice: &mut impl CryptoRng) -> Numbers {
    [(); NUMBERS].map(|()| chance(dice))
}

/// A block that nobody wrote. A real one begins with an X25519 public key, and bytes by chance would
/// be told from one: its top bit is never set, and it lies on the curve, as every other string does
/// not. So this one begins with a key too, whose secret is forgotten at once.
fn cover_block(dice: &mut impl CryptoRng) -> [u8; BLOCK_BYTES] {
    let mut block = chance(dice);
    let secret = StaticSecret::from(chance::<32>(dice));
    if let Some(key) = block.first_chunk_mut() {
        *key = PublicKey::from(&secret).to_bytes();
    }
    block
}
