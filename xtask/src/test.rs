//! `cargo xtask test`: everything that CI runs, in order; stops at the first failure.

use std::process::Command;
use std::time::Duration;

use crate::{android, arm, bench, eval, install, interop, l10n, run, tidy};

/// The lints, without a warning.
pub(crate) const CLIPPY: [&str; 8] = [
    "clippy",
    "--locked",
    "--workspace",
    "--all-targets",
    "--quiet",
    "--",
    "-D",
    "warnings",
];

pub(crate) fn run(deep: bool) -> anyhow::Result<()> {
    step("format", || run::cargo(&["fmt", "--all", "--check"]))?;
    step("tidy", tidy::run)?;
    step("sentences", l10n::run)?;
    step("lints", || run::cargo(&CLIPPY))?;
    step("tests", || {
        let mut tests = Command::new("cargo");
        tests.args(["test", "--locked", "--workspace", "--quiet"]);
        tests.env("PROPTEST_CASES", if deep { "20000" } else { "256" });
        if deep {
            // All kill points, and a thousand homes.
            tests.env("PARAKH_DEEP", "1");
        }
        run::status(&mut tests, "cargo test")
    })?;
    step("docs", || {
        let mut docs = Command::new("cargo");
        docs.args(["doc", "--locked", "--workspace", "--no-deps", "--quiet"]);
        run::status(docs.env("RUSTDOCFLAGS", "-D warnings"), "cargo doc")
    })?;
    step("interop", interop::run)?;
    step("android", android::test)?;
    step("accuracy", eval::check)?;
    step("dependencies", || {
        install::tools()?;
        let mut deny = Command::new(install::path("cargo-deny"));
        run::status(
            deny.args(["check", "licenses", "bans", "sources"]),
            "cargo deny",
        )
    })?;
    if deep {
        step("32-bit ARM", arm::test)?;
        step("benches", bench::run)?;
    }
    Ok(())
}

fn step(name: &str, work: impl FnOnce() -> anyhow::Result<()>) -> anyhow::Result<()> {
    println!("== {name}");
    #[allow(clippy::disallowed_methods, reason = "a chore tells how long it took")]
    let start = std::time::Instant::now();
    work()?;
    let seconds = Duration::as_secs_f32(&start.elapsed());
    println!("== {name}: done in {seconds:.0} s");
    Ok(())
}
