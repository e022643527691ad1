//! The desk's program, run as a person runs it.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use getrandom::SysRng;
use parakh_seal::{Identity, Recipient, SigningSeed, seal};
use parakh_wire::{PLAINTEXT_BYTES, Plaintext};
use rand_core::UnwrapErr;
use tempfile::TempDir;

const REPORT: &str = r#"{"parakh":1,"kind":"report","report":"000102030405060708090a0b0c0d0e0f","sealed_on":"2026-07-01","pack":9,"to":[7],"answers":{},"reply":null,"picture":null}"#;

fn desk(args: &[&str], folder: &TempDir) -> Output {
    let program = env!("CARGO_BIN_EXE_parakh-inbox");
    let mut command = Command::new(program);
    command.args(args).current_dir(folder).output().unwrap()
}

fn out(output: &Output) -> (i32, String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let code = output.status.code().unwrap();
    (code, text(&output.stdout), text(&output.stderr))
}

/// Makes keys in a new folder and gives the recipient of the printed row.
fn keygen() -> (TempDir, Recipient) {
    let folder = tempfile::tempdir().unwrap();
    let (code, rows, errors) = out(&desk(
        &["keygen", "--number", "7", "--out", "keys"],
        &folder,
    ));
    assert_eq!((code, errors.as_str()), (0, ""));
    let recipient = field(&rows, "recipient");
    (folder, Recipient::parse(&recipient).unwrap())
}

fn field(rows: &str, name: &str) -> String {
    let start = format!("{name} = \"");
    let line = rows.lines().find_map(|line| line.strip_prefix(&start));
    line.unwrap().strip_suffix('"').unwrap().to_owned()
}

/// Seals a JSON text into a file.
fn envelope(folder: &TempDir, name: &str, json: &str, to: &Recipient) -> PathBuf {
    let mut gzip = flate2::GzBuilder::new().write(Vec::new(), flate2::Compression::best());
    gzip.write_all(json.as_bytes()).unwrap();
    let mut bytes = gzip.finish().unwrap();
    bytes.resize(PLAINTEXT_BYTES, 0);
    let plaintext = Plaintext::from_bytes(&bytes).unwrap();
    let sealed = seal(&plaintext, std::slice::from_ref(to), &mut UnwrapErr(SysRng)).unwrap();
    let path = folder.path().join(name);
    fs::write(&path, sealed.as_bytes()).unwrap();
    path
}

fn lines(path: &Path) -> Vec<String> {
    fs::read_to_string(path)
        .unwrap()
        .lines()
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_printed_rows_belong_to_the_written_secrets() {
    let folder = tempfile::tempdir().unwrap();
    let output = desk(&["keygen", "--number", "12", "--out", "a/b"], &folder);
    let (_, rows, _) = out(&output);
    let key = lines(&folder.path().join("a/b/partner-12-key.txt"));
    let identity = Identity::parse(&key[1]).unwrap();
    assert_eq!(key[0], format!("# public key: {}", identity.recipient()));
    assert_eq!(field(&rows, "recipient"), identity.recipient().to_string());
    let signing = lines(&folder.path().join("a/b/partner-12-signing.txt"));
    let seed: [u8; 32] = base64(&signing[1]).try_into().unwrap();
    let public = SigningSeed(seed).public();
    assert_eq!(base64(&field(&rows, "signing")), public);
    assert!(!rows.contains("SECRET") && !rows.contains(&signing[1]));
}

fn base64(text: &str) -> Vec<u8> {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD
        .decode(text)
        .unwrap()
}

#[cfg(unix)]
#[test]
fn secrets_are_the_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, _) = keygen();
    let mut count = 0;
    for entry in fs::read_dir(folder.path().join("keys")).unwrap() {
        let mode = entry.unwrap().metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        count += 1;
    }
    assert_eq!(count, 2);
}

#[test]
fn keys_that_are_there_are_not_overwritten() {
    let (folder, _) = keygen();
    let paths = ["keys/partner-7-key.txt", "keys/partner-7-signing.txt"]
        .map(|name| folder.path().join(name));
    for gone in [None, Some(&paths[0])] {
        if let Some(path) = gone {
            fs::remove_file(path).unwrap();
        }
        let before: Vec<_> = paths.iter().map(|path| fs::read(path).ok()).collect();
        let (code, rows, errors) = out(&desk(
            &["keygen", "--number", "7", "--out", "keys"],
            &folder,
        ));
        assert_eq!((code, rows.as_str()), (1, ""));
        assert!(errors.contains("is there already"), "{errors}");
        let after: Vec<_> = paths.iter().map(|path| fs::read(path).ok()).collect();
        assert!(before == after);
    }
}

