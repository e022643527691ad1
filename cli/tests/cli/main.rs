//! `parakh` as a person and as a program use it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

mod ask;
#[path = "../../../tests/canary/mod.rs"]
mod canary;
mod channels;
mod check;
mod lessons;
mod lookup;
mod report;

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Output, Stdio};
use std::time::Duration;

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

/// Asks three questions of a batch, each after the answer to the one before: while the input is open.
fn answers_while_asked(command: &str, field: &str, question: &str) {
    const PATIENCE: Duration = Duration::from_secs(60);
    let mut child = parakh(&[command, "--jsonl", "--json"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let stdout = child.stdout.take().unwrap();
    let (sender, answers) = std::sync::mpsc::channel();
    let reader = std::thread::spawn(move || {
        let lines = BufReader::new(stdout).lines();
        lines.for_each(|line| sender.send(line.unwrap()).unwrap());
    });
    for id in 0..3 {
        writeln!(stdin, "{}", serde_json::json!({"id": id, field: question})).unwrap();
        stdin.flush().unwrap();
        let answer = answers.recv_timeout(PATIENCE).expect("no answer came");
        let answer: Value = serde_json::from_str(&answer).unwrap();
        assert_eq!(answer["id"], id);
    }
    drop(stdin);
    reader.join().unwrap();
    assert!(child.wait().unwrap().success());
}

/// Asks a good line and a bad one: the first is answered, the second named without its text.
fn names_the_bad_line(command: &str, good: &str, bad: &str) {
    let input = format!("{good}\n{bad}\n{good}\n");
    let output = run(&[command, "--jsonl", "--json"], input.as_bytes());
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{bad}");
    assert!(
        told.contains("line 2") && !told.contains("Zarghuna"),
        "{told}"
    );
    let answers = String::from_utf8(output.stdout).unwrap();
    assert_eq!(answers.lines().count(), 1, "the good line is answered");
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
