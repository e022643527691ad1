//! Whether a report speaks of a partner: such a partner must not receive it.

use parakh_wire::answers::Answers;

use super::partner::Partner;
use crate::text::normalise;

/// The words of a report in which a partner can be named.
pub(super) struct Said(Vec<String>);

impl Said {
    pub(super) fn of(answers: &Answers) -> Self {
        let agent = answers.agent.as_ref();
        let name = agent.and_then(|agent| agent.name.as_deref());
        let texts = [name, answers.text.as_deref(), answers.message.as_deref()];
        Self(texts.into_iter().flatten().map(words).collect())
    }

    /// Whether one of a partner's names stands in them, in whole words.
    pub(super) fn names(&self, partner: &Partner) -> bool {
        let names = partner.names.values().chain(&partner.aliases);
        names
            .map(|name| words(name))
            .filter(|name| !name.trim().is_empty())
            .any(|name| self.0.iter().any(|text| text.contains(&name)))
    }
}

/// The folded words with one blank around each.
fn words(text: &str) -> String {
    let mut out = " ".to_owned();
    for word in normalise(text).words() {
        out.push_str(&word.text);
        out.push(' ');
    }
    out
}
