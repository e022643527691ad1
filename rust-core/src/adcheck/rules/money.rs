//! Signs about money: before its time, above what is lawful, by hand or wallet, as debt, or too much.

use super::licence::is_about_going;
use super::{direct_or, evidence, named_rule};
use crate::adcheck::answer::Severity;
use crate::adcheck::extract::{Amount, Facts, Piece};
use crate::adcheck::lexicon::Concept;

/// The whole of the lawful costs of a job abroad through a promoter, in rupees; ticket and medical at
/// cost come on top of it.
const LAWFUL_TOTAL: f64 = 22_200.0;
/// The state recruiter's application fee.
const STATE_FEE: f64 = 500.0;
/// A monthly pay, in rupees, that no work without a trade has anywhere.
const NO_SUCH_PAY: f64 = 900_000.0;

named_rule! {
    /// Money before visa or contract.
    UpfrontFee, "upfront_fee", Fraud, |facts| {
        let about = is_about_going(facts) || facts.topic.work;
        let severity = if about { Severity::Strong } else { Severity::Caution };
        direct_or(facts, severity, Concept::UpfrontFee, if about { asked_first(facts) } else { None })
    }
}

/// A fee that is asked for now, with no lawful way named beside it.
fn asked_first(facts: &Facts) -> Option<Piece> {
    if facts.topic.lawful && facts.topic.licensed {
        return None;
    }
    let small = |amount: &Amount| amount.rupees() > STATE_FEE && !is_pay(facts, amount);
    facts
        .together(&[Concept::Fee], &[Concept::First], 5)
        .or_else(|| facts.together(&[Concept::Pay], &[Concept::First], 4))
        .or_else(|| facts.amount_with(&[Concept::First], 5, small))
        .or_else(|| facts.amount_with(&[Concept::Wallet], 8, small))
}

fn is_pay(facts: &Facts, amount: &Amount) -> bool {
    facts.is_amount_of(amount, Concept::Salary, 6)
}

named_rule! {
    /// A price above the lawful one.
    FeeAboveLawful, "fee_above_lawful", Fraud, |facts| {
        let about = is_about_going(facts);
        let price = |amount: &Amount| amount.rupees() > LAWFUL_TOTAL * 2.0 && !is_pay(facts, amount);
        let asks = [Concept::Fee, Concept::Visa, Concept::Pay, Concept::First, Concept::Later, Concept::AzadVisa, Concept::Wallet];
        let found = facts.amount_with(&asks, 10, price).filter(|_| facts.topic.offer);
        if about { direct_or(facts, Severity::Strong, Concept::FeeAboveLawful, found) } else { None }
    }
}

named_rule! {
    /// Payment by hand, wallet or hundi.
    CashOrWalletPayment, "cash_or_wallet_payment", Fraud, |facts| {
        let about = is_about_going(facts) || facts.topic.work
            || facts.says_any(&[Concept::Threat, Concept::BlackmailThreat, Concept::CourierOrPrize, Concept::Authority]);
        let severity = if about { Severity::Strong } else { Severity::Caution };
        let shopping = facts.says_any(&[Concept::Shop]) && !about;
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
        let high = |amount: &Amount| amount.rupees() >= NO_SUCH_PAY;
        let found = facts.amount_with(&[Concept::Salary], 5, high).filter(|_| facts.topic.work || facts.topic.overseas);
        direct_or(facts, Severity::Caution, Concept::TooHighPay, found)
    }
}

named_rule! {
    /// A debt that is worked off.
    LoanOrDebtBondage, "loan_or_debt_bondage", Trafficking, |facts| {
        evidence(Severity::Strong, facts.pieces(Concept::LoanOrDebtBondage))
    }
}
