//! The consonants of a word as keys: whole, and with one or two of them left out.

use super::vocab::WordId;

/// Hashes of skeletons with the words that have them, in order.
pub(super) type Keys = Vec<(u32, WordId)>;

/// Skeletons of this length and more are also looked for with two consonants left out.
const LONG: usize = 6;

/// Calls `with` for the keys of the skeleton with one consonant left out, or two of a long one.
pub(super) fn each_cut(skeleton: &[u8], mut with: impl FnMut(u32)) {
    if skeleton.len() < 2 {
        return;
    }
    for first in 0..skeleton.len() {
        with(key(skeleton, [first, NONE]));
        if skeleton.len() >= LONG {
            (first + 1..skeleton.len()).for_each(|second| with(key(skeleton, [first, second])));
        }
    }
}

/// In place of a consonant to leave out.
pub(super) const NONE: usize = usize::MAX;

pub(super) fn key(skeleton: &[u8], skip: [usize; 2]) -> u32 {
    let kept = skeleton
        .iter()
        .enumerate()
        .filter(|(at, _)| !skip.contains(at));
    hash(kept.map(|(_, class)| *class))
}

pub(super) fn with_key(keys: &Keys, key: u32) -> impl Iterator<Item = WordId> {
    let from = keys.partition_point(|&(other, _)| other < key);
    let rest = keys.get(from..).unwrap_or_default();
    rest.iter()
        .take_while(move |(other, _)| *other == key)
        .map(|(_, id)| *id)
}

/// FNV-1a, 32 bits. Two skeletons with one hash cost a comparison, no more.
fn hash(bytes: impl Iterator<Item = u8>) -> u32 {
    bytes.fold(0x811C_9DC5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}
