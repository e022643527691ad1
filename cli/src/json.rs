//! Answers as JSON objects, in the shapes that programs rely on.

use parakh_core::registry::{CopyWarning, Match, MatchList, Warning};
use serde::Serialize;
use serde_json::Value;

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
