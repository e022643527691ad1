//! Files that no honest program writes, and what the outside of honest ones tells.

use super::{FileKey, header, open, open_only, payload, stanza};
use crate::envelope::seal;
use crate::error::OpenError;
use crate::keys::{Identity, Recipient};
use parakh_wire::{Plaintext, STANZAS};
use zeroize::Zeroizing;

#[path = "../../tests/sealed/dice.rs"]
mod dice;
use dice::{Dice, dice};

type Wrapped = ([String; 2], [u8; 32]);

fn key(byte: u8) -> FileKey {
    Zeroizing::new([byte; 16])
}

fn wrapped(key: &FileKey, to: &Identity, dice: &mut Dice) -> Wrapped {
    stanza::wrap(key, &to.recipient(), dice).unwrap()
}

/// A file of these stanzas, with header and content under one key.
fn file(stanzas: &[Wrapped], key: &FileKey, content: &[u8], dice: &mut Dice) -> Vec<u8> {
    let header = header::write(stanzas, key).unwrap();
    let payload = payload::seal(content, key, dice).unwrap();
    [header.as_bytes(), &payload].concat()
}

/// One payload that opens under the file keys of sixteen ones and of sixteen twos: nonce, two blocks
/// of text, a third block solved for so that Poly1305 gives the same tag under both, that tag.
const FOR_TWO_KEYS: [u128; 5] = [
    0x0000_0000_0000_0000_0000_0000_0000_0004,
    0xcaa9_b230_ed59_bd03_3905_b773_b457_51ca,
    0x9145_4206_de4e_157b_1a40_f6ee_a015_6951,
    0x5195_c6a6_18cf_42df_3397_254a_b4ff_82f6,
    0xdfa8_88c7_05b6_16f6_7f1e_4932_5954_89a0,
];

#[test]
fn a_file_with_two_file_keys_opens_for_one_partner_only() {
    let payload = FOR_TWO_KEYS.map(u128::to_be_bytes).concat();
    let texts = [1, 2].map(|byte| payload::open(&payload, &key(byte)).unwrap());
    assert_eq!(&texts[0][..16], b"told to the 1st.");
    assert_eq!(&texts[1][16..32], b"told to the 2nd.");

    let dice = &mut dice("two keys");
    let [first, second] = [Identity::make(dice), Identity::make(dice)];
    let stanzas = [
        wrapped(&key(1), &first, dice),
        wrapped(&key(2), &second, dice),
    ];
    let header = header::write(&stanzas, &key(1)).unwrap();
    let file = [header.as_bytes(), &payload].concat();
    assert_eq!(open(&file, &first), Ok(texts[0].clone()));
    assert_eq!(open(&file, &second), Err(OpenError::Changed));
}

#[test]
fn a_content_of_another_file_is_refused() {
    let dice = &mut dice("content");
    let identity = Identity::make(dice);
    let stanzas = [wrapped(&key(3), &identity, dice)];
    let header = header::write(&stanzas, &key(3)).unwrap();
    let foreign = payload::seal(b"x", &key(4), dice).unwrap();
    let file = [header.as_bytes(), &foreign].concat();
    assert_eq!(open(&file, &identity), Err(OpenError::Changed));
}

#[test]
fn envelopes_have_three_stanzas_of_one_kind() {
    let dice = &mut dice("stanzas");
    let identity = Identity::make(dice);
    for count in 1..=5 {
        let stanzas: Vec<_> = (0..count)
            .map(|_| wrapped(&key(5), &identity, dice))
            .collect();
        let file = file(&stanzas, &key(5), b"x", dice);
        let as_envelope = open_only(&file, &identity, STANZAS);
        assert_eq!(as_envelope.is_ok(), count == STANZAS, "{count} stanzas");
        assert!(open(&file, &identity).is_ok());
    }
    let mut stanzas: Vec<_> = (0..3).map(|_| wrapped(&key(5), &identity, dice)).collect();
    stanzas[1].0[0] = "x25519".to_owned();
    let file = file(&stanzas, &key(5), b"x", dice);
    assert_eq!(open_only(&file, &identity, STANZAS), Err(OpenError::Form));
    assert!(open(&file, &identity).is_ok());
}

