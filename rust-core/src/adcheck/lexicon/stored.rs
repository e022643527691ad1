//! Compiled phrases as the pack holds them: wordings as text, and the phrases as a row of numbers.
//!
//! Wordings are numbered as they first come, so that a set mostly adds the next ones. How many sets; for
//! each how many wordings are next, how many came before, and these from the last to the first as the way
//! back from the newest, then from one another. How many phrases; for each its label, its length, and for
//! each slot its set doubled, and one more where words may stand before the slot: label and slot as the
//! step from the one before. Numbers are LEB128 (seven bits a byte, the lowest first), steps below zero by
//! way of zigzag.

/// Phrases, compiled for the pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compiled {
    /// What phrases say, one a line; phrases name their label by its line, from 0.
    pub labels: String,
    /// The wordings of which phrases are made, one a line: the keys of words, one space between two. A
    /// line opens with a capital for how many characters it shares with the line before (A none, B one).
    pub wordings: String,
    /// Which wordings fill which slots of which phrases.
    pub phrases: Vec<u8>,
}

/// A slot of a phrase: one of a set of wordings, and whether other words may stand before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Slot {
    pub(super) set: u16,
    pub(super) apart: bool,
}

/// A phrase: the number of its label, and its slots.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Phrase {
    pub(super) label: u16,
    pub(super) slots: Vec<Slot>,
}

/// The sets of wordings and the phrases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Rows {
    pub(super) sets: Vec<Vec<u16>>,
    pub(super) phrases: Vec<Phrase>,
}

/// Sets are numbered below this, so that a slot fits in two bytes.
pub(super) const SETS_AT_MOST: usize = 1 << 15;

impl Rows {
    /// The rows as bytes; `None` where there are more than can be numbered.
    pub(super) fn write(&self) -> Option<Vec<u8>> {
        let mut out = Vec::new();
        let mut next = 0;
        put(&mut out, self.sets.len());
        for set in &self.sets {
            let (old, new): (Vec<u16>, Vec<u16>) = set.iter().partition(|wording| **wording < next);
            // What is new comes in order and leaves nothing out.
            if !new.iter().copied().eq((next..).take(new.len())) || !old.is_sorted() {
                return None;
            }
            next = new.last().map_or(next, |last| last + 1);
            put(&mut out, new.len());
            put(&mut out, old.len());
            let mut above = next;
            for wording in old.into_iter().rev() {
                put(&mut out, usize::from(above - wording));
                above = wording;
            }
        }
        let (mut before, mut label_before) = (0, 0);
        put(&mut out, self.phrases.len());
        for Phrase { label, slots } in &self.phrases {
            step(&mut out, &mut label_before, *label);
            put(&mut out, slots.len());
            for Slot { set, apart } in slots {
                step(&mut out, &mut before, set * 2 + u16::from(*apart));
            }
        }
        (self.sets.len() < SETS_AT_MOST).then_some(out)
    }

    /// Reads rows back; `None` where the bytes are not what [`Rows::write`] writes.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let mut numbers = Numbers(bytes.iter());
        let mut next = 0_u16;
        let mut sets = Vec::new();
        for _ in 0..numbers.one()? {
            let new = next..next.checked_add(numbers.small()?)?;
            next = new.end;
            let mut above = next;
            let old = numbers.one()?;
            let back = |_| {
                above = above.checked_sub(numbers.small()?)?;
                Some(above)
            };
            let mut old = (0..old).map(back).collect::<Option<Vec<u16>>>()?;
            old.reverse();
            old.extend(new);
            sets.push(old);
        }
        let (mut before, mut label) = (0, 0);
        let mut phrases = Vec::new();
        for _ in 0..numbers.one()? {
            label = numbers.step(label)?;
            let length = numbers.one()?;
            let slot = |number: u16| Slot {
                set: number / 2,
                apart: number % 2 == 1,
            };
            let slots = numbers.steps(length, &mut before)?;
            let slots = slots.into_iter().map(slot).collect();
            phrases.push(Phrase { label, slots });
        }
        numbers.one().is_none().then_some(Self { sets, phrases })
    }
}

/// The characters that a line may leave out: those for which there are capitals.
const SHARED_AT_MOST: usize = 25;

