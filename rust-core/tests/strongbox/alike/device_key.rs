//! The observer who may also use the device's key: a second reader of the file, written from its
//! description. It counts the envelopes that wait and sees a kept draft, and nothing more.

use std::path::Path;

use aes_gcm::aead::{Aead, AeadInOut, KeyInit, Payload};
use aes_gcm::{Aes256Gcm, Nonce, Tag};
use parakh_core::report::strongbox::{
    DRAFT_BYTES, Error, Folder, Keystore, SLOTS, STRONGBOX, SoftwareKeystore,
};
use parakh_wire::{BLOCK_BYTES, ENVELOPE_BYTES};

use super::statistics::{Measures, chi_square, compressed, differences, ones, real};
use super::{End, Leak, live};
use crate::dice::{Dice, deep, seed};
use crate::home::{self, Act, DURESS, NOW_S, SECRET};

const HEAD: usize = 128 + 12;
const OUTBOX: usize = 10;
const SLOT: usize = 13 + ENVELOPE_BYTES;
const ROWS: usize = OUTBOX + SLOTS * SLOT;
const NEXT: usize = ROWS + 4 * 4 * 32;
const CELLS: usize = NEXT + 1;
const CARRY: usize = CELLS + 16 * BLOCK_BYTES;
const DRAFT: usize = CARRY + 8 * 64;
const VAULT: usize = DRAFT + 12 + DRAFT_BYTES;

/// The key store of a home, as whoever has the device uses it.
pub(crate) fn keystore(path: &Path) -> SoftwareKeystore {
    SoftwareKeystore::open(Folder::open(path).unwrap(), Dice::new(0)).unwrap()
}

fn cipher(file: &[u8], keystore: &dyn Keystore) -> Aes256Gcm {
    let key = keystore.unwrap(&file[1..=usize::from(file[0])]).unwrap();
    Aes256Gcm::new_from_slice(&key).unwrap()
}

fn bound(file: &[u8]) -> Vec<u8> {
    [b"parakh strongbox 1\0", &file[..128]].concat()
}

/// The body of a file.
pub(crate) fn body(file: &[u8], keystore: &dyn Keystore) -> Vec<u8> {
    let (locked, tag) = file.split_last_chunk::<16>().unwrap();
    let nonce: [u8; 12] = file[128..HEAD].try_into().unwrap();
    let mut body = locked[HEAD..].to_vec();
    cipher(file, keystore)
        .decrypt_inout_detached(
            &Nonce::from(nonce),
            &bound(file),
            body.as_mut_slice().into(),
            &Tag::from(*tag),
        )
        .unwrap();
    body
}

/// A file with another body, as a newer app would write it.
pub(crate) fn with_body(file: &[u8], mut body: Vec<u8>, keystore: &dyn Keystore) -> Vec<u8> {
    let nonce = [7; 12];
    let tag = cipher(file, keystore)
        .encrypt_inout_detached(
            &Nonce::from(nonce),
            &bound(file),
            body.as_mut_slice().into(),
        )
        .unwrap();
    [&file[..128], &nonce, &body, &tag].concat()
}

/// The file as a faulty app would have written it.
pub(crate) fn leaking(file: &[u8], body: &[u8], leak: Leak) -> Vec<u8> {
    let mut body = body.to_vec();
    let mut waits = 0;
    for slot in body[OUTBOX..ROWS].chunks_exact_mut(SLOT) {
        if slot[0] == 1 {
            waits += 1;
        } else {
            slot.fill(0);
        }
    }
    match leak {
        Leak::Size => [file, &vec![0; waits]].concat(),
        Leak::ZeroSlots => [&file[..HEAD], &body, &file[file.len() - 16..]].concat(),
        Leak::None | Leak::ExtraWrite | Leak::LazyStop => file.to_vec(),
    }
}

fn read(path: &Path) -> Vec<u8> {
    let file = std::fs::read(path.join(STRONGBOX)).unwrap();
    body(&file, &keystore(path))
}

