//! The answer of a look-up as sentences: the outcome, the age of the copy, each match with its
//! standing, facts and doubts, and what to do next. It chooses sentences and holds none.

use super::{Arg, Strings};
use crate::registry::{CopyWarning, Match, MatchList, Standing, Warning};

/// An answer of the register, ready to be read or spoken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LookupText {
    /// What was found.
    pub outcome: String,
    /// How old the copy is, and what follows from it.
    pub copy: Vec<String>,
    /// The matches, best first.
    pub matches: Vec<MatchText>,
    /// What to do next.
    pub next: Vec<String>,
}

/// One match, ready to be read or spoken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MatchText {
    /// Licence number and name.
    pub title: String,
    /// What the licence is worth.
    pub standing: String,
    /// Owner, office, phones, permissions.
    pub facts: Vec<String>,
    /// The doubts.
    pub warnings: Vec<String>,
}

pub(super) fn lookup(strings: &Strings, question: &str, answer: &MatchList) -> LookupText {
    let date = day_first(&answer.as_of);
    let mut copy = vec![strings.text(
        "lookup-copy",
        &[
            ("date", Arg::Text(&date)),
            ("days", Arg::Number(i64::from(answer.age_days))),
        ],
    )];
    copy.extend(
        answer
            .warnings
            .iter()
            .map(|warning| strings.text(copy_id(*warning), &[])),
    );
    if answer.cut {
        copy.push(strings.text("lookup-cut", &[]));
    }
    LookupText {
        outcome: outcome(strings, question, answer, &date),
        copy,
        matches: answer
            .matches
            .iter()
            .map(|found| one(strings, found, &date))
            .collect(),
        next: next(answer)
            .iter()
            .map(|id| strings.text(id, &[]))
            .collect(),
    }
}

fn outcome(strings: &Strings, question: &str, answer: &MatchList, date: &str) -> String {
    let unlisted = answer.number.as_ref().filter(|number| !number.listed);
    if let Some(read) = unlisted {
        let (start, end) = (
            usize::try_from(read.span.start),
            usize::try_from(read.span.end),
        );
        let written = start
            .ok()
            .zip(end.ok())
            .and_then(|(start, end)| question.get(start..end));
        let args = [
            ("number", Arg::Text(written.unwrap_or_default())),
            ("date", Arg::Text(date)),
        ];
        return strings.text("lookup-outcome-no-number", &args);
    }
    match answer.matches.len() {
        0 => strings.text("lookup-outcome-none", &[("date", Arg::Text(date))]),
        _ if answer.confident => strings.text("lookup-outcome-one", &[]),
        1 => strings.text("lookup-outcome-likely", &[]),
        count => {
            let count = i64::try_from(count).unwrap_or(i64::MAX);
            strings.text("lookup-outcome-several", &[("count", Arg::Number(count))])
        }
    }
}

fn copy_id(warning: CopyWarning) -> &'static str {
    match warning {
        CopyWarning::Old30 => "lookup-copy-old-30",
        CopyWarning::Old90 => "lookup-copy-old-90",
        CopyWarning::LastYear => "lookup-copy-of-last-year",
    }
}

fn one(strings: &Strings, found: &Match, date: &str) -> MatchText {
    let promoter = &found.promoter;
    let no_name = || strings.text("lookup-fact-no-name", &[]);
    let mut facts = Vec::new();
    let mut fact = |id: &str, name: &str, value: &str| {
        if !value.is_empty() {
            facts.push(strings.text(id, &[(name, Arg::Text(value))]));
        }
    };
    fact(
        "lookup-fact-proprietor",
        "name",
        promoter.proprietor.as_deref().unwrap_or_default(),
    );
    fact(
        "lookup-fact-office",
        "place",
        promoter.head_office.as_deref().unwrap_or_default(),
    );
    fact("lookup-fact-phones", "phones", &promoter.phones.join("; "));
    if promoter.permissions_open > 0 {
        let count = Arg::Number(i64::from(promoter.permissions_open));
        facts.push(strings.text(
            "lookup-fact-permissions",
            &[("count", count), ("date", Arg::Text(date))],
        ));
    }
    MatchText {
        title: format!(
            "{} {}",
            promoter.licence_no,
            promoter.name.clone().unwrap_or_else(no_name)
        ),
        standing: standing(strings, found),
        facts,
        warnings: found
            .warnings
            .iter()
            .map(|warning| doubt(strings, warning))
            .collect(),
    }
}

