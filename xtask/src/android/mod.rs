//! `cargo xtask android`: the Kotlin shell. It builds the library for this machine, the bindings and the
//! assets, has Maven compile and test the Kotlin, and makes the APK.

mod apk;
mod assets;
mod inspect;
mod libraries;
mod library;
mod maven;
mod pictures;
mod size;
mod strings;

pub(crate) use size::run as size;
pub(crate) use strings::OF_SYSTEM as STRINGS_OF_SYSTEM;

use std::path::PathBuf;

use crate::{install, run};

/// Where all that belongs to the app is built.
pub(crate) fn out() -> PathBuf {
    run::target().join("android")
}

/// Makes what the Kotlin stands on: library, bindings, content pack, resources.
fn prepare() -> anyhow::Result<()> {
    install::debian(&install::ANDROID)?;
    library::for_this_machine()?;
    library::bindings()?;
    assets::pack()?;
    assets::voices()?;
    assets::resources()
}

/// `cargo xtask bindings`.
pub(crate) fn bindings() -> anyhow::Result<()> {
    library::for_this_machine()?;
    library::bindings()
}

/// `cargo xtask android test`: everything of the shell that can be tested without a phone.
pub(crate) fn test() -> anyhow::Result<()> {
    prepare()?;
    assets::pack_of_tests()?;
    library::command_line()?;
    maven::ktlint(false)?;
    maven::run("the app's tests", &["test"])
}

/// `cargo xtask android fmt`.
pub(crate) fn fmt() -> anyhow::Result<()> {
    maven::ktlint(true)
}

/// `cargo xtask android apk`.
pub(crate) fn apk() -> anyhow::Result<()> {
    install::debian(&install::APK)?;
    prepare()?;
    maven::run("the app's classes", &["process-classes", "test-compile"])?;
    apk::build()
}

/// `cargo xtask shots`: every screen as a picture, in four languages, light and dark, normal and large.
pub(crate) fn shots() -> anyhow::Result<()> {
    prepare()?;
    let folder = out().join("shots");
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    maven::run("the pictures", &["test", "-Dtest=ShotsRun"])?;
    println!(
        "{} pictures in {}",
        std::fs::read_dir(&folder)?.count(),
        folder.display()
    );
    Ok(())
}
