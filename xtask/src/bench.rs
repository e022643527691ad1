//! `cargo xtask bench`: the core's benches of look-up, ad checker and sentences, and the command line as a whole process.

use std::fmt::Write as _;
use std::io::Write as _;
use std::process::{Command, Stdio};

use anyhow::Context;

use crate::run;

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
    ])?;
    run::cargo(&[
        "build",
        "--quiet",
        "--locked",
        "--release",
        "--package",
        "parakh",
    ])?;
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
