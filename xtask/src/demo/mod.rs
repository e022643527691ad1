//! `cargo xtask demo`: the main job on real input. Real questions in four scripts go to the real
//! register and messages in five written forms to the checker, and each answer is shown as a person
//! would see it; then a lesson and a page of help channels; then a report.

mod report;

use std::io::Write;
use std::process::{Command, Stdio};

use anyhow::Context;

pub(crate) use report::pack_with_keys;

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

/// A message, the language of the answer, and what it shows.
const MESSAGES: [(&str, &str, &str); 6] = [
    (
        "Romania work permit 100% guaranteed, pay after visa. Sirf passport copy WhatsApp karein 0300-1234567",
        "en",
        "an offer in English and Roman Urdu",
    ),
    (
        "دبئی کا آزاد ویزا، بغیر انٹرویو، دو لاکھ ایڈوانس ایزی پیسہ پر بھیجیں، صرف آج",
        "ur",
        "an offer in Urdu",
    ),
    (
        "د ترکیې له لارې ایټالیا ته د ډنکي سفر، پیسې د رسېدو وروسته",
        "ps",
        "a smuggler's offer in Pashto",
    ),
    (
        "تھائی لینڈ وچ کال سنٹر دی نوکری، تنخواہ پنج لکھ، پاسپورٹ سانوں دے دیو",
        "pa-Arab",
        "a trafficker's offer in Punjabi",
    ),
    (
        "Al Haseef Enterprises, licence 2131/SKT. 30 masons for Saudi Arabia, SAR 1500, two years contract, permission no 4521",
        "en",
        "a notice of a promoter in the register",
    ),
    (
        "Bank kabhi OTP nahi mangta. Kisi ko apna code na batayein.",
        "ur",
        "a bank's warning",
    ),
];

/// What is learnt and where help is, and what it shows.
const PAGES: [(&[&str], &str); 3] = [
    (&["lessons", "--lang", "ur"], "the lessons, in Urdu"),
    (&["lessons", "dunki", "--lang", "ps"], "a lesson in Pashto"),
    (
        &[
            "channels",
            "--need",
            "trafficking",
            "--place",
            "Malaysia",
            "--lang",
            "pa-Arab",
        ],
        "help for somebody who is held in Malaysia, in Punjabi",
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
    for (message, language, what) in MESSAGES {
        println!("\n$ echo '{message}' | parakh check --lang {language}    # {what}");
        let mut command = Command::new(&parakh);
        let check = command.args(["check", "--lang", language]);
        let mut child = check.stdin(Stdio::piped()).spawn()?;
        let mut stdin = child.stdin.take().context("no standard input")?;
        stdin.write_all(message.as_bytes())?;
        drop(stdin);
        anyhow::ensure!(child.wait()?.success(), "parakh check failed");
    }
    for (words, what) in PAGES {
        println!("\n$ parakh {}    # {what}", words.join(" "));
        let mut command = Command::new(&parakh);
        run::status(command.args(words).stdin(Stdio::null()), "parakh")?;
    }
    report::run(&parakh)
}
