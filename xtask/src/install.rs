//! The programs that the chores need beside cargo. What is missing is listed and installed: after a
//! question on a terminal, straight away in CI or without one. Nothing is skipped silently.

use std::io::{IsTerminal, Write};
use std::path::PathBuf;
use std::process::Command;

use crate::run;

/// A program that cargo can install.
struct Tool {
    package: &'static str,
    version: &'static str,
    why: &'static str,
}

const TOOLS: [Tool; 1] = [Tool {
    package: "cargo-deny",
    version: "0.20.2",
    why: "checks licences, bans and sources of all dependencies",
}];

/// Makes sure that all tools are there.
pub(crate) fn tools() -> anyhow::Result<()> {
    let missing: Vec<&Tool> = TOOLS.iter().filter(|tool| !is_there(tool)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("Needed beside cargo, into {}:", folder().display());
    missing
        .iter()
        .for_each(|tool| println!("  {} {}: {}", tool.package, tool.version, tool.why));
    if !may_install()? {
        let names: Vec<_> = missing
            .iter()
            .map(|tool| format!("{} {}", tool.package, tool.version))
            .collect();
        anyhow::bail!("not installed: {}", names.join(", "));
    }
    for tool in missing {
        install(tool)?;
    }
    Ok(())
}

/// The path of an installed tool.
pub(crate) fn path(package: &str) -> PathBuf {
    folder().join("bin").join(package)
}

fn folder() -> PathBuf {
    run::root().join("target/tools")
}

fn is_there(tool: &Tool) -> bool {
    let version = Command::new(path(tool.package)).arg("--version").output();
    version.is_ok_and(|output| String::from_utf8_lossy(&output.stdout).contains(tool.version))
}

fn may_install() -> anyhow::Result<bool> {
    let ci = std::env::var("CI").is_ok_and(|value| value == "true");
    if ci || !std::io::stdin().is_terminal() {
        return Ok(true);
    }
    print!("Install now? [Y/n] ");
    std::io::stdout().flush()?;
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer)?;
    Ok(matches!(answer.trim(), "" | "y" | "Y" | "yes"))
}

fn install(tool: &Tool) -> anyhow::Result<()> {
    let mut command = Command::new("cargo");
    // A plain build is enough for a tool that runs for a second, and takes a quarter of the time.
    command
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env_remove("RUSTC_WRAPPER");
    command.args([
        "install",
        "--quiet",
        "--locked",
        "--debug",
        "--no-default-features",
        tool.package,
    ]);
    command
        .args(["--version", tool.version, "--root"])
        .arg(folder());
    run::status(
        &mut command,
        &format!("installing {} (needs the package registry)", tool.package),
    )
}