fn waiting(body: &[u8]) -> usize {
    let slots = body[OUTBOX..ROWS].chunks_exact(SLOT);
    slots.filter(|slot| slot[0] == 1).count()
}

fn draft(body: &[u8]) -> Option<&[u8]> {
    let length = u32::from_be_bytes(body[DRAFT + 8..DRAFT + 12].try_into().unwrap());
    let kept = &body[DRAFT + 12..VAULT][..usize::try_from(length).unwrap()];
    (length > 0).then_some(kept)
}

#[test]
fn the_device_key_shows_how_many_wait_and_a_draft_of_the_last_minutes() {
    let folder = tempfile::tempdir().unwrap();
    let mut dice = Dice::new(11);
    let mut strongbox = home::open(folder.path(), None, &mut dice, NOW_S).unwrap();
    assert_eq!(
        (waiting(&read(folder.path())), draft(&read(folder.path()))),
        (0, None)
    );
    let placed = strongbox.change::<_, Error, _>(&mut dice, |body, dice| {
        body.keep_draft(b"a canary", NOW_S + 900, dice)?;
        Ok(body.place(&[home::outgoing(1), home::outgoing(2)], dice)?)
    });
    placed.unwrap();
    let seen = read(folder.path());
    assert_eq!(
        (waiting(&seen), draft(&seen)),
        (2, Some(b"a canary".as_slice()))
    );
    strongbox
        .change::<_, Error, _>(&mut dice, |body, dice| {
            Ok(body.settle(&home::outgoing(1).envelope.id(), dice))
        })
        .unwrap();
    drop(strongbox);
    // A quarter of an hour later the app starts again.
    drop(home::open(folder.path(), None, &mut dice, NOW_S + 900).unwrap());
    let seen = read(folder.path());
    assert_eq!((waiting(&seen), draft(&seen)), (1, None));
    assert!(!seen.windows(8).any(|window| window == b"a canary"));
}

/// The key in a key slot of the vault, for a number and this phone's hardware.
fn slot_key(body: &[u8], second: bool, number: &str, keystore: &dyn Keystore) -> Option<Vec<u8>> {
    let params = argon2::Params::new(8, 1, 1, Some(32)).unwrap();
    let mut stretched = [0; 32];
    argon2::Argon2::new(argon2::Algorithm::Argon2id, argon2::Version::V0x13, params)
        .hash_password_into(number.as_bytes(), &body[VAULT..VAULT + 16], &mut stretched)
        .unwrap();
    let key = keystore.mac(&stretched).unwrap();
    let slot = &body[VAULT + 16 + 60 * usize::from(second)..][..60];
    let domain: &[u8] = if second {
        b"parakh vault slot 1 duress\0"
    } else {
        b"parakh vault slot 1 secret\0"
    };
    unlocked(&key, slot, domain)
}

fn unlocked(key: &[u8], locked: &[u8], domain: &[u8]) -> Option<Vec<u8>> {
    let (nonce, rest) = locked.split_first_chunk::<12>().unwrap();
    let sealed = Payload {
        msg: rest,
        aad: domain,
    };
    let cipher = Aes256Gcm::new_from_slice(key).unwrap();
    cipher.decrypt(&Nonce::from(*nonce), sealed).ok()
}

#[test]
fn the_duress_number_does_not_help_to_open_the_vault_before_it_is_typed() {
    let folder = home::folder();
    home::furnish(folder.path(), Act::Stop, &mut Dice::new(14));
    let (body, keystore) = (read(folder.path()), keystore(folder.path()));
    let contents = |key: &[u8]| unlocked(key, &body[VAULT + 136..], b"parakh vault contents 1\0");
    let secret = slot_key(&body, false, SECRET, &keystore).unwrap();
    let opened = contents(&secret).unwrap();
    assert_eq!(opened[..13], *b"\0\0\0\x09old vault");
    let duress = slot_key(&body, true, DURESS, &keystore).unwrap();
    assert!(contents(&duress).is_none());
    assert!(slot_key(&body, false, DURESS, &keystore).is_none());
    assert!(slot_key(&body, true, SECRET, &keystore).is_none());
}

