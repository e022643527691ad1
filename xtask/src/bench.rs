//! `cargo xtask bench`: the core's benches of look-up, ad checker, sentences and reports, and the command line as a whole process.

use std::fmt::Write as _;
use std::io::Write as _;
use std::process::{Command, Stdio};

use anyhow::Context;

use crate::{demo, run};

/// Questions in the batch that goes through the command line.
const BATCH: usize = 2000;

pub(crate) fn run() -> anyhow::Result<()> {
    run::cargo(&[
        "bench",
        "--locked",
        "--package",
        "parakh-core",
        "--bench",
        "lookup",
        "--bench",
        "check",
        "--bench",
        "strings",
        "--bench",
        "report",
    ])?;
    run::cargo(&[
        "build",
        "--quiet",
        "--locked",
        "--release",
        "--package",
        "parakh",
    ])?;
    batch()?;
    picture()
}

/// Questions to the command line, with its start.
fn batch() -> anyhow::Result<()> {
    let mut lines = String::new();
    let text = std::fs::read_to_string(run::root().join("tests/fixtures/lookups/developed.jsonl"))?;
    for line in text.lines().cycle().take(BATCH) {
        let _ = writeln!(lines, "{line}");
    }
    let mut command = Command::new(run::target().join("release/parakh"));
    command
        .args(["lookup", "--jsonl", "--json"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped());
    #[allow(clippy::disallowed_methods, reason = "a bench times")]
    let start = std::time::Instant::now();
    let mut child = command.spawn()?;
    let mut stdin = child.stdin.take().context("no standard input")?;
    let writer = std::thread::spawn(move || stdin.write_all(lines.as_bytes()));
    let output = child.wait_with_output()?;
    let seconds = start.elapsed().as_secs_f32();
    writer
        .join()
        .map_err(|_| anyhow::anyhow!("the writer failed"))??;
    let answers = output.stdout.iter().filter(|byte| **byte == b'\n').count();
    anyhow::ensure!(answers == BATCH, "{answers} answers to {BATCH} questions");
    println!("\ncommand line: {BATCH} questions in {seconds:.2} s, start included");
    Ok(())
}

/// A picture of a phone's camera through the command line: the memory that it takes at most.
fn picture() -> anyhow::Result<()> {
    const WIDTH: u32 = 4000;
    const HEIGHT: u32 = 3000;
    let folder = tempfile::tempdir()?;
    let pixels = image::RgbImage::from_fn(WIDTH, HEIGHT, |x, y| {
        // Edges and noise, as a photograph has them, so that the file is of a camera's size.
        let noise = x
            .wrapping_mul(2_654_435_761)
            .wrapping_add(y.wrapping_mul(40_503))
            >> 27;
        let [_, _, _, level] = ((x / 40 + y / 30) % 200 + noise).to_be_bytes();
        image::Rgb([level, level / 2, 255 - level])
    });
    let photo = folder.path().join("photo.jpg");
    pixels.save(&photo)?;
    drop(pixels);
    let pack = demo::pack_with_keys(folder.path())?;
    let answers = folder.path().join("answers.json");
    std::fs::write(
        &answers,
        r#"{"danger":"no","happened":["false_offer"],"may_answer":false}"#,
    )?;
    let mut child = Command::new(run::target().join("release/parakh"))
        .arg("--pack")
        .arg(&pack)
        .args(["report", "new", "--home"])
        .arg(folder.path().join("home"))
        .arg("--from")
        .arg(&answers)
        .arg("--picture")
        .arg(&photo)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    // The system keeps the highest mark; it is read until the program has ended.
    let status = format!("/proc/{}/status", child.id());
    let mut most_kb = 0;
    while child.try_wait()?.is_none() {
        let text = std::fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kb = line.and_then(|rest| rest.split_whitespace().next()?.parse().ok());
        most_kb = most_kb.max(kb.unwrap_or(0));
    }
    anyhow::ensure!(child.wait()?.success(), "the picture was not taken");
    let size = std::fs::metadata(&photo)?.len();
    println!("a photo of {WIDTH} x {HEIGHT}, {size} bytes: {most_kb} kB of memory at most");
    anyhow::ensure!(most_kb < 80_000, "a photo takes too much memory");
    Ok(())
}
