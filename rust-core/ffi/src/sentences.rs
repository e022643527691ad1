//! The sentences of the locales, as Kotlin asks for them.

use std::sync::Arc;

use parakh_core::strings::{Arg, Language};

use crate::ParakhError;
use crate::gate::Gate;

/// A sentence with its id.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Sentence {
    /// The id.
    pub id: String,
    /// The sentence.
    pub text: String,
}

/// A value in a sentence.
#[derive(Debug, Clone, uniffi::Record)]
pub struct Argument {
    /// Its name.
    pub name: String,
    /// The value.
    pub value: ArgumentValue,
}

/// What a value is.
#[derive(Debug, Clone, uniffi::Enum)]
pub enum ArgumentValue {
    /// A number, which may choose between forms of the sentence.
    Count {
        /// The number.
        count: i64,
    },
    /// A name, a date or a number as printed.
    Words {
        /// The text.
        words: String,
    },
}

/// The sentences in the four languages.
#[derive(uniffi::Object)]
pub struct Sentences {
    gate: Arc<Gate>,
}

impl Sentences {
    pub(crate) fn behind(gate: &Arc<Gate>) -> Self {
        Self {
            gate: Arc::clone(gate),
        }
    }
}

#[uniffi::export]
impl Sentences {
    /// All sentences that need no value: the words of buttons, labels and pages.
    pub fn words(&self, language: Language) -> Result<Vec<Sentence>, ParakhError> {
        self.gate.enter(|content| {
            let words = content.strings(language)?.words();
            Ok(words
                .into_iter()
                .map(|(id, text)| Sentence { id, text })
                .collect())
        })
    }

    /// The file in which these spoken words were recorded; nothing when a voice has to speak them.
    pub fn recording_of(
        &self,
        language: Language,
        spoken_text: String,
    ) -> Result<Option<String>, ParakhError> {
        self.gate.enter(|content| {
            let found = content.recordings.of(language, &spoken_text);
            Ok(found.map(str::to_owned))
        })
    }

    /// One sentence with its values; its id when there is none.
    pub fn text(
        &self,
        id: String,
        arguments: Vec<Argument>,
        language: Language,
    ) -> Result<String, ParakhError> {
        self.gate.enter(|content| {
            let value = |argument| match argument {
                &ArgumentValue::Count { count } => Arg::Number(count),
                ArgumentValue::Words { words } => Arg::Text(words),
            };
            let given: Vec<(&str, Arg<'_>)> = arguments
                .iter()
                .map(|argument| (argument.name.as_str(), value(&argument.value)))
                .collect();
            Ok(content.strings(language)?.text(&id, &given))
        })
    }
}

#[cfg(test)]
mod tests {
    use parakh_core::strings::Language;

    use super::{Argument, ArgumentValue};
    use crate::testing::{opened, opened_with};

    #[test]
    fn a_recording_is_found_by_the_very_words() {
        // The fingerprint of `x`.
        let index = "ur\t2d711642b726\t2d711642b726.ogg\tapp-x\n";
        let (opened_core, _kept) = opened_with(index);
        let sentences = opened_core.sentences();
        let of = |language, text: &str| sentences.recording_of(language, text.into()).unwrap();
        assert_eq!(of(Language::Urdu, "x").as_deref(), Some("2d711642b726.ogg"));
        assert_eq!(of(Language::Urdu, "x."), None);
        assert_eq!(of(Language::English, "x"), None);
        assert_eq!(
            opened()
                .sentences()
                .recording_of(Language::Urdu, "x".into()),
            Ok(None)
        );
    }

    #[test]
    fn sentences_come_by_id_with_their_values() {
        let sentences = opened().sentences();
        let days = |days: i64| {
            let words = ArgumentValue::Words {
                words: "30-06-2026".to_owned(),
            };
            let count = ArgumentValue::Count { count: days };
            let named = |name: &str, value| Argument {
                name: name.to_owned(),
                value,
            };
            let arguments = vec![named("date", words), named("days", count)];
            sentences
                .text("lookup-copy".into(), arguments, Language::English)
                .unwrap()
        };
        assert!(days(1).ends_with("day old.") && days(2).ends_with("days old."));
        let words = sentences.words(Language::Punjabi).unwrap();
        assert!(words.iter().all(|word| !word.text.is_empty()));
        assert!(words.iter().any(|word| word.id == "app-language-name"));
    }
}
