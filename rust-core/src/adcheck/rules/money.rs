//! Signs about money: before its time, above what is lawful, by hand or wallet, as debt, or too much.
//! What is lawful and usual comes with the facts, from the content.

use super::{Evidence, direct_or, evidence, named_rule};
use crate::adcheck::answer::Severity;
use crate::adcheck::extract::{Amount, Facts, Piece};
use crate::adcheck::lexicon::Concept;

named_rule! {
    /// Money before visa or contract.
    UpfrontFee, "upfront_fee", Fraud, |facts| {
        let selling = facts.topic.private || facts.topic.state;
        let about = !selling && (facts.topic.overseas || facts.says(Concept::Abroad) || (facts.topic.work && facts.says(Concept::Hire)));
        let severity = if about { Severity::Strong } else { Severity::Note };
        direct_or(facts, severity, Concept::UpfrontFee, if about { asked_first(facts) } else { None })
    }
}

/// A fee that is asked for now, with no lawful way named beside it.
fn asked_first(facts: &Facts) -> Option<Piece> {
    if facts.topic.licensed {
        return None;
    }
    let small = |amount: &Amount| facts.is_price(amount) && amount.rupees > facts.lawful.state_fee;
    facts
        .together(&[Concept::Fee], &[Concept::First], 6)
        .or_else(|| facts.together(&[Concept::Pay], &[Concept::First], 5))
        .or_else(|| facts.amount_with(&[Concept::First], 5, small))
        .or_else(|| facts.amount_with(&[Concept::Wallet], 16, small))
}

named_rule! {
    /// A price above the lawful one.
    FeeAboveLawful, "fee_above_lawful", Fraud, |facts| {
        if !facts.topic.overseas && !facts.topic.offer {
            return None;
        }
        let price = |amount: &Amount| facts.is_price(amount) && amount.rupees > facts.lawful.total_fee * 2.0;
        let direct: Vec<Piece> = facts.pieces(Concept::FeeAboveLawful).into_iter().filter(|_| facts.amounts.iter().any(price)).collect();
        let asks = [Concept::Fee, Concept::Pay, Concept::First, Concept::Later, Concept::AzadVisa, Concept::Wallet, Concept::DoneBaseVisa];
        let sold = |amount: &Amount| price(amount) && amount.scaled;
        let found = facts.amount_with(&asks, 8, price).or_else(|| facts.amount_with(&[Concept::Visa], 6, sold));
        let found: Vec<Piece> = found.filter(|_| facts.topic.offer).into_iter().collect();
        evidence(Severity::Strong, [direct, found].concat())
    }
}

named_rule! {
    /// Payment by hand, wallet or hundi.
    CashOrWalletPayment, "cash_or_wallet_payment", Fraud, |facts| {
        let about = facts.topic.overseas
            || facts.says_any(&[Concept::Threat, Concept::BlackmailThreat, Concept::CourierOrPrize, Concept::ImpersonatesAuthority]);
        let severity = if about { Severity::Strong } else { Severity::Caution };
        let shopping = facts.topic.private && !about;
        let paid = facts
            .together(&[Concept::Wallet], &[Concept::Pay, Concept::Fee], 6)
            .or_else(|| facts.amount_with(&[Concept::Wallet], 6, |_| true))
            .filter(|_| about);
        if shopping { None } else { direct_or(facts, severity, Concept::CashOrWalletPayment, paid) }
    }
}

named_rule! {
    /// Pay that no such work has.
    TooHighPay, "too_high_pay", Fraud, |facts| {
        let direct = evidence(Severity::Caution, facts.pieces(Concept::TooHighPay));
        direct.or_else(|| above_usual(facts).filter(|_| facts.topic.work || facts.topic.overseas))
    }
}

/// A pay of at least twice what is usual, with the source of what is.
fn above_usual(facts: &Facts) -> Option<Evidence> {
    let band = facts.lawful.usual.as_ref()?;
    let high = |amount: &Amount| band.times_the_high_end(amount) >= 2.0;
    let found = facts.amount_with(&[Concept::Salary], 5, high)?;
    Some(Evidence {
        severity: Severity::Caution,
        pieces: vec![found],
        law: (!band.is_for_anywhere()).then(|| band.law()),
    })
}

named_rule! {
    /// A debt that is worked off.
    LoanOrDebtBondage, "loan_or_debt_bondage", Trafficking, |facts| {
        evidence(Severity::Strong, facts.pieces(Concept::LoanOrDebtBondage))
    }
}
