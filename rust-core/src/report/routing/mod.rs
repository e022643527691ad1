//! Who may read a report: the partners of the content pack, the rules that propose some of them, and what no
//! rule can change. The person sees each proposal with its reason, and can remove it.

mod directory;
mod named;
mod partner;
mod rule;

pub use directory::{Directory, PARTNER, RULE};
pub use partner::{GRACE_DAYS, Partner, PartnerKind};
pub use rule::{Rule, When};

use parakh_wire::PartnerNumber;
use parakh_wire::answers::{Answers, Danger, Place};

use crate::clock::Day;

/// Recipients that an envelope takes.
pub const MOST_RECIPIENTS: usize = 3;

/// Who is proposed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Proposal {
    /// These partners.
    Partners {
        /// The proposed ones, first things first; at most [`MOST_RECIPIENTS`].
        recipients: Vec<Recipient>,
        /// Others that the person may choose.
        others: Vec<PartnerNumber>,
    },
    /// Nobody.
    Stop(Stop),
}

/// A partner that is proposed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    /// The partner.
    pub partner: PartnerNumber,
    /// Why, as the rule says: the sentence is `report-reason-<reason>`.
    pub reason: String,
    /// Whether it is chosen from the start.
    pub preselected: bool,
}

/// Why nobody is proposed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// No partner has a key that can be used.
    NoPartnerHasAKey,
    /// Those that have one do not take on such reports, or are what the report is about.
    NoneFits,
}

/// Proposes who may read a report.
#[must_use]
pub fn route(answers: &Answers, directory: &Directory, today: Day) -> Proposal {
    if !directory.has_any_key(today) {
        return Proposal::Stop(Stop::NoPartnerHasAKey);
    }
    let said = named::Said::of(answers);
    let fitting: Vec<&Partner> = directory
        .usable(today)
        .filter(|partner| takes_on(partner, answers) && !said.names(partner))
        .collect();
    if fitting.is_empty() {
        return Proposal::Stop(Stop::NoneFits);
    }
    let mut recipients: Vec<Recipient> = Vec::new();
    for rule in directory.rules.iter().filter(|rule| rule.holds(answers)) {
        let known = |partner: &&&Partner| recipients.iter().all(|r| r.partner != partner.number);
        let new = fitting.iter().filter(known);
        let new = new
            .filter(|partner| rule.names(partner, answers))
            .take(rule.most);
        let new: Vec<Recipient> = new
            .map(|partner| Recipient {
                partner: partner.number,
                reason: rule.reason.clone(),
                preselected: rule.preselect && may_be_preselected(partner, answers),
            })
            .collect();
        recipients.extend(new);
    }
    recipients.truncate(MOST_RECIPIENTS);
    let numbers = fitting.iter().map(|partner| partner.number);
    let others = numbers
        .filter(|number| recipients.iter().all(|r| r.partner != *number))
        .collect();
    Proposal::Partners { recipients, others }
}

/// Whether a partner takes on what happened, where it happened.
fn takes_on(partner: &Partner, answers: &Answers) -> bool {
    let mut happened = answers.happened.iter();
    let kind = partner.handles.is_empty() || happened.any(|one| partner.handles.contains(one));
    let place = match &answers.place {
        Some(Place::Country(country)) if rule::abroad(answers) == Some(true) => {
            partner.countries.is_empty() || partner.countries.contains(country)
        }
        Some(Place::Country(_) | Place::Province(_)) | None => true,
    };
    kind && place
}

/// No rule chooses a government's body for somebody who is abroad or under threat: what was not answered
/// counts as if it were so. Nor does one choose whom only the person can choose.
fn may_be_preselected(partner: &Partner, answers: &Answers) -> bool {
    use parakh_wire::answers::Happened::{HeldOrForced, Threatened};
    let mut happened = answers.happened.iter();
    let threatened = answers.danger != Some(Danger::No)
        || happened.any(|one| matches!(one, Threatened | HeldOrForced));
    let at_home = rule::abroad(answers) == Some(false);
    let government = partner.kind == PartnerKind::Government;
    !partner.consent && (!government || (at_home && !threatened))
}
