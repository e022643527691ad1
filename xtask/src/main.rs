//! `cargo xtask`: the one door to the project's chores. It needs nothing but cargo; what else a
//! chore needs it lists, and installs when it may.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command line speaks on its outputs"
)]

mod android;
mod arm;
mod bench;
mod demo;
mod eval;
mod install;
mod interop;
mod l10n;
mod page;
mod run;
mod test;
mod tidy;
mod voice;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask COMMAND

  demo           real questions to the real register, real messages to the checker
  test [--deep]  everything that CI runs; --deep with full counts, for figures
  tidy           the tree's own rules
  l10n           the sentences: complete, in use, short, without promises, in their own script
  l10n --workbook DIR
                 the sentences of each language as a CSV to review and a page to print
  l10n --import FILE.csv
                 takes a reviewed workbook back
  voice --lang L the sentences to read aloud in a language, as a CSV and a page to print
  voice --import FOLDER --lang L
                 checks recordings (Ogg Opus) and puts them into the app
  voice --stale  recordings whose words have changed since
  interop        other programs open our envelopes, and we open theirs
  fmt [--check]  formatting
  lint           clippy, without a warning
  eval [FILE..]  accuracy of look-up and check on the fixtures, or on files of JSON Lines
  android test   the app's tests: library, bindings, resources, Kotlin, models, screens
  android apk    the app as an APK, signed with a debug key, and what must be true of it
  android fmt    formats the Kotlin
  bindings       the Kotlin bindings of the core
  shots          every screen of the app as a picture
  size           bytes of the core's library
  bench          speed and memory, each beside a peer in the same run
";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["demo"] => demo::run(),
        ["test"] => test::run(false),
        ["test", "--deep"] => test::run(true),
        ["tidy"] => tidy::run(),
        ["l10n"] => l10n::run(),
        ["l10n", "--workbook", folder] => l10n::workbook(folder),
        ["l10n", "--import", file] => l10n::import(file),
        ["voice", "--lang", language] => voice::list(language),
        ["voice", "--import", folder, "--lang", language] => voice::import(folder, language),
        ["voice", "--stale"] => voice::stale(),
        ["interop"] => interop::run(),
        ["fmt"] => run::cargo(&["fmt", "--all"]),
        ["fmt", "--check"] => run::cargo(&["fmt", "--all", "--check"]),
        ["lint"] => run::cargo(&test::CLIPPY),
        ["eval", files @ ..] => eval::run(files),
        ["android", "test"] => android::test(),
        ["android", "apk"] => android::apk(),
        ["android", "fmt"] => android::fmt(),
        ["bindings"] => android::bindings(),
        ["shots"] => android::shots(),
        ["size"] => android::size(),
        ["bench"] => bench::run(),
        _ => {
            print!("{HELP}");
            return if words.is_empty() || words == ["help"] {
                ExitCode::SUCCESS
            } else {
                ExitCode::from(2)
            };
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}
