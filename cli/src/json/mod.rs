//! Answers as JSON objects, in the shapes that programs rely on.

mod report;

pub(crate) use report::{ReportJson, ReportRowJson};

use parakh_core::adcheck::{Finding, Trick, Verdict};
use parakh_core::channels::{Channel, ChannelList, Need, Place, Reach};
use parakh_core::registry::{CopyWarning, Match, MatchList, Warning};
use parakh_core::strings::{
    CardText, ChannelText, ChannelsText, CheckText, ChoiceText, FindingText, LessonText,
    QuestionText,
};
use parakh_core::text::Span;
use serde::Serialize;
use serde_json::Value;

/// Who to turn to.
#[derive(Serialize)]
pub(crate) struct ChannelsJson<'a> {
    need: Option<&'static str>,
    place: Option<String>,
    unknown_place: bool,
    first: &'a [String],
    channels: Vec<ChannelJson<'a>>,
}

#[derive(Serialize)]
struct ChannelJson<'a> {
    id: &'a str,
    kind: &'a str,
    needs: Vec<&'static str>,
    country: &'a str,
    province: Option<&'a str>,
    city: Option<&'a str>,
    name: &'a str,
    call: Option<&'a str>,
    number: Option<&'a str>,
    url: Option<&'a str>,
    as_of: Option<&'a str>,
    lines: &'a [String],
}

impl<'a> ChannelsJson<'a> {
    pub(crate) fn new(list: &'a ChannelList, text: &'a ChannelsText) -> Self {
        let rows = list.channels.iter().zip(&text.rows);
        Self {
            need: list.need.map(Need::id),
            place: list.place.as_ref().map(Place::id),
            unknown_place: list.unknown_place,
            first: &text.first,
            channels: rows
                .map(|((of, reach), told)| ChannelJson::new(of, reach, told))
                .collect(),
        }
    }
}

impl<'a> ChannelJson<'a> {
    fn new(of: &'a Channel, reach: &'a Reach, told: &'a ChannelText) -> Self {
        Self {
            id: &of.id,
            kind: &of.kind,
            needs: of.needs.iter().map(|need| need.id()).collect(),
            country: &of.country,
            province: of.province.as_deref(),
            city: of.city.as_deref(),
            name: &told.name,
            call: reach.call.as_deref(),
            number: reach.number.as_deref(),
            url: of.url.as_deref(),
            as_of: of.as_of.as_deref(),
            lines: &told.lines,
        }
    }
}

/// The answer of a look-up.
#[derive(Serialize)]
pub(crate) struct LookupJson<'a> {
    id: &'a Value,
    query: &'a str,
    as_of: &'a str,
    age_days: i32,
    confident: bool,
    matches: Vec<MatchJson<'a>>,
    warnings: Vec<&'static str>,
}

#[derive(Serialize)]
struct MatchJson<'a> {
    licence_no: &'a str,
    name: Option<&'a str>,
    standing: &'static str,
    score: f64,
    matched_on: &'static str,
    warnings: Vec<&'static str>,
    expiry: Option<&'a str>,
    proprietor: Option<&'a str>,
    head_office: Option<&'a str>,
    phones: &'a [String],
    permissions_open: i32,
}

impl<'a> LookupJson<'a> {
    pub(crate) fn new(id: &'a Value, query: &'a str, answer: &'a MatchList) -> Self {
        Self {
            id,
            query,
            as_of: &answer.as_of,
            age_days: answer.age_days,
            confident: answer.confident,
            matches: answer.matches.iter().map(MatchJson::new).collect(),
            warnings: answer
                .warnings
                .iter()
                .copied()
                .map(CopyWarning::id)
                .collect(),
        }
    }
}

impl<'a> MatchJson<'a> {
    fn new(found: &'a Match) -> Self {
        let promoter = &found.promoter;
        Self {
            licence_no: &promoter.licence_no,
            name: promoter.name.as_deref(),
            standing: found.standing.id(),
            score: found.score,
            matched_on: found.matched_on.id(),
            warnings: found.warnings.iter().map(Warning::id).collect(),
            expiry: promoter.expiry.as_deref(),
            proprietor: promoter.proprietor.as_deref(),
            head_office: promoter.head_office.as_deref(),
            phones: &promoter.phones,
            permissions_open: promoter.permissions_open,
        }
    }
}

