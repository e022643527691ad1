//! `cargo xtask l10n`: the sentences. All four languages have the same messages with the same
//! variables, every message is used and every message that is asked for is there; sentences are short,
//! promise nothing and keep to their script; and reviews are of messages that exist.

mod exceptions;
mod import;
mod length;
mod messages;
mod promise;
mod reviews;
mod script;
mod usage;
mod workbook;
// The core reads wordings in the same way: one file serves both.
#[path = "../../../rust-core/src/strings/wording.rs"]
pub(crate) mod wording;

use exceptions::Exceptions;
use messages::Message;

pub(crate) use import::import;
pub(crate) use workbook::write as workbook;

use crate::run;

pub(crate) const LANGUAGES: [&str; 4] = ["en", "ur", "ps", "pa-Arab"];

/// What is wrong with a message in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Fault {
    /// Which check found it: the name by which an exception is listed.
    check: &'static str,
    language: String,
    id: String,
    says: String,
}

pub(crate) fn run() -> anyhow::Result<()> {
    let mut faults = Vec::new();
    let mut languages = Vec::new();
    for language in LANGUAGES {
        languages.push(messages::read(language, &mut faults)?);
    }
    let mut found = Vec::new();
    if let Some((english, others)) = languages.split_first() {
        for (language, messages) in LANGUAGES.iter().skip(1).zip(others) {
            faults.extend(messages::compare(language, english, messages));
        }
        faults.extend(usage::of_tree(english)?);
        faults.extend(reviews::faults(&reviews::text()?, english));
        for (language, messages) in LANGUAGES.iter().zip(&languages) {
            found.extend(
                messages
                    .values()
                    .flat_map(|message| guard(language, message)),
            );
        }
        println!(
            "{} messages in {} languages, {} reviewed as they stand",
            english.len(),
            LANGUAGES.len(),
            reviews::standing(&reviews::text()?, &languages)
        );
    }
    let listed = std::fs::read_to_string(run::root().join("xtask/src/l10n/exceptions.tsv"))?;
    faults.extend(Exceptions::read(&listed).apply(found));
    faults.iter().for_each(|fault| println!("{fault}"));
    anyhow::ensure!(
        faults.is_empty(),
        "{} faults in the sentences",
        faults.len()
    );
    Ok(())
}

/// What is wrong with the wording of one message.
fn guard(language: &str, message: &Message) -> Vec<Fault> {
    let mut found = length::faults(message);
    found.extend(promise::faults(language, message));
    found.extend(script::faults(language, message));
    let fault = |(check, says)| Fault {
        check,
        language: language.to_owned(),
        id: message.id.clone(),
        says,
    };
    found.into_iter().map(fault).collect()
}

pub(crate) fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}
