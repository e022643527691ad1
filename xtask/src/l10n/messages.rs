//! The messages of the four languages as they stand in `locales/`, and what a language lacks.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Context;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::{is_bidi_control, wording};
use crate::run;

/// Stands in a reading where a value will stand: one word.
pub(super) const VALUE: char = '\u{FFFC}';

/// One message of one language.
#[derive(Debug, Clone, Default)]
pub(super) struct Message {
    pub(super) id: String,
    /// The file without its folder: `lookup.ftl`.
    pub(super) file: String,
    /// The Fluent text after the equals sign.
    pub(super) text: String,
    pub(super) variables: BTreeSet<String>,
    /// What a person may read, one reading for each form that a number chooses.
    pub(super) readings: Vec<String>,
    /// The group and the comments above it.
    pub(super) context: String,
}

pub(super) type Messages = BTreeMap<String, Message>;

/// Reads a language's files.
pub(super) fn read(language: &str, faults: &mut Vec<String>) -> anyhow::Result<Messages> {
    let folder = run::root().join("locales").join(language);
    let mut messages = Messages::new();
    let entries =
        std::fs::read_dir(&folder).with_context(|| format!("{} is missing", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        let text = std::fs::read_to_string(&path)?;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let found = parse(&name, &text, &mut messages);
        faults.extend(found.iter().map(|fault| format!("{language}/{fault}")));
    }
    Ok(messages)
}

/// Adds the messages of a file, and gives what is wrong with it.
pub(super) fn parse(file: &str, text: &str, messages: &mut Messages) -> Vec<String> {
    let mut faults = Vec::new();
    let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(good, errors)| {
        faults.extend(errors.iter().map(|error| format!("{file}: {error}")));
        good
    });
    if text.chars().any(is_bidi_control) {
        faults.push(format!(
            "{file}: a bidi control character; the core adds isolation marks itself"
        ));
    }
    let wordings: BTreeMap<&str, &str> = wording::messages(text).into_iter().collect();
    let mut group = String::new();
    for entry in resource.body {
        let message = match entry {
            Entry::GroupComment(comment) => {
                group = comment.content.join(" ");
                continue;
            }
            Entry::Message(message) => message,
            Entry::Term(_) | Entry::Comment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {
                continue;
            }
        };
        let id = message.id.name.to_owned();
        let Some(pattern) = &message.value else {
            faults.push(format!("{file}: {id} has no text"));
            continue;
        };
        let mut found = Message {
            id: id.clone(),
            file: file.to_owned(),
            text: wordings
                .get(id.as_str())
                .copied()
                .unwrap_or_default()
                .to_owned(),
            readings: readings(pattern),
            context: group.clone(),
            ..Message::default()
        };
        collect(pattern, &mut found.variables);
        if let Some(comment) = &message.comment {
            found.context = format!("{group}\n{}", comment.content.join("\n"));
        }
        if messages.insert(id.clone(), found).is_some() {
            faults.push(format!("{file}: {id} stands twice"));
        }
    }
    faults
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

/// What a pattern reads like, with the first form of each choice, the second, and so on.
fn readings(pattern: &Pattern<&str>) -> Vec<String> {
    let forms = pattern.elements.iter().map(|element| match element {
        PatternElement::Placeable {
            expression: Expression::Select { variants, .. },
        } => variants.len(),
        PatternElement::Placeable { .. } | PatternElement::TextElement { .. } => 1,
    });
    (0..forms.max().unwrap_or(1))
        .map(|form| reading(pattern, form))
        .collect()
}

fn reading(pattern: &Pattern<&str>, form: usize) -> String {
    let mut out = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => out.push_str(value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Select { variants, .. } => {
                    let variant = variants.get(form).or(variants.last());
                    out.extend(variant.map(|variant| reading(&variant.value, form)));
                }
                Expression::Inline(InlineExpression::StringLiteral { value }) => {
                    out.push_str(value);
                }
                Expression::Inline(_) => out.push(VALUE),
            },
        }
    }
    out
}

/// What a language lacks, has too much, or varies in.
pub(super) fn compare(language: &str, english: &Messages, other: &Messages) -> Vec<String> {
    let mut faults = Vec::new();
    for (id, message) in english {
        match other.get(id) {
            None => faults.push(format!("{language}: {id} is missing")),
            Some(found) if found.variables != message.variables => {
                faults.push(format!(
                    "{language}: {id} has variables {:?}, English has {:?}",
                    found.variables, message.variables
                ));
            }
            Some(_) => {}
        }
    }
    let more = other.keys().filter(|id| !english.contains_key(*id));
    faults.extend(more.map(|id| format!("{language}: {id} is not in English")));
    faults
}

/// The messages of a text, in the tests of the checks.
#[cfg(test)]
pub(super) fn of(file: &str, text: &str) -> Messages {
    let mut found = Messages::new();
    assert_eq!(parse(file, text, &mut found), Vec::<String>::new());
    found
}

#[cfg(test)]
mod tests {
    use super::{Messages, compare, of, parse};

    #[test]
    fn a_missing_message_and_a_misspelt_variable_are_faults() {
        let english = of(
            "x.ftl",
            "a-one = { $who } came\na-two = { $n ->\n    [one] x\n   *[other] { $n } of { $all }\n}\n",
        );
        let urdu = of("x.ftl", "a-one = { $whoo } آیا\na-three = زیادہ\n");
        let faults = compare("ur", &english, &urdu);
        assert_eq!(faults.len(), 3, "{faults:?}");
        for says in ["whoo", "a-two is missing", "a-three is not in English"] {
            assert!(faults.iter().any(|fault| fault.contains(says)), "{says}");
        }
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
    fn each_form_of_a_sentence_is_a_reading() {
        let text = "## Group\n\n# Of days.\na-one = It is { $n ->\n    [one] a day\n   *[other] { $n } days\n} old.\n";
        let found = of("x.ftl", text);
        let one = &found["a-one"];
        assert_eq!(
            one.readings,
            ["It is a day old.", "It is \u{FFFC} days old."]
        );
        assert_eq!(one.context, "Group\nOf days.");
        assert!(one.text.starts_with("It is {") && one.text.ends_with("old."));
    }
}
