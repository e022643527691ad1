//! Reads what the ad checker knows: phrases for each written form and the laws behind the rules.

use std::collections::BTreeMap;
use std::path::Path;

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
#[derive(Debug, Default)]
pub struct Knowledge {
    /// The phrases, form by form in the order of their files.
    pub phrases: Vec<PhraseRow>,
    /// The laws by rule.
    pub laws: BTreeMap<String, LawRow>,
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
    Ok(Knowledge {
        phrases,
        laws: provenance::read(&content.join("law/laws.toml"))?,
    })
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
