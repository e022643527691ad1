//! Reports of the vault as JSON.

use parakh_core::report::{Light, ReportPage, Row, Said};
use parakh_wire::{Answers, ReplyKind};
use serde::Serialize;

/// A line of the list.
#[derive(Serialize)]
pub(crate) struct ReportRowJson {
    report: String,
    sealed_on: String,
    light: &'static str,
    partners: Vec<u32>,
    questions: usize,
}

/// One report.
#[derive(Serialize)]
pub(crate) struct ReportJson<'a> {
    #[serde(flatten)]
    row: ReportRowJson,
    answers: &'a Answers,
    said: Vec<SaidJson<'a>>,
}

#[derive(Serialize)]
struct SaidJson<'a> {
    /// The partner that said it; the person herself where there is none.
    partner: Option<u32>,
    kind: Option<ReplyKind>,
    counter: Option<u32>,
    day: String,
    text: &'a str,
}

impl ReportRowJson {
    pub(crate) fn of(row: &Row) -> Self {
        Self {
            report: row.report.to_string(),
            sealed_on: row.sealed_on.to_iso(),
            light: match row.light {
                Light::Saved => "saved",
                Light::HandedOver => "handed_over",
                Light::NotCollected => "not_collected",
                Light::Received => "received",
                Light::Answered => "answered",
            },
            partners: row.partners.iter().map(|partner| partner.0).collect(),
            questions: row.questions,
        }
    }
}

impl<'a> ReportJson<'a> {
    pub(crate) fn of(page: &'a ReportPage) -> Self {
        Self {
            row: ReportRowJson::of(&page.row),
            answers: &page.answers,
            said: page.said.iter().map(SaidJson::of).collect(),
        }
    }
}

impl<'a> SaidJson<'a> {
    fn of(said: &'a Said) -> Self {
        match said {
            Said::Partner {
                kind,
                day,
                text,
                question,
                ..
            } => Self {
                partner: Some(question.partner.0),
                kind: Some(*kind),
                counter: Some(question.counter),
                day: day.to_iso(),
                text,
            },
            Said::Own { day, text, .. } => Self {
                partner: None,
                kind: None,
                counter: None,
                day: day.to_iso(),
                text,
            },
        }
    }
}