#[test]
fn a_low_order_share_spoils_the_file_for_all() {
    use base64::Engine;
    let b64 = base64::engine::general_purpose::STANDARD_NO_PAD;
    let dice = &mut dice("low order");
    let identity = Identity::make(dice);
    let low_order: [[u8; 32]; 4] = [
        [0; 32],
        std::array::from_fn(|at| u8::from(at == 0)),
        // p - 1 and p, of which the second is zero in another spelling
        std::array::from_fn(|at| [0xec, 0xff, 0x7f][usize::from(at > 0) + usize::from(at == 31)]),
        std::array::from_fn(|at| [0xed, 0xff, 0x7f][usize::from(at > 0) + usize::from(at == 31)]),
    ];
    for share in low_order {
        let mut stanzas = [
            wrapped(&key(6), &identity, dice),
            wrapped(&key(6), &identity, dice),
        ];
        let mut enc = b64.decode(&stanzas[1].0[1]).unwrap();
        enc[1088..].copy_from_slice(&share);
        stanzas[1].0[1] = b64.encode(enc);
        let file = file(&stanzas, &key(6), b"x", dice);
        assert_eq!(open(&file, &identity), Err(OpenError::Form));
    }
}

#[test]
fn content_is_one_chunk_and_ends_with_the_file() {
    let dice = &mut dice("chunks");
    let identity = Identity::make(dice);
    let stanzas = [wrapped(&key(7), &identity, dice)];
    let largest = file(&stanzas, &key(7), &[9; 65_536], dice);
    assert_eq!(open(&largest, &identity).unwrap().len(), 65_536);
    let two_chunks = file(&stanzas, &key(7), &[9; 65_537], dice);
    assert_eq!(open(&two_chunks, &identity), Err(OpenError::Form));
    let short = file(&stanzas, &key(7), b"text", dice);
    let trailing = [short.as_slice(), b"\0"].concat();
    assert_eq!(open(&trailing, &identity), Err(OpenError::Changed));
    for cut in 1..short.len() {
        assert!(
            open(&short[..short.len() - cut], &identity).is_err(),
            "{cut} bytes less"
        );
    }
    let unfinished = payload::seal_numbered(b"text", &key(7), &[0; 12], dice).unwrap();
    let header = header::write(&stanzas, &key(7)).unwrap();
    let not_last = [header.as_bytes(), &unfinished].concat();
    assert_eq!(open(&not_last, &identity), Err(OpenError::Changed));
}

/// In which places of an envelope this key opens a stanza.
fn places(envelope: &[u8], identity: &Identity) -> Vec<usize> {
    let header = header::parse(envelope).unwrap().0;
    let opens = |at: &usize| {
        stanza::unwrap(&header.stanzas[*at], identity)
            .unwrap()
            .is_some()
    };
    (0..header.stanzas.len()).filter(opens).collect()
}

fn content() -> Plaintext {
    Plaintext::from_bytes(&[0; 3419]).unwrap()
}

