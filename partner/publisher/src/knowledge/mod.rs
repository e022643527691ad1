//! Reads what the ad checker knows: phrases for each written form, the laws behind the rules, lawful fees
//! and usual wages, and the labelled messages from which the model learns.

mod money;

use std::collections::BTreeMap;
use std::path::Path;

use parakh_core::adcheck::model::{Model, pieces};
use parakh_core::text::normalise;
use serde::Deserialize;

pub use money::{FeeRow, RateRow, WageRow};

use crate::Error;
use crate::provenance;

/// A phrase of the lexicon.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the columns of the pack's table")]
pub struct PhraseRow {
    pub concept: String,
    pub lang: String,
    pub phrase: String,
}

/// The law or source of a rule.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the columns of the pack's table")]
pub struct LawRow {
    #[serde(rename = "ref")]
    pub reference: String,
    pub source: String,
    pub as_of: String,
}

/// What the ad checker knows.
#[derive(Debug)]
pub struct Knowledge {
    /// The phrases, form by form in the order of their files.
    pub phrases: Vec<PhraseRow>,
    /// The lawful fees.
    pub fees: Vec<FeeRow>,
    /// The usual pay by country and trade.
    pub wages: Vec<WageRow>,
    /// What currencies are worth.
    pub rates: Vec<RateRow>,
    /// The laws by rule.
    pub laws: BTreeMap<String, LawRow>,
    /// How messages read that deserve a warning, and a strong one; trained on `content/messages/`.
    pub models: [(&'static str, Model); 2],
}

/// The written forms that have phrases.
const FORMS: [&str; 5] = ["en", "ur", "ur-Latn", "ps", "pnb"];

/// The files of names beside the phrases, with the kind of name in each.
const NAMES: [(&str, &str); 2] = [("places.tsv", "place"), ("trades.tsv", "trade")];

/// Reads `content/phrases/` and `content/law/`.
///
/// # Errors
/// [`Error::Malformed`] names each line that is no phrase, no fee or no wage.
pub fn read(content: &Path) -> Result<Knowledge, Error> {
    let folder = content.join("phrases");
    let mut phrases = Vec::new();
    for lang in FORMS {
        let path = folder.join(format!("{lang}.tsv"));
        phrases.extend(lines(&path, |line| {
            let (concept, phrase) = line.split_once('\t').ok_or("no concept and phrase")?;
            self::phrase(concept.to_owned(), lang, phrase).ok_or("no concept and phrase")
        })?);
    }
    for (file, kind) in NAMES {
        phrases.extend(lines(&folder.join(file), |line| {
            name(kind, line).ok_or("no id, written form and phrase")
        })?);
    }
    let law = content.join("law");
    let rates = money::rates(&law.join("rates.tsv"))?;
    Ok(Knowledge {
        fees: money::fees(&law.join("fees.toml"))?,
        wages: money::wages(&law.join("wages.tsv"), &phrases, &rates)?,
        rates,
        phrases,
        laws: provenance::read(&law.join("laws.toml"))?,
        models: models(&messages(&content.join("messages"))?),
    })
}

/// A phrase for an idea, where it is one.
fn phrase(concept: String, lang: &str, phrase: &str) -> Option<PhraseRow> {
    let phrase = phrase.trim();
    (is_balanced(phrase) && !phrase.is_empty()).then(|| PhraseRow {
        concept,
        lang: lang.to_owned(),
        phrase: phrase.to_owned(),
    })
}

/// A phrase for a country or a trade, as a phrase whose idea is the kind of name with its id.
fn name(kind: &str, line: &str) -> Option<PhraseRow> {
    let (id, rest) = line.split_once('\t')?;
    let (lang, phrase) = rest.split_once('\t')?;
    let known = !id.is_empty() && FORMS.contains(&lang);
    known.then(|| self::phrase(format!("{kind}:{id}"), lang, phrase))?
}

/// The lines of a table without empty ones and comments, each read by `read`.
fn lines<T>(
    path: &Path,
    mut read: impl FnMut(&str) -> Result<T, &'static str>,
) -> Result<Vec<T>, Error> {
    let name = path.display().to_string();
    let text = std::fs::read_to_string(path).map_err(|source| Error::File {
        path: name.clone(),
        source,
    })?;
    let (mut rows, mut malformed) = (Vec::new(), Vec::new());
    for (at, line) in (1..).zip(text.lines()) {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        match read(line) {
            Ok(row) => rows.push(row),
            Err(fault) => malformed.push(format!("{name}:{at}: {fault}")),
        }
    }
    if malformed.is_empty() {
        Ok(rows)
    } else {
        Err(Error::Malformed(malformed))
    }
}

/// A labelled message.
#[derive(Deserialize)]
struct Message {
    text: String,
    expect: String,
}

/// The messages from which the model learns, with whether each is bad.
const MESSAGES: [&str; 4] = [
    "given.jsonl",
    "developed.jsonl",
    "examples.jsonl",
    "written.jsonl",
];

fn messages(folder: &Path) -> Result<Vec<(Vec<u16>, String)>, Error> {
    let mut all = Vec::new();
    for file in MESSAGES {
        all.extend(lines(&folder.join(file), |line| {
            let message: Message = serde_json::from_str(line).map_err(|_| "no labelled message")?;
            Ok((pieces(&normalise(&message.text)), message.expect))
        })?);
    }
    Ok(all)
}

fn models(messages: &[(Vec<u16>, String)]) -> [(&'static str, Model); 2] {
    let of = |is: fn(&str) -> bool| {
        let learnt = messages
            .iter()
            .map(|(pieces, expect)| (pieces.as_slice(), is(expect)));
        Model::train(&learnt.collect::<Vec<_>>())
    };
    [
        ("bad", of(|expect| expect != "none")),
        ("grave", of(|expect| expect == "strong")),
    ]
}

fn is_balanced(phrase: &str) -> bool {
    let mut open = Vec::new();
    for c in phrase.chars() {
        match c {
            '(' | '[' => open.push(c),
            ')' if open.pop() != Some('(') => return false,
            ']' if open.pop() != Some('[') => return false,
            _ => {}
        }
    }
    open.is_empty()
}