/// Wordings as lines that leave out what the line before begins with.
pub(super) fn fold(wordings: &[String]) -> String {
    let mut out = String::new();
    let mut before = "";
    for wording in wordings {
        let alike = before
            .chars()
            .zip(wording.chars())
            .take_while(|(a, b)| a == b);
        let shared = alike.take(SHARED_AT_MOST).count();
        if !out.is_empty() {
            out.push('\n');
        }
        out.extend(('A'..='Z').nth(shared));
        out.extend(wording.chars().skip(shared));
        before = wording;
    }
    out
}

/// The wordings of such lines, one a line; `None` where a line does not open with its count.
pub(super) fn unfold(lines: &str) -> Option<String> {
    let mut out = String::with_capacity(lines.len() * 2);
    let mut before = 0;
    for line in lines.split('\n') {
        let mut chars = line.chars();
        let opening = chars.next()?;
        let shared = ('A'..='Z').position(|capital| capital == opening)?;
        let start = out.len();
        let kept: String = out.get(before..)?.chars().take(shared).collect();
        let kept = kept.strip_suffix('\n').unwrap_or(&kept);
        out.push_str(kept);
        out.push_str(chars.as_str());
        out.push('\n');
        before = start;
    }
    out.pop();
    Some(out)
}

fn put(out: &mut Vec<u8>, mut number: usize) {
    while number > 0x7F {
        out.push(low_bits(number) | 0x80);
        number >>= 7;
    }
    out.push(low_bits(number));
}

fn low_bits(number: usize) -> u8 {
    u8::try_from(number & 0x7F).unwrap_or_default()
}

/// Writes a number as the step from the one before, which it becomes.
fn step(out: &mut Vec<u8>, before: &mut u16, number: u16) {
    let far = usize::from(number.abs_diff(*before));
    put(
        out,
        if number < *before {
            far * 2 - 1
        } else {
            far * 2
        },
    );
    *before = number;
}

/// The numbers that are still to be read.
struct Numbers<'a>(std::slice::Iter<'a, u8>);

impl Numbers<'_> {
    /// The next number; none is above `u32::MAX`.
    fn one(&mut self) -> Option<u32> {
        let mut number = 0;
        for shift in [0, 7, 14, 21] {
            let byte = self.0.next()?;
            number |= u32::from(byte & 0x7F) << shift;
            if byte & 0x80 == 0 {
                return Some(number);
            }
        }
        None
    }

    fn small(&mut self) -> Option<u16> {
        u16::try_from(self.one()?).ok()
    }

    /// The next number, a step from the one before.
    fn step(&mut self, before: u16) -> Option<u16> {
        let step = self.one()?;
        let far = u16::try_from(step.div_ceil(2)).ok()?;
        if step % 2 == 1 {
            before.checked_sub(far)
        } else {
            before.checked_add(far)
        }
    }

    fn steps(&mut self, count: u32, before: &mut u16) -> Option<Vec<u16>> {
        let next = |_| {
            *before = self.step(*before)?;
            Some(*before)
        };
        (0..count).map(next).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Phrase, Rows, Slot, fold, unfold};

    #[test]
    fn lines_share_their_beginnings() {
        let wordings = ["ویزا فری", "ویزا کے بعد", "visa", "visas", ""].map(str::to_owned);
        let lines = fold(&wordings);
        assert_eq!(lines, "Aویزا فری\nFکے بعد\nAvisa\nEs\nA");
        assert_eq!(unfold(&lines).unwrap(), wordings.join("\n"));
        assert_eq!(unfold("visa"), None);
    }

    #[test]
    fn rows_come_back_as_written_and_other_bytes_are_refused() {
        let slot = |set, apart| Slot { set, apart };
        let rows = Rows {
            sets: vec![vec![0, 1, 2], vec![0, 2, 3], vec![], vec![1]],
            phrases: vec![Phrase {
                label: 7,
                slots: vec![slot(1, false), slot(0, true)],
            }],
        };
        let bytes = rows.write().unwrap();
        assert_eq!(Rows::read(&bytes), Some(rows));
        for cut in 0..bytes.len() {
            assert_eq!(Rows::read(&bytes[..cut]), None, "{cut}");
        }
        assert_eq!(Rows::read(&[&bytes[..], &[0]].concat()), None);
    }
}
