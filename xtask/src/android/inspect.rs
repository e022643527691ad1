//! What must be true of the APK before anybody gets it.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::{library, maven, out};
use crate::run;

/// Bytes that the APK and its code may have, without the core's library.
const APK_BYTES: u64 = 3_000_000;
const DEX_BYTES: u64 = 1_500_000;
/// All that the app may ask the system for.
const PERMISSIONS: [&str; 2] = [
    "android.permission.ACCESS_NETWORK_STATE",
    "android.permission.INTERNET",
];

pub(super) fn all(apk: &Path, dex: &Path, shrunk: &Path) -> anyhow::Result<()> {
    code(dex)?;
    badging(apk)?;
    sealed(apk)?;
    still_runs(shrunk)?;
    sizes(apk, dex)
}

fn code(dex: &Path) -> anyhow::Result<()> {
    for file in dex_files(dex)? {
        let mut dump = Command::new("dexdump");
        let said = run::output(dump.arg("-d").arg(file), "dexdump")?;
        anyhow::ensure!(
            !said.contains("invoke-custom"),
            "the dex holds invoke-custom, which Android 8 cannot run"
        );
    }
    Ok(())
}

/// The code that R8 wrote; it writes other files of its inputs beside it.
fn dex_files(dex: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(dex)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "dex") {
            files.push(path);
        }
    }
    anyhow::ensure!(!files.is_empty(), "R8 wrote no code");
    Ok(files)
}

fn badging(apk: &Path) -> anyhow::Result<()> {
    let mut aapt2 = Command::new("aapt2");
    let said = run::output(
        aapt2.args(["dump", "badging"]).arg(apk),
        "aapt2 dump badging",
    )?;
    let faults = badging_faults(&said);
    anyhow::ensure!(
        faults.is_empty(),
        "the APK's badging: {}",
        faults.join("; ")
    );
    Ok(())
}

fn badging_faults(said: &str) -> Vec<String> {
    let wanted = [
        "package: name='org.parakh.checker'",
        "targetSdkVersion:'36'",
        "application-label-ur:",
        "application-label-ps:",
        "application-label-pa-Arab:",
        "launchable-activity:",
    ];
    let mut faults: Vec<String> = wanted
        .iter()
        .filter(|wanted| !said.contains(**wanted))
        .map(|wanted| format!("no {wanted}"))
        .collect();
    if !said.contains("sdkVersion:'26'") && !said.contains("minSdkVersion:'26'") {
        faults.push("no minSdkVersion 26".to_owned());
    }
    let asked = said
        .lines()
        .filter_map(|line| line.strip_prefix("uses-permission: name='"));
    let asked = asked.filter_map(|rest| rest.split('\'').next());
    faults.extend(
        asked
            .filter(|name| !PERMISSIONS.contains(name))
            .map(|name| format!("asks for {name}")),
    );
    faults
}

fn sealed(apk: &Path) -> anyhow::Result<()> {
    run::status(
        Command::new("zipalign").args(["-c", "4"]).arg(apk),
        "zipalign -c",
    )?;
    let mut verify = Command::new("apksigner");
    verify.args(["verify", "--min-sdk-version", "26"]).arg(apk);
    run::output(&mut verify, "apksigner verify").map(|_| ())
}

/// Runs the shrunk classes on this machine against the core's library.
fn still_runs(shrunk: &Path) -> anyhow::Result<()> {
    // JNA's jar comes last: it gives the native part for this machine, its classes are in the shrunk jar.
    let jna = maven::library_named("jna")?;
    let tests = out().join("app/test-classes");
    let class_path = format!("{}:{}:{}", shrunk.display(), tests.display(), jna.display());
    let mut java = Command::new("java");
    java.args(["-cp", &class_path]);
    java.arg(format!(
        "-Djna.library.path={}",
        library::folder().display()
    ));
    java.arg("org.parakh.checker.core.ShrunkRunKt");
    java.arg(out().join("assets/pack.sqlite"))
        .arg(out().join("apk/kept"));
    let said = run::output(&mut java, "the shrunk classes")?;
    anyhow::ensure!(said.trim() == "ok", "the shrunk classes: {said}");
    Ok(())
}

fn sizes(apk: &Path, dex: &Path) -> anyhow::Result<()> {
    let mut code = 0;
    for file in dex_files(dex)? {
        code += std::fs::metadata(file)?.len();
    }
    let mut core = 0;
    for processor in &library::PROCESSORS {
        let library = out()
            .join("apk/lib")
            .join(processor.abi)
            .join("libparakh_ffi.so");
        core += std::fs::metadata(library).map_or(0, |file| file.len());
    }
    let whole = std::fs::metadata(apk)?.len();
    println!("APK {whole} bytes, code {code} bytes, core for phones {core} bytes before packing");
    anyhow::ensure!(code < DEX_BYTES, "the code is over {DEX_BYTES} bytes");
    anyhow::ensure!(
        core > 0 || whole < APK_BYTES,
        "the APK is over {APK_BYTES} bytes"
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::badging_faults;

    #[test]
    fn a_permission_too_many_is_a_fault() {
        let good = "package: name='org.parakh.checker' versionCode='1'\nsdkVersion:'26'\n\
                    targetSdkVersion:'36'\nuses-permission: name='android.permission.INTERNET'\n\
                    application-label-ur:'x'\napplication-label-ps:'x'\napplication-label-pa-Arab:'x'\n\
                    launchable-activity: name='x'\n";
        assert_eq!(badging_faults(good), [""; 0]);
        let bad = format!("{good}uses-permission: name='android.permission.READ_SMS'\n");
        assert_eq!(
            badging_faults(&bad),
            ["asks for android.permission.READ_SMS"]
        );
        assert_eq!(badging_faults("").len(), 7);
    }
}
