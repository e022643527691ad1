//! The programs that the chores need beside cargo. What is missing is listed and installed: after a
//! question on a terminal, straight away in CI or without one. Nothing is skipped silently.

use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
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

/// A Debian package, and the program, or the path of a file, by which it is known to be there.
pub(crate) struct Debian {
    package: &'static str,
    program: &'static str,
    why: &'static str,
}

const fn debian_of(package: &'static str, program: &'static str, why: &'static str) -> Debian {
    Debian {
        package,
        program,
        why,
    }
}

/// What the app's tests need.
pub(crate) const ANDROID: [Debian; 4] = [
    debian_of("maven", "mvn", "compiles and tests the Kotlin"),
    debian_of("default-jdk-headless", "javac", "runs Maven and the tests"),
    debian_of("aapt", "aapt2", "compiles the app's resources"),
    debian_of("unzip", "unzip", "unpacks Android archives"),
];

/// What the APK needs besides.
pub(crate) const APK: [Debian; 4] = [
    debian_of("apksigner", "apksigner", "signs the APK"),
    debian_of("zipalign", "zipalign", "aligns the APK"),
    debian_of("dexdump", "dexdump", "reads the APK's code"),
    debian_of("zip", "zip", "puts the APK together"),
];

/// What trying another age on our envelopes needs.
pub(crate) const NODE: [Debian; 2] = [
    debian_of(
        "nodejs",
        "node",
        "runs the JavaScript implementation of age",
    ),
    debian_of("npm", "npm", "installs it"),
];

/// What programs for 32-bit ARM need.
pub(crate) const ARM: [Debian; 3] = [
    debian_of(
        "gcc-arm-linux-gnueabihf",
        "arm-linux-gnueabihf-gcc",
        "links for 32-bit ARM",
    ),
    debian_of("qemu-user", "qemu-arm", "runs programs for ARM"),
    debian_of(
        "libc6-dev-armhf-cross",
        "/usr/arm-linux-gnueabihf/include/stdio.h",
        "the C library of 32-bit ARM",
    ),
];

/// Makes sure that Debian packages are there.
pub(crate) fn debian(packages: &[Debian]) -> anyhow::Result<()> {
    let missing: Vec<&Debian> = packages
        .iter()
        .filter(|one| !is_on_path(one.program))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("Needed, from Debian's packages:");
    missing
        .iter()
        .for_each(|one| println!("  {}: {}", one.package, one.why));
    let names: Vec<&str> = missing.iter().map(|one| one.package).collect();
    if !may_install()? {
        anyhow::bail!("not installed: {}", names.join(", "));
    }
    let mut update = Command::new("apt-get");
    run::status(update.args(["update", "-qq"]), "apt-get update")?;
    let mut install = Command::new("apt-get");
    install.env("DEBIAN_FRONTEND", "noninteractive");
    install.args(["install", "-y", "-qq", "--no-install-recommends"]);
    install.args(&names).stdout(std::process::Stdio::null());
    let what = format!("apt-get install {} (needs root)", names.join(" "));
    run::status(&mut install, &what)
}

fn is_on_path(program: &str) -> bool {
    if program.starts_with('/') {
        return Path::new(program).is_file();
    }
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

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

/// Where tools are installed.
pub(crate) fn folder() -> PathBuf {
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
