//! `cargo xtask interop`: other implementations open what we seal, and we open what they seal. The
//! JavaScript age always; stock age where it is present or a Go that can build it.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::Context;

use crate::{install, run};

const SCRIPTS: &str = "tests/interop";
const FROZEN: &str = "tests/fixtures/wire/v1";
const AGE: &str = "v1.3.1";

pub(crate) fn run() -> anyhow::Result<()> {
    install::debian(&install::NODE)?;
    let node = version("node", &["--version"]).unwrap_or_default();
    anyhow::ensure!(node >= (20, 0), "node is older than 20");
    let scripts = javascript()?;
    let bench = Bench::lay()?;
    bench.seal()?;
    let javascript = |name: &str, folder: &Path| {
        let mut node = Command::new("node");
        node.arg(scripts.join(name)).arg(folder);
        run::status(&mut node, name)
    };
    javascript("envelopes.mjs", &bench.folder)?;
    bench.we_open(
        "theirs.envelope",
        &["desk-1-key.txt", "desk-2-key.txt", "theirs-key.txt"],
    )?;
    javascript("frozen.mjs", &run::root().join(FROZEN))?;
    match stock_age()? {
        Some(age) => bench.stock(&age),
        None => {
            println!("stock age was NOT run: it needs age 1.3 or Go 1.24, and neither is here");
            Ok(())
        }
    }
}

/// The scripts with their library beside them, installed once for each lock file.
fn javascript() -> anyhow::Result<PathBuf> {
    let folder = install::folder().join("interop");
    std::fs::create_dir_all(&folder)?;
    let from = run::root().join(SCRIPTS);
    let lock = std::fs::read(from.join("package-lock.json"))?;
    let known = std::fs::read(folder.join("node_modules/of-this-lock")).unwrap_or_default();
    for entry in std::fs::read_dir(&from)? {
        let entry = entry?;
        std::fs::copy(entry.path(), folder.join(entry.file_name()))?;
    }
    if known != lock {
        let mut npm = Command::new("npm");
        npm.args([
            "ci",
            "--ignore-scripts",
            "--no-audit",
            "--no-fund",
            "--silent",
            "--prefix",
        ]);
        run::status(npm.arg(&folder), "npm ci (needs the package registry)")?;
        std::fs::write(folder.join("node_modules/of-this-lock"), &lock)?;
    }
    Ok(folder)
}

/// A folder with three desks' keys and a document, and the programs to seal and open it.
struct Bench {
    folder: PathBuf,
    desk: PathBuf,
    sealer: PathBuf,
    recipients: Vec<String>,
}

impl Bench {
    fn lay() -> anyhow::Result<Self> {
        run::cargo(&["build", "--quiet", "--locked", "--package", "parakh-inbox"])?;
        run::cargo(&[
            "build",
            "--quiet",
            "--locked",
            "--package",
            "parakh-seal",
            "--example",
            "seal",
        ])?;
        let folder = run::target().join("interop");
        if folder.exists() {
            std::fs::remove_dir_all(&folder)?;
        }
        std::fs::create_dir_all(&folder)?;
        let frozen = run::root().join(FROZEN);
        std::fs::copy(frozen.join("report.json"), folder.join("document.json"))?;
        std::fs::copy(frozen.join("report.plaintext"), folder.join("plaintext"))?;
        let desk = run::target().join("debug/parakh-inbox");
        let mut recipients = Vec::new();
        for number in ["1", "2", "3"] {
            let mut keygen = Command::new(&desk);
            keygen
                .args(["keygen", "--number", number, "--out"])
                .arg(&folder);
            let rows = run::output(&mut keygen, "parakh-inbox keygen")?;
            let row = rows
                .lines()
                .find_map(|line| line.strip_prefix("recipient = "));
            recipients.push(row.context("a recipient")?.trim_matches('"').to_owned());
            let key = folder.join(format!("partner-{number}-key.txt"));
            std::fs::rename(key, folder.join(format!("desk-{number}-key.txt")))?;
        }
        Ok(Self {
            folder,
            desk,
            sealer: run::target().join("debug/examples/seal"),
            recipients,
        })
    }

    /// One envelope each for one, two and three desks.
    fn seal(&self) -> anyhow::Result<()> {
        for count in 1..=self.recipients.len() {
            let mut seal = Command::new(&self.sealer);
            seal.arg(self.folder.join("plaintext"));
            seal.arg(self.folder.join(format!("ours-{count}.envelope")));
            run::status(seal.args(self.recipients.iter().take(count)), "seal")?;
        }
        Ok(())
    }

