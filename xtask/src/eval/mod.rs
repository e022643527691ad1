//! `cargo xtask eval`: how often the look-up is right on labelled questions, kind by kind, and the ad
//! checker on labelled messages, with the misses listed. All go through the command line, as a user's.

mod messages;
mod rules;

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::Context;
use serde_json::{Value, json};

use crate::run;

/// The day for which the labels were written.
const LABELLED_ON: &str = "2026-11-24";

/// Scores of one kind of question.
#[derive(Default)]
struct Score {
    asked: usize,
    listed: usize,
    first: usize,
    third: usize,
    sure_expected: usize,
    sure: usize,
    wrong: usize,
}

/// Scores the given files, or the fixtures when none is given.
pub(crate) fn run(files: &[&str]) -> anyhow::Result<()> {
    let files: Vec<PathBuf> = if files.is_empty() {
        fixtures()
    } else {
        files.iter().map(PathBuf::from).collect()
    };
    for file in files {
        let cases = read(&file)?;
        if cases.first().is_some_and(|case| case["text"].is_string()) {
            println!("{}", shown(&file));
            messages::score(&cases, &ask("check", "text", &cases)?, true);
        } else {
            score(&file, true)?;
        }
    }
    Ok(())
}

/// Scores the fixtures and fails where the goals are not met; the set apart is only reported.
pub(crate) fn check() -> anyhow::Result<()> {
    for (name, goal) in FIXTURES {
        let all = score(&folder().join(name), false)?;
        let share = |part: usize, whole: usize| part * 1000 / whole.max(1);
        let Some(third) = goal else { continue };
        anyhow::ensure!(
            share(all.first, all.listed) >= 970,
            "first match right for less than 97%"
        );
        anyhow::ensure!(
            share(all.third, all.listed) >= third,
            "too seldom among the first three"
        );
        anyhow::ensure!(
            share(all.sure, all.sure_expected) >= 850,
            "sure for less than 85%"
        );
        anyhow::ensure!(all.wrong == 0, "a confident wrong answer");
    }
    for (file, developed) in files_of_messages() {
        let cases = read(&file)?;
        println!("{}", shown(&file));
        let score = messages::score(&cases, &ask("check", "text", &cases)?, false);
        let unmet = score.unmet();
        anyhow::ensure!(!developed || unmet.is_empty(), "{}", unmet.join("; "));
    }
    Ok(())
}

/// The sets of messages, with whether they are developed on; the one apart is only reported.
fn files_of_messages() -> [(PathBuf, bool); 3] {
    let content = run::root().join("content/messages");
    [
        (content.join("given.jsonl"), true),
        (content.join("developed.jsonl"), true),
        (run::root().join("tests/fixtures/ads/apart.jsonl"), false),
    ]
}

fn shown(file: &Path) -> String {
    file.strip_prefix(run::root())
        .unwrap_or(file)
        .display()
        .to_string()
}

/// The labelled cases of a file.
fn read(file: &Path) -> anyhow::Result<Vec<Value>> {
    let text = std::fs::read_to_string(file)
        .with_context(|| format!("{} cannot be read", file.display()))?;
    let lines = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(serde_json::from_str);
    lines
        .collect::<Result<_, _>>()
        .context("a line is not JSON")
}

/// The sets of questions, with the goal for the first three matches in parts of a thousand.
const FIXTURES: [(&str, Option<usize>); 3] = [
    ("given.jsonl", Some(990)),
    ("developed.jsonl", Some(985)),
    ("apart.jsonl", None),
];

fn folder() -> PathBuf {
    run::root().join("tests/fixtures/lookups")
}

fn fixtures() -> Vec<PathBuf> {
    let questions = FIXTURES.iter().map(|(name, _)| folder().join(name));
    questions
        .chain(files_of_messages().into_iter().map(|(file, _)| file))
        .collect()
}