/// What can be measured of the places that must not tell, and of the whole body.
fn measures(body: &[u8]) -> Measures {
    let cells: Vec<&[u8]> = body[CELLS..CARRY].chunks_exact(BLOCK_BYTES).collect();
    let like_keys = cells
        .iter()
        .filter(|cell| is_like_a_key(&cell[..32]))
        .count();
    let (rows, vault) = (&body[ROWS..NEXT], &body[VAULT..]);
    vec![
        (
            "head",
            real(body[..OUTBOX].iter().map(|byte| usize::from(*byte)).sum()),
        ),
        ("outbox: frequency", chi_square(&body[OUTBOX..ROWS])),
        ("outbox: compressed", compressed(&body[OUTBOX..ROWS])),
        ("rows: frequency", chi_square(rows)),
        ("rows: bits", ones(rows)),
        ("rows: compressed", compressed(rows)),
        ("next cell", real(usize::from(body[NEXT]))),
        ("cells: frequency", chi_square(&body[CELLS..CARRY])),
        ("cells: bits", ones(&body[CELLS..CARRY])),
        ("cells: like keys", real(like_keys)),
        ("carry: frequency", chi_square(&body[CARRY..DRAFT])),
        ("draft: frequency", chi_square(&body[DRAFT..VAULT])),
        ("draft: first byte", f64::from(body[DRAFT])),
        ("vault: frequency", chi_square(vault)),
        ("vault: slots", chi_square(&vault[..136])),
        ("vault: bits", ones(vault)),
        ("vault: compressed", compressed(vault)),
    ]
}

/// The bodies of homes at the end.
fn crowd(homes: u64, seed: u64, used: bool, end: End) -> Vec<Vec<u8>> {
    let seeds = (0..homes / 2).map(|home| seed + home * 2 + u64::from(used));
    seeds
        .map(|seed| live(seed * 1_000, used, end, Leak::None).body)
        .collect()
}

fn differ(used: &[Vec<u8>], unused: &[Vec<u8>]) -> Vec<(&'static str, f64)> {
    let measured = |crowd: &[Vec<u8>]| crowd.iter().map(|body| measures(body)).collect::<Vec<_>>();
    differences(&measured(used), &measured(unused))
}

#[test]
fn rows_cells_and_vault_show_nothing_to_the_device_key() {
    let homes = if deep() { 1_000 } else { 50 };
    let seed = seed("device key");
    let used = crowd(homes, seed, true, End::HandedOver);
    let erased = crowd(homes, seed + homes, true, End::Duress);
    let unused = crowd(homes, seed, false, End::HandedOver);
    assert!(used.iter().chain(&unused).all(|body| waiting(body) == 0));
    assert_eq!(
        differ(&used, &unused),
        [],
        "measures that tell {homes} bodies apart"
    );
    assert_eq!(
        differ(&erased, &unused),
        [],
        "measures that tell the duress number"
    );
    // The same measures find each mark that a careless app would leave.
    let mut dice = Dice::new(seed);
    type Mark = fn(&mut [u8], &mut Dice);
    let marks: [(&str, Mark); 4] = [
        ("cells: like keys", |body, dice| {
            for cell in body[CELLS..CARRY].chunks_exact_mut(BLOCK_BYTES) {
                cell[..32].copy_from_slice(&dice.array::<32>());
            }
        }),
        ("rows: compressed", |body, _| body[ROWS..ROWS + 128].fill(0)),
        ("vault: compressed", |body, _| body[VAULT + 136..].fill(0)),
        ("draft: first byte", |body, _| {
            body[DRAFT..DRAFT + 8].fill(0)
        }),
    ];
    for (by, mark) in marks {
        let mut marked = unused.clone();
        marked.iter_mut().for_each(|body| mark(body, &mut dice));
        let found = differ(&used, &marked);
        assert!(found.iter().any(|(name, _)| *name == by), "{by}: {found:?}");
    }
}

