//! `cargo xtask demo`: the main job on real input. Real questions in four scripts go to the real
//! register, and each answer is shown as a person would see it.

use std::process::Command;

use crate::run;

/// A question, the language of the answer, and what it shows.
const QUESTIONS: [(&str, &str, &str); 9] = [
    ("OEPL No. 2131./SKT", "en", "a licence number, as printed"),
    (
        "1353/rwp",
        "en",
        "the right number with another office's region",
    ),
    ("Sailkot Traders", "en", "a name with swapped letters"),
    ("0300 285 68 51", "en", "a phone"),
    ("سوات کارپوریشن", "ur", "an Urdu name"),
    (
        "د خټک ریکروټنګ ایجنسي",
        "ps",
        "a Pashto name that two licences bear",
    ),
    ("السیال مین پاور کنسلٹنٹ", "pa-Arab", "a name in Shahmukhi"),
    (
        "۰۰۰۱/آر ڈبلیو پی",
        "ur",
        "the state's own recruiter, in Urdu digits and letters",
    ),
    (
        "Sky Falcon Travels Lahore",
        "en",
        "an agency that is not in the register",
    ),
];

pub(crate) fn run() -> anyhow::Result<()> {
    let parakh = run::parakh()?;
    run::status(
        Command::new(&parakh).args(["pack", "info", "--lang", "en"]),
        "parakh pack info",
    )?;
    for (question, language, what) in QUESTIONS {
        println!("\n$ parakh lookup --lang {language} '{question}'    # {what}");
        run::status(
            Command::new(&parakh).args(["lookup", "--lang", language, question]),
            "parakh lookup",
        )?;
    }
    Ok(())
}
