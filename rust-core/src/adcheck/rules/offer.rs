//! Signs about the offer itself: its haste, its silence about the employer, its contacts.

use super::{direct_or, evidence, named_rule};
use crate::adcheck::answer::Severity;
use crate::adcheck::extract::{ContactKind, Facts};
use crate::adcheck::lexicon::Concept;

/// Whether a message offers work or passage; the signs of this room mean nothing elsewhere.
fn is_offer(facts: &Facts) -> bool {
    facts.topic.offer || facts.topic.overseas
}

named_rule! {
    /// No test and no interview for work that needs one.
    NoInterviewOrTest, "no_interview_or_test", Fraud, |facts| {
        evidence(Severity::Caution, if is_offer(facts) { facts.pieces(Concept::NoInterviewOrTest) } else { Vec::new() })
    }
}

named_rule! {
    /// Haste.
    Urgency, "urgency", Fraud, |facts| {
        let dated = facts.topic.licensed || facts.topic.lawful;
        evidence(Severity::Note, if dated { Vec::new() } else { facts.pieces(Concept::Urgency) })
    }
}

named_rule! {
    /// No employer, no firm, no city.
    VagueEmployer, "vague_employer", Fraud, |facts| {
        let silent = is_offer(facts) && !facts.topic.licensed;
        evidence(Severity::Caution, if silent { facts.pieces(Concept::VagueEmployer) } else { Vec::new() })
    }
}

named_rule! {
    /// No way to reach them but by message.
    WhatsappOnlyContact, "whatsapp_only_contact", Fraud, |facts| {
        if facts.topic.licensed || !is_offer(facts) {
            return None;
        }
        let found = facts.together(&[Concept::MessageApp], &[Concept::Only], 3);
        direct_or(facts, Severity::Caution, Concept::WhatsappOnlyContact, found)
    }
}

named_rule! {
    /// A free address for a firm or a body.
    FreeEmail, "free_email", Fraud, |facts| {
        let posing = facts.says_any(&[Concept::Authority, Concept::ImpersonatesAuthority]);
        let pieces = facts.contacts.iter().filter(|c| c.kind == ContactKind::FreeEmail);
        let pieces = pieces.map(|c| (c.bytes.start, c.bytes.end)).collect();
        let severity = if posing { Severity::Caution } else { Severity::Note };
        if is_offer(facts) && !facts.topic.licensed { evidence(severity, pieces) } else { None }
    }
}

named_rule! {
    /// All ease and no duties.
    BenefitsOverDuties, "benefits_over_duties", Fraud, |facts| {
        evidence(Severity::Note, if is_offer(facts) { facts.pieces(Concept::BenefitsOverDuties) } else { Vec::new() })
    }
}

named_rule! {
    /// A person who speaks for a promoter.
    SubAgent, "sub_agent", Fraud, |facts| {
        evidence(Severity::Caution, facts.pieces(Concept::SubAgent))
    }
}
