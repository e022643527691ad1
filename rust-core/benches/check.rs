//! Speed and memory of the ad checker on the real pack: opening it, messages of 1 kB and of 64 kB with
//! their look-ups, and its text stages alone, with a bare daachorse scan over the same messages beside
//! it in the same run. One core; no network.
#![allow(
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a bench prints, times and fails by panicking"
)]

mod measure;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::time::{Duration, Instant};

use daachorse::CharwiseDoubleArrayAhoCorasick;
use measure::{print_row, quantile, resident_kb, times};
use parakh_core::adcheck::AdChecker;
use parakh_core::clock::Day;
use parakh_core::registry::Registry;
use parakh_core::store::Pack;
use parakh_core::text::{normalise, phones};
use parakh_publisher::{pack, read_content};

const SHORT: usize = 1024;
const LONG: usize = 64 * 1024;

fn main() {
    // cargo hands benches flags of its own; none of them matters here.
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("pack");
    pack::write(&read_content(&content).unwrap(), &path).unwrap();
    let forms = messages(&content);
    let all: Vec<String> = forms.values().flatten().cloned().collect();
    println!("{} messages, one core", all.len());

    let pack = Pack::open(&path).unwrap();
    let registry = Registry::open(&pack).unwrap();
    let checker = open(&pack);
    let today = Day::parse_iso("2026-11-24").unwrap();
    let check = |text: &str| checker.check(text, &registry, today).findings.len();
    measure_lengths(&forms, check);
    measure_stages(&all);
    measure_scan(&all, &pieces(&content.join("phrases")), check);
}

/// The messages, by their written forms.
fn messages(content: &Path) -> BTreeMap<String, Vec<String>> {
    let mut forms: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for file in ["given.jsonl", "developed.jsonl"] {
        let text = std::fs::read_to_string(content.join("messages").join(file)).unwrap();
        for line in text.lines() {
            let message: serde_json::Value = serde_json::from_str(line).unwrap();
            let of = |name: &str| message[name].as_str().unwrap().to_owned();
            forms.entry(of("lang")).or_default().push(of("text"));
        }
    }
    forms
}

/// Opens the checker, and prints what that costs beyond the register.
fn open(pack: &Pack) -> AdChecker {
    let before = resident_kb();
    let start = Instant::now();
    let checker = AdChecker::open(pack).unwrap();
    let first = start.elapsed();
    let grown = resident_kb().saturating_sub(before);
    let again = times(&vec![String::new(); 5], |_| {
        AdChecker::open(pack).unwrap().lexicon_bytes()
    });
    println!(
        "  opening beyond the register: {first:.1?}, again {:.1?}; {grown} kB more resident; the phrases hold {} kB",
        quantile(&again, 50),
        checker.lexicon_bytes() / 1024
    );
    checker
}

/// Joins messages until they have `length` bytes, and cuts them there. What remains at the end is dropped.
fn joined(messages: &[String], length: usize) -> Vec<String> {
    let mut all = Vec::new();
    let mut text = String::new();
    for message in messages {
        text.push_str(message);
        text.push('\n');
        if text.len() >= length {
            text.truncate(text.floor_char_boundary(length));
            all.push(std::mem::take(&mut text));
        }
    }
    all
}

/// Messages of 1 kB and of 64 kB, each of one written form.
fn measure_lengths(forms: &BTreeMap<String, Vec<String>>, check: impl Fn(&str) -> usize) {
    let ratio = |long: &[Duration], short: &[Duration]| {
        quantile(long, 50).as_secs_f64() / quantile(short, 50).as_secs_f64()
    };
    let (mut short, mut long) = (Vec::new(), Vec::new());
    for (form, messages) in forms {
        let of_short = times(&joined(messages, SHORT), &check);
        // A form that has too few messages for 64 kB repeats them.
        let many: Vec<String> = messages.iter().cycle().take(2000).cloned().collect();
        let of_long = times(&joined(&many, LONG)[..1], &check);
        print_row(&format!("{} of 1 kB, {form}", of_short.len()), &of_short);
        println!(
            "    64 kB takes {:.1} times the median",
            ratio(&of_long, &of_short)
        );
        short.extend(of_short);
        long.extend(of_long);
    }
    short.sort();
    long.sort();
    print_row(&format!("{} of 1 kB, all", short.len()), &short);
    print_row(&format!("{} of 64 kB, all", long.len()), &long);
    println!(
        "  64 kB takes {:.1} times 1 kB at the median",
        ratio(&long, &short)
    );
}

/// The text stages as the checker goes through them.
fn measure_stages(messages: &[String]) {
    let taken = times(messages, |text| {
        let folded = normalise(text);
        let plain = folded.unmasked();
        folded.words().len() + plain.words().len() + phones(&plain).len()
    });
    let bytes: usize = messages.iter().map(String::len).sum();
    let rate = |taken: &[Duration]| bytes as f64 / total(taken) / 1e6;
    println!("  text stages: {:.1} MB/s over {bytes} bytes", rate(&taken));
    let folded = times(messages, |text| normalise(text).folded().len());
    println!("    of which folding alone: {:.1} MB/s", rate(&folded));
}

/// The literal pieces of the phrases, folded, each between spaces. The marks of choices, options, gaps
/// and numbers only end a piece, so the patterns are not the checker's own; compare the automata's sizes.
fn pieces(folder: &Path) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        for (_, phrase) in lines.filter_map(|line| line.split_once('\t')) {
            all.extend(phrase.split(['(', ')', '[', ']', '|', '.', '#']).map(plain));
        }
    }
    all.retain(|piece| !piece.trim().is_empty());
    all
}

/// The folded words of a text, each between spaces.
fn plain(text: &str) -> String {
    let words = normalise(text).words();
    let words = words.iter().map(|word| word.text.as_str());
    std::iter::once("")
        .chain(words)
        .chain([""])
        .collect::<Vec<_>>()
        .join(" ")
}

/// The whole check beside a bare scan of the same messages, folded beforehand.
fn measure_scan(messages: &[String], pieces: &BTreeSet<String>, check: impl Fn(&str) -> usize) {
    let scanner: CharwiseDoubleArrayAhoCorasick<u32> =
        CharwiseDoubleArrayAhoCorasick::new(pieces).unwrap();
    let folded: Vec<String> = messages.iter().map(|text| plain(text)).collect();
    let ours = times(messages, check);
    let peer = times(&folded, |text| scanner.find_overlapping_iter(text).count());
    let found: usize = folded
        .iter()
        .map(|text| scanner.find_overlapping_iter(text).count())
        .sum();
    print_row("check, as written", &ours);
    print_row("bare scan", &peer);
    println!(
        "  the check takes {:.0} times a bare daachorse scan, which finds {found} places of {} pieces by {} kB",
        total(&ours) / total(&peer),
        pieces.len(),
        scanner.heap_bytes() / 1024
    );
}

fn total(times: &[Duration]) -> f64 {
    times.iter().map(Duration::as_secs_f64).sum()
}
