//! An answer as utterances: what a voice reads out, in order, and what it reads for one part alone. The
//! sentences are those of the page, without the marks that only an eye needs.

use super::{CheckText, FindingText, Language, LookupText, MatchText};

/// An answer, ready to be spoken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Speech {
    /// The whole answer, one thought an utterance: the outcome, the first parts, what to do.
    pub whole: Vec<String>,
    /// Each part of the answer alone, in the order of the page: a match, or a finding.
    pub parts: Vec<String>,
}

/// Parts that are read out unasked; the others wait for a tap.
const READ_OUT: usize = 3;

impl LookupText {
    /// The answer as utterances.
    #[must_use]
    pub fn speech(&self) -> Speech {
        let short = |found: &MatchText| {
            let doubts = found.warnings.iter();
            joined([&found.title, &found.standing].into_iter().chain(doubts))
        };
        let long = |found: &MatchText| joined([&short(found)].into_iter().chain(&found.facts));
        let mut whole = vec![joined([&self.outcome])];
        whole.extend(self.matches.iter().take(READ_OUT).map(short));
        whole.extend(
            self.next
                .iter()
                .chain(&self.copy)
                .map(|text| joined([text])),
        );
        Speech {
            whole,
            parts: self.matches.iter().map(long).collect(),
        }
    }
}

impl CheckText {
    /// The answer as utterances.
    #[must_use]
    pub fn speech(&self) -> Speech {
        let long = |finding: &FindingText| {
            let rest = finding.quotes.iter().chain(&finding.law);
            joined([&finding.reason].into_iter().chain(rest))
        };
        let mut whole = vec![joined([&self.outcome].into_iter().chain(&self.kind))];
        let reasons = self.findings.iter().take(READ_OUT);
        whole.extend(reasons.map(|finding| joined([&finding.reason])));
        whole.extend(
            self.advice
                .iter()
                .chain(&self.notes)
                .map(|text| joined([text])),
        );
        Speech {
            whole,
            parts: self.findings.iter().map(long).collect(),
        }
    }
}

/// A text as a voice wants it.
#[must_use]
pub fn spoken(_language: Language, text: &str) -> String {
    voiced(text)
}

/// Sentences one after the other, as a voice wants them.
fn joined<'a>(sentences: impl IntoIterator<Item = &'a String>) -> String {
    let sentences: Vec<String> = sentences.into_iter().map(|text| voiced(text)).collect();
    sentences.join(" ")
}

fn voiced(text: &str) -> String {
    let heard = text
        .chars()
        .filter(|c| !matches!(c, '\u{2066}'..='\u{2069}'));
    heard.map(|c| if c == '•' { ',' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use crate::strings::{CheckText, FindingText, LookupText, MatchText};

    #[test]
    fn a_look_up_is_spoken_in_order_and_without_marks() {
        let found = |title: &str| MatchText {
            title: title.to_owned(),
            standing: "It stands.".to_owned(),
            facts: vec!["Owner: A".to_owned()],
            warnings: vec!["Only \u{2068}alike\u{2069}.".to_owned()],
        };
        let text = LookupText {
            outcome: "Several.".to_owned(),
            copy: vec!["Old.".to_owned()],
            matches: ["1", "2", "3", "4"].map(found).into(),
            next: vec!["Compare.".to_owned()],
        };
        let speech = text.speech();
        assert_eq!(speech.whole.len(), 1 + 3 + 1 + 1);
        assert_eq!(speech.whole[1], "1 It stands. Only alike.");
        assert_eq!(speech.parts[3], "4 It stands. Only alike. Owner: A");
    }

    #[test]
    fn a_check_is_spoken_with_the_law_only_when_a_finding_is_tapped() {
        let text = CheckText {
            outcome: "Take care.".to_owned(),
            kind: Some("Fraud.".to_owned()),
            findings: vec![FindingText {
                reason: "A fee.".to_owned(),
                quotes: vec!["Words: fee".to_owned()],
                law: Some("Law: rule 15".to_owned()),
                reference: Some("rule 15".to_owned()),
            }],
            notes: vec!["It shows: a • b".to_owned()],
            advice: vec!["Pay nothing.".to_owned()],
        };
        let speech = text.speech();
        let whole = [
            "Take care. Fraud.",
            "A fee.",
            "Pay nothing.",
            "It shows: a , b",
        ];
        assert_eq!(speech.whole, whole);
        assert_eq!(speech.parts, ["A fee. Words: fee Law: rule 15"]);
    }
}
