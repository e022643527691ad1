//! `cargo xtask size`: what the core's library takes on a phone, measured on two Linux machines of the
//! same kinds of processor: x86-64 and 32-bit ARM.

use std::process::Command;

use crate::{arm, install, run};

/// Bytes that the stripped library may have on x86-64.
const AT_MOST: u64 = 4_300_000;

pub(crate) fn run() -> anyhow::Result<()> {
    let host = measured(None, "strip")?;
    println!("the core's library, stripped: {host} bytes for x86-64");
    install::debian(&install::ARM)?;
    arm::target()?;
    let arm = measured(Some(arm::TARGET), "arm-linux-gnueabihf-strip")?;
    println!("the core's library, stripped: {arm} bytes for 32-bit ARM");
    anyhow::ensure!(host < AT_MOST, "the core's library is over {AT_MOST} bytes");
    Ok(())
}

fn measured(target: Option<&str>, strip: &str) -> anyhow::Result<u64> {
    let mut cargo = Command::new("cargo");
    cargo.args([
        "build",
        "--quiet",
        "--locked",
        "--package",
        "parakh-ffi",
        "--profile",
        "phone",
    ]);
    let mut folder = run::target();
    if let Some(target) = target {
        arm::set(cargo.args(["--target", target]));
        folder.push(target);
    }
    run::status(&mut cargo, "the core's library")?;
    let built = folder.join("phone/libparakh_ffi.so");
    let stripped = folder.join("phone/stripped.so");
    let mut strip = Command::new(strip);
    run::status(strip.arg("-o").arg(&stripped).arg(&built), "strip")?;
    Ok(std::fs::metadata(stripped)?.len())
}