#[test]
fn the_order_of_stanzas_is_random() {
    const SEED: &str = "order 1";
    let dice = &mut dice(SEED);
    let keys: Vec<_> = (0..3).map(|_| Identity::make(dice)).collect();
    let recipients: Vec<_> = keys.iter().map(Identity::recipient).collect();
    for partners in 1..=3 {
        let mut counts = [0_i64; 3];
        let mut orders = std::collections::BTreeMap::<usize, i64>::new();
        for _ in 0..600 {
            let envelope = seal(&content(), &recipients[..partners], dice).unwrap();
            let first = places(envelope.as_bytes(), &keys[0]);
            assert_eq!(first.len(), 1);
            counts[first[0]] += 1;
            if partners == 3 {
                let second = places(envelope.as_bytes(), &keys[1])[0];
                *orders.entry(first[0] * 3 + second).or_default() += 1;
            }
        }
        // Chi squared with 2 and 5 degrees of freedom, each exceeded once in 100,000.
        let far = counts.iter().map(|count| (count - 200).pow(2)).sum::<i64>();
        assert!(
            far < 23 * 200,
            "seed {SEED}, {partners} partners: {counts:?}"
        );
        let far = orders
            .values()
            .map(|count| (count - 100).pow(2))
            .sum::<i64>();
        assert!(partners < 3 || orders.len() == 6, "seed {SEED}: {orders:?}");
        assert!(far < 31 * 100, "seed {SEED}: {orders:?}");
    }
}

/// How often each bit of the stanzas that are (or are not) the key's is one; and how many those are.
fn bits(count: usize, to: &[Recipient], own: &[Identity], dice: &mut Dice) -> [(Vec<u32>, u32); 2] {
    use base64::Engine;
    let b64 = base64::engine::general_purpose::STANDARD_NO_PAD;
    let mut sums = [(vec![0; 1152 * 8], 0), (vec![0; 1152 * 8], 0)];
    for _ in 0..count {
        let envelope = seal(&content(), to, dice).unwrap();
        let real: Vec<_> = own
            .iter()
            .flat_map(|key| places(envelope.as_bytes(), key))
            .collect();
        let header = header::parse(envelope.as_bytes()).unwrap().0;
        for (at, stanza) in header.stanzas.iter().enumerate() {
            let (sum, number) = &mut sums[usize::from(!real.contains(&at))];
            *number += 1;
            let bytes = [b64.decode(stanza.args[1]).unwrap(), stanza.body.clone()].concat();
            for (at, sum) in sum.iter_mut().enumerate() {
                *sum += u32::from(bytes[at / 8] >> (at % 8) & 1);
            }
        }
    }
    sums
}

#[test]
fn thrown_away_stanzas_look_like_real_ones() {
    const SEED: &str = "looks 1";
    let dice = &mut dice(SEED);
    let keys = [Identity::make(dice)];
    let recipients = [keys[0].recipient()];
    let [(real, n), (thrown, m)] = bits(600, &recipients, &keys, dice);
    assert_eq!((n, m), (600, 1200));
    for (at, (real, thrown)) in real.iter().zip(&thrown).enumerate() {
        let (a, b) = (
            f64::from(*real) / f64::from(n),
            f64::from(*thrown) / f64::from(m),
        );
        let p = f64::from(real + thrown) / f64::from(n + m);
        let spread = (p * (1.0 - p) * (1.0 / f64::from(n) + 1.0 / f64::from(m))).sqrt();
        // Of 9,216 bits none is off by 5.5 spreads in 99.96 of 100 runs; random bytes in place of an
        // X25519 share would be, at its highest bit.
        assert!(
            (a - b).abs() <= 5.5 * spread,
            "seed {SEED}: bit {at}, {a} and {b}"
        );
    }
    assert_eq!(
        real[(1088 + 31) * 8 + 7],
        0,
        "the highest bit of a share is never set"
    );
}

#[test]
fn lines_are_as_long_for_one_partner_as_for_three() {
    let dice = &mut dice("lines");
    let recipients: Vec<_> = (0..3).map(|_| Identity::make(dice).recipient()).collect();
    for partners in 1..=3 {
        let envelope = seal(&content(), &recipients[..partners], dice).unwrap();
        let lines = envelope.as_bytes().split(|byte| *byte == b'\n');
        let lengths: Vec<_> = lines.take(8).map(<[u8]>::len).collect();
        assert_eq!(lengths, [21, 1512, 43, 1512, 43, 1512, 43, 47]);
    }
}
