//! `parakh` as a person and as a program use it.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

mod ask;
mod check;
mod lookup;

use std::io::Write;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// Words that would promise what no register can.
const PROMISES: [&str; 5] = ["safe", "genuine", "approved", "guaranteed", "trusted"];

/// The program on a fixed day, with the language of the machine fixed too.
fn parakh(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_parakh"));
    command
        .args(args)
        .args(["--today", "2026-11-24"])
        .env_remove("LC_ALL")
        .env("LANG", "en_GB.UTF-8");
    command
}

/// Runs the program to its end with an input.
fn run(args: &[&str], input: &[u8]) -> Output {
    let mut child = parakh(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    let writer = std::thread::spawn(move || {
        // A program that stops early closes its input; that is no fault of the writer.
        let _ = stdin.write_all(&input);
    });
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    output
}

/// What is told to a reader who types nothing.
fn text(args: &[&str]) -> String {
    let output = run(args, b"");
    assert!(output.status.success(), "{args:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// What is told of a failure, which has no answer beside it.
fn error(args: &[&str], input: &[u8]) -> String {
    let output = run(args, input);
    assert!(!output.status.success(), "{args:?}");
    assert!(output.stdout.is_empty(), "{args:?}");
    String::from_utf8(output.stderr).unwrap()
}

/// The rules that an answer names.
fn rules(answer: &Value) -> Vec<&str> {
    let findings = answer["findings"].as_array().unwrap();
    findings
        .iter()
        .map(|finding| finding["rule"].as_str().unwrap())
        .collect()
}
