//! Decides whether the first match is beyond doubt, and which doubts to name. A number or a phone
//! can be beyond doubt by itself, unless the name beside it is another firm's; a name only where all
//! of it fits one row and no other row nearly as well.

use super::Registry;
use super::answer::Warning;
use super::lookup::{Hit, name_hit};
use super::names::{Fit, RARE};
use super::promoter::Status;
use super::query::Query;

/// Name matches below this are not shown: a likeness of one common word helps nobody.
const SHOWN_FROM: f32 = 0.42;

/// The same for a row whose rarest word stands in the question.
const NAMED_FROM: f32 = 0.25;

/// Adds the name matches to the hits, puts all in order, and says whether the first is beyond doubt.
pub(super) fn judge(registry: &Registry, query: &Query, fits: &[Fit], hits: &mut Vec<Hit>) -> bool {
    let by_name_alone = hits.is_empty();
    let differs = !by_name_alone && names_another(registry, query, fits, hits);
    if differs {
        hits.iter_mut()
            .for_each(|hit| hit.warnings.push(Warning::NumberAndNameDiffer));
    }
    hits.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.row.cmp(&b.row)));
    let confident = if by_name_alone {
        is_beyond_doubt(fits)
    } else {
        let sure = |hit: &Hit| hit.sure && !hit.warnings.iter().any(is_conflict);
        !differs
            && hits.first().is_some_and(sure)
            && hits.iter().filter(|hit| hit.score > 0.7).count() == 1
    };
    if by_name_alone || differs || !confident {
        let new = fits
            .iter()
            .filter(|fit| fit.score >= SHOWN_FROM || (fit.score >= NAMED_FROM && names(fit)));
        for fit in new {
            if hits.iter().all(|hit| hit.row != fit.row) {
                hits.push(name_hit(fit));
            }
        }
    }
    if let Some(first) = hits.first_mut() {
        first.warnings.extend(look_alike(registry, first.row));
    }
    confident
}

fn is_conflict(warning: &Warning) -> bool {
    matches!(
        warning,
        Warning::PhoneOfOther { .. } | Warning::NumberAndNameDiffer
    )
}

/// How much of the question must stand in the row for a name to be beyond doubt.
const QUESTION_FITS: f32 = 0.6;
/// How far behind, in parts of the first score, the second must stay: where the name is spelt as in
/// the register, and where it only sounds so.
const BEHIND_SPELT: f32 = 0.90;
const BEHIND_HEARD: f32 = 0.80;
/// A row that has as much of the question fits as well, however its name goes on.
const FITS_AS_WELL: f32 = 0.96;
/// The rarest common word must be at least this alike.
const ALIKE: f32 = 0.74;
/// From here on the letters are the same.
const SPELT: f32 = 0.99;
/// Worth of the words of the question that the row may lack.
const MAY_LACK: f32 = 0.25;

fn is_beyond_doubt(fits: &[Fit]) -> bool {
    let Some((first, others)) = fits.split_first() else {
        return false;
    };
    let behind = if first.rarest_likeness >= SPELT {
        BEHIND_SPELT
    } else {
        BEHIND_HEARD
    };
    names(first)
        && first.of_question >= QUESTION_FITS
        && first.lacking <= MAY_LACK
        && !first.elsewhere
        && !others.iter().any(|other| {
            other.score > first.score * behind
                || other.of_question >= first.of_question * FITS_AS_WELL
        })
}

/// Whether the question has what makes the row's name a name: a rare word, alike in both, and no
/// rarer one of the row missing.
fn names(fit: &Fit) -> bool {
    fit.rarest >= RARE
        && fit.rarest_likeness >= ALIKE
        && (fit.on_proprietor || fit.unasked <= fit.rarest)
}

/// A name that fits a row this well is that row's name.
const SAME_NAME: f32 = 0.7;
/// A number's row that has this much of the question is named by it.
const NAMED: f32 = 0.45;

/// Whether the question, besides a number or phone, names a firm that is none of the hits.
fn names_another(registry: &Registry, query: &Query, fits: &[Fit], hits: &[Hit]) -> bool {
    let own = |hit: &Hit| registry.names.fit(hit.row, query.name());
    let best_own = hits
        .iter()
        .map(own)
        .map(|fit| fit.of_question)
        .fold(0.0, f32::max);
    let other = fits
        .iter()
        .find(|fit| hits.iter().all(|hit| hit.row != fit.row));
    let strong = |fit: &Fit| fit.of_question >= SAME_NAME && fit.lacking <= MAY_LACK && names(fit);
    best_own < NAMED && other.is_some_and(strong)
}

/// How like two firms' names must be for the one to be taken for the other.
const LOOKS_ALIKE: f32 = 0.84;

/// Another licensed promoter whose name is close to that of `row`.
fn look_alike(registry: &Registry, row: usize) -> Option<Warning> {
    let name = registry.rows.get(row)?.promoter.name.as_deref()?;
    let fits = registry.names.like(name);
    let other = fits
        .iter()
        .filter(|fit| fit.row != row && !fit.on_proprietor)
        .find(|fit| {
            let status = registry.rows.get(fit.row).map(|r| r.promoter.status);
            fit.score >= LOOKS_ALIKE && status == Some(Status::Valid)
        })?;
    let promoter = &registry.rows.get(other.row)?.promoter;
    let name = promoter.name.clone()?;
    Some(Warning::LookAlikeName {
        licence_no: promoter.licence_no.clone(),
        name,
    })
}
