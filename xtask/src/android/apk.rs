//! The APK: classes shrunk by R8, resources, native libraries, aligned and signed with a debug key.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::{inspect, library, maven, out};
use crate::run;

const R8: &str = "com.android.tools:r8:9.1.31";
const JNA: &str = "net.java.dev.jna:jna:5.17.0:aar";
const MIN_SDK: &str = "26";

pub(super) fn build() -> anyhow::Result<()> {
    let folder = out().join("apk");
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    std::fs::create_dir_all(&folder)?;
    let jna = unpacked_jna(&folder)?;
    let inputs = [
        app_jar(&folder)?,
        maven::library_named("kotlin-stdlib")?,
        jna,
    ];
    let dex = folder.join("dex");
    std::fs::create_dir_all(&dex)?;
    shrink(&inputs, &dex, false)?;
    let shrunk = folder.join("shrunk.jar");
    shrink(&inputs, &shrunk, true)?;
    let phones = native_libraries(&folder)?;
    let apk = sign(&packed(&folder, &dex)?)?;
    inspect::all(&apk, &dex, &shrunk)?;
    if phones.is_empty() {
        println!(
            "The APK holds NO library of the core for phones, so it does not start on one: SQLite is C \
             and needs Android's headers. Set ANDROID_NDK_HOME to an NDK, and run this again."
        );
    } else {
        println!("The APK holds the core for {}.", phones.join(", "));
    }
    println!("{}", apk.display());
    Ok(())
}

fn app_jar(folder: &Path) -> anyhow::Result<PathBuf> {
    let jar = folder.join("app.jar");
    let classes = out().join("app/classes");
    let mut pack = Command::new("jar");
    pack.arg("--create")
        .arg("--file")
        .arg(&jar)
        .arg("-C")
        .arg(classes)
        .arg(".");
    run::status(&mut pack, "jar")?;
    Ok(jar)
}

/// JNA as it is made for Android: its classes, and its native libraries under `lib/`.
fn unpacked_jna(folder: &Path) -> anyhow::Result<PathBuf> {
    let archive = maven::artefact(JNA, "jna-5.17.0.aar")?;
    let mut unzip = Command::new("unzip");
    unzip
        .arg("-qo")
        .arg(archive)
        .args(["classes.jar", "jni/*", "-d"]);
    run::status(unzip.arg(folder.join("jna")), "unzip")?;
    Ok(folder.join("jna/classes.jar"))
}

/// Shrinks the classes: to dex for phones, or to class files that this machine can run.
fn shrink(inputs: &[PathBuf], into: &Path, class_files: bool) -> anyhow::Result<()> {
    let r8 = maven::artefact(R8, "r8-9.1.31.jar")?;
    let mut command = Command::new("java");
    command
        .args(["-Xmx2g", "-cp"])
        .arg(r8)
        .args(["com.android.tools.r8.R8", "--release"]);
    if class_files {
        command.arg("--classfile");
    } else {
        command.args(["--min-api", MIN_SDK]);
    }
    // android-all lacks java.util.concurrent, which the JDK has.
    command
        .arg("--lib")
        .arg(maven::library_named("android-all")?);
    command.arg("--lib").arg(java_home()?);
    command.args(["--pg-conf", "android/app/keep.pro", "--pg-conf"]);
    command
        .arg(out().join("res/keep.pro"))
        .arg("--output")
        .arg(into)
        .args(inputs);
    let quiet = run::output(&mut command, "R8")?;
    anyhow::ensure!(!quiet.contains("Missing class"), "R8: {quiet}");
    Ok(())
}

fn java_home() -> anyhow::Result<String> {
    let mut java = Command::new("java");
    java.args(["-XshowSettings:properties", "-version"]);
    let said = String::from_utf8(java.output()?.stderr)?;
    let home = said
        .lines()
        .find_map(|line| line.trim().strip_prefix("java.home = "));
    home.map(str::to_owned)
        .ok_or_else(|| anyhow::anyhow!("java does not tell its home"))
}

fn native_libraries(folder: &Path) -> anyhow::Result<Vec<&'static str>> {
    for processor in &library::PROCESSORS {
        let into = folder.join("lib").join(processor.abi);
        std::fs::create_dir_all(&into)?;
        let from = folder
            .join("jna/jni")
            .join(processor.abi)
            .join("libjnidispatch.so");
        std::fs::copy(from, into.join("libjnidispatch.so"))?;
    }
    library::for_phones(folder)
}

/// Puts code and libraries beside the resources, and aligns all of it.
fn packed(folder: &Path, dex: &Path) -> anyhow::Result<PathBuf> {
    let unsigned = folder.join("unsigned.apk");
    std::fs::copy(out().join("res/resources.apk"), &unsigned)?;
    let zip = |at: &Path, what: &str| {
        let mut zip = Command::new("sh");
        zip.arg("-c").arg(format!(
            "cd '{}' && zip -qrX '{}' {what}",
            at.display(),
            unsigned.display()
        ));
        run::status(&mut zip, "zip")
    };
    zip(dex, "classes*.dex")?;
    zip(folder, "lib")?;
    let aligned = folder.join("aligned.apk");
    let mut align = Command::new("zipalign");
    run::status(
        align.arg("-f").arg("4").arg(&unsigned).arg(&aligned),
        "zipalign",
    )?;
    Ok(aligned)
}

fn sign(aligned: &Path) -> anyhow::Result<PathBuf> {
    let key = out().join("debug.keystore");
    if !key.is_file() {
        let mut keytool = Command::new("keytool");
        keytool.args(["-genkeypair", "-keystore"]).arg(&key);
        keytool.args([
            "-storepass",
            "android",
            "-alias",
            "debug",
            "-keyalg",
            "RSA",
            "-keysize",
            "2048",
        ]);
        keytool.args(["-validity", "10000", "-dname", "CN=Parakh debug"]);
        run::status(&mut keytool, "keytool")?;
    }
    let apk = out().join("parakh-debug.apk");
    let mut signer = Command::new("apksigner");
    signer.args([
        "sign",
        "--min-sdk-version",
        MIN_SDK,
        "--ks-pass",
        "pass:android",
        "--ks",
    ]);
    signer.arg(&key).arg("--out").arg(&apk).arg(aligned);
    run::status(&mut signer, "apksigner")?;
    Ok(apk)
}
