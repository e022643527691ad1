//! One rule of routing: when it holds, whom it proposes and why.

use parakh_wire::answers::{Answers, Country, Danger, Happened, Place, Province};
use serde::{Deserialize, Serialize};

use super::partner::{Partner, PartnerKind};

/// A rule as content and pack have it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// Why its partners are proposed: the sentence is `report-reason-<reason>`.
    pub reason: String,
    /// When it holds.
    #[serde(default)]
    pub when: When,
    /// Its partners by their ids.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub partners: Vec<String>,
    /// Or the partners of these kinds.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kinds: Vec<PartnerKind>,
    /// Of them, only those in the province of the report.
    #[serde(default)]
    pub near: bool,
    /// How many of them at most, in the order of the directory.
    pub most: usize,
    /// Whether they are chosen from the start.
    #[serde(default)]
    pub preselect: bool,
}

/// When a rule holds: everything that is named here must be so. What was not answered is not so.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct When {
    /// One of these happened.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub happened: Vec<Happened>,
    /// It was in one of these provinces.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub province: Vec<Province>,
    /// It was abroad, or in Pakistan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub abroad: Option<bool>,
    /// It was to go to one of these countries.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub destination: Vec<Country>,
    /// The answer to the question about danger is one of these.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub danger: Vec<Danger>,
    /// A partner may answer, or may not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub may_answer: Option<bool>,
}

impl Rule {
    /// Whether it holds for a report.
    pub(super) fn holds(&self, answers: &Answers) -> bool {
        let when = &self.when;
        let one_of = |named: bool, holds: bool| !named || holds;
        let mut happened = answers.happened.iter();
        let province = province(answers);
        let destination = answers.destination.as_ref();
        one_of(
            !when.happened.is_empty(),
            happened.any(|one| when.happened.contains(one)),
        ) && one_of(
            !when.province.is_empty(),
            province.is_some_and(|province| when.province.contains(&province)),
        ) && one_of(
            !when.destination.is_empty(),
            destination.is_some_and(|country| when.destination.contains(country)),
        ) && one_of(
            !when.danger.is_empty(),
            answers
                .danger
                .is_some_and(|danger| when.danger.contains(&danger)),
        ) && one_of(when.abroad.is_some(), when.abroad == abroad(answers))
            && one_of(
                when.may_answer.is_some(),
                when.may_answer == answers.may_answer,
            )
    }

    /// Whether it speaks of a partner.
    pub(super) fn names(&self, partner: &Partner, answers: &Answers) -> bool {
        let named = self.partners.contains(&partner.id) || self.kinds.contains(&partner.kind);
        let here = partner.province.is_some() && partner.province == province(answers);
        named && (!self.near || here)
    }
}

pub(super) fn province(answers: &Answers) -> Option<Province> {
    match answers.place.as_ref()? {
        Place::Province(province) => Some(*province),
        Place::Country(_) => None,
    }
}

/// Whether it was abroad; `None` where the place was not answered.
pub(super) fn abroad(answers: &Answers) -> Option<bool> {
    Some(match answers.place.as_ref()? {
        Place::Province(_) => false,
        Place::Country(country) => country.as_str() != Country::HOME,
    })
}
