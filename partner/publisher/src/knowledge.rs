//! Reads what the ad checker knows: phrases for each written form, the laws behind the rules, and the
//! labelled messages from which the model learns.

use std::collections::BTreeMap;
use std::path::Path;

use parakh_core::adcheck::model::{Model, pieces};
use parakh_core::text::normalise;
use serde::Deserialize;

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
    /// The laws by rule.
    pub laws: BTreeMap<String, LawRow>,
    /// How bad messages read; trained on `content/messages/`.
    pub model: Model,
}

/// The written forms that have phrases.
const FORMS: [&str; 5] = ["en", "ur", "ur-Latn", "ps", "pnb"];

/// Reads `content/phrases/` and `content/law/`.
///
/// # Errors
/// [`Error::Malformed`] names each line that is no phrase.
pub fn read(content: &Path) -> Result<Knowledge, Error> {
    let mut phrases = Vec::new();
    let mut malformed = Vec::new();
    for lang in FORMS {
        let path = content.join("phrases").join(format!("{lang}.tsv"));
        let name = path.display().to_string();
        let text = std::fs::read_to_string(&path).map_err(|source| Error::File {
            path: name.clone(),
            source,
        })?;
        for (at, line) in text
            .lines()
            .enumerate()
            .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
        {
            match line.split_once('\t') {
                Some((concept, phrase)) if is_balanced(phrase) && !phrase.trim().is_empty() => {
                    phrases.push(PhraseRow {
                        concept: concept.to_owned(),
                        lang: lang.to_owned(),
                        phrase: phrase.trim().to_owned(),
                    })
                }
                _ => malformed.push(format!("{name}:{}: no concept and phrase", at + 1)),
            }
        }
    }
    if !malformed.is_empty() {
        return Err(Error::Malformed(malformed));
    }
    let model = Model::train(&messages(&content.join("messages"))?);
    Ok(Knowledge {
        phrases,
        laws: provenance::read(&content.join("law/laws.toml"))?,
        model,
    })
}

/// A labelled message.
#[derive(Deserialize)]
struct Message {
    text: String,
    expect: String,
}

/// The messages from which the model learns, with whether each is bad.
const MESSAGES: [&str; 3] = ["given.jsonl", "developed.jsonl", "examples.jsonl"];

fn messages(folder: &Path) -> Result<Vec<(Vec<u16>, bool)>, Error> {
    let mut all = Vec::new();
    for file in MESSAGES {
        let path = folder.join(file);
        let name = path.display().to_string();
        let text = std::fs::read_to_string(&path).map_err(|source| Error::File {
            path: name.clone(),
            source,
        })?;
        for (at, line) in text
            .lines()
            .enumerate()
            .filter(|(_, line)| !line.trim().is_empty())
        {
            let message: Message = serde_json::from_str(line).map_err(|_| {
                Error::Malformed(vec![format!("{name}:{}: no labelled message", at + 1)])
            })?;
            all.push((pieces(&normalise(&message.text)), message.expect != "none"));
        }
    }
    Ok(all)
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
