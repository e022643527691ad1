//! Signs of tricks by phone and net: codes, threats, prizes, tasks, links.

use super::{direct_or, evidence, named_rule};
use crate::adcheck::answer::Severity;
use crate::adcheck::extract::{ContactKind, Facts, Piece};
use crate::adcheck::lexicon::Concept;

named_rule! {
    /// A caller who claims to be a body.
    ImpersonatesAuthority, "impersonates_authority", Cyber, |facts| {
        let asks = [Concept::OtpRequest, Concept::BlackmailThreat, Concept::Threat, Concept::Code, Concept::Document];
        let mobile = !facts.phones.is_empty() && !facts.topic.licensed && !facts.topic.work && !facts.says(Concept::Shop);
        let posing = facts.spread(&[Concept::Authority], &asks, 25).filter(|_| mobile);
        direct_or(facts, Severity::Strong, Concept::ImpersonatesAuthority, posing)
    }
}

named_rule! {
    /// A code, a PIN or a password.
    OtpRequest, "otp_request", Cyber, |facts| {
        let asked = facts.spread(&[Concept::Code], &[Concept::ToMe, Concept::Send], 10);
        direct_or(facts, Severity::Strong, Concept::OtpRequest, asked)
    }
}

named_rule! {
    /// Pictures, chats or harm held over one.
    BlackmailThreat, "blackmail_threat", Cyber, |facts| {
        let paid = facts.says_any(&[Concept::Wallet, Concept::CashOrWalletPayment, Concept::Pay]) || !facts.amounts.is_empty();
        let held = facts.spread(&[Concept::Private], &[Concept::Kin], 30).filter(|_| paid);
        direct_or(facts, Severity::Strong, Concept::BlackmailThreat, held)
    }
}

named_rule! {
    /// Groups and calls as bait.
    ObsceneGroup, "obscene_group", Cyber, |facts| {
        evidence(Severity::Strong, facts.pieces(Concept::ObsceneGroup))
    }
}

named_rule! {
    /// Pay for likes and typing; a deposit to begin.
    TaskOrDepositScheme, "task_or_deposit_scheme", Cyber, |facts| {
        let bait = facts.together(&[Concept::EarnHome], &[Concept::Fee, Concept::Pay, Concept::First, Concept::Invest], 20);
        let paid = !facts.amounts.is_empty() || facts.says_any(&[Concept::EarnHome, Concept::TooHighPay, Concept::Salary, Concept::Pay]);
        let paid = paid && !facts.says(Concept::Study) && !facts.topic.private;
        let reach = !facts.phones.is_empty() || !facts.contacts.is_empty() || facts.says(Concept::MessageApp);
        if paid { direct_or(facts, Severity::Strong, Concept::TaskOrDepositScheme, bait.filter(|_| reach)) } else { None }
    }
}

named_rule! {
    /// Money that doubles.
    CryptoOrForex, "crypto_or_forex", Cyber, |facts| {
        // So much put in, so much more taken out, in so many days.
        let grows = facts.amounts.len() >= 2 || facts.says(Concept::Wallet);
        let found = facts.spread(&[Concept::Invest], &[Concept::Days], 25).filter(|_| grows && facts.topic.reaches && !facts.topic.private && !facts.topic.licensed && !facts.says_any(&[Concept::Hire, Concept::Shop]));
        direct_or(facts, Severity::Strong, Concept::CryptoOrForex, found)
    }
}

named_rule! {
    /// A link that hides or poses.
    SuspiciousLink, "suspicious_link", Cyber, |facts| {
        let mut pieces = links(facts, ContactKind::OddLink);
        let bait = [
            Concept::Authority, Concept::Document, Concept::Prize, Concept::EarnHome, Concept::Code,
            Concept::ObsceneGroup, Concept::TaskOrDepositScheme, Concept::CryptoOrForex, Concept::Parcel, Concept::Threat,
        ];
        let baited = facts.topic.offer || facts.says_any(&bait);
        if baited {
            pieces.extend(links(facts, ContactKind::HiddenLink));
        }
        let grave = facts.says_any(&[Concept::Authority, Concept::Code, Concept::Parcel, Concept::Prize, Concept::ImpersonatesAuthority]);
        if pieces.is_empty() && facts.contacts.iter().any(|c| c.kind == ContactKind::Link) && grave {
            pieces.extend(facts.pieces(Concept::SuspiciousLink));
        }
        evidence(if grave { Severity::Strong } else { Severity::Caution }, pieces)
    }
}

fn links(facts: &Facts, kind: ContactKind) -> Vec<Piece> {
    facts
        .contacts
        .iter()
        .filter(|c| c.kind == kind)
        .map(|c| (c.bytes.start, c.bytes.end))
        .collect()
}

named_rule! {
    /// A parcel, a prize, a grant.
    CourierOrPrize, "courier_or_prize", Cyber, |facts| {
        let asks = [Concept::Pay, Concept::Fee, Concept::Wallet, Concept::Code, Concept::MessageApp, Concept::ToMe];
        let held = facts.together(&[Concept::Parcel], &[Concept::OtpRequest, Concept::CashOrWalletPayment], 20);
        let charged = facts.spread(&[Concept::Prize], &[Concept::CashOrWalletPayment, Concept::UpfrontFee], 30);
        let won = facts.together(&[Concept::Prize], &asks, 15).filter(|_| !facts.phones.is_empty());
        let reach = !facts.topic.licensed && !facts.topic.state && !facts.says(Concept::Shop) && (!facts.phones.is_empty() || !facts.contacts.is_empty() || facts.says_any(&asks));
        let direct = if reach { facts.pieces(Concept::CourierOrPrize) } else { Vec::new() };
        let near = held.or(won).or(charged).filter(|_| !facts.topic.private);
        evidence(Severity::Strong, if direct.is_empty() { near.into_iter().collect() } else { direct })
    }
}
