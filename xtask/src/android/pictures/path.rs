//! Checks the path of a shape. Android reads it as SVG does, but for the flags of an arc, which have to
//! stand apart, and it draws a wrong one without a word.

use anyhow::{Context, bail, ensure};

/// The commands, and how many numbers each takes.
const COMMANDS: [(char, usize); 10] = [
    ('M', 2),
    ('L', 2),
    ('T', 2),
    ('H', 1),
    ('V', 1),
    ('C', 6),
    ('S', 4),
    ('Q', 4),
    ('A', 7),
    ('Z', 0),
];

/// The path as it was given, when every command has its numbers.
pub(super) fn checked(path: &str) -> anyhow::Result<String> {
    let begins = path.trim_start().starts_with(['M', 'm']);
    ensure!(begins, "a path does not begin with M: {path}");
    let mut rest = path.trim();
    while let Some(command) = rest.chars().next() {
        let takes = takes(command)?;
        let after = rest.strip_prefix(command).unwrap_or_default();
        let end = after.find(is_command).unwrap_or(after.len());
        let (numbers, next) = after.split_at(end);
        let count = numbers_in(numbers)
            .with_context(|| format!("a path has a wrong number after {command}: {numbers}"))?;
        let is_whole = if takes == 0 {
            count == 0
        } else {
            count > 0 && count.is_multiple_of(takes)
        };
        ensure!(
            is_whole,
            "a path has {count} numbers after {command}, which takes {takes}: {numbers}"
        );
        rest = next;
    }
    Ok(path.trim().to_owned())
}

fn takes(command: char) -> anyhow::Result<usize> {
    let known = COMMANDS
        .iter()
        .find(|(known, _)| *known == command.to_ascii_uppercase());
    match known {
        Some((_, takes)) => Ok(*takes),
        None => bail!("a path has {command}, which is no command"),
    }
}

fn is_command(c: char) -> bool {
    c.is_ascii_alphabetic()
}

/// How many numbers a text holds: `1.5.5-2` holds three.
fn numbers_in(text: &str) -> Option<usize> {
    let mut count = 0;
    for word in text.split(|c: char| c == ',' || c.is_whitespace()) {
        let mut number = String::new();
        for c in word.chars() {
            let is_next = c == '-' || (c == '.' && number.contains('.'));
            if is_next && !number.is_empty() {
                number.parse::<f64>().ok()?;
                count += 1;
                number.clear();
            }
            number.push(c);
        }
        if !number.is_empty() {
            number.parse::<f64>().ok()?;
            count += 1;
        }
    }
    Some(count)
}

#[cfg(test)]
mod tests {
    use super::{checked, numbers_in};

    #[test]
    fn numbers_are_told_apart_without_spaces() {
        assert_eq!(numbers_in("23l"), None);
        assert_eq!(numbers_in("1.5.5-2"), Some(3));
        assert_eq!(numbers_in(" 3,3-2 3 "), Some(4));
        assert_eq!(numbers_in("--1"), None);
    }

    #[test]
    fn a_command_with_too_few_numbers_is_refused() {
        for good in ["M5 44V31Q5 22 14 22H26Z", "m1 2a3 3 0 0 1-3 3", "M1 2 3 4z"] {
            assert_eq!(checked(good).unwrap(), good);
        }
        for bad in [
            "M1",
            "M1 2X3",
            "MM1 2",
            "M1 2Z3",
            "M1 2Q1 2 3",
            "",
            "M1 2a3 3 0 01-3 3",
        ] {
            assert!(checked(bad).is_err(), "{bad}");
        }
    }
}
