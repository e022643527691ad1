//! Speed and memory of the look-up on the real register and on a generated one of 100,000 rows, with
//! brute-force rapidfuzz over the same names beside it in the same run. One core; no network.
#![allow(
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a bench prints, times and fails by panicking"
)]

mod measure;

use std::path::{Path, PathBuf};
use std::time::Instant;

use measure::{print_row, quantile, resident_kb, times};
use parakh_core::clock::Day;
use parakh_core::registry::Registry;
use parakh_core::store::Pack;
use parakh_core::text::normalise;
use parakh_publisher::clean::CleanRow;
use parakh_publisher::{Content, pack, read_content};

fn main() {
    // cargo hands benches flags of its own; none of them matters here.
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let folder = tempfile::tempdir().unwrap();
    let mut content = read_content(&root.join("content")).unwrap();
    let questions = questions(&root);
    println!("{} questions, one core", questions.len());
    measure_register(
        "real register",
        &write(&content, folder.path(), "real"),
        &questions,
    );
    grow(&mut content, 100_000);
    measure_register(
        "generated register",
        &write(&content, folder.path(), "grown"),
        &questions,
    );
}

fn write(content: &Content, folder: &Path, name: &str) -> PathBuf {
    let path = folder.join(name);
    pack::write(content, &path).unwrap();
    path
}

/// The labelled questions of the fixtures.
fn questions(root: &Path) -> Vec<String> {
    let mut all = Vec::new();
    for file in ["given.jsonl", "developed.jsonl"] {
        let text = std::fs::read_to_string(root.join("tests/fixtures/lookups").join(file)).unwrap();
        for line in text.lines() {
            let case: serde_json::Value = serde_json::from_str(line).unwrap();
            all.push(case["query"].as_str().unwrap().to_owned());
        }
    }
    all
}

/// Adds rows with names made of the real names' words, in a fixed order, until there are `rows`.
fn grow(content: &mut Content, rows: usize) {
    let register = &mut content.register;
    let words: Vec<String> = register
        .rows
        .iter()
        .flat_map(|row| {
            row.name
                .split_whitespace()
                .map(str::to_owned)
                .collect::<Vec<_>>()
        })
        .collect();
    let real = register.rows.clone();
    let mut state = 0x5EED_u64;
    let mut next = |below: usize| -> usize {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap() % below
    };
    let mut number = 10_000;
    while register.rows.len() < rows {
        let mut row: CleanRow = real[next(real.len())].clone();
        let mut name: Vec<String> = (0..2 + next(3))
            .map(|_| words[next(words.len())].clone())
            .collect();
        // A third of the words are new ones: two real words' halves put together.
        if next(3) == 0 {
            let (a, b) = (&words[next(words.len())], &words[next(words.len())]);
            let half = |word: &str| {
                word.chars()
                    .take(word.chars().count().div_ceil(2))
                    .collect::<String>()
            };
            name[0] = format!("{}{}", half(a), half(b).to_lowercase());
        }
        row.name = name.join(" ");
        row.number = number;
        number += 1;
        register.rows.push(row);
    }
}

fn measure_register(title: &str, path: &Path, questions: &[String]) {
    let today = Day::parse_iso("2026-11-24").unwrap();
    let before = resident_kb();
    let start = Instant::now();
    let registry = Registry::open(&Pack::open(path).unwrap()).unwrap();
    let opened = start.elapsed();
    let grown = resident_kb().saturating_sub(before);
    println!("\n{title}: {} rows", registry.promoters().count());
    println!(
        "  pack {} bytes, search index {} bytes",
        std::fs::metadata(path).unwrap().len(),
        registry.index_bytes()
    );
    println!("  opening and building the index: {opened:.1?}, {grown} kB more resident");
    let ours = times(questions, |question| {
        registry.lookup(question, today).matches.len()
    });
    let names: Vec<Vec<char>> = registry
        .promoters()
        .map(|row| {
            normalise(row.name.as_deref().unwrap_or_default())
                .folded()
                .chars()
                .collect()
        })
        .collect();
    let peer = times(questions, |question| {
        let scorer =
            rapidfuzz::fuzz::RatioBatchComparator::new(normalise(question).folded().chars());
        let mut best = (0.0, 0);
        for (at, name) in names.iter().enumerate() {
            let score = scorer.similarity(name.iter().copied());
            if score > best.0 {
                best = (score, at);
            }
        }
        best.1
    });
    print_row("look-up", &ours);
    print_row("rapidfuzz, all rows", &peer);
    let ratio = |at: usize| quantile(&peer, at).as_secs_f64() / quantile(&ours, at).as_secs_f64();
    println!(
        "  rapidfuzz takes {:.1} times the look-up's time at the median, {:.1} at p99",
        ratio(50),
        ratio(99)
    );
}
