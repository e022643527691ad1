//! Puts together what a question's numbers, phones and words say: which rows fit, in which order,
//! with which doubts, and whether the first is beyond doubt. Searching is done in the rooms behind.

use super::Registry;
use super::answer::{Match, MatchList, MatchedOn, NumberRead, Warning};
use super::names::Fit;
use super::phone_book::How;
use super::query::{Licence, Query};
use super::{copy_age, verdict};
use crate::clock::Day;
use crate::text::{Span, normalise};

/// Bytes of a question that are read; a longer one is answered by its beginning, and says so.
pub const READ_AT_MOST: usize = 4096;

/// How many matches an answer holds.
const SHOWN: usize = 10;

/// A row that fits, before it is shown.
#[derive(Debug, Clone)]
pub(super) struct Hit {
    pub(super) row: usize,
    pub(super) score: f32,
    pub(super) on: MatchedOn,
    pub(super) warnings: Vec<Warning>,
    /// How the number or phone fits; for names, [`verdict`] judges the fit.
    pub(super) sure: bool,
}

pub(super) fn answer(registry: &Registry, question: &str, today: Day) -> MatchList {
    let cut = question.len() > READ_AT_MOST;
    let read = question
        .get(..question.floor_char_boundary(READ_AT_MOST))
        .unwrap_or_default();
    let query = Query::parse(&normalise(read));
    let mut hits = number_hits(registry, &query);
    let listed = !hits.is_empty();
    phone_hits(registry, &query, &mut hits);
    let fits = registry.names.find(query.name());
    let confident = verdict::judge(registry, &query, &fits, &mut hits);
    hits.truncate(SHOWN);
    MatchList {
        as_of: registry.facts.as_of.clone(),
        age_days: copy_age::age_days(registry.as_of, today),
        confident,
        matches: hits
            .into_iter()
            .filter_map(|hit| shown(registry, hit, today))
            .collect(),
        warnings: copy_age::warnings(registry.as_of, today),
        number: query.licences().first().and_then(|licence| {
            Some(NumberRead {
                span: Span::new(read, licence.start, licence.end)?,
                listed,
            })
        }),
        phone: query
            .phones()
            .first()
            .and_then(|phone| Span::new(read, phone.start, phone.end)),
        cut,
    }
}

/// The rows that have the question's licence numbers.
fn number_hits(registry: &Registry, query: &Query) -> Vec<Hit> {
    let mut hits: Vec<Hit> = Vec::new();
    for licence in query.licences() {
        for row in registry.rows_numbered(licence.number) {
            if hits.iter().all(|hit| hit.row != row) {
                hits.push(number_hit(registry, licence, row));
            }
        }
    }
    hits
}

fn number_hit(registry: &Registry, licence: &Licence, row: usize) -> Hit {
    use super::query::Region;
    let printed = registry
        .rows
        .get(row)
        .map(|r| r.region.as_str())
        .unwrap_or_default();
    let (warning, score, sure) = match &licence.region {
        Some(Region::Code(code)) if *code == printed => (None, 1.0, true),
        Some(Region::Code(code)) => (
            Some(Warning::WrongRegion {
                given: Some((*code).to_owned()),
            }),
            0.8,
            false,
        ),
        Some(Region::Invented(given)) => (
            Some(Warning::InventedRegion {
                given: given.clone(),
            }),
            0.8,
            false,
        ),
        None => (Some(Warning::WrongRegion { given: None }), 0.95, true),
    };
    Hit {
        row,
        score,
        on: MatchedOn::Number,
        warnings: warning.into_iter().collect(),
        sure,
    }
}

/// Adds the rows that have the question's phones; marks those of `hits` that print other phones.
fn phone_hits(registry: &Registry, query: &Query, hits: &mut Vec<Hit>) {
    for phone in query.phones() {
        let found = registry.phones.find(phone);
        let alone = found.len() == 1;
        let owners: Vec<usize> = found.iter().map(|f| f.row).collect();
        let same = found.iter().all(|f| f.how != How::OneDigitOff);
        if let Some(owner) = owners
            .first()
            .and_then(|row| registry.rows.get(*row))
            .filter(|_| same)
        {
            for hit in hits.iter_mut().filter(|hit| !owners.contains(&hit.row)) {
                let licence_no = owner.promoter.licence_no.clone();
                hit.warnings.push(Warning::PhoneOfOther { licence_no });
            }
        }
        for found in found {
            if hits.iter().any(|hit| hit.row == found.row) {
                continue;
            }
            let (score, sure) = match found.how {
                How::Same => (1.0, alone),
                How::WithoutArea => (0.9, alone && phone.local),
                How::OneDigitOff => (0.6, false),
            };
            let warnings = match found.how {
                How::OneDigitOff => registry.near_phone(found.row, phone).into_iter().collect(),
                How::Same | How::WithoutArea => Vec::new(),
            };
            hits.push(Hit {
                row: found.row,
                score,
                on: MatchedOn::Phone,
                warnings,
                sure,
            });
        }
    }
}

/// A name's fit as a hit.
pub(super) fn name_hit(fit: &Fit) -> Hit {
    let on = if fit.on_proprietor {
        MatchedOn::Proprietor
    } else {
        MatchedOn::Name
    };
    Hit {
        row: fit.row,
        score: fit.score,
        on,
        warnings: vec![Warning::NameOnly],
        sure: false,
    }
}

fn shown(registry: &Registry, hit: Hit, today: Day) -> Option<Match> {
    let promoter = registry.rows.get(hit.row)?.promoter.clone();
    Some(Match {
        standing: promoter.standing(today),
        promoter,
        score: (f64::from(hit.score) * 1000.0).round() / 1000.0,
        matched_on: hit.on,
        warnings: hit.warnings,
    })
}
