//! Signs about people: who is wanted, for what, and where they are taken.

use super::{direct_or, direct_rule, evidence, named_rule};
use crate::adcheck::answer::Severity;
use crate::adcheck::lexicon::Concept;

named_rule! {
    /// Women alone, for work that is not named or that binds.
    WomenTargeted, "women_targeted", Trafficking, |facts| {
        let grave = facts.says_any(&[Concept::Looks, Concept::AppearanceRequirement, Concept::Compound]);
        let severity = if grave { Severity::Strong } else { Severity::Caution };
        if facts.topic.licensed {
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
        let about = facts.topic.overseas || facts.says_any(&[Concept::WomenTargeted]);
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
        direct_or(facts, Severity::Strong, Concept::Minors, None)
    }
}

direct_rule! {
    /// Organs.
    OrganTrade, "organ_trade", Trafficking, Strong
}

direct_rule! {
    /// A foreign army or war.
    ForeignArmyRecruitment, "foreign_army_recruitment", Trafficking, Strong
}

direct_rule! {
    /// Marriage abroad through a broker.
    MarriageTrafficking, "marriage_trafficking", Trafficking, Strong
}
