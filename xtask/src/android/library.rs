//! The core's library: for this machine, where the tests run, and for phones where there is an NDK.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Context;

use super::out;
use crate::run;

/// Android's names of a processor: of the folder in the APK, of Rust's target and of the NDK's compiler.
pub(super) struct Processor {
    pub(super) abi: &'static str,
    target: &'static str,
    compiler: &'static str,
}

pub(super) const PROCESSORS: [Processor; 3] = [
    Processor {
        abi: "arm64-v8a",
        target: "aarch64-linux-android",
        compiler: "aarch64-linux-android26-clang",
    },
    Processor {
        abi: "armeabi-v7a",
        target: "armv7-linux-androideabi",
        compiler: "armv7a-linux-androideabi26-clang",
    },
    Processor {
        abi: "x86_64",
        target: "x86_64-linux-android",
        compiler: "x86_64-linux-android26-clang",
    },
];

/// Builds the library for this machine. The bindings are read from it too: a stripped one holds no
/// description of itself.
pub(super) fn for_this_machine() -> anyhow::Result<()> {
    run::cargo(&["build", "--quiet", "--locked", "--package", "parakh-ffi"])
}

/// Builds the command line, whose answers the app's are held against.
pub(super) fn command_line() -> anyhow::Result<()> {
    run::cargo(&["build", "--quiet", "--locked", "--package", "parakh"])
}

/// The folder of the library for this machine.
pub(super) fn folder() -> PathBuf {
    run::target().join("debug")
}

/// Generates the Kotlin bindings.
pub(super) fn bindings() -> anyhow::Result<()> {
    run::cargo(&[
        "build",
        "--quiet",
        "--locked",
        "--package",
        "parakh-bindgen",
    ])?;
    let into = out().join("bindings");
    if into.exists() {
        std::fs::remove_dir_all(&into)?;
    }
    let mut generate = Command::new(folder().join("parakh-bindgen"));
    generate
        .arg("generate")
        .arg(folder().join("libparakh_ffi.so"));
    generate.args(["--language", "kotlin", "--no-format"]);
    generate.args(["--config", "rust-core/ffi/uniffi.toml", "--out-dir"]);
    run::status(generate.arg(&into), "the bindings' generator")
}

/// Builds the libraries for phones into `lib/ABI/` of `into`, and gives the processors they are for:
/// none where there is no NDK.
pub(super) fn for_phones(into: &Path) -> anyhow::Result<Vec<&'static str>> {
    let Some(ndk) = std::env::var_os("ANDROID_NDK_HOME").map(PathBuf::from) else {
        return Ok(Vec::new());
    };
    let tools = ndk.join("toolchains/llvm/prebuilt/linux-x86_64/bin");
    anyhow::ensure!(
        tools.is_dir(),
        "ANDROID_NDK_HOME holds no compiler at {}",
        tools.display()
    );
    for processor in &PROCESSORS {
        build(processor, &tools, into)?;
    }
    Ok(PROCESSORS.iter().map(|processor| processor.abi).collect())
}

fn build(processor: &Processor, tools: &Path, into: &Path) -> anyhow::Result<()> {
    let compiler = tools.join(processor.compiler);
    let target = processor.target;
    let mut cargo = Command::new("cargo");
    cargo.args(["build", "--quiet", "--locked", "--package", "parakh-ffi"]);
    cargo.args(["--profile", "phone", "--target", target]);
    let upper = target.to_uppercase().replace('-', "_");
    cargo.env(format!("CARGO_TARGET_{upper}_LINKER"), &compiler);
    // Phones with pages of 16 kB load nothing that is aligned to less.
    cargo.env(
        format!("CARGO_TARGET_{upper}_RUSTFLAGS"),
        "-Clink-arg=-Wl,-z,max-page-size=16384",
    );
    let lower = target.replace('-', "_");
    cargo.env(format!("CC_{lower}"), &compiler);
    cargo.env(format!("AR_{lower}"), tools.join("llvm-ar"));
    run::status(&mut cargo, &format!("the library for {}", processor.abi))?;
    let built = run::target().join(target).join("phone/libparakh_ffi.so");
    let folder = into.join("lib").join(processor.abi);
    std::fs::create_dir_all(&folder)?;
    let placed = folder.join("libparakh_ffi.so");
    std::fs::copy(&built, &placed).with_context(|| format!("{} is missing", built.display()))?;
    run::status(
        Command::new(tools.join("llvm-strip")).arg(&placed),
        "llvm-strip",
    )
}
