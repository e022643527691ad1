//! `cargo xtask l10n`: the sentences. All four languages have the same messages with the same
//! variables, every message is used in code and every message that code names is there.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::Context;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use crate::{android, run, tidy};

const LANGUAGES: [&str; 4] = ["en", "ur", "ps", "pa-Arab"];

/// Messages with their variables.
type Messages = BTreeMap<String, BTreeSet<String>>;

pub(crate) fn run() -> anyhow::Result<()> {
    let mut faults = Vec::new();
    let mut languages = Vec::new();
    for language in LANGUAGES {
        languages.push(read(
            &run::root().join("locales").join(language),
            &mut faults,
        )?);
    }
    if let Some((english, others)) = languages.split_first() {
        for (language, messages) in LANGUAGES.iter().skip(1).zip(others) {
            faults.extend(compare(language, english, messages));
        }
        let mut code: String = tidy::tracked(&["rs", "kt", "xml"])?
            .iter()
            .filter(|f| !f.path.starts_with("xtask"))
            .map(|f| f.text.as_str())
            .collect();
        for id in android::STRINGS_OF_SYSTEM {
            code.push_str(&format!("\"{id}\""));
        }
        let laws = std::fs::read_to_string(run::root().join("content/law/laws.toml"))?;
        faults.extend(usage(english, &code, &laws));
        println!(
            "{} messages in {} languages",
            english.len(),
            LANGUAGES.len()
        );
    }
    faults.iter().for_each(|fault| println!("{fault}"));
    anyhow::ensure!(
        faults.is_empty(),
        "{} faults in the sentences",
        faults.len()
    );
    Ok(())
}

fn read(folder: &Path, faults: &mut Vec<String>) -> anyhow::Result<Messages> {
    let mut messages = Messages::new();
    let entries =
        std::fs::read_dir(folder).with_context(|| format!("{} is missing", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        let name = path
            .strip_prefix(run::root())
            .unwrap_or(&path)
            .display()
            .to_string();
        let text = std::fs::read_to_string(&path)?;
        faults.extend(parse(&name, &text, &mut messages));
    }
    Ok(messages)
}

/// Adds the messages of a file, and gives what is wrong with it.
fn parse(name: &str, text: &str, messages: &mut Messages) -> Vec<String> {
    let mut faults = Vec::new();
    let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(good, errors)| {
        faults.extend(errors.iter().map(|error| format!("{name}: {error}")));
        good
    });
    if text.chars().any(is_bidi_control) {
        faults.push(format!(
            "{name}: a bidi control character; the core adds isolation marks itself"
        ));
    }
    for entry in resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let id = message.id.name.to_owned();
        let mut variables = BTreeSet::new();
        match &message.value {
            Some(pattern) => collect(pattern, &mut variables),
            None => faults.push(format!("{name}: {id} has no text")),
        }
        if messages.insert(id.clone(), variables).is_some() {
            faults.push(format!("{name}: {id} stands twice"));
        }
    }
    faults
}

pub(crate) fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn collect(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Inline(inline) => collect_inline(inline, variables),
            Expression::Select { selector, variants } => {
                collect_inline(selector, variables);
                variants
                    .iter()
                    .for_each(|variant| collect(&variant.value, variables));
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    if let InlineExpression::VariableReference { id } = inline {
        variables.insert(id.name.to_owned());
    }
}

/// What a language lacks, has too much, or varies in.
fn compare(language: &str, english: &Messages, other: &Messages) -> Vec<String> {
    let mut faults = Vec::new();
    for (id, variables) in english {
        match other.get(id) {
            None => faults.push(format!("{language}: {id} is missing")),
            Some(found) if found != variables => {
                faults.push(format!(
                    "{language}: {id} has variables {found:?}, English has {variables:?}"
                ));
            }
            Some(_) => {}
        }
    }
    let more = other.keys().filter(|id| !english.contains_key(*id));
    faults.extend(more.map(|id| format!("{language}: {id} is not in English")));
    faults
}

/// Ids that code or the laws name and no file has, and messages that neither names.
fn usage(english: &Messages, code: &str, laws: &str) -> Vec<String> {
    let features: BTreeSet<&str> = english
        .keys()
        .filter_map(|id| id.split('-').next())
        .collect();
    let is_id = |word: &str| {
        word.contains('-')
            && word.split('-').all(|part| !part.is_empty())
            && word
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    };
    let of_law = |name: &str| {
        let name = name.split(' ').next().unwrap_or_default();
        format!("law-{name}")
    };
    let of_laws: BTreeSet<String> = laws
        .lines()
        .filter_map(|line| line.strip_prefix("ref = \""))
        .flat_map(|line| line.trim_end_matches('"').split("; ").map(of_law))
        .collect();
    let named: BTreeSet<&str> = code
        .split('"')
        .filter(|word| is_id(word))
        .chain(of_laws.iter().map(String::as_str))
        .collect();
    let of_feature = named
        .iter()
        .filter(|id| id.split('-').next().is_some_and(|f| features.contains(f)));
    let missing = of_feature
        .filter(|id| !english.contains_key(**id))
        .filter(|id| **id != "no-such-id");
    let mut faults: Vec<String> = missing
        .map(|id| format!("{id} is named and is no message"))
        .collect();
    // The sentence of a rule is asked for by the rule's id, with hyphens.
    let of_rule = |id: &str| {
        id.strip_prefix("adcheck-rule-")
            .is_some_and(|rule| code.contains(&format!("\"{}\"", rule.replace('-', "_"))))
    };
    let unused = english
        .keys()
        .filter(|id| !named.contains(id.as_str()) && !of_rule(id));
    faults.extend(unused.map(|id| format!("{id} is used nowhere")));
    faults
}

#[cfg(test)]
mod tests {
    use super::{Messages, compare, parse, usage};

    fn messages(text: &str) -> Messages {
        let mut found = Messages::new();
        assert_eq!(parse("x.ftl", text, &mut found), Vec::<String>::new());
        found
    }

    #[test]
    fn a_missing_message_and_a_misspelt_variable_are_faults() {
        let english = messages(
            "a-one = { $who } came\na-two = { $n ->\n    [one] x\n   *[other] { $n } of { $all }\n}\n",
        );
        let urdu = messages("a-one = { $whoo } آیا\na-three = زیادہ\n");
        let faults = compare("ur", &english, &urdu);
        assert_eq!(faults.len(), 3, "{faults:?}");
        assert!(faults.iter().any(|fault| fault.contains("whoo")));
        assert!(
            faults
                .iter()
                .any(|fault| fault.contains("a-two is missing"))
        );
        assert!(
            faults
                .iter()
                .any(|fault| fault.contains("a-three is not in English"))
        );
    }

    #[test]
    fn stray_controls_doubles_and_broken_syntax_are_faults() {
        for bad in [
            "a-one = x\u{200F}y\n",
            "a-one = x\na-one = y\n",
            "a-one = { $x\n",
        ] {
            assert!(
                !parse("x.ftl", bad, &mut Messages::new()).is_empty(),
                "{bad}"
            );
        }
    }

    #[test]
    fn ids_are_used_and_exist() {
        let english = messages("lookup-one = x\nlookup-two = y\nlaw-fees = z\n");
        let faults = usage(
            &english,
            "text(\"lookup-one\"); text(\"lookup-gone\"); a(\"other-word\")",
            "ref = \"fees 3, 4; passports\"",
        );
        assert_eq!(
            faults,
            [
                "law-passports is named and is no message",
                "lookup-gone is named and is no message",
                "lookup-two is used nowhere"
            ]
        );
    }
}