/// The answer of a check.
#[derive(Serialize)]
pub(crate) struct CheckJson<'a> {
    id: &'a Value,
    outcome: &'static str,
    kind: Option<&'static str>,
    language: &'static str,
    findings: Vec<FindingJson<'a>>,
    agents: Vec<AgentJson<'a>>,
    advice: &'a [String],
    reads_alike: bool,
    cut: bool,
    as_of: &'a str,
}

#[derive(Serialize)]
struct FindingJson<'a> {
    rule: &'a str,
    severity: &'static str,
    quotes: Vec<QuoteJson<'a>>,
    reason: &'a str,
    law: Option<LawJson<'a>>,
}

#[derive(Serialize)]
struct QuoteJson<'a> {
    start: usize,
    end: usize,
    text: &'a str,
}

#[derive(Serialize)]
struct LawJson<'a> {
    r#ref: &'a str,
    source: &'a str,
    as_of: &'a str,
}

#[derive(Serialize)]
struct AgentJson<'a> {
    licence_no: &'a str,
    name: Option<&'a str>,
    standing: &'static str,
}

impl<'a> CheckJson<'a> {
    pub(crate) fn new(
        id: &'a Value,
        message: &'a str,
        verdict: &'a Verdict,
        text: &'a CheckText,
        as_of: &'a str,
    ) -> Self {
        let findings = verdict.findings.iter().zip(&text.findings);
        Self {
            id,
            outcome: verdict.outcome.id(),
            kind: verdict.kind.map(Trick::id),
            language: verdict.written_form.id(),
            findings: findings
                .map(|(finding, told)| FindingJson::new(message, finding, told))
                .collect(),
            agents: verdict
                .agents
                .iter()
                .map(|agent| AgentJson {
                    licence_no: &agent.licence_no,
                    name: agent.name.as_deref(),
                    standing: agent.standing.id(),
                })
                .collect(),
            advice: &text.advice,
            reads_alike: verdict.reads_alike,
            cut: verdict.cut,
            as_of,
        }
    }
}

impl<'a> FindingJson<'a> {
    fn new(message: &'a str, finding: &'a Finding, told: &'a FindingText) -> Self {
        let law = finding.law.as_ref().zip(told.reference.as_ref());
        Self {
            rule: &finding.rule,
            severity: finding.severity.id(),
            quotes: finding
                .quotes
                .iter()
                .filter_map(|span| quote(message, *span))
                .collect(),
            reason: &told.reason,
            law: law.map(|(law, reference)| LawJson {
                r#ref: reference,
                source: &law.source,
                as_of: &law.as_of,
            }),
        }
    }
}

fn quote(message: &str, span: Span) -> Option<QuoteJson<'_>> {
    let (start, end) = (
        usize::try_from(span.start).ok()?,
        usize::try_from(span.end).ok()?,
    );
    Some(QuoteJson {
        start,
        end,
        text: message.get(start..end)?,
    })
}

/// A lesson in the list.
#[derive(Serialize)]
pub(crate) struct LessonRowJson<'a> {
    pub(crate) id: &'a str,
    pub(crate) title: String,
    pub(crate) done: bool,
}

/// A lesson.
#[derive(Serialize)]
pub(crate) struct LessonJson<'a> {
    id: &'a str,
    title: &'a str,
    picture: &'a str,
    cards: Vec<CardJson<'a>>,
    questions: Vec<QuestionJson<'a>>,
}

#[derive(Serialize)]
struct CardJson<'a> {
    text: &'a str,
    picture: &'a str,
}

#[derive(Serialize)]
struct QuestionJson<'a> {
    text: &'a str,
    choices: Vec<ChoiceJson<'a>>,
}

#[derive(Serialize)]
struct ChoiceJson<'a> {
    text: &'a str,
    why: &'a str,
    right: bool,
    picture: &'a str,
}

impl<'a> LessonJson<'a> {
    pub(crate) fn of(lesson: &'a LessonText) -> Self {
        let card = |card: &'a CardText| CardJson {
            text: &card.text,
            picture: &card.picture,
        };
        let choice = |choice: &'a ChoiceText| ChoiceJson {
            text: &choice.text,
            why: &choice.why,
            right: choice.right,
            picture: &choice.picture,
        };
        let question = |asked: &'a QuestionText| QuestionJson {
            text: &asked.text,
            choices: asked.choices.iter().map(choice).collect(),
        };
        Self {
            id: &lesson.id,
            title: &lesson.title,
            picture: &lesson.picture,
            cards: lesson.cards.iter().map(card).collect(),
            questions: lesson.questions.iter().map(question).collect(),
        }
    }
}