fn score(file: &Path, list_misses: bool) -> anyhow::Result<Score> {
    let cases = read(file)?;
    let answers = ask("lookup", "query", &cases)?;
    let mut kinds: BTreeMap<String, Score> = BTreeMap::new();
    let mut all = Score::default();
    let mut misses = Vec::new();
    for (case, answer) in cases.iter().zip(&answers) {
        let kind = case["kind"].as_str().unwrap_or("unsorted").to_owned();
        let fault = count(case, answer, kinds.entry(kind).or_default());
        count(case, answer, &mut all);
        misses.extend(fault.map(|fault| format!("  {fault}: {} {}", case["id"], case["query"])));
    }
    println!("{}", shown(file));
    kinds
        .iter()
        .for_each(|(kind, score)| print_row(kind, score));
    print_row("all", &all);
    if list_misses {
        misses.iter().for_each(|miss| println!("{miss}"));
    }
    Ok(all)
}

/// Counts one case, and says what is wrong with its answer.
fn count(case: &Value, answer: &Value, score: &mut Score) -> Option<&'static str> {
    let strings = |value: &Value| -> Vec<String> {
        value
            .as_array()
            .map(|all| {
                all.iter()
                    .filter_map(|v| v.as_str().map(str::to_owned))
                    .collect()
            })
            .unwrap_or_default()
    };
    let expected = strings(&case["expect"]);
    let found: Vec<String> = answer["matches"]
        .as_array()
        .map(|all| {
            all.iter()
                .filter_map(|m| m["licence_no"].as_str().map(str::to_owned))
                .collect()
        })
        .unwrap_or_default();
    let confident = answer["confident"] == true;
    let first = found.first().is_some_and(|first| expected.contains(first));
    let third = found.iter().take(3).any(|found| expected.contains(found));
    let sure = case["confident"] == true;
    let wrong = confident && (!first || expected.len() > 1);
    score.asked += 1;
    score.listed += usize::from(!expected.is_empty());
    score.first += usize::from(first);
    score.third += usize::from(third);
    score.sure_expected += usize::from(sure);
    score.sure += usize::from(sure && confident && first);
    score.wrong += usize::from(wrong);
    match () {
        () if wrong => Some("sure and wrong"),
        () if !expected.is_empty() && !third => Some("not among three"),
        () if !expected.is_empty() && !first => Some("not first"),
        () if sure && !confident => Some("right, not sure"),
        () => None,
    }
}

/// A part of a whole, and its percentage with one decimal.
fn share(part: usize, whole: usize) -> String {
    let tenths = (part * 1000).checked_div(whole);
    let percent = tenths.map_or_else(String::new, |t| format!("{}.{}%", t / 10, t % 10));
    format!("{part}/{whole} {percent}")
}

fn print_row(kind: &str, score: &Score) {
    println!(
        "  {kind:14} asked {:4}  first {:15}  first three {:15}  sure {:15}  sure and wrong {}",
        score.asked,
        share(score.first, score.listed),
        share(score.third, score.listed),
        share(score.sure, score.sure_expected),
        score.wrong,
    );
}

/// Asks all questions in one batch.
fn ask(command: &str, field: &str, cases: &[Value]) -> anyhow::Result<Vec<Value>> {
    let parakh = run::parakh()?;
    let mut child = Command::new(parakh)
        .args([command, "--jsonl", "--json", "--today", LABELLED_ON])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let questions: String = cases
        .iter()
        .map(|case| format!("{}\n", json!({"id": case["id"], field: case[field]})))
        .collect();
    let mut stdin = child.stdin.take().context("no standard input")?;
    let writer = std::thread::spawn(move || stdin.write_all(questions.as_bytes()));
    let output = child.wait_with_output()?;
    writer
        .join()
        .map_err(|_| anyhow::anyhow!("the writer failed"))??;
    anyhow::ensure!(output.status.success(), "parakh {command} failed");
    let answers: Vec<Value> = String::from_utf8(output.stdout)?
        .lines()
        .map(serde_json::from_str)
        .collect::<Result<_, _>>()?;
    anyhow::ensure!(
        answers.len() == cases.len(),
        "{} answers to {} questions",
        answers.len(),
        cases.len()
    );
    Ok(answers)
}
