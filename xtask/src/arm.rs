//! 32-bit ARM, the processor of the cheapest phones: the core's own tests on its Linux, under an emulator.

use std::process::Command;

use crate::{install, run};

/// Rust's name of 32-bit ARM on Linux.
pub(crate) const TARGET: &str = "armv7-unknown-linux-gnueabihf";

/// Runs the core's unit tests as a 32-bit ARM program.
pub(crate) fn test() -> anyhow::Result<()> {
    install::debian(&install::ARM)?;
    target()?;
    let mut tests = Command::new("cargo");
    tests.args([
        "test",
        "--locked",
        "--quiet",
        "--package",
        "parakh-core",
        "--lib",
    ]);
    run::status(
        set(tests.args(["--target", TARGET])),
        "the tests for 32-bit ARM",
    )
}

/// Adds Rust's library for the target.
pub(crate) fn target() -> anyhow::Result<()> {
    let mut rustup = Command::new("rustup");
    run::status(
        rustup.args(["--quiet", "target", "add", TARGET]),
        "rustup target add",
    )
}

/// Tells cargo with what to link and run.
pub(crate) fn set(cargo: &mut Command) -> &mut Command {
    cargo.env(
        "CARGO_TARGET_ARMV7_UNKNOWN_LINUX_GNUEABIHF_LINKER",
        "arm-linux-gnueabihf-gcc",
    );
    cargo.env(
        "CARGO_TARGET_ARMV7_UNKNOWN_LINUX_GNUEABIHF_RUNNER",
        "qemu-arm -L /usr/arm-linux-gnueabihf",
    );
    cargo.env(
        "CC_armv7_unknown_linux_gnueabihf",
        "arm-linux-gnueabihf-gcc",
    )
}
