//! The demo's report: two offices make keys, a checked message becomes a report, it is sealed, and the
//! strongbox is shown before and after.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::Context;

use crate::run;

/// Offices of the content that get keys for the demo, thrown away with it.
const OFFICES: [u32; 2] = [2, 4];

/// The message that is reported.
const MESSAGE: &str = "Dubai ka azad visa, bagair interview. 3 lakh advance easypaisa par bhejein. \
    WhatsApp 0300-1234567";

/// What is typed: no danger, a false offer, seen by anybody, in Punjab, month not known, in rupees; licence,
/// name, account and page stay open; an answer is wanted; words; nobody is taken out; a number; a new vault.
const TYPED: &str =
    "3\n2\n5\n1\n1\n1\n1\n\n\n\n\n1\nUs ne paisay le kar phone band kar diya.\n\n45671234\n1\n";

pub(super) fn run(parakh: &Path) -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let pack = pack_with_keys(folder.path())?;
    let home = folder.path().join("home");
    let message = folder.path().join("message.txt");
    std::fs::write(&message, MESSAGE)?;
    let report = |words: &[&str]| {
        let mut command = Command::new(parakh);
        command
            .arg("--pack")
            .arg(&pack)
            .arg("report")
            .arg("--home")
            .arg(&home)
            .args(words);
        command
    };
    println!(
        "\n# Two offices have made keys with parakh-inbox, and a pack names them. A phone that never reported:"
    );
    println!("$ echo 12345678 | parakh report list");
    // An ordinary search for a number: it finds nothing, and the program says so and fails.
    type_into(report(&["list"]), "12345678\n")?;
    let before = show(&home)?;
    println!("\n$ parakh report new --check message.txt    # {MESSAGE}");
    let sealed = type_into(
        report(&["new", "--check", &message.display().to_string()]),
        TYPED,
    )?;
    anyhow::ensure!(sealed, "the report was not sealed");
    let after = show(&home)?;
    anyhow::ensure!(before.len() == after.len(), "the strongbox has grown");
    let words = "Us ne paisay le kar".as_bytes();
    let stands = after
        .windows(words.len())
        .filter(|window| *window == words)
        .count();
    println!("# the same size; the words of the report stand in it {stands} times");
    anyhow::ensure!(stands == 0, "the strongbox tells");
    println!("\n$ echo 45671234 | parakh report list");
    let listed = type_into(report(&["list"]), "45671234\n")?;
    anyhow::ensure!(listed, "the vault did not open");
    Ok(())
}

/// A pack built from the content, in which some offices have keys that were made for it.
pub(crate) fn pack_with_keys(folder: &Path) -> anyhow::Result<PathBuf> {
    let tools = ["parakh-inbox", "parakh-publisher"];
    run::cargo(&[
        "build",
        "--quiet",
        "--locked",
        "--package",
        tools[0],
        "--package",
        tools[1],
    ])?;
    let tool = |name: &str| Command::new(run::target().join("debug").join(name));
    let content = folder.join("content");
    run::copy(&run::root().join("content"), &content)?;
    let path = content.join("partners.toml");
    let mut partners = std::fs::read_to_string(&path)?;
    for number in OFFICES {
        let keys = folder.join(format!("keys-{number}"));
        let mut keygen = tool("parakh-inbox");
        keygen
            .args(["keygen", "--number", &number.to_string(), "--out"])
            .arg(&keys);
        let rows = run::output(&mut keygen, "parakh-inbox keygen")?;
        let rows = rows.lines().filter(|line| !line.starts_with('#'));
        let rows: String = rows.map(|line| format!("{line}\n")).collect();
        let line = format!("number = {number}\n");
        let (first, rest) = partners.split_once(&line).context("no such office")?;
        let rest = rest.replacen("candidate = true\n", "", 1);
        let days = "not_before = \"2026-01-01\"\nnot_after = \"2027-12-31\"\n";
        partners = format!("{first}{line}{rows}{days}{rest}");
    }
    std::fs::write(&path, partners)?;
    let pack = folder.join("pack.sqlite");
    let mut build = tool("parakh-publisher");
    build
        .arg("build")
        .arg("--content")
        .arg(&content)
        .arg("--out")
        .arg(&pack);
    run::output(&mut build, "parakh-publisher build")?;
    Ok(pack)
}

/// Runs a command on what is typed; whether it ended well.
fn type_into(mut command: Command, typed: &str) -> anyhow::Result<bool> {
    let mut child = command.stdin(Stdio::piped()).spawn()?;
    let mut stdin = child.stdin.take().context("no standard input")?;
    stdin.write_all(typed.as_bytes())?;
    drop(stdin);
    Ok(child.wait()?.success())
}

/// Prints the files of a folder, and gives the strongbox.
fn show(home: &Path) -> anyhow::Result<Vec<u8>> {
    use sha2::Digest;
    println!("\n$ ls -l home");
    let mut files: Vec<PathBuf> = Vec::new();
    for file in std::fs::read_dir(home)? {
        files.push(file?.path());
    }
    files.sort();
    for file in files {
        let bytes = std::fs::read(&file)?;
        let name = file
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let hash = sha2::Sha256::digest(&bytes);
        let start: String = hash
            .iter()
            .take(8)
            .map(|byte| format!("{byte:02x}"))
            .collect();
        println!("{:>8} bytes  sha256 {start}...  {name}", bytes.len());
    }
    Ok(std::fs::read(home.join("strongbox"))?)
}
