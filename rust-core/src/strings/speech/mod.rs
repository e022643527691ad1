//! An answer as utterances: what a voice reads out, in order, and what it reads for one part alone. The
//! sentences are those of the page, with numbers in words and without the marks that only an eye needs.

mod english;
mod numbers;
mod numeral;
mod pashto;
mod punjabi;
mod spoken;
mod urdu;
mod utterance;
mod words;

pub use spoken::spoken_text;
pub use utterance::Utterance;

use super::{ChannelText, ChannelsText, CheckText, FindingText, Language, LookupText, MatchText};

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
    /// The answer as utterances in the language of its sentences.
    #[must_use]
    pub fn speech(&self, language: Language) -> Speech {
        let short = |found: &MatchText| {
            let doubts = found.warnings.iter();
            spoken(
                language,
                [&found.title, &found.standing].into_iter().chain(doubts),
            )
        };
        let long = |found: &MatchText| {
            let doubts = found.warnings.iter();
            let head = [&found.title, &found.standing].into_iter().chain(doubts);
            spoken(language, head.chain(&found.facts))
        };
        let mut whole = vec![spoken_text(language, &self.outcome)];
        whole.extend(self.matches.iter().take(READ_OUT).map(short));
        whole.extend(
            self.next
                .iter()
                .chain(&self.copy)
                .map(|text| spoken_text(language, text)),
        );
        Speech {
            whole,
            parts: self.matches.iter().map(long).collect(),
        }
    }
}

impl CheckText {
    /// The answer as utterances in the language of its sentences.
    #[must_use]
    pub fn speech(&self, language: Language) -> Speech {
        let long = |finding: &FindingText| {
            let rest = finding.quotes.iter().chain(&finding.law);
            spoken(language, [&finding.reason].into_iter().chain(rest))
        };
        let mut whole = vec![spoken(
            language,
            [&self.outcome].into_iter().chain(&self.kind),
        )];
        let reasons = self.findings.iter().take(READ_OUT);
        whole.extend(reasons.map(|finding| spoken_text(language, &finding.reason)));
        whole.extend(
            self.advice
                .iter()
                .chain(&self.notes)
                .map(|text| spoken_text(language, text)),
        );
        Speech {
            whole,
            parts: self.findings.iter().map(long).collect(),
        }
    }
}

impl ChannelsText {
    /// Who to turn to as utterances in the language of its sentences.
    #[must_use]
    pub fn speech(&self, language: Language) -> Speech {
        let short = |row: &ChannelText| {
            let number = row.spoken_number.iter();
            spoken(language, [&row.name].into_iter().chain(number))
        };
        let long = |row: &ChannelText| {
            let rest = row.spoken_number.iter().chain(&row.lines);
            spoken(language, [&row.name].into_iter().chain(rest))
        };
        let first = self.first.iter().map(|text| spoken_text(language, text));
        let rows = self.rows.iter().take(READ_OUT).map(short);
        Speech {
            whole: first.chain(rows).collect(),
            parts: self.rows.iter().map(long).collect(),
        }
    }
}

/// Sentences one after the other, as a voice wants them: it rests after each, also where the page has
/// no stop.
fn spoken<'a>(language: Language, sentences: impl IntoIterator<Item = &'a String>) -> String {
    let sentences = sentences.into_iter().map(String::as_str);
    let all: Vec<&str> = sentences.collect();
    spoken_text(language, &all.join("\n"))
}

#[cfg(test)]
mod tests {
    use crate::strings::{
        ChannelText, ChannelsText, CheckText, FindingText, Language, LookupText, MatchText,
    };

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
        let speech = text.speech(Language::English);
        assert_eq!(speech.whole.len(), 1 + 3 + 1 + 1);
        assert_eq!(speech.whole[1], "one, It stands. Only alike.");
        assert_eq!(speech.parts[3], "four, It stands. Only alike. Owner: A");
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
        let speech = text.speech(Language::English);
        let whole = [
            "Take care. Fraud.",
            "A fee.",
            "Pay nothing.",
            "It shows: a, b",
        ];
        assert_eq!(speech.whole, whole);
        assert_eq!(speech.parts, ["A fee. Words: fee, Law: rule fifteen"]);
    }

    #[test]
    fn channels_are_spoken_with_what_comes_first_and_their_number() {
        let row = |name: &str| ChannelText {
            name: name.to_owned(),
            call: Some("1799".to_owned()),
            number: None,
            lines: vec!["Open.".to_owned()],
            spoken_number: Some("Call \u{2068}1799\u{2069}".to_owned()),
        };
        let text = ChannelsText {
            first: vec!["Safety first.".to_owned()],
            rows: ["a", "b", "c", "d"].map(row).into(),
        };
        let speech = text.speech(Language::English);
        assert_eq!(speech.whole.len(), 1 + 3);
        assert_eq!(speech.whole[1], "a, Call one seven nine nine");
        assert_eq!(speech.parts[3], "d, Call one seven nine nine, Open.");
    }
}
