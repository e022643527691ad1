//! Any bytes as the strongbox's file: it is made anew and says so, or it is an error; it never panics.

use std::path::Path;

use parakh_core::report::strongbox::{Error, FILE_BYTES, STRONGBOX, Strongbox, any_bytes};
use proptest::prelude::{ProptestConfig, any, proptest};

use crate::alike::device_key;
use crate::dice::{Dice, seed};
use crate::home::{self, Act, NOW_S, State};

fn furnished(dice: &mut Dice) -> tempfile::TempDir {
    let folder = home::folder();
    home::furnish(folder.path(), Act::Stop, dice);
    folder
}

fn open(path: &Path) -> Result<Strongbox, Error> {
    home::open(path, None, &mut Dice::new(31), NOW_S)
}

#[test]
fn one_changed_bit_anywhere_is_noticed_and_the_strongbox_made_anew() {
    let mut dice = Dice::new(seed("damage"));
    let folder = furnished(&mut dice);
    let path = folder.path().join(STRONGBOX);
    let whole = std::fs::read(&path).unwrap();
    let edges = [
        0,
        1,
        60,
        61,
        127,
        128,
        139,
        140,
        FILE_BYTES - 17,
        FILE_BYTES - 16,
        FILE_BYTES - 1,
    ];
    let mut places = edges.to_vec();
    places.extend((0..20).map(|_| usize::try_from(dice.below(FILE_BYTES as u64)).unwrap()));
    for place in places {
        let mut damaged = whole.clone();
        damaged[place] ^= 1 << dice.below(8);
        std::fs::write(&path, damaged).unwrap();
        let mut strongbox = open(folder.path()).unwrap();
        assert!(strongbox.rebuilt(), "{place}");
        assert_eq!(home::state(&mut strongbox, NOW_S, &mut dice), State::UNUSED);
    }
    std::fs::write(&path, whole).unwrap();
    assert!(
        !open(folder.path()).unwrap().rebuilt(),
        "the undamaged one still opens"
    );
}

#[test]
fn a_file_of_another_size_is_damaged() {
    let mut dice = Dice::new(32);
    let folder = furnished(&mut dice);
    let path = folder.path().join(STRONGBOX);
    let whole = std::fs::read(&path).unwrap();
    for length in [0, 1, 128, FILE_BYTES - 1] {
        std::fs::write(&path, &whole[..length]).unwrap();
        assert!(open(folder.path()).unwrap().rebuilt(), "{length}");
    }
    std::fs::write(&path, [whole.as_slice(), b"x"].concat()).unwrap();
    assert!(open(folder.path()).unwrap().rebuilt());
}

#[test]
fn a_disk_that_does_not_read_is_an_error_and_never_a_rebuilding() {
    let folder = home::folder();
    // A folder in the file's place: it opens, and cannot be read.
    std::fs::create_dir(folder.path().join(STRONGBOX)).unwrap();
    let failed = open(folder.path()).unwrap_err();
    assert!(
        matches!(failed, Error::NotRead { .. } | Error::NotWritten { .. }),
        "{failed}"
    );
    assert!(folder.path().join(STRONGBOX).is_dir());
    let absent = folder.path().join("absent");
    assert!(matches!(open(&absent).unwrap_err(), Error::NotRead { .. }));
}

#[test]
fn a_file_of_a_newer_app_is_refused_and_left_alone() {
    let mut dice = Dice::new(33);
    let folder = furnished(&mut dice);
    let path = folder.path().join(STRONGBOX);
    let file = std::fs::read(&path).unwrap();
    let keystore = device_key::keystore(folder.path());
    let mut body = device_key::body(&file, &keystore);
    body[0] += 1;
    let newer = device_key::with_body(&file, body, &keystore);
    std::fs::write(&path, &newer).unwrap();
    assert_eq!(open(folder.path()).unwrap_err(), Error::Newer);
    assert!(newer == std::fs::read(&path).unwrap());
}

#[test]
fn what_a_killed_write_left_is_cleared_away() {
    let mut dice = Dice::new(34);
    let folder = furnished(&mut dice);
    for name in ["strongbox.new", "keystore.software.new"] {
        std::fs::write(folder.path().join(name), b"half").unwrap();
    }
    assert!(!open(folder.path()).unwrap().rebuilt());
    assert_eq!(
        home::names(folder.path()),
        ["keystore.software", "strongbox"]
    );
}

/// A body that reads, to be spoilt.
fn good_body() -> Vec<u8> {
    let mut dice = Dice::new(35);
    let folder = furnished(&mut dice);
    let file = std::fs::read(folder.path().join(STRONGBOX)).unwrap();
    device_key::body(&file, &device_key::keystore(folder.path()))
}

#[test]
fn the_door_for_fuzzing_reads_what_is_good() {
    let mut body = good_body();
    assert!(any_bytes(&body));
    body[10] = 2;
    assert!(!any_bytes(&body), "a slot's bit is 0 or 1");
    assert!(!any_bytes(&[]));
}

proptest! {
    #![proptest_config(ProptestConfig { max_shrink_iters: 32, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 0..1_000), start in 0_u8..3) {
        let mut bytes = bytes;
        if let Some(first) = bytes.first_mut() {
            *first = start;
        }
        let _ = any_bytes(&bytes);
    }
}

#[test]
fn no_spoilt_body_panics() {
    let mut dice = Dice::new(seed("spoilt bodies"));
    let good = good_body();
    for _ in 0..200 {
        let mut body = good.clone();
        for _ in 0..=dice.below(4) {
            let place = usize::try_from(dice.below(body.len() as u64)).unwrap();
            body[place] = dice.array::<1>()[0];
        }
        let _ = any_bytes(&body);
    }
}
