//! Runs Maven on the app, and programs that come by Maven.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::Context;

use super::{library, out};
use crate::run;

const KTLINT: &str = "com.pinterest.ktlint:ktlint-cli:1.8.0:jar:all";
/// What lives in Google's Maven repository.
const OF_GOOGLE: [&str; 2] = ["com.android.tools", "androidx.test"];
const LAST_LINES: usize = 60;

/// Runs goals on the app. What Maven says goes into a file; its end is shown when it fails.
pub(super) fn run(name: &str, goals: &[&str]) -> anyhow::Result<()> {
    let log = out().join("maven.log");
    std::fs::create_dir_all(out())?;
    let file = std::fs::File::create(&log)?;
    let mut maven = Command::new("mvn");
    maven.args([
        "--batch-mode",
        "--no-transfer-progress",
        "--file",
        "android/app/pom.xml",
    ]);
    maven.arg(format!("-Dparakh.out={}", out().display()));
    maven.arg(format!("-Dparakh.native={}", library::folder().display()));
    if let Some(address) = std::env::var_os("PARAKH_GOOGLE_MAVEN") {
        maven.arg(format!("-Dparakh.google={}", address.display()));
    }
    maven.args(goals).current_dir(run::root());
    maven
        .stdout(Stdio::from(file.try_clone()?))
        .stderr(Stdio::from(file));
    let status = maven
        .status()
        .context("mvn does not start: Maven and a JDK are needed")?;
    let said = std::fs::read_to_string(&log).unwrap_or_default();
    if !status.success() {
        let lines: Vec<&str> = said.lines().collect();
        let from = lines.len().saturating_sub(LAST_LINES);
        lines.iter().skip(from).for_each(|line| println!("{line}"));
        if let Some(missing) = unresolved(&said) {
            anyhow::bail!(
                "{name}: {missing} lives in Google's Maven repository, which this Maven set-up does not \
                 see; add it to Maven's settings, or give its address in PARAKH_GOOGLE_MAVEN"
            );
        }
        anyhow::bail!("{name} failed; all of it is in {}", log.display());
    }
    let is_total = |line: &&str| line.contains("Tests run:") && !line.contains("Time");
    if let Some(total) = said.lines().rev().find(is_total) {
        let total = total.split("Tests run:").nth(1).unwrap_or_default();
        println!("Tests run:{}", total.trim_end_matches("\u{1b}[m"));
    }
    Ok(())
}

fn unresolved(said: &str) -> Option<&'static str> {
    let failed = |line: &&str| {
        line.contains("ERROR") && (line.contains("Could not") || line.contains("not be resolved"))
    };
    let lines: Vec<&str> = said.lines().filter(failed).collect();
    OF_GOOGLE
        .into_iter()
        .find(|group| lines.iter().any(|line| line.contains(group)))
}

/// The file of an artefact, copied out of Maven's repository.
pub(super) fn artefact(coordinates: &str, file: &str) -> anyhow::Result<PathBuf> {
    let folder = out().join("tools");
    let path = folder.join(file);
    if !path.is_file() {
        let which = format!("-Dartifact={coordinates}");
        let into = format!("-DoutputDirectory={}", folder.display());
        run(coordinates, &["dependency:copy", &which, &into])?;
    }
    Ok(path)
}

/// The path of a library on the app's class path.
pub(super) fn library_named(name: &str) -> anyhow::Result<PathBuf> {
    let list = std::fs::read_to_string(out().join("app/class-path.txt"))?;
    let found = list.trim().split(':').map(PathBuf::from).find(|path| {
        let file = path
            .file_name()
            .and_then(|file| file.to_str())
            .unwrap_or_default();
        file.strip_prefix(name).is_some_and(|rest| {
            rest.starts_with('-') && rest.chars().nth(1).is_some_and(|c| c.is_ascii_digit())
        })
    });
    found.with_context(|| format!("{name} is not on the app's class path"))
}

/// Checks how the Kotlin is written, or puts it right.
pub(super) fn ktlint(mend: bool) -> anyhow::Result<()> {
    let jar = artefact(KTLINT, "ktlint-cli-1.8.0-all.jar")?;
    let mut ktlint = Command::new("java");
    ktlint
        .arg("-jar")
        .arg(jar)
        .args(["--log-level=error", "--relative"]);
    if mend {
        ktlint.arg("--format");
    }
    run::status(ktlint.arg("android/app/src/**/*.kt"), "ktlint")
}

#[cfg(test)]
mod tests {
    use super::unresolved;

    #[test]
    fn what_google_alone_has_is_told_apart() {
        let said = "[ERROR] Could not find artifact androidx.test:monitor:aar:1.7.2 in central";
        assert_eq!(unresolved(said), Some("androidx.test"));
        assert_eq!(
            unresolved("[ERROR] Could not find artifact junit:junit"),
            None
        );
        assert_eq!(unresolved("[INFO] Copying androidx.test:monitor"), None);
    }
}
