//! The few texts that the system draws before the core speaks, as Android's string resources. They are
//! written from the sentences, so that each has one place.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::Context;
use fluent_syntax::ast::{Entry, PatternElement};

use crate::run;

/// The ids of these sentences; `app-name` becomes `app_name`.
pub(crate) const OF_SYSTEM: [&str; 3] = ["app-name", "app-cannot-start", "app-check-selected"];

const FOLDERS: [(&str, &str); 4] = [
    ("en", "values"),
    ("ur", "values-ur"),
    ("ps", "values-ps"),
    ("pa-Arab", "values-b+pa+Arab"),
];

pub(super) fn write(into: &Path) -> anyhow::Result<()> {
    for (language, folder) in FOLDERS {
        let source = run::root().join("locales").join(language).join("app.ftl");
        let source = std::fs::read_to_string(source)?;
        let folder = into.join(folder);
        std::fs::create_dir_all(&folder)?;
        std::fs::write(folder.join("strings.xml"), resources(&source)?)?;
    }
    Ok(())
}

fn resources(source: &str) -> anyhow::Result<String> {
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<resources>\n");
    for id in OF_SYSTEM {
        let text = plain(source, id).with_context(|| format!("{id} is no plain sentence"))?;
        let name = id.replace('-', "_");
        let _ = writeln!(
            xml,
            "    <string name=\"{name}\">\"{}\"</string>",
            escaped(&text)
        );
    }
    xml.push_str("</resources>\n");
    Ok(xml)
}

/// The text of a message without variables.
fn plain(source: &str, id: &str) -> Option<String> {
    let resource = fluent_syntax::parser::parse(source).ok()?;
    let mut entries = resource.body.into_iter();
    let pattern = entries.find_map(|entry| {
        let Entry::Message(message) = entry else {
            return None;
        };
        message.value.filter(|_| message.id.name == id)
    })?;
    let texts = pattern.elements.into_iter().map(|element| match element {
        PatternElement::TextElement { value } => Some(value),
        PatternElement::Placeable { .. } => None,
    });
    texts.collect()
}

fn escaped(text: &str) -> String {
    let xml = text.replace('&', "&amp;").replace('<', "&lt;");
    xml.replace('\\', "\\\\")
        .replace('"', "\\\"")
        .replace('\'', "\\'")
}

#[cfg(test)]
mod tests {
    use super::{escaped, resources};

    #[test]
    fn plain_sentences_become_resources() {
        let sentences = "app-name = A & B\napp-cannot-start = It's\napp-check-selected = C\n";
        let xml = resources(sentences).unwrap();
        assert!(
            xml.contains("<string name=\"app_name\">\"A &amp; B\"</string>"),
            "{xml}"
        );
        assert_eq!(escaped("It's"), "It\\'s");
        assert!(resources(&sentences.replace("A & B", "{ $x }")).is_err());
        assert!(resources("app-name = x\n").is_err());
    }
}
