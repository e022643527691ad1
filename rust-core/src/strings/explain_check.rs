//! The answer of a check as sentences: the outcome, what it looks like, each finding with its words,
//! reason and law, and what to do. It chooses sentences and holds none.

use super::explain::day_first;
use super::{Arg, Strings};
use crate::adcheck::{Advice, Finding, NoticeItem, Outcome, Trick, Verdict};
use crate::registry::Standing;

/// The answer for a message, ready to be read or spoken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckText {
    /// How bad it looks.
    pub outcome: String,
    /// What it looks like.
    pub kind: Option<String>,
    /// The findings, the gravest first.
    pub findings: Vec<FindingText>,
    /// Promoters that the message shows, and what lawful notices show besides.
    pub notes: Vec<String>,
    /// What to do now.
    pub advice: Vec<String>,
}

/// One finding, ready to be read or spoken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FindingText {
    /// What is wrong, and why.
    pub reason: String,
    /// The words of the message that show it.
    pub quotes: Vec<String>,
    /// The law or source with its day.
    pub law: Option<String>,
    /// The law or source alone.
    pub reference: Option<String>,
}

pub(super) fn check(strings: &Strings, message: &str, verdict: &Verdict) -> CheckText {
    let outcome = match verdict.outcome {
        Outcome::StrongWarning => "adcheck-outcome-strong-warning",
        Outcome::Caution => "adcheck-outcome-caution",
        Outcome::NothingFound => "adcheck-outcome-nothing-found",
        Outcome::CouldNotCheck => "adcheck-outcome-could-not-check",
    };
    let kind = verdict.kind.map(|kind| match kind {
        Trick::Fraud => "adcheck-kind-fraud",
        Trick::Smuggling => "adcheck-kind-smuggling",
        Trick::Trafficking => "adcheck-kind-trafficking",
        Trick::Cyber => "adcheck-kind-cyber",
    });
    CheckText {
        outcome: strings.text(outcome, &[]),
        kind: kind.map(|id| strings.text(id, &[])),
        findings: verdict
            .findings
            .iter()
            .map(|finding| one(strings, message, finding))
            .collect(),
        notes: notes(strings, verdict),
        advice: verdict
            .advice
            .iter()
            .map(|advice| strings.text(advice_id(*advice), &[]))
            .collect(),
    }
}

fn one(strings: &Strings, message: &str, finding: &Finding) -> FindingText {
    let words = finding.quotes.iter().filter_map(|span| {
        let (start, end) = (
            usize::try_from(span.start).ok()?,
            usize::try_from(span.end).ok()?,
        );
        Some(strings.text(
            "adcheck-quote",
            &[("words", Arg::Text(message.get(start..end)?))],
        ))
    });
    let reference = finding
        .law
        .as_ref()
        .map(|law| laws(strings, &law.reference));
    let law = finding.law.as_ref().zip(reference.as_ref());
    FindingText {
        reason: strings.text(
            &format!("adcheck-rule-{}", finding.rule.replace('_', "-")),
            &[],
        ),
        quotes: words.collect(),
        law: law.map(|(law, reference)| {
            let date = day_first(&law.as_of);
            let args = [("ref", Arg::Text(reference)), ("date", Arg::Text(&date))];
            strings.text("adcheck-law", &args)
        }),
        reference,
    }
}

/// The laws in words. One that a newer pack names and this program does not know stays a name.
pub(super) fn laws(strings: &Strings, reference: &str) -> String {
    let each = reference.split("; ").map(|name| {
        let (id, places) = name.split_once(' ').unwrap_or((name, ""));
        let id = format!("law-{id}");
        let told = strings.text(&id, &[("places", Arg::Text(places))]);
        if told == id { name.to_owned() } else { told }
    });
    each.collect::<Vec<_>>().join(" • ")
}

fn notes(strings: &Strings, verdict: &Verdict) -> Vec<String> {
    let mut notes: Vec<String> = verdict
        .agents
        .iter()
        .map(|agent| {
            let name = agent.name.as_deref().unwrap_or(&agent.licence_no);
            let id = match agent.standing {
                Standing::Valid | Standing::DatePassed | Standing::StateRecruiter => {
                    "adcheck-agent-listed"
                }
                Standing::Expired
                | Standing::Cancelled
                | Standing::Surrendered
                | Standing::Suspended
                | Standing::Invalid => "adcheck-agent-not-valid",
            };
            strings.text(
                id,
                &[
                    ("name", Arg::Text(name)),
                    ("licence", Arg::Text(&agent.licence_no)),
                ],
            )
        })
        .collect();
    if verdict.agents.is_empty() && !verdict.missing.is_empty() {
        notes.push(strings.text("adcheck-agents-none", &[]));
    }
    if !verdict.missing.is_empty() {
        let items: Vec<String> = verdict
            .missing
            .iter()
            .map(|item| strings.text(item_id(*item), &[]))
            .collect();
        notes.push(strings.text(
            "adcheck-items-missing",
            &[("items", Arg::Text(&items.join(" • ")))],
        ));
    }
    if verdict.reads_alike {
        notes.push(strings.text("adcheck-reads-alike", &[]));
    }
    if verdict.cut {
        notes.push(strings.text("adcheck-cut", &[]));
    }
    notes
}

fn advice_id(advice: Advice) -> &'static str {
    match advice {
        Advice::PayNothing => "adcheck-advice-pay-nothing",
        Advice::SendNoPapers => "adcheck-advice-send-no-papers",
        Advice::AskLicence => "adcheck-advice-ask-licence",
        Advice::CallRegisterPhone => "adcheck-advice-call-register-phone",
        Advice::AskProtector => "adcheck-advice-ask-protector",
        Advice::KeepMessage => "adcheck-advice-keep-message",
        Advice::ShareNoCode => "adcheck-advice-share-no-code",
        Advice::OpenNoLink => "adcheck-advice-open-no-link",
        Advice::TellSomeone => "adcheck-advice-tell-someone",
        Advice::DoNotTravel => "adcheck-advice-do-not-travel",
        Advice::KeepPassport => "adcheck-advice-keep-passport",
        Advice::ReportNccia => "adcheck-advice-report-nccia",
        Advice::ReportFia => "adcheck-advice-report-fia",
        Advice::WomenHelp => "adcheck-advice-women-help",
        Advice::CheckNext => "adcheck-advice-check-next",
        Advice::BankOwnNumber => "adcheck-advice-bank-own-number",
    }
}

fn item_id(item: NoticeItem) -> &'static str {
    match item {
        NoticeItem::Country => "adcheck-item-country",
        NoticeItem::Promoter => "adcheck-item-promoter",
        NoticeItem::Licence => "adcheck-item-licence",
        NoticeItem::Permission => "adcheck-item-permission",
        NoticeItem::Jobs => "adcheck-item-jobs",
        NoticeItem::Duration => "adcheck-item-duration",
        NoticeItem::Benefits => "adcheck-item-benefits",
    }
}
