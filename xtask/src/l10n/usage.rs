//! Which messages are asked for: by code, by the laws, by the plan of the lessons, by the pictures. A
//! message that is asked for exists, and a message that exists is asked for.

use std::collections::BTreeSet;

use anyhow::Context;

use super::messages::Messages;
use crate::{android, run, tidy};

/// What the tree asks for.
struct Asked {
    /// All Rust, Kotlin and XML but the chores.
    code: String,
    /// Ids that data names.
    data: BTreeSet<String>,
}

pub(super) fn of_tree(english: &Messages) -> anyhow::Result<Vec<String>> {
    let mut code: String = tidy::tracked(&["rs", "kt", "xml"])?
        .iter()
        .filter(|file| !file.path.starts_with("xtask"))
        .map(|file| file.text.as_str())
        .collect();
    for id in android::STRINGS_OF_SYSTEM {
        code.push_str(&format!("\"{id}\""));
    }
    let content = run::root().join("content");
    let mut data = of_laws(&std::fs::read_to_string(content.join("law/laws.toml"))?);
    data.extend(of_plan(&std::fs::read_to_string(
        content.join("lessons/plan.toml"),
    )?)?);
    for entry in std::fs::read_dir(content.join("pictures"))? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "svg") {
            let name = path.file_stem().unwrap_or_default().to_string_lossy();
            data.insert(format!("picture-{name}"));
        }
    }
    Ok(faults(english, &Asked { code, data }))
}

fn of_laws(laws: &str) -> BTreeSet<String> {
    let references = laws
        .lines()
        .filter_map(|line| line.strip_prefix("ref = \""));
    references
        .flat_map(|line| line.trim_end_matches('"').split("; "))
        .map(|name| format!("law-{}", name.split(' ').next().unwrap_or_default()))
        .collect()
}

/// A title for each lesson, a sentence for each card, a question with its choices and explanations.
fn of_plan(plan: &str) -> anyhow::Result<BTreeSet<String>> {
    let plan: toml::Table = plan.parse().context("content/lessons/plan.toml")?;
    let list = |table: &toml::Table, key: &str| {
        let found = table.get(key).and_then(toml::Value::as_array);
        found.cloned().unwrap_or_default()
    };
    let mut ids = BTreeSet::new();
    for lesson in list(&plan, "lesson") {
        let lesson = lesson.as_table().context("a lesson is a table")?;
        let id = lesson.get("id").and_then(toml::Value::as_str);
        let id = id.context("a lesson has no id")?;
        ids.insert(format!("lesson-{id}"));
        for at in 1..=list(lesson, "card").len() {
            ids.insert(format!("lesson-{id}-{at}"));
        }
        for (question, at) in list(lesson, "question").iter().zip(1..) {
            let question = question.as_table().context("a question is a table")?;
            ids.insert(format!("quiz-{id}-{at}"));
            for (_, choice) in list(question, "pictures").iter().zip('a'..) {
                ids.insert(format!("quiz-{id}-{at}-{choice}"));
                ids.insert(format!("quiz-{id}-{at}-{choice}-why"));
            }
        }
    }
    Ok(ids)
}

fn faults(english: &Messages, asked: &Asked) -> Vec<String> {
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
    let of_feature = |id: &&str| id.split('-').next().is_some_and(|f| features.contains(f));
    let in_code: BTreeSet<&str> = asked
        .code
        .split('"')
        .filter(|word| is_id(word))
        .filter(of_feature)
        .collect();
    let named: BTreeSet<&str> = in_code
        .into_iter()
        .chain(asked.data.iter().map(String::as_str))
        .collect();
    let missing = named
        .iter()
        .filter(|id| !english.contains_key(**id) && **id != "no-such-id");
    let mut faults: Vec<String> = missing
        .map(|id| format!("{id} is named and is no message"))
        .collect();
    // The sentence of a rule is asked for by the rule's id, with hyphens.
    let of_rule = |id: &str| {
        id.strip_prefix("adcheck-rule-").is_some_and(|rule| {
            asked
                .code
                .contains(&format!("\"{}\"", rule.replace('-', "_")))
        })
    };
    let unused = english
        .keys()
        .filter(|id| !named.contains(id.as_str()) && !of_rule(id));
    faults.extend(unused.map(|id| format!("{id} is used nowhere")));
    faults
}

#[cfg(test)]
mod tests {
    use super::{Asked, faults, of_laws, of_plan};
    use crate::l10n::messages::of;

    #[test]
    fn ids_are_used_and_exist() {
        let english = of("x.ftl", "lookup-one = x\nlookup-two = y\nlaw-fees = z\n");
        let code = "text(\"lookup-one\"); text(\"lookup-gone\"); a(\"other-word\")".to_owned();
        let data = of_laws("ref = \"fees 3, 4; passports\"");
        assert_eq!(
            faults(&english, &Asked { code, data }),
            [
                "law-passports is named and is no message",
                "lookup-gone is named and is no message",
                "lookup-two is used nowhere"
            ]
        );
    }

    #[test]
    fn the_plan_names_titles_cards_questions_and_choices() {
        let plan = "[[lesson]]\nid = \"way\"\n[[lesson.card]]\n[[lesson.card]]\n\
            [[lesson.question]]\nright = \"a\"\npictures = [\"x\", \"y\"]\n";
        let data = of_plan(plan).unwrap();
        let ids: Vec<&str> = data.iter().map(String::as_str).collect();
        assert_eq!(
            ids,
            [
                "lesson-way",
                "lesson-way-1",
                "lesson-way-2",
                "quiz-way-1",
                "quiz-way-1-a",
                "quiz-way-1-a-why",
                "quiz-way-1-b",
                "quiz-way-1-b-why"
            ]
        );
        let code = String::new();
        let english = of(
            "x.ftl",
            "lesson-way = x\nlesson-way-3 = y\nquiz-way-1 = z\n",
        );
        let faults = faults(&english, &Asked { code, data });
        assert!(faults.contains(&"lesson-way-1 is named and is no message".to_owned()));
        assert!(faults.contains(&"lesson-way-3 is used nowhere".to_owned()));
        assert!(of_plan("[[lesson]]\n").is_err());
    }
}
