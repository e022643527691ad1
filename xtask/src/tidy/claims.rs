//! What the threat model claims is held by tests: each name in a column that is headed `Test` is a test
//! in the tree, and each row of such a table has one. It does not know what the tests say.

use std::collections::BTreeSet;

use super::File;

const CLAIMS: &str = "docs/threat-model.md";
const HEAD: &str = "Test";

pub(super) fn faults(all: &[File]) -> Vec<String> {
    let Some(claims) = all.iter().find(|file| file.path == CLAIMS) else {
        return vec![format!("{CLAIMS}: is not there")];
    };
    let known: BTreeSet<&str> = all
        .iter()
        .filter(|file| file.path.ends_with(".rs"))
        .flat_map(|file| tested(&file.text))
        .collect();
    let mut faults = Vec::new();
    let mut is_claim = false;
    let mut any = false;
    for (line, number) in claims.text.lines().zip(1..) {
        let Some(row) = line.strip_prefix('|') else {
            is_claim = false;
            continue;
        };
        let last = row.trim_end_matches('|').rsplit('|').next();
        let cell = last.unwrap_or_default().trim();
        if cell == HEAD {
            is_claim = true;
        } else if is_claim && !cell.starts_with("---") {
            any = true;
            let names: Vec<&str> = cell.split('`').skip(1).step_by(2).collect();
            if names.is_empty() {
                faults.push(format!("{CLAIMS}:{number}: no test holds this"));
            }
            let missing = names.iter().filter(|name| !known.contains(**name));
            faults.extend(missing.map(|name| format!("{CLAIMS}:{number}: no test {name}")));
        }
    }
    if !any {
        faults.push(format!("{CLAIMS}: no table with a column {HEAD}"));
    }
    faults
}

/// The names of the functions behind `#[test]`.
fn tested(text: &str) -> impl Iterator<Item = &str> {
    let marked = text.split("#[test]").skip(1);
    marked.filter_map(|after| {
        let (_, name) = after.split_once("fn ")?;
        name.split_once('(').map(|(name, _)| name)
    })
}

#[cfg(test)]
mod tests {
    use super::faults;
    use crate::tidy::file;

    fn of(table: &str) -> Vec<String> {
        let code = "#[cfg(unix)]\n#[test]\nfn it_holds() {}\nfn helper() {}\n";
        faults(&[
            file("a/tests/a.rs", code),
            file("docs/threat-model.md", table),
        ])
    }

    #[test]
    fn a_claim_without_its_test_is_found() {
        let head = "| They | Test |\n| --- | --- |\n";
        assert_eq!(of(&format!("{head}| see | `it_holds` |\n")), [""; 0]);
        for (row, fault) in [
            ("| see | `it_held` |", ":3: no test it_held"),
            ("| see | `it_holds`, `it_held` |", ":3: no test it_held"),
            ("| see | `helper` |", ":3: no test helper"),
            ("| see | it_holds |", ":3: no test holds this"),
            ("| see | |", ":3: no test holds this"),
        ] {
            let found = of(&format!("{head}{row}\n"));
            assert!(found.len() == 1 && found[0].ends_with(fault), "{found:?}");
        }
        assert_eq!(of("| They | Why |\n| --- | --- |\n| see | so |\n").len(), 1);
        assert_eq!(faults(&[]).len(), 1);
    }
}
