//! Signs about visas and ways: promised, paid on arrival, free to work anywhere, of the wrong sort,
//! or none at all.

use super::{direct_or, evidence, named_rule};
use crate::adcheck::answer::Severity;
use crate::adcheck::extract::Amount;
use crate::adcheck::lexicon::Concept;
use crate::adcheck::rules::licence::is_about_going;

named_rule! {
    /// The visa or the job is promised.
    GuaranteedVisa, "guaranteed_visa", Fraud, |facts| {
        let severity = if is_about_going(facts) && !facts.says(Concept::Study) { Severity::Strong } else { Severity::Note };
        evidence(severity, facts.pieces(Concept::GuaranteedVisa))
    }
}

named_rule! {
    /// "Done base": pay after the visa, pay on arrival.
    DoneBaseVisa, "done_base_visa", Fraud, |facts| {
        // An agent's price, to be paid once the visa or the traveller is there.
        let price = |amount: &Amount| amount.scaled && amount.rupees > facts.lawful.total_fee * 2.0;
        let agent = facts.topic.offer && !facts.topic.licensed && !facts.topic.state;
        let terms = facts.amount_with(&[Concept::Later], 8, price);
        direct_or(facts, Severity::Strong, Concept::DoneBaseVisa, terms.filter(|_| agent))
    }
}

named_rule! {
    /// A visa to work anywhere.
    AzadVisa, "azad_visa", Fraud, |facts| {
        evidence(Severity::Strong, facts.pieces(Concept::AzadVisa))
    }
}

named_rule! {
    /// Work on a visa that is not for work.
    VisitVisaForWork, "visit_visa_for_work", Fraud, |facts| {
        let work = [Concept::Job, Concept::Hire, Concept::Salary, Concept::Trade];
        let studies = facts.says(Concept::Study) && !facts.says(Concept::Hire);
        let found = facts.spread(&[Concept::VisitVisa], &work, 18).filter(|_| facts.topic.offer && !studies);
        direct_or(facts, Severity::Strong, Concept::VisitVisaForWork, found)
    }
}

named_rule! {
    /// Over borders by land, sea or another's passport.
    IrregularRoute, "irregular_route", Smuggling, |facts| {
        let way = facts.two_places_with(Concept::Crossing, 22);
        let priced = facts.amounts.iter().any(|amount| amount.rupees > 50_000.0) || facts.says_any(&[Concept::First, Concept::Later]);
        let reached = priced || !facts.phones.is_empty();
        direct_or(facts, Severity::Strong, Concept::IrregularRoute, way.filter(|_| reached && !facts.topic.licensed && !facts.topic.private))
    }
}
