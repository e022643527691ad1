//! `cargo xtask tidy`: the tree's own rules, which no other program knows. Each rule is a function
//! from files to faults and is tested on a bad example.

mod boundary;
mod claims;
mod kotlin;
mod links;
mod rooms;
mod shape;
mod text;
mod wire;

use std::path::PathBuf;
use std::process::Command;

use crate::run;

/// One file of the project.
pub(crate) struct File {
    /// Path from the project's folder, with strokes.
    pub(crate) path: String,
    pub(crate) text: String,
}

pub(crate) fn run() -> anyhow::Result<()> {
    let rust = tracked(&["rs"])?;
    let all = tracked(&[])?;
    let mut faults = Vec::new();
    faults.extend(shape::faults(&rust));
    faults.extend(rooms::faults(&rust));
    faults.extend(boundary::faults(&rust));
    faults.extend(claims::faults(&all));
    faults.extend(kotlin::faults(&all));
    faults.extend(text::faults(&all));
    faults.extend(wire::faults(&all));
    faults.extend(links::faults(&all)?);
    faults.iter().for_each(|fault| println!("{fault}"));
    anyhow::ensure!(faults.is_empty(), "{} faults in the tree", faults.len());
    println!(
        "{} files, {} of them Rust, median {} lines",
        all.len(),
        rust.len(),
        shape::median(&rust)
    );
    Ok(())
}

/// The files that git tracks or would track, with one of the endings; all when none is given. Files
/// that are not text are given with an empty text.
pub(crate) fn tracked(endings: &[&str]) -> anyhow::Result<Vec<File>> {
    let mut list = Command::new("git");
    list.args([
        "ls-files",
        "-z",
        "--cached",
        "--others",
        "--exclude-standard",
    ]);
    let names = run::output(&mut list, "git ls-files")?;
    let mut files = Vec::new();
    for path in names.split('\0').filter(|name| !name.is_empty()) {
        let ending = path.rsplit('.').next().unwrap_or_default();
        let full: PathBuf = run::root().join(path);
        if (endings.is_empty() || endings.contains(&ending)) && full.is_file() {
            let text = String::from_utf8(std::fs::read(&full)?).unwrap_or_default();
            files.push(File {
                path: path.to_owned(),
                text,
            });
        }
    }
    Ok(files)
}

#[cfg(test)]
pub(crate) fn file(path: &str, text: &str) -> File {
    File {
        path: path.to_owned(),
        text: text.to_owned(),
    }
}
