//! Signs about the licence: none shown, another firm's, or one that is worth nothing.

use super::{evidence, named_rule};
use crate::adcheck::answer::Severity;
use crate::adcheck::extract::{ContactKind, Facts, Piece};
use crate::adcheck::lexicon::Concept;
use crate::registry::Standing;

named_rule! {
    /// An offer to the public that shows no promoter of the register.
    NoLicence, "no_licence", Fraud, |facts| {
        // An employer that hires for itself gives its own address, and takes applications there.
        let own = facts.contacts.iter().any(|c| {
            matches!(c.kind, ContactKind::OwnEmail | ContactKind::Link | ContactKind::OfficialLink)
        });
        let direct = own && facts.phones.is_empty() && !facts.says_any(&[Concept::MessageApp, Concept::Fee]);
        if !facts.topic.offer || facts.topic.state || direct || facts.shown.iter().any(|(shown, _)| shown.number.is_some() || shown.named || shown.phoned) {
            return None;
        }
        let mut pieces = facts.pieces(Concept::NoLicence);
        let work = [Concept::Hire, Concept::Job, Concept::Visa, Concept::VisitVisa, Concept::Salary, Concept::Trade];
        pieces.extend(facts.together(&[Concept::Abroad, Concept::Compound], &work, 12));
        if pieces.is_empty() {
            pieces = [Concept::Abroad, Concept::Compound, Concept::Visa].iter().flat_map(|c| facts.pieces(*c)).take(1).collect();
        }
        evidence(Severity::Caution, pieces)
    }
}

named_rule! {
    /// A number whose row is another firm.
    LicenceMismatch, "licence_mismatch", Fraud, |facts| {
        let borrowed = facts.shown.iter().filter(|(shown, standing)| {
            shown.promoter.is_some() && !shown.named && !shown.phoned && *standing != Some(Standing::StateRecruiter)
        });
        let pieces: Vec<Piece> = borrowed.filter_map(|(shown, _)| shown.number).collect();
        evidence(Severity::Strong, if facts.topic.agency && !is_told_of(facts) { pieces } else { Vec::new() })
    }
}

named_rule! {
    /// A number in no row, or a promoter whose licence is worth nothing today.
    LicenceNotValid, "licence_not_valid", Fraud, |facts| {
        if is_told_of(facts) {
            return None;
        }
        let mut severity = Severity::Caution;
        let mut pieces = Vec::new();
        for (shown, standing) in &facts.shown {
            let dead = match standing {
                None => facts.topic.overseas || facts.topic.agency,
                Some(Standing::Valid | Standing::StateRecruiter) => false,
                Some(Standing::DatePassed | Standing::Expired | Standing::Cancelled | Standing::Surrendered
                    | Standing::Suspended | Standing::Invalid) => true,
            };
            if let Some(number) = shown.number.filter(|_| dead) {
                if *standing != Some(Standing::DatePassed) {
                    severity = Severity::Strong;
                }
                pieces.push(number);
            }
        }
        evidence(severity, pieces)
    }
}

/// Whether a notice or the news speaks of a licence, and nobody offers anything: an agent who says what
/// need not be paid yet names his price.
fn is_told_of(facts: &Facts) -> bool {
    let priced = facts.amounts.iter().any(|amount| amount.scaled);
    let told = facts.says(Concept::Report) || (facts.says(Concept::Warn) && !priced);
    told && facts.phones.is_empty() && !facts.says_any(&[Concept::Hire, Concept::MessageApp])
}

/// Whether a message speaks of work abroad or of a visa; money asked for then is for that.
pub(super) fn is_about_going(facts: &Facts) -> bool {
    !facts.topic.private
        && (facts.topic.overseas
            || facts.says_any(&[Concept::Visa, Concept::VisitVisa, Concept::Abroad]))
}