fn standing(strings: &Strings, found: &Match) -> String {
    let expiry = found.promoter.expiry.as_deref().map(day_first);
    let expiry = expiry.as_deref();
    let id = match found.standing {
        Standing::Valid if expiry.is_none() => "lookup-standing-valid-undated",
        Standing::Valid => "lookup-standing-valid",
        Standing::DatePassed => "lookup-standing-date-passed",
        Standing::Expired => "lookup-standing-expired",
        Standing::Cancelled => "lookup-standing-cancelled",
        Standing::Surrendered => "lookup-standing-surrendered",
        Standing::Suspended => "lookup-standing-suspended",
        Standing::Invalid => "lookup-standing-invalid",
        Standing::StateRecruiter => "lookup-standing-state-recruiter",
    };
    strings.text(id, &[("expiry", Arg::Text(expiry.unwrap_or_default()))])
}

fn doubt(strings: &Strings, warning: &Warning) -> String {
    let text = |id: &str, args: &[(&str, &str)]| {
        let args: Vec<_> = args
            .iter()
            .map(|(name, value)| (*name, Arg::Text(value)))
            .collect();
        strings.text(id, &args)
    };
    match warning {
        Warning::WrongRegion { given: Some(given) } => {
            text("lookup-warning-wrong-region", &[("given", given)])
        }
        Warning::WrongRegion { given: None } => text("lookup-warning-no-region", &[]),
        Warning::InventedRegion { given } => {
            text("lookup-warning-invented-region", &[("given", given)])
        }
        Warning::NumberAndNameDiffer => text("lookup-warning-number-and-name-differ", &[]),
        Warning::LookAlikeName { licence_no, name } => text(
            "lookup-warning-look-alike-name",
            &[("name", name), ("licence", licence_no)],
        ),
        Warning::PhoneOfOther { licence_no } => {
            text("lookup-warning-phone-of-other", &[("licence", licence_no)])
        }
        Warning::PhoneNear { registered } => {
            text("lookup-warning-phone-near", &[("phone", registered)])
        }
        Warning::NameOnly => text("lookup-warning-name-only", &[]),
    }
}

fn next(answer: &MatchList) -> &'static [&'static str] {
    let Some(first) = answer.matches.first() else {
        return &["lookup-next-ask-number", "lookup-next-newer-list"];
    };
    let borrowed = |warning: &Warning| {
        matches!(
            warning,
            Warning::NumberAndNameDiffer | Warning::PhoneOfOther { .. }
        )
    };
    if first.warnings.iter().any(borrowed) {
        return &["lookup-next-ask-number", "lookup-next-call"];
    }
    if !answer.confident {
        return &["lookup-next-compare", "lookup-next-newer-list"];
    }
    match first.standing {
        Standing::Valid | Standing::StateRecruiter => &["lookup-next-call", "lookup-next-contract"],
        Standing::DatePassed => &["lookup-next-renewal"],
        Standing::Expired
        | Standing::Cancelled
        | Standing::Surrendered
        | Standing::Suspended
        | Standing::Invalid => &["lookup-next-not-valid"],
    }
}

/// `2026-06-30` as people in Pakistan write it: `30-06-2026`.
pub(super) fn day_first(iso: &str) -> String {
    let mut parts = iso.split('-').rev();
    match (parts.next(), parts.next(), parts.next()) {
        (Some(day), Some(month), Some(year)) => format!("{day}-{month}-{year}"),
        _ => iso.to_owned(),
    }
}
