//! Weighs findings: how bad it looks, what it is likely to be, what to do.

use super::answer::{Advice, NoticeItem, Outcome, Severity, Trick};
use super::extract::Facts;
use super::lexicon::Concept;
use crate::registry::Standing;

/// A rule that found something.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sign {
    pub(super) rule: &'static str,
    pub(super) trick: Trick,
    pub(super) severity: Severity,
    /// Whether it was strong, but for the ordinary words around it.
    pub(super) lowered: bool,
    /// Whether these words are not so very ordinary.
    pub(super) near: bool,
}

/// How bad the signs look together: a strong one is strong; two for caution, or one and two notes, are
/// caution; an offer without a licensed promoter is caution by itself.
pub(super) fn outcome(signs: &[Sign]) -> Outcome {
    let count = |severity: Severity| {
        signs
            .iter()
            .filter(|sign| sign.severity == severity)
            .count()
    };
    // What the register shows, ways and bondage that cost lives, and what was all but strong, are enough.
    let alone = signs.iter().any(|sign| {
        let grave = matches!(sign.trick, Trick::Smuggling | Trick::Trafficking);
        let lowered = sign.lowered && (grave || sign.near || sign.rule == "licence_mismatch");
        lowered || (sign.rule == "no_licence" && sign.severity > Severity::Note)
    });
    if count(Severity::Strong) > 0 {
        Outcome::StrongWarning
    } else if alone
        || count(Severity::Caution) >= 2
        || (count(Severity::Caution) == 1 && count(Severity::Note) >= 2)
    {
        Outcome::Caution
    } else {
        Outcome::NothingFound
    }
}

/// What the signs speak for most; of two that speak for as much, the graver. An unlawful way over borders
/// is told as such whatever it costs, and so is what is done to people: such offers name fees as well.
pub(super) fn trick(signs: &[Sign]) -> Option<Trick> {
    // These two are done by common frauds too.
    const OF_FRAUDS: [&str; 2] = ["passport_handover", "loan_or_debt_bondage"];
    let weight = |trick: Trick| -> usize {
        let of = |sign: &&Sign| sign.trick == trick;
        let worth = |sign: &Sign| match sign.severity {
            Severity::Strong => 4,
            Severity::Caution => 1,
            Severity::Note => 0,
        };
        signs.iter().filter(of).map(worth).sum()
    };
    let grave = |trick: Trick| {
        let of = |sign: &Sign| sign.trick == trick && !OF_FRAUDS.contains(&sign.rule);
        signs
            .iter()
            .any(|sign| of(sign) && sign.severity == Severity::Strong)
    };
    let all = [
        Trick::Fraud,
        Trick::Cyber,
        Trick::Smuggling,
        Trick::Trafficking,
    ];
    let by_gravity = |trick: &Trick| {
        let human = matches!(trick, Trick::Smuggling | Trick::Trafficking);
        (human && grave(*trick), weight(*trick), *trick as usize % 3)
    };
    all.into_iter()
        .filter(|trick| weight(*trick) > 0)
        .max_by_key(by_gravity)
}

/// The two or three things to do now.
pub(super) fn advice(
    outcome: Outcome,
    trick: Option<Trick>,
    signs: &[Sign],
    facts: &Facts,
) -> Vec<Advice> {
    let found = |rules: &[&str]| signs.iter().any(|sign| rules.contains(&sign.rule));
    if matches!(outcome, Outcome::NothingFound | Outcome::CouldNotCheck) {
        let listed = facts
            .shown
            .iter()
            .any(|(shown, _)| shown.promoter.is_some());
        // Chat and bills offer nothing that an office could be asked about.
        if !listed && !facts.topic.work && !facts.topic.overseas {
            return vec![Advice::CheckNext];
        }
        let first = if listed {
            Advice::CallRegisterPhone
        } else {
            Advice::AskLicence
        };
        return vec![first, Advice::AskProtector];
    }
    let mut advice = Vec::new();
    if found(&["otp_request"]) {
        advice.push(Advice::ShareNoCode);
    }
    if found(&["suspicious_link"]) {
        advice.push(Advice::OpenNoLink);
    }
    if found(&["impersonates_authority", "courier_or_prize"]) {
        advice.push(Advice::BankOwnNumber);
    }
    match trick {
        Some(Trick::Smuggling) => {
            advice.extend([Advice::DoNotTravel, Advice::PayNothing, Advice::ReportFia])
        }
        Some(Trick::Trafficking)
            if found(&[
                "women_targeted",
                "appearance_requirement",
                "marriage_trafficking",
            ]) =>
        {
            advice.extend([Advice::DoNotTravel, Advice::TellSomeone, Advice::WomenHelp]);
        }
        Some(Trick::Trafficking) => {
            advice.extend([Advice::DoNotTravel, Advice::KeepPassport, Advice::ReportFia])
        }
        Some(Trick::Cyber) => {
            advice.extend([Advice::PayNothing, Advice::KeepMessage, Advice::ReportNccia])
        }
        Some(Trick::Fraud) | None if outcome == Outcome::StrongWarning => {
            advice.extend([
                Advice::PayNothing,
                Advice::SendNoPapers,
                Advice::AskProtector,
            ]);
        }
        Some(Trick::Fraud) | None => {
            advice.extend([Advice::AskLicence, Advice::PayNothing, Advice::AskProtector])
        }
    }
    advice.truncate(3);
    advice
}

/// What a lawful notice shows and this offer does not (Procedures for overseas employment, para 8).
pub(super) fn missing(facts: &Facts) -> Vec<NoticeItem> {
    if !facts.topic.offer {
        return Vec::new();
    }
    let listed = facts
        .shown
        .iter()
        .any(|(_, standing)| *standing == Some(Standing::Valid));
    let numbered = facts.shown.iter().any(|(shown, _)| shown.number.is_some());
    let says = |concepts: &[Concept]| facts.says_any(concepts);
    let items = [
        (
            NoticeItem::Country,
            says(&[Concept::Abroad, Concept::Compound]),
        ),
        (NoticeItem::Promoter, listed),
        (NoticeItem::Licence, numbered),
        (NoticeItem::Permission, says(&[Concept::Permission])),
        (NoticeItem::Jobs, says(&[Concept::Trade])),
        (NoticeItem::Duration, says(&[Concept::Duration])),
        (
            NoticeItem::Benefits,
            says(&[Concept::Salary]) || !facts.amounts.is_empty(),
        ),
    ];
    items
        .into_iter()
        .filter(|(_, there)| !there)
        .map(|(item, _)| item)
        .collect()
}
