//! Runs programs and finds the project's folder.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::Context;

/// The project's folder.
pub(crate) fn root() -> PathBuf {
    let mut folder = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    folder.pop();
    folder
}

/// Runs cargo in the project's folder and fails when it fails.
pub(crate) fn cargo(args: &[&str]) -> anyhow::Result<()> {
    status(
        Command::new("cargo").args(args),
        &format!("cargo {}", args.join(" ")),
    )
}

/// Runs a program in the project's folder and fails when it fails.
pub(crate) fn status(command: &mut Command, name: &str) -> anyhow::Result<()> {
    let status = command
        .current_dir(root())
        .status()
        .with_context(|| format!("{name} does not start"))?;
    anyhow::ensure!(status.success(), "{name} failed");
    Ok(())
}

/// What a program prints on standard output.
pub(crate) fn output(command: &mut Command, name: &str) -> anyhow::Result<String> {
    let output = command
        .current_dir(root())
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("{name} does not start"))?;
    anyhow::ensure!(output.status.success(), "{name} failed");
    Ok(String::from_utf8(output.stdout)?)
}

/// Builds the command line and gives the path of the program.
pub(crate) fn parakh() -> anyhow::Result<PathBuf> {
    cargo(&["build", "--quiet", "--locked", "--package", "parakh"])?;
    Ok(target().join("debug/parakh"))
}

/// The folder into which cargo builds.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// Copies a folder into another, over what is there.
pub(crate) fn copy(from: &Path, to: &Path) -> anyhow::Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let into = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &into)?;
        } else {
            std::fs::copy(entry.path(), into)?;
        }
    }
    Ok(())
}