#[test]
fn envelopes_are_opened_with_new_and_old_keys() {
    let (folder, recipient) = keygen();
    let old = Identity::make(&mut UnwrapErr(SysRng));
    envelope(&folder, "new", REPORT, &recipient);
    envelope(&folder, "old", REPORT, &old.recipient());
    let keys = folder.path().join("keys/partner-7-key.txt");
    let both = format!(
        "{}\n# of last year\n{}\n",
        fs::read_to_string(&keys).unwrap(),
        *old.to_text()
    );
    fs::write(folder.path().join("both.txt"), both).unwrap();
    let (code, json, errors) = out(&desk(&["open", "--key", "both.txt", "new", "old"], &folder));
    assert_eq!((code, errors.as_str()), (0, ""));
    assert_eq!(json, format!("{REPORT}\n{REPORT}\n"));
}

#[test]
fn what_is_not_opened_is_named_and_the_rest_is_printed() {
    let (folder, recipient) = keygen();
    let other = Identity::make(&mut UnwrapErr(SysRng)).recipient();
    let own = envelope(&folder, "own", REPORT, &recipient);
    envelope(&folder, "other", REPORT, &other);
    let mut bytes = fs::read(own).unwrap();
    bytes[8000] ^= 1;
    fs::write(folder.path().join("changed"), &bytes).unwrap();
    fs::write(folder.path().join("short"), &bytes[1..]).unwrap();
    let open = |names: &[&str]| {
        let key = ["open", "--key", "keys/partner-7-key.txt"];
        out(&desk(&[key.as_slice(), names].concat(), &folder))
    };
    let (code, json, errors) = open(&["other", "own"]);
    assert_eq!((code, json), (3, format!("{REPORT}\n")));
    assert_eq!(errors, "parakh-inbox: other: sealed to other keys\n");
    let (code, json, errors) = open(&["changed", "short", "none", "other", "own"]);
    assert_eq!((code, json), (1, format!("{REPORT}\n")));
    let said: Vec<_> = errors.lines().collect();
    assert_eq!(said.len(), 4);
    assert!(said[0].ends_with("changed: changed or forged"), "{errors}");
    assert!(said[1].contains("8191 bytes"), "{errors}");
    assert!(said[2].contains("none: No such file"), "{errors}");
}

#[test]
fn a_strangers_text_does_not_steer_the_terminal() {
    let (folder, recipient) = keygen();
    let text = "\u{9b}2J\u{7f}\u{202e}ہاں";
    let json = REPORT.replace(
        r#""answers":{}"#,
        &format!(r#""answers":{{"text":"{text}"}}"#),
    );
    envelope(&folder, "letter", &json, &recipient);
    envelope(&folder, "raw", "\u{1b}[2J", &recipient);
    envelope(&folder, "newer", r#"{"parakh":2}"#, &recipient);
    let open = |name| {
        out(&desk(
            &["open", "--key", "keys/partner-7-key.txt", name],
            &folder,
        ))
    };
    let (code, printed, _) = open("letter");
    assert_eq!(code, 0);
    assert!(printed.contains(r"\u009b2J\u007f\u202eہاں"), "{printed}");
    assert_eq!(
        serde_json::from_str::<serde_json::Value>(&printed).unwrap(),
        serde_json::from_str::<serde_json::Value>(&json).unwrap()
    );
    let (code, printed, errors) = open("raw");
    assert_eq!((code, printed.as_str()), (1, ""));
    assert!(!errors.contains('\u{1b}'));
    let (code, printed, errors) = open("newer");
    assert_eq!((code, printed.as_str()), (0, "{\"parakh\":2}\n"));
    assert!(errors.contains("of another version"), "{errors}");
}

#[test]
fn bad_key_files_are_told_by_line_and_never_repeated() {
    let (folder, recipient) = keygen();
    envelope(&folder, "letter", REPORT, &recipient);
    let open = |text: &str| {
        fs::write(folder.path().join("key.txt"), text).unwrap();
        out(&desk(&["open", "--key", "key.txt", "letter"], &folder))
    };
    let (code, _, errors) = open("# a comment\n\nAGE-SECRET-KEY-PQ-1QQQQ\n");
    assert_eq!(code, 1);
    assert!(errors.contains("key.txt, line 3"), "{errors}");
    assert!(!errors.contains("QQQQ"));
    assert!(open("# nothing\n").2.contains("holds no key"));
    for wrong in [
        ["keygen", "--number", "0", "--out", "x"],
        ["keygen", "--number", "4294967295", "--out", "x"],
    ] {
        assert_eq!(out(&desk(&wrong, &folder)).0, 2);
    }
}
