//! What crosses to Kotlin is plain: the public types of answers are built of String, bool, i32, i64,
//! f64, Option, Vec and of one another. Dates are ISO strings.

use std::collections::BTreeSet;

use super::File;

/// The files that hold answer types.
const ANSWERS: [&str; 9] = [
    "rust-core/src/adcheck/answer.rs",
    "rust-core/src/strings/explain_channels/mod.rs",
    "rust-core/src/strings/explain_check.rs",
    "rust-core/src/registry/answer.rs",
    "rust-core/src/registry/promoter.rs",
    "rust-core/src/strings/explain.rs",
    "rust-core/src/strings/speech/mod.rs",
    "rust-core/src/strings/speech/utterance.rs",
    "rust-core/src/text/span.rs",
];

const PLAIN: [&str; 7] = ["String", "bool", "i32", "i64", "f64", "Option", "Vec"];

pub(super) fn faults(rust: &[File]) -> Vec<String> {
    let answers: Vec<&File> = rust
        .iter()
        .filter(|file| ANSWERS.contains(&file.path.as_str()))
        .collect();
    let own: BTreeSet<&str> = answers
        .iter()
        .flat_map(|file| file.text.lines())
        .filter_map(|line| {
            line.strip_prefix("pub struct ")
                .or_else(|| line.strip_prefix("pub enum "))
        })
        .filter_map(|rest| rest.split([' ', '(', '<', '{']).next())
        .collect();
    answers
        .iter()
        .flat_map(|file| of_file(file, &own))
        .collect()
}

fn of_file(file: &File, own: &BTreeSet<&str>) -> Vec<String> {
    let mut faults = Vec::new();
    let mut inside = false;
    for line in file.text.lines() {
        if line.starts_with("pub struct ") || line.starts_with("pub enum ") {
            inside = true;
            if line.contains('<') || line.contains('(') {
                faults.push(format!("{}: {line}: no generics, no tuples", file.path));
            }
        } else if line.starts_with('}') {
            inside = false;
        }
        let line = line.trim();
        if !inside || line.starts_with("//") || line.starts_with("#[") {
            continue;
        }
        let Some((_, kind)) = line.split_once(": ") else {
            continue;
        };
        let words = kind
            .split(|c: char| !c.is_ascii_alphanumeric())
            .filter(|word| !word.is_empty());
        let foreign = words.filter(|word| !PLAIN.contains(word) && !own.contains(word));
        faults
            .extend(foreign.map(|word| format!("{}: {word} does not cross to Kotlin", file.path)));
        if kind.contains('&') || kind.contains('\'') {
            faults.push(format!("{}: a borrow does not cross to Kotlin", file.path));
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::faults;
    use crate::tidy::file;

    #[test]
    fn types_that_do_not_cross_are_found() {
        let answer = |text: &str| faults(&[file("rust-core/src/registry/answer.rs", text)]);
        assert_eq!(
            answer(
                "pub struct A {\n    pub a: Vec<Option<B>>,\n}\npub enum B {\n    C { d: i64 },\n}\n"
            ),
            [""; 0]
        );
        assert_eq!(answer("pub struct A {\n    pub a: usize,\n}\n").len(), 1);
        assert_eq!(
            answer("pub struct A {\n    pub a: &'static str,\n}\n").len(),
            3
        );
        assert_eq!(answer("pub struct A<T> {\n    pub a: T,\n}\n").len(), 2);
        assert_eq!(
            answer("pub struct A {\n    pub a: BTreeMap<String, Day>,\n}\n").len(),
            2
        );
    }
}
