//! A checked message, or the answers about an offer, as the beginning of a report. What the checker read
//! is filled in as an answer like any other: it is shown, and can be changed or taken out.

use parakh_wire::ReportId;
use parakh_wire::answers::{CheckOutcome, Checked, MESSAGE_CHARS, RULES};

use super::Draft;
use crate::adcheck::{NUMBER_SHOWN, Outcome, ReportFacts, Verdict};
use crate::store::PackFacts;

impl Draft {
    /// Begins a report of a message that was checked. Of a long message the beginning is kept, and ends
    /// with a sign that it goes on.
    #[must_use]
    pub fn of_check(
        report: ReportId,
        message: &str,
        verdict: &Verdict,
        facts: &ReportFacts,
        pack: &PackFacts,
    ) -> Self {
        let mut draft = Self::new(report);
        draft.checked = Some(checked(verdict, pack));
        let amount = facts.amount.map(|amount| amount.to_string());
        draft.try_put("message", Some(&beginning(message)));
        draft.try_put("money", amount.is_some().then_some("asked"));
        draft.try_put("amount", amount.as_deref());
        draft.try_put("currency", facts.currency.as_deref());
        draft.try_put("agent-licence", facts.licence.as_deref());
        draft.try_put("agent-name", facts.name.as_deref());
        draft.try_put("agent-phone", facts.phone.as_deref());
        draft.try_put("agent-account", facts.account.as_deref());
        draft.try_put("agent-link", facts.link.as_deref());
        draft.try_put("destination", facts.country.as_deref());
        draft
    }

    /// Begins a report of an offer that was judged by the ten questions, with the picks as
    /// [`crate::adcheck::AdChecker::judge_answers`] takes them.
    #[must_use]
    pub fn of_ask(
        report: ReportId,
        picks: &[i32],
        licence: &str,
        verdict: &Verdict,
        pack: &PackFacts,
    ) -> Self {
        /// The place of the question when money is to be paid.
        const MONEY: usize = 2;
        let mut draft = Self::new(report);
        draft.checked = Some(checked(verdict, pack));
        let (question, shown) = NUMBER_SHOWN;
        if picks.get(question) == Some(&shown) {
            let agent = verdict.agents.first();
            let known = agent.map(|agent| agent.licence_no.as_str());
            draft.try_put("agent-licence", known.or(Some(licence)));
            draft.try_put("agent-name", agent.and_then(|agent| agent.name.as_deref()));
        }
        draft.try_put(
            "money",
            match picks.get(MONEY) {
                Some(0) => Some("no"),
                Some(1..=3) => Some("asked"),
                Some(_) | None => None,
            },
        );
        draft
    }

    /// What the checker read and no answer takes is left out: the message says it.
    fn try_put(&mut self, question: &str, value: Option<&str>) {
        if let Some(value) = value.filter(|value| !value.trim().is_empty()) {
            let _ = self.put(question, &[value.to_owned()]);
        }
    }
}

fn checked(verdict: &Verdict, pack: &PackFacts) -> Checked {
    let rules = verdict.findings.iter().map(|finding| finding.rule.clone());
    Checked {
        outcome: Some(match verdict.outcome {
            Outcome::StrongWarning => CheckOutcome::StrongWarning,
            Outcome::Caution => CheckOutcome::Caution,
            Outcome::NothingFound => CheckOutcome::NothingFound,
            Outcome::CouldNotCheck => CheckOutcome::CouldNotCheck,
        }),
        rules: rules.take(RULES).collect(),
        register_as_of: Some(pack.as_of.clone()),
        pack: Some(pack.serial),
    }
}

fn beginning(message: &str) -> String {
    let message = message.trim();
    if message.chars().count() <= MESSAGE_CHARS {
        return message.to_owned();
    }
    let kept: String = message.chars().take(MESSAGE_CHARS - 1).collect();
    format!("{kept}…")
}