/// Whether 32 bytes can be an X25519 public key: the top bit is clear and a point of the curve
/// v^2 = u^3 + 486662 u^2 + u has this u, by Euler's criterion. Chance passes once in four.
fn is_like_a_key(bytes: &[u8]) -> bool {
    let mut u = [0; 4];
    for (limb, part) in u.iter_mut().zip(bytes.chunks_exact(8)) {
        *limb = u64::from_le_bytes(part.try_into().unwrap());
    }
    let inner = add(times(u, add(u, [486_662, 0, 0, 0])), [1, 0, 0, 0]);
    let square = times(u, inner);
    // The exponent (p - 1) / 2 is 2^254 - 10: ones but for the bits 0 and 3.
    let mut power = [1, 0, 0, 0];
    for bit in (0..254).rev() {
        power = times(power, power);
        if bit != 0 && bit != 3 {
            power = times(power, square);
        }
    }
    bytes[31] < 0x80 && times(power, [1, 0, 0, 0]) == [1, 0, 0, 0]
}

type Limbs = [u64; 4];

fn add(left: Limbs, right: Limbs) -> Limbs {
    let mut wide = [0; 8];
    let mut carry = 0;
    for place in 0..4 {
        let sum = u128::from(left[place]) + u128::from(right[place]) + carry;
        wide[place] = low(sum);
        carry = sum >> 64;
    }
    wide[4] = low(carry);
    reduced(wide)
}

fn times(left: Limbs, right: Limbs) -> Limbs {
    let mut wide = [0; 8];
    for (i, one) in left.iter().enumerate() {
        let mut carry = 0;
        for (j, other) in right.iter().enumerate() {
            let sum = u128::from(*one) * u128::from(*other) + u128::from(wide[i + j]) + carry;
            wide[i + j] = low(sum);
            carry = sum >> 64;
        }
        wide[i + 4] = low(carry);
    }
    reduced(wide)
}

/// Modulo p = 2^255 - 19: twice what stands past 2^256 is folded in 19 times, then p is taken away.
fn reduced(mut wide: [u64; 8]) -> Limbs {
    for _ in 0..3 {
        let mut carry = 0;
        for place in 0..4 {
            let sum = u128::from(wide[place]) + 38 * u128::from(wide[place + 4]) + carry;
            wide[place] = low(sum);
            carry = sum >> 64;
        }
        wide[4..].copy_from_slice(&[low(carry), 0, 0, 0]);
    }
    let mut limbs: Limbs = wide[..4].try_into().unwrap();
    const P: Limbs = [u64::MAX - 18, u64::MAX, u64::MAX, u64::MAX >> 1];
    while limbs.iter().rev().cmp(P.iter().rev()).is_ge() {
        let mut borrow = false;
        for place in 0..4 {
            let (less, first) = limbs[place].overflowing_sub(P[place]);
            let (less, second) = less.overflowing_sub(u64::from(borrow));
            limbs[place] = less;
            borrow = first || second;
        }
    }
    limbs
}

fn low(sum: u128) -> u64 {
    u64::try_from(sum & u128::from(u64::MAX)).unwrap()
}

#[test]
fn keys_are_like_keys_and_chance_is_one_time_in_four() {
    let mut dice = Dice::new(3);
    let keys = (0..64).map(|_| {
        let secret = x25519_dalek::StaticSecret::from(dice.array::<32>());
        x25519_dalek::PublicKey::from(&secret).to_bytes()
    });
    assert!(
        keys.collect::<Vec<_>>()
            .iter()
            .all(|key| is_like_a_key(key))
    );
    let by_chance = (0..400)
        .filter(|_| is_like_a_key(&dice.array::<32>()))
        .count();
    assert!((70..130).contains(&by_chance), "{by_chance}");
}
