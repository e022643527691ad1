//! Signs about people: who is wanted, for what, and where they are taken.

use super::{direct_or, evidence, named_rule};
use crate::adcheck::answer::Severity;
use crate::adcheck::extract::Facts;
use crate::adcheck::lexicon::Concept;

named_rule! {
    /// Women alone, for work that is not named or that binds.
    WomenTargeted, "women_targeted", Trafficking, |facts| {
        let grave = facts.says_any(&[Concept::Looks, Concept::AppearanceRequirement, Concept::Compound, Concept::TooHighPay, Concept::Secret]);
        let severity = if grave { Severity::Strong } else { Severity::Caution };
        // Families that look for a bride say what they look for.
        let match_making = is_match_making(facts);
        if facts.topic.licensed || match_making {
            return None;
        }
        let found = facts.together(&[Concept::Female], &[Concept::Only, Concept::Looks], 4).filter(|_| facts.topic.overseas);
        direct_or(facts, severity, Concept::WomenTargeted, found)
    }
}

named_rule! {
    /// Looks.
    AppearanceRequirement, "appearance_requirement", Trafficking, |facts| {
        let women = facts.says_any(&[Concept::WomenTargeted, Concept::Female]);
        let severity = if women { Severity::Strong } else { Severity::Caution };
        let match_making = is_match_making(facts);
        let about = !match_making && (facts.topic.overseas || facts.says(Concept::WomenTargeted));
        evidence(severity, if about { facts.pieces(Concept::AppearanceRequirement) } else { Vec::new() })
    }
}

named_rule! {
    /// The countries and trades of scam compounds.
    ScamCompoundDestination, "scam_compound_destination", Trafficking, |facts| {
        let direct = facts.pieces(Concept::ScamCompoundDestination);
        if !direct.is_empty() {
            return evidence(Severity::Strong, direct);
        }
        let lone = facts.topic.offer && !facts.topic.licensed;
        evidence(Severity::Caution, if lone { facts.pieces(Concept::Compound) } else { Vec::new() })
    }
}

named_rule! {
    /// Children, or ages made up.
    Minors, "minors", Trafficking, |facts| {
        let abroad = facts.topic.overseas || facts.says(Concept::Abroad);
        let young = facts.age_with(&[Concept::Youth], 8).filter(|_| abroad);
        let direct = if abroad || facts.says_any(&[Concept::Hire, Concept::Pay]) { facts.pieces(Concept::Minors) } else { Vec::new() };
        evidence(Severity::Strong, if direct.is_empty() { young.into_iter().collect() } else { direct })
    }
}

named_rule! {
    /// Organs.
    OrganTrade, "organ_trade", Trafficking, |facts| {
        let sold = facts.amount_with(&[Concept::Organ], 15, |amount| amount.rupees > 20_000.0);
        let ill = facts.says(Concept::ReligionFamily) || facts.topic.private;
        direct_or(facts, Severity::Strong, Concept::OrganTrade, sold.filter(|_| !ill))
    }
}

named_rule! {
    /// A foreign army or war.
    ForeignArmyRecruitment, "foreign_army_recruitment", Trafficking, |facts| {
        let paid = facts.topic.work || facts.amounts.iter().any(|amount| amount.rupees > 20_000.0);
        let found = facts.together(&[Concept::Army], &[Concept::Abroad], 6).filter(|_| paid && !facts.topic.licensed);
        direct_or(facts, Severity::Strong, Concept::ForeignArmyRecruitment, found)
    }
}

named_rule! {
    /// Marriage abroad through a broker.
    MarriageTrafficking, "marriage_trafficking", Trafficking, |facts| {
        let paid = facts.amounts.iter().any(|amount| amount.rupees > 20_000.0 && !facts.is_amount_of(amount, Concept::Salary, 4));
        let found = facts.together(&[Concept::Wedding], &[Concept::Abroad], 14).filter(|_| paid && !facts.phones.is_empty());
        direct_or(facts, Severity::Strong, Concept::MarriageTrafficking, found)
    }
}

/// Whether a family looks for a match: no word of work or of a visa, and no stranger's chat or secrecy.
fn is_match_making(facts: &Facts) -> bool {
    let others = [
        Concept::Visa,
        Concept::Job,
        Concept::MessageApp,
        Concept::Secret,
    ];
    facts.says(Concept::Wedding) && !facts.says_any(&others)
}
