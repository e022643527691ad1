//! Checks a message that offers work, money or passage: what is wrong with it, where it shows, which
//! law speaks of it and what to do. It sees messages, never SQL, and returns findings, never sentences.
//!
//! ```text
//! &str -> text::normalise -> extract::facts -> rules -> verdict -> Verdict
//! ```

mod answer;
mod ask;
mod data;
mod extract;
mod language;
pub mod lexicon;
pub mod model;
mod rules;
mod verdict;

pub use answer::{
    Advice, Agent, Finding, Law, NoticeItem, Outcome, Severity, Trick, Verdict, WrittenForm,
};

use model::Likeness;

pub use ask::{Answer, NUMBER_SHOWN, QUESTIONS, Question};
pub use extract::{ReportFacts, sum};

use crate::clock::Day;
use crate::registry::Registry;
use crate::store::{Error, Pack};
use crate::text::{Span, normalise};

/// Bytes of a message that are read; of a longer one the first part is checked, and it says so.
pub const READ_AT_MOST: usize = 64 * 1024;

/// The checker, ready to be asked.
pub struct AdChecker {
    lexicon: lexicon::Lexicon,
    laws: data::Laws,
    known: extract::Known,
    models: model::Models,
}

impl AdChecker {
    /// Reads phrases, laws, fees and wages from a pack.
    ///
    /// # Errors
    /// [`Error::Damaged`] when they cannot be read.
    pub fn open(pack: &Pack) -> Result<Self, Error> {
        let (ideas, names) = data::phrases(pack)?;
        Ok(Self {
            lexicon: lexicon::Lexicon::of_ideas(ideas).ok_or(Error::Damaged)?,
            laws: data::laws(pack)?,
            known: data::known(pack, names)?,
            models: data::models(pack)?,
        })
    }

    /// Checks a message on the day `today`. Any text is answered; none is an error.
    #[must_use]
    pub fn check(&self, message: &str, registry: &Registry, today: Day) -> Verdict {
        let read = first_part(message);
        let (facts, form) = self.facts(read, registry, today);
        let likeness = self.models.likeness(&facts.pieces_of_words());
        let mut verdict = self.judge(read, &facts, form, likeness);
        verdict.cut = read.len() < message.len();
        verdict
    }

    /// What a message says that belongs into a report of it: who, where to, for how much. What the message
    /// leaves open stays empty.
    #[must_use]
    pub fn facts_for_report(&self, message: &str, registry: &Registry, today: Day) -> ReportFacts {
        let read = first_part(message);
        let (facts, _) = self.facts(read, registry, today);
        facts.for_report(read, &self.known)
    }

    fn facts(&self, read: &str, registry: &Registry, today: Day) -> (extract::Facts, WrittenForm) {
        let folded = normalise(read);
        let form = if is_garbled(read) {
            WrittenForm::Unknown
        } else {
            language::written_form(read, &folded.words())
        };
        let (lexicon, known) = (&self.lexicon, &self.known);
        let facts = extract::facts(read, &folded, form, lexicon, known, registry, today);
        (facts, form)
    }

    /// Judges the answers to [`QUESTIONS`], one number each from 0; a negative one is no answer. What
    /// was shown as a licence, typed after the answer [`NUMBER_SHOWN`], is looked up as in a message.
    #[must_use]
    pub fn judge_answers(
        &self,
        picks: &[i32],
        licence: &str,
        registry: &Registry,
        today: Day,
    ) -> Verdict {
        // What is typed as an answer is a licence's number wherever that could be in doubt.
        let plain = normalise(&format!("licence {}", first_part(licence))).unmasked();
        let shown = extract::shown(&plain, registry, today);
        let mut verdict = self.judge(
            "",
            &extract::Facts::of_answers(&ask::said(picks), shown),
            WrittenForm::Unknown,
            Likeness::UNKNOWN,
        );
        verdict
            .findings
            .iter_mut()
            .for_each(|finding| finding.quotes.clear());
        verdict.missing.clear();
        if verdict.outcome == Outcome::CouldNotCheck && ask::has_answer(picks) {
            verdict.outcome = Outcome::NothingFound;
        }
        verdict
    }

