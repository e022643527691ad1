//! `cargo xtask voice`: recorded voices, for languages that no phone can speak. It writes the list to
//! read aloud, takes recordings in, and tells which no longer fit their words.

mod index;
mod ogg;
#[cfg(test)]
mod sample;
mod take;

use std::process::Command;

use anyhow::Context;

use crate::l10n::LANGUAGES;
use crate::page::{Direction, Page};
use crate::run;

/// Where the app finds recordings.
pub(crate) const ASSETS: &str = "android/app/src/main/assets/voice";

/// A sentence that can be recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Spoken {
    id: String,
    /// The fingerprint of the spoken words; the recording is called by it.
    hash: String,
    text: String,
}

/// Writes the list to read aloud.
pub(crate) fn list(language: &str) -> anyhow::Result<()> {
    let sentences = spoken(language)?;
    let folder = run::target().join("voice");
    std::fs::create_dir_all(&folder)?;
    let (table, page) = (
        folder.join(format!("{language}.csv")),
        folder.join(format!("{language}.html")),
    );
    std::fs::write(&table, csv_of(&sentences)?)?;
    std::fs::write(&page, page_of(language, &sentences))?;
    println!("{} sentences to read aloud:", sentences.len());
    println!("{}\n{}", table.display(), page.display());
    Ok(())
}

/// Takes the recordings of a folder into the app; all are looked at, and only good ones are copied.
pub(crate) fn import(folder: &str, language: &str) -> anyhow::Result<()> {
    let sentences = spoken(language)?;
    let to = run::root().join(ASSETS).join(language);
    let done = take::all(folder.as_ref(), language, &sentences, &to)?;
    done.refused
        .iter()
        .for_each(|line| println!("refused {line}"));
    println!("{} recordings taken, {} in all", done.taken, done.all);
    anyhow::ensure!(
        done.refused.is_empty(),
        "{} files refused",
        done.refused.len()
    );
    Ok(())
}

/// Lists recordings whose words have changed since they were made.
pub(crate) fn stale() -> anyhow::Result<()> {
    let mut count = 0;
    for language in LANGUAGES {
        let folder = run::root().join(ASSETS).join(language);
        let Ok(index) = std::fs::read_to_string(folder.join("index.tsv")) else {
            println!("{language}: no recordings");
            continue;
        };
        let stale = index::stale(&index::read(&index), &spoken(language)?);
        stale.iter().for_each(|entry| {
            println!(
                "{language}: {} {} was recorded in other words",
                entry.file, entry.id
            );
        });
        count += stale.len();
    }
    println!("{count} recordings are out of date");
    Ok(())
}

/// What the core speaks for each sentence without a value.
fn spoken(language: &str) -> anyhow::Result<Vec<Spoken>> {
    anyhow::ensure!(
        LANGUAGES.contains(&language),
        "{language} is none of {LANGUAGES:?}"
    );
    let mut program = Command::new("cargo");
    program.args(["run", "--quiet", "--locked", "--package", "parakh-core"]);
    program.args(["--example", "spoken", "--", language]);
    let printed = run::output(&mut program, "the list of spoken sentences")?;
    printed
        .lines()
        .map(|line| line_of(line).context("a line without tabs"))
        .collect()
}

fn line_of(line: &str) -> Option<Spoken> {
    let mut cells = line.splitn(3, '\t').map(str::to_owned);
    Some(Spoken {
        id: cells.next()?,
        hash: cells.next()?,
        text: cells.next()?,
    })
}

fn file_of(sentence: &Spoken) -> String {
    format!("{}.ogg", sentence.hash)
}

fn csv_of(sentences: &[Spoken]) -> anyhow::Result<Vec<u8>> {
    let mut csv = csv::Writer::from_writer("\u{FEFF}".as_bytes().to_vec());
    csv.write_record(["id", "text", "file"])?;
    for sentence in sentences {
        csv.write_record([&sentence.id, &sentence.text, &file_of(sentence)])?;
    }
    csv.into_inner().map_err(|error| anyhow::anyhow!("{error}"))
}

fn page_of(language: &str, sentences: &[Spoken]) -> String {
    let columns = [
        ("File", Direction::LeftToRight),
        ("Read aloud", Direction::of(language)),
        ("id", Direction::LeftToRight),
    ];
    let row = |sentence: &Spoken| {
        vec![
            file_of(sentence),
            sentence.text.clone(),
            sentence.id.clone(),
        ]
    };
    let page = Page {
        language,
        title: &format!("Parakh: sentences to read aloud, {language}"),
        columns: &columns,
        rows: sentences.iter().map(row).collect(),
    };
    page.html()
}

#[cfg(test)]
mod tests {
    use super::{csv_of, line_of, page_of};

    #[test]
    fn the_list_names_the_file_of_each_sentence() {
        let sentence = line_of("lookup-cut\t0123456789ab\tسوال لمبا تھا۔").unwrap();
        let table = String::from_utf8(csv_of(std::slice::from_ref(&sentence)).unwrap()).unwrap();
        assert!(table.ends_with("id,text,file\nlookup-cut,سوال لمبا تھا۔,0123456789ab.ogg\n"));
        let page = page_of("ur", &[sentence]);
        assert!(page.contains("<td dir=\"rtl\">سوال لمبا تھا۔</td>"));
        assert!(line_of("lookup-cut\tx").is_none());
    }
}
