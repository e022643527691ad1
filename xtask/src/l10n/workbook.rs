//! `cargo xtask l10n --workbook DIR`: what a reviewer works on. For each language a CSV that comes
//! back by `--import`, and a page to print.

use std::path::Path;

use super::messages::{self, Message, Messages};
use super::{LANGUAGES, reviews};
use crate::page::{Direction, Page};

/// The columns; a reviewer fills the last three.
pub(super) const COLUMNS: [&str; 10] = [
    "language",
    "id",
    "english",
    "translation",
    "where",
    "english hash",
    "translation hash",
    "correction",
    "reviewer",
    "date",
];

pub(crate) fn write(folder: &str) -> anyhow::Result<()> {
    let folder = Path::new(folder);
    std::fs::create_dir_all(folder)?;
    let mut faults = Vec::new();
    let english = messages::read("en", &mut faults)?;
    for language in LANGUAGES {
        let translated = messages::read(language, &mut faults)?;
        let rows = rows(language, &english, &translated);
        std::fs::write(folder.join(format!("{language}.csv")), table(&rows)?)?;
        std::fs::write(
            folder.join(format!("{language}.html")),
            page(language, &rows),
        )?;
        println!("{language}: {} sentences", rows.len());
    }
    anyhow::ensure!(
        faults.is_empty(),
        "run `cargo xtask l10n` first: {faults:?}"
    );
    Ok(())
}

pub(super) fn rows(language: &str, english: &Messages, translated: &Messages) -> Vec<Vec<String>> {
    let both = english.values().filter_map(|source| {
        let message = translated.get(&source.id)?;
        Some(row(language, source, message))
    });
    let mut rows: Vec<Vec<String>> = both.collect();
    rows.sort_by_key(|row| row.get(4).cloned());
    rows
}

fn row(language: &str, source: &Message, message: &Message) -> Vec<String> {
    let place = format!(
        "{}: {}",
        source.file.trim_end_matches(".ftl"),
        source.context
    );
    let filled = [
        language,
        &source.id,
        &source.text,
        &message.text,
        &place,
        &reviews::fingerprint(source),
        &reviews::fingerprint(message),
    ];
    let empty = ["", "", ""];
    filled.into_iter().chain(empty).map(str::to_owned).collect()
}

/// The CSV, with the mark by which spreadsheets know UTF-8.
pub(super) fn table(rows: &[Vec<String>]) -> anyhow::Result<Vec<u8>> {
    let mut csv = csv::Writer::from_writer("\u{FEFF}".as_bytes().to_vec());
    csv.write_record(COLUMNS)?;
    for row in rows {
        csv.write_record(row)?;
    }
    csv.into_inner().map_err(|error| anyhow::anyhow!("{error}"))
}

fn page(language: &str, rows: &[Vec<String>]) -> String {
    let left = Direction::LeftToRight;
    let columns = [
        ("id", left),
        ("English", left),
        ("Translation", Direction::of(language)),
        ("Where", left),
        ("Correction", Direction::of(language)),
        ("Reviewer, date", left),
    ];
    let shown = |row: &Vec<String>| {
        let cell = |at: usize| row.get(at).cloned().unwrap_or_default();
        vec![
            cell(1),
            cell(2),
            cell(3),
            cell(4),
            String::new(),
            String::new(),
        ]
    };
    let page = Page {
        language,
        title: &format!("Parakh: sentences for review, {language}"),
        columns: &columns,
        rows: rows.iter().map(shown).collect(),
    };
    page.html()
}