    /// Our reader opens an envelope with each of the keys and prints the document.
    fn we_open(&self, envelope: &str, keys: &[&str]) -> anyhow::Result<()> {
        let document = std::fs::read_to_string(self.folder.join("document.json"))?;
        for key in keys {
            let mut open = Command::new(&self.desk);
            open.arg("open").arg("--key").arg(self.folder.join(key));
            let json = run::output(open.arg(self.folder.join(envelope)), "parakh-inbox open")?;
            anyhow::ensure!(
                json == document,
                "{envelope} opened with {key} is another document"
            );
        }
        println!("our reader opened {envelope} with {} keys", keys.len());
        Ok(())
    }

    /// The same both ways with stock age: its keys, its envelope, its command line and `gunzip`.
    fn stock(&self, age: &Path) -> anyhow::Result<()> {
        let document = std::fs::read(self.folder.join("document.json"))?;
        let mut opened = 0;
        for count in 1..=self.recipients.len() {
            for desk in 1..=count {
                let mut open = Command::new(age.join("age"));
                open.arg("-d")
                    .arg("-i")
                    .arg(self.folder.join(format!("desk-{desk}-key.txt")));
                open.arg(self.folder.join(format!("ours-{count}.envelope")));
                let mut open = open.stdout(Stdio::piped()).spawn().context("age")?;
                let plaintext = open.stdout.take().context("age's output")?;
                let printed = Command::new("gunzip").arg("-c").stdin(plaintext).output()?;
                anyhow::ensure!(
                    open.wait()?.success() && printed.status.success(),
                    "age or gunzip failed"
                );
                let same = printed.stdout == document.trim_ascii_end();
                anyhow::ensure!(same, "age -d | gunzip printed another document");
                opened += 1;
            }
        }
        println!("stock age and gunzip opened our envelopes with {opened} keys");
        let key = self.folder.join("stock-key.txt");
        let mut keygen = Command::new(age.join("age-keygen"));
        // It also prints 1,959 characters of public key on standard error.
        keygen.args(["-pq", "-o"]).arg(&key).stderr(Stdio::null());
        run::status(&mut keygen, "age-keygen -pq")?;
        let mut public = Command::new(age.join("age-keygen"));
        let own = run::output(public.arg("-y").arg(&key), "age-keygen -y")?;
        let mut seal = Command::new(age.join("age"));
        for recipient in self
            .recipients
            .iter()
            .take(2)
            .map(String::as_str)
            .chain([own.trim()])
        {
            seal.args(["-r", recipient]);
        }
        seal.arg("-o").arg(self.folder.join("stock.envelope"));
        run::status(seal.arg(self.folder.join("plaintext")), "age")?;
        self.we_open(
            "stock.envelope",
            &["desk-1-key.txt", "desk-2-key.txt", "stock-key.txt"],
        )
    }
}

/// The folder with `age` and `age-keygen` of 1.3 or newer: on the path, or built by Go.
fn stock_age() -> anyhow::Result<Option<PathBuf>> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let present = std::env::split_paths(&path).find(|folder| folder.join("age-keygen").is_file());
    if version("age", &["--version"]).is_some_and(|age| age >= (1, 3)) && present.is_some() {
        return Ok(present);
    }
    let bin = install::folder().join("bin");
    let built = bin.join("age");
    if built.is_file() && version(&built, &["--version"]) == parse(AGE) {
        return Ok(Some(bin));
    }
    if version("go", &["env", "GOVERSION"]).is_none_or(|go| go < (1, 24)) {
        return Ok(None);
    }
    let mut go = Command::new("go");
    go.env("GOBIN", &bin)
        .env("GOTOOLCHAIN", "local")
        .arg("install");
    for program in ["age", "age-keygen"] {
        go.arg(format!("filippo.io/age/cmd/{program}@{AGE}"));
    }
    run::status(&mut go, "go install age (needs the Go module proxy)")?;
    Ok(Some(bin))
}

fn version(program: impl AsRef<std::ffi::OsStr>, args: &[&str]) -> Option<(u32, u32)> {
    let output = Command::new(program).args(args).output().ok()?;
    parse(&String::from_utf8_lossy(&output.stdout))
}

/// The first two numbers of `v1.3.1`, `go1.26.8`, `v20.20.2`.
fn parse(text: &str) -> Option<(u32, u32)> {
    let digits = text.trim_start_matches(|c: char| !c.is_ascii_digit());
    let mut numbers = digits.split(|c: char| !c.is_ascii_digit()).map(str::parse);
    Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn versions_are_read_as_programs_print_them() {
        assert_eq!(parse("v1.3.1\n"), Some((1, 3)));
        assert_eq!(parse("go1.26.8"), Some((1, 26)));
        assert_eq!(parse("1.1.1"), Some((1, 1)));
        assert_eq!(parse("(devel)"), None);
    }
}
