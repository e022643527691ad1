//! Signs about papers, fingers and accounts: wanted too early, kept, forged, or used by others.

use super::licence::is_about_going;
use super::{direct_or, evidence, named_rule};
use crate::adcheck::answer::Severity;
use crate::adcheck::lexicon::Concept;

named_rule! {
    /// Papers by message before any interview.
    PersonalDocumentsEarly, "personal_documents_early", Fraud, |facts| {
        if facts.topic.licensed {
            return None;
        }
        let about = is_about_going(facts) || facts.says_any(&[Concept::Authority, Concept::Prize]);
        let sent = facts.together(&[Concept::Document], &[Concept::Send], 6).filter(|_| about);
        direct_or(facts, Severity::Caution, Concept::PersonalDocumentsEarly, sent)
    }
}

named_rule! {
    /// The passport itself left with them.
    PassportHandover, "passport_handover", Trafficking, |facts| {
        // Tours and pilgrimages take passports to have them stamped.
        if facts.topic.private {
            return None;
        }
        let severity = if facts.topic.licensed { Severity::Caution } else { Severity::Strong };
        let left = facts.spread(&[Concept::Original], &[Concept::Pay, Concept::Send], 14);
        let passport = facts.says(Concept::Document) && !facts.topic.licensed && (is_about_going(facts) || facts.topic.offer);
        direct_or(facts, severity, Concept::PassportHandover, left.filter(|_| passport && !facts.amounts.is_empty()))
    }
}

named_rule! {
    /// False papers.
    ForgedDocuments, "forged_documents", Fraud, |facts| {
        let sold = facts.topic.offer || !facts.phones.is_empty() || !facts.contacts.is_empty()
            || facts.says_any(&[Concept::MessageApp, Concept::Fee, Concept::Pay, Concept::Abroad, Concept::Visa]);
        let made = facts.spread(&[Concept::ForgePaper], &[Concept::Make], 20).filter(|_| facts.said(Concept::ForgePaper).count() >= 2);
        if sold { direct_or(facts, Severity::Strong, Concept::ForgedDocuments, made) } else { None }
    }
}

named_rule! {
    /// Fingers, or a SIM in one's name.
    BiometricOrSim, "biometric_or_sim", Cyber, |facts| {
        evidence(Severity::Strong, facts.pieces(Concept::BiometricOrSim))
    }
}

named_rule! {
    /// One's account for others' money.
    MoneyMule, "money_mule", Cyber, |facts| {
        let shared = facts.spread(&[Concept::Document, Concept::Wallet], &[Concept::Share], 30);
        direct_or(facts, Severity::Strong, Concept::MoneyMule, shared)
    }
}
