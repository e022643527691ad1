//! Speed and memory of the sentences: opening a language, wording a whole answer, a lesson and a page to
//! print; and the bytes of sentences and pictures, compressed. A plain copy of the same bytes and a plain
//! concatenation of a ready page's lines stand beside them.
#![allow(
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a bench prints, times and fails by panicking"
)]

mod measure;

use std::path::Path;
use std::time::{Duration, Instant};

use measure::{print_row, quantile, resident_kb, times};
use parakh_core::adcheck::AdChecker;
use parakh_core::clock::Day;
use parakh_core::lessons::{Lessons, PICTURES};
use parakh_core::registry::Registry;
use parakh_core::store::Pack;
use parakh_core::strings::{Language, Strings};
use parakh_publisher::{pack, read_content};

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    opening(&root);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("pack");
    pack::write(&read_content(&root.join("content")).unwrap(), &path).unwrap();
    let pack = Pack::open(&path).unwrap();
    for language in Language::ALL {
        wording(language, &pack);
    }
    bytes(&root);
}

/// Each language in turn, in a process that holds none of its sentences yet.
fn opening(root: &Path) {
    println!("opening a language, English behind it included");
    for language in Language::ALL {
        let folder = root.join("locales").join(language.tag());
        let before = resident_kb();
        let start = Instant::now();
        let strings = Strings::open(language);
        let opened = start.elapsed();
        let grown = resident_kb().saturating_sub(before);
        let start = Instant::now();
        let copy: Vec<Vec<u8>> = std::fs::read_dir(&folder)
            .unwrap()
            .map(|entry| std::fs::read(entry.unwrap().path()).unwrap())
            .collect();
        let copied = start.elapsed();
        let size: usize = copy.iter().map(Vec::len).sum();
        println!(
            "  {:8} {opened:>9.1?}, {grown} kB more resident; reading its {size} bytes alone {copied:.1?}",
            language.tag()
        );
        std::hint::black_box(strings);
    }
}

fn wording(language: Language, pack: &Pack) {
    let today = Day::parse_iso("2026-11-24").unwrap();
    let (strings, registry) = (Strings::open(language), Registry::open(pack).unwrap());
    let (checker, lessons) = (AdChecker::open(pack).unwrap(), Lessons::open(pack).unwrap());
    let offer = "Dubai done base visa 100% guarantee, advance 50,000 easypaisa, no interview, whatsapp 0300-0000123, \
                 passport jama karwayen, sirf larkian, last seats. Licence 2628/SKT";
    let verdict = checker.check(offer, &registry, today);
    let answers = [verdict];
    println!("\n{}", language.tag());
    let texts = |name: &str, run: &dyn Fn() -> usize| {
        let times = times(&vec![String::new(); 200], |_| run());
        print_row(name, &times);
        quantile(&times, 50)
    };
    let worded = texts("answer of a check", &|| {
        strings.explain_check(offer, &answers[0]).findings.len()
    });
    let ready = strings.explain_check(offer, &answers[0]);
    let plain = texts("its lines joined", &|| {
        let reasons = ready.findings.iter().map(|finding| finding.reason.as_str());
        let lines = reasons.chain(ready.advice.iter().map(String::as_str));
        lines.collect::<Vec<_>>().join("\n").len()
    });
    let found = registry.lookup("al noor", today);
    texts("answer of a look-up", &|| {
        strings.explain("al noor", &found).matches.len()
    });
    let lesson = &lessons.all()[0];
    texts("a lesson", &|| {
        strings.explain_lesson(&lessons, lesson).cards.len()
    });
    texts("a page to print", &|| {
        strings.handout(&lessons, lesson).len()
    });
    let ratio = |a: Duration, b: Duration| a.as_secs_f64() / b.as_secs_f64().max(1e-9);
    println!(
        "  wording takes {:.0} times joining ready lines",
        ratio(worded, plain)
    );
}

fn bytes(root: &Path) {
    let mut all = Vec::new();
    for language in Language::ALL {
        let folder = root.join("locales").join(language.tag());
        let mut files: Vec<_> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .collect();
        files.sort();
        for file in files {
            all.extend(std::fs::read(file).unwrap());
        }
    }
    let sentences = all.len();
    all.extend(PICTURES.iter().flat_map(|(_, svg)| svg.bytes()));
    let packed = zstd::bulk::compress(&all, 19).unwrap().len();
    println!(
        "\nsentences {sentences} bytes, pictures {} bytes; together {packed} as zstd (limit 600,000)",
        all.len() - sentences
    );
    assert!(packed < 600_000);
}
