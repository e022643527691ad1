//! Prints what is spoken for each sentence that needs no value, in a language: id, fingerprint of the
//! spoken words and the words, parted by tabs. From this list a voice is recorded.
#![allow(clippy::print_stdout, reason = "a list is printed")]

use std::process::ExitCode;

use parakh_core::strings::{Language, Strings, spoken_fingerprint, spoken_text};

fn main() -> ExitCode {
    let code = std::env::args().nth(1).unwrap_or_default();
    let Some(language) = Language::from_code(&code) else {
        return ExitCode::FAILURE;
    };
    for (id, text) in Strings::open(language).words() {
        let spoken = spoken_text(language, &text);
        let line = spoken.replace(['\t', '\n', '\r'], " ");
        if !line.is_empty() {
            println!("{id}\t{}\t{line}", spoken_fingerprint(&spoken));
        }
    }
    ExitCode::SUCCESS
}