    fn judge(
        &self,
        text: &str,
        facts: &extract::Facts,
        form: WrittenForm,
        likeness: Likeness,
    ) -> Verdict {
        let (findings, signs) = self.findings(text, facts, likeness);
        let unread = form == WrittenForm::Unknown && signs.is_empty();
        let mut outcome = if unread {
            Outcome::CouldNotCheck
        } else {
            verdict::outcome(&signs)
        };
        let doubtful = outcome == Outcome::NothingFound
            && (likeness.bad >= model::VERY_DOUBTFUL
                || (likeness.bad >= model::DOUBTFUL
                    && facts.topic.reaches
                    && !facts.topic.at_home()));
        if doubtful {
            outcome = Outcome::Caution;
        }
        let trick = verdict::trick(&signs).filter(|_| outcome != Outcome::NothingFound);
        Verdict {
            outcome,
            kind: trick,
            written_form: form,
            findings,
            agents: agents(facts),
            advice: verdict::advice(outcome, trick, &signs, facts),
            missing: verdict::missing(facts),
            reads_alike: doubtful,
            cut: false,
        }
    }

    /// What the rules find, what weighs most first, and what each finding weighs.
    fn findings(
        &self,
        text: &str,
        facts: &extract::Facts,
        likeness: Likeness,
    ) -> (Vec<Finding>, Vec<verdict::Sign>) {
        let (mut findings, mut signs) = (Vec::new(), Vec::new());
        for rule in rules::RULES {
            let Some(found) = rule.judge(facts) else {
                continue;
            };
            let own = found.severity;
            let severity = if rule.id() == BY_REGISTER {
                own
            } else {
                likeness.weigh(own, facts.topic.seeks)
            };
            signs.push(verdict::Sign {
                rule: rule.id(),
                trick: rule.trick(),
                severity,
                lowered: own == Severity::Strong && severity < own,
                near: likeness.bad >= model::VERY_ORDINARY && !facts.topic.at_home(),
            });
            let finding = Finding {
                rule: rule.id().to_owned(),
                severity,
                quotes: quotes(text, found.pieces),
                law: found.law.or_else(|| self.laws.of(rule.id())),
            };
            findings.push((severity > own, finding));
        }
        // What weighs so by itself comes before what was raised to it.
        findings.sort_by_key(|(raised, finding)| (std::cmp::Reverse(finding.severity), *raised));
        (findings.into_iter().map(|(_, f)| f).collect(), signs)
    }

    /// Bytes of memory that the phrases hold.
    #[must_use]
    pub fn lexicon_bytes(&self) -> usize {
        self.lexicon.bytes()
    }
}

impl std::fmt::Debug for AdChecker {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AdChecker")
    }
}

/// The rule whose findings the register proves; no words around them make them weigh less.
const BY_REGISTER: &str = "licence_not_valid";

/// Whether a text is no text, such as a picture's bytes: many of its characters could not be read.
fn is_garbled(text: &str) -> bool {
    const ONE_IN: usize = 20;
    let unread =
        |c: &char| *c == char::REPLACEMENT_CHARACTER || (c.is_control() && !c.is_whitespace());
    text.chars().filter(unread).count() * ONE_IN > text.chars().count()
}

/// The part of a text that is read.
fn first_part(text: &str) -> &str {
    text.get(..text.floor_char_boundary(READ_AT_MOST))
        .unwrap_or_default()
}

/// Quotes that a finding shows at most.
const QUOTES: usize = 3;

fn quotes(text: &str, pieces: Vec<(usize, usize)>) -> Vec<Span> {
    let mut pieces: Vec<(usize, usize)> = pieces
        .into_iter()
        .map(|(start, end)| (start, with_number(text, end)))
        .collect();
    // Of pieces that begin alike the longest comes first; what lies within another is not shown twice.
    pieces.sort_unstable_by_key(|(start, end)| (*start, std::cmp::Reverse(*end)));
    let mut shown = 0;
    pieces.retain(|(_, end)| {
        let new = *end > shown;
        shown = shown.max(*end);
        new
    });
    let spans = pieces
        .into_iter()
        .filter_map(|(start, end)| Span::new(text, start, end));
    spans.take(QUOTES).collect()
}

/// The end of a piece that ends inside a number, moved to the number's end: 50,000 and 0300-1234567.
fn with_number(text: &str, end: usize) -> usize {
    let (before, after) = text.split_at_checked(end).unwrap_or((text, ""));
    if !before.ends_with(|c: char| c.is_ascii_digit()) {
        return end;
    }
    let is_of = |c: &char| c.is_ascii_digit() || matches!(c, ',' | '.' | '-');
    let rest: String = after.chars().take_while(is_of).collect();
    end + rest.trim_end_matches([',', '.', '-']).len()
}

fn agents(facts: &extract::Facts) -> Vec<Agent> {
    let of = |(shown, standing): &(crate::registry::Shown, Option<crate::registry::Standing>)| {
        let promoter = shown.promoter.as_ref()?;
        Some(Agent {
            licence_no: promoter.licence_no.clone(),
            name: promoter.name.clone(),
            standing: (*standing)?,
        })
    };
    facts.shown.iter().filter_map(of).collect()
}
