//! What goes into the app beside code: the content pack with its fingerprint, and the resources.

use std::path::Path;
use std::process::Command;

use sha2::{Digest, Sha256};

use super::{libraries, out, pictures, strings};
use crate::l10n::LANGUAGES;
use crate::{run, voice};

const RESOURCES: &str = "android/app/src/main/res";

/// Offices with keys, in the place of those that have none yet.
const OFFICES_OF_TESTS: &str = "tests/fixtures/partners";

/// Builds the content pack, and the mark by which the app knows whether it has this one.
pub(super) fn pack() -> anyhow::Result<()> {
    let folder = out().join("assets");
    let pack = folder.join("pack.sqlite");
    build(&run::root().join("content"), &pack)?;
    let sum = Sha256::digest(std::fs::read(&pack)?);
    let hex: String = sum.iter().map(|byte| format!("{byte:02x}")).collect();
    std::fs::write(folder.join("pack.sha256"), hex)?;
    Ok(())
}

/// Builds the same pack with offices that have keys, for the tests alone; it goes into no app.
pub(super) fn pack_of_tests() -> anyhow::Result<()> {
    let folder = out().join("of-tests");
    let content = folder.join("content");
    if content.exists() {
        std::fs::remove_dir_all(&content)?;
    }
    run::copy(&run::root().join("content"), &content)?;
    run::copy(&run::root().join(OFFICES_OF_TESTS), &content)?;
    build(&content, &folder.join("pack.sqlite"))
}

/// Builds the pack of a content folder.
fn build(content: &Path, pack: &Path) -> anyhow::Result<()> {
    if let Some(folder) = pack.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let mut publisher = Command::new("cargo");
    publisher.args([
        "run",
        "--quiet",
        "--locked",
        "--package",
        "parakh-publisher",
        "--",
    ]);
    publisher.args(["build", "--content"]).arg(content);
    publisher.arg("--out").arg(pack);
    run::output(&mut publisher, "parakh-publisher")?;
    Ok(())
}

/// Puts the recorded voices beside the pack, one folder a language; a language may have none.
pub(super) fn voices() -> anyhow::Result<()> {
    let to = out().join("assets/voice");
    if to.exists() {
        std::fs::remove_dir_all(&to)?;
    }
    for language in LANGUAGES {
        let from = run::root().join(voice::ASSETS).join(language);
        if !from.is_dir() {
            continue;
        }
        std::fs::create_dir_all(to.join(language))?;
        for entry in std::fs::read_dir(&from)? {
            let entry = entry?;
            std::fs::copy(entry.path(), to.join(language).join(entry.file_name()))?;
        }
    }
    Ok(())
}

/// Compiles the resources: those of the tree, the few texts that the system draws, the pictures of the
/// lessons, and the names of the libraries.
pub(super) fn resources() -> anyhow::Result<()> {
    let folder = out().join("res");
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    std::fs::create_dir_all(folder.join("java"))?;
    strings::write(&folder.join("generated"))?;
    pictures::write(&folder.join("generated"))?;
    libraries::write(&folder.join("generated"))?;
    compile(&run::root().join(RESOURCES), &folder.join("compiled.zip"))?;
    compile(&folder.join("generated"), &folder.join("generated.zip"))?;
    std::fs::copy(
        run::root().join("android/app/src/main/AndroidManifest.xml"),
        folder.join("AndroidManifest.xml"),
    )?;
    Ok(())
}

fn compile(from: &Path, to: &Path) -> anyhow::Result<()> {
    let mut aapt2 = Command::new("aapt2");
    aapt2
        .arg("compile")
        .arg("--dir")
        .arg(from)
        .arg("-o")
        .arg(to);
    run::status(&mut aapt2, "aapt2 compile")
}
