//! The age format's own test vectors.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;

use parakh_seal::{Identity, OpenError, age};
use sha2::{Digest, Sha256};

struct Vector {
    name: String,
    fields: BTreeMap<String, String>,
    identities: Vec<Identity>,
    file: Vec<u8>,
}

fn vectors() -> Vec<Vector> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/age-cctv");
    let paths = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let mut paths: Vec<_> = paths.filter(|path| path.extension().is_none()).collect();
    paths.sort();
    paths.iter().map(|path| vector(path)).collect()
}

fn vector(path: &Path) -> Vector {
    let bytes = std::fs::read(path).unwrap();
    let end = bytes.windows(2).position(|two| two == b"\n\n").unwrap();
    let head = std::str::from_utf8(&bytes[..end]).unwrap();
    let pairs = head.lines().map(|line| line.split_once(": ").unwrap());
    let fields: BTreeMap<String, String> = pairs
        .clone()
        .map(|(key, value)| (key.into(), value.into()))
        .collect();
    let own = pairs.filter(|(key, _)| *key == "identity");
    let mut file = bytes[end + 2..].to_vec();
    if fields.contains_key("compressed") {
        let mut inflated = Vec::new();
        flate2::read::ZlibDecoder::new(&file[..])
            .read_to_end(&mut inflated)
            .unwrap();
        file = inflated;
    }
    Vector {
        name: path.file_name().unwrap().to_str().unwrap().into(),
        fields,
        identities: own
            .filter_map(|(_, text)| Identity::parse(text).ok())
            .collect(),
        file,
    }
}

#[test]
fn hybrid_files_open_exactly_when_they_should() {
    let mut count = 0;
    for vector in vectors()
        .iter()
        .filter(|one| one.name.starts_with("hybrid"))
    {
        let [identity] = vector.identities.as_slice() else {
            panic!("{}: one hybrid key", vector.name)
        };
        let opened = age::open(&vector.file, identity);
        let wanted = match vector.fields["expect"].as_str() {
            "success" => Ok(vector.fields["payload"].clone()),
            "no match" => Err(OpenError::OtherKey),
            // The X25519 stanza of this one is bad; a reader that knows no such stanzas passes it by.
            "header failure" if vector.name == "hybrid_x25519_arg" => Err(OpenError::OtherKey),
            "header failure" => Err(OpenError::Form),
            other => panic!("{}: {other}", vector.name),
        };
        let opened = opened.map(|content| {
            let hash = Sha256::digest(content.as_slice());
            hash.iter()
                .map(|byte| format!("{byte:02x}"))
                .collect::<String>()
        });
        assert_eq!(opened, wanted, "{}", vector.name);
        count += 1;
    }
    assert_eq!(count, 18);
}

/// These are sealed to other kinds of keys, so that they show what the header's reader takes.
#[test]
fn headers_are_taken_exactly_when_they_should_be() {
    let identity = Identity::make(&mut crate::dice::dice("cctv"));
    let mut count = 0;
    for vector in vectors()
        .iter()
        .filter(|one| !one.name.starts_with("hybrid"))
    {
        let wanted = match vector.fields["expect"].as_str() {
            "success" | "HMAC failure" => OpenError::OtherKey,
            _ => OpenError::Form,
        };
        let opened = age::open(&vector.file, &identity);
        assert_eq!(opened, Err(wanted), "{}", vector.name);
        count += 1;
    }
    assert_eq!(count, 25);
}
