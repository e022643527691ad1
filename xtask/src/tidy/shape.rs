//! Sizes and names: every file says what it is for, none is long, folders are small, and no name is a
//! drawer for anything.

use std::collections::BTreeMap;

use super::File;

/// Lines a file may have.
const CEILING: usize = 400;
/// Lines that the middle file stays under.
const MEDIAN: usize = 120;
/// Modules that a folder may hold, its `mod.rs` not counted.
const MODULES: usize = 9;
/// Names that say nothing.
const DRAWERS: [&str; 8] = [
    "utils.rs",
    "util.rs",
    "helpers.rs",
    "helper.rs",
    "common.rs",
    "types.rs",
    "models.rs",
    "misc.rs",
];

pub(super) fn faults(rust: &[File]) -> Vec<String> {
    let mut faults = Vec::new();
    let mut folders: BTreeMap<&str, usize> = BTreeMap::new();
    for file in rust {
        let path = file.path.as_str();
        let lines = file.text.lines().count();
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        if !file.text.starts_with("//!") {
            faults.push(format!(
                "{path}: the first line does not say what the file is for (//!)"
            ));
        }
        if lines > CEILING {
            faults.push(format!("{path}: {lines} lines, {CEILING} are the most"));
        }
        if DRAWERS.contains(&name) {
            faults.push(format!("{path}: name the thing"));
        }
        if !matches!(name, "mod.rs" | "lib.rs" | "main.rs") {
            *folders.entry(folder).or_default() += 1;
        }
    }
    let full = folders
        .into_iter()
        .filter(|(_, modules)| *modules > MODULES);
    faults.extend(
        full.map(|(folder, modules)| {
            format!("{folder}: {modules} modules, {MODULES} are the most")
        }),
    );
    let middle = median(rust);
    if middle > MEDIAN {
        faults.push(format!(
            "the middle file has {middle} lines, {MEDIAN} are the most"
        ));
    }
    faults
}

/// The lines of the middle file.
pub(super) fn median(rust: &[File]) -> usize {
    let mut lines: Vec<usize> = rust.iter().map(|file| file.text.lines().count()).collect();
    lines.sort_unstable();
    lines.get(lines.len() / 2).copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::faults;
    use crate::tidy::file;

    #[test]
    fn bad_shapes_are_found() {
        let long = format!("//! Long.\n{}", "x\n".repeat(400));
        assert_eq!(
            faults(&[file("a/good.rs", "//! Good.\n")]),
            Vec::<String>::new()
        );
        assert!(
            faults(&[file("a/b.rs", "use x;\n")])
                .iter()
                .any(|f| f.contains("first line"))
        );
        assert!(
            faults(&[file("a/b.rs", &long)])
                .iter()
                .any(|f| f.contains("401 lines"))
        );
        assert!(
            faults(&[file("a/utils.rs", "//! x\n")])
                .iter()
                .any(|f| f.contains("name the thing"))
        );
        let many: Vec<_> = (0..10)
            .map(|at| file(&format!("a/m{at}.rs"), "//! x\n"))
            .collect();
        assert_eq!(faults(&many), ["a: 10 modules, 9 are the most"]);
    }
}
