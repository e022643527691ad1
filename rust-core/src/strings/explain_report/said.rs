//! How far a report has come, what offices have said, and what is to be known before one is written.

use parakh_wire::ReplyKind;

use super::ids::{REASONS, of};
use crate::clock::Day;
use crate::report::Light;
use crate::strings::explain::day_first;
use crate::strings::{Arg, Strings};

/// How far a report has come, ready to be read or spoken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportLightText {
    /// In a word or two.
    pub name: String,
    /// What it means, and what to do.
    pub lines: Vec<String>,
}

impl Strings {
    /// How far a report has come.
    #[must_use]
    pub fn report_light(&self, light: Light) -> ReportLightText {
        let (name, lines): (_, &[&str]) = match light {
            Light::Saved => (
                "report-light-saved",
                &["report-light-saved-waits", "report-light-saved-do"],
            ),
            Light::HandedOver => (
                "report-light-handed-over",
                &["report-light-handed-over-is", "report-light-handed-over-do"],
            ),
            Light::NotCollected => (
                "report-light-not-collected",
                &[
                    "report-light-not-collected-is",
                    "report-light-not-collected-do",
                    "report-light-not-collected-again",
                ],
            ),
            Light::Received => (
                "report-light-received",
                &["report-light-received-is", "report-light-received-do"],
            ),
            Light::Answered => (
                "report-light-answered",
                &["report-light-answered-is", "report-light-answered-do"],
            ),
        };
        ReportLightText {
            name: self.text(name, &[]),
            lines: lines.iter().map(|id| self.text(id, &[])).collect(),
        }
    }

    /// What an office did, by its name and day; its own words stand beside.
    #[must_use]
    pub fn report_said(&self, kind: ReplyKind, office: &str, day: Day) -> String {
        let id = match kind {
            ReplyKind::Received => "report-said-received",
            ReplyKind::Question => "report-said-question",
            ReplyKind::Answer => "report-said-answer",
            ReplyKind::Referred => "report-said-referred",
            ReplyKind::Closed => "report-said-closed",
        };
        let (office, day) = (named(self, office), day_first(&day.to_iso()));
        let args = [("office", Arg::Text(&office)), ("day", Arg::Text(&day))];
        self.text(id, &args)
    }

    /// The office to which another one has handed a report on.
    #[must_use]
    pub fn report_referred_to(&self, office: &str) -> String {
        let office = named(self, office);
        self.text("report-said-referred-to", &[("office", Arg::Text(&office))])
    }

    /// What the person added, by its day; with no words, what stands above them.
    #[must_use]
    pub fn report_said_own(&self, day: Day, words: &str) -> String {
        let day = day_first(&day.to_iso());
        let args = [("day", Arg::Text(&day)), ("words", Arg::Text(words))];
        let id = if words.is_empty() {
            "report-said-own"
        } else {
            "report-said-own-words"
        };
        self.text(id, &args)
    }

    /// Why an office is proposed.
    #[must_use]
    pub fn report_reason(&self, reason: &str) -> String {
        let id = of(&REASONS, "reason", reason);
        self.text(id.unwrap_or("report-reason-other"), &[])
    }

    /// What is to be known before a report is written.
    #[must_use]
    pub fn report_promises(&self) -> Vec<String> {
        all(
            self,
            &[
                "report-promise-danger",
                "report-promise-readers",
                "report-promise-nameless",
                "report-promise-hidden",
                "report-promise-seen",
                "report-promise-company",
                "report-promise-guess",
            ],
        )
    }

    /// No office can receive reports yet: what to keep until then, and who to turn to.
    #[must_use]
    pub fn report_stop_no_key(&self) -> Vec<String> {
        let mut told = all(self, &["report-stop-no-key", "report-not-sent"]);
        told.extend(instead(self));
        told
    }

    /// The person took out every office.
    #[must_use]
    pub fn report_stop_none_left(&self) -> Vec<String> {
        all(
            self,
            &[
                "report-stop-none-left",
                "report-not-sent",
                "report-stop-none-left-do",
            ],
        )
    }

    /// No office takes a report like this one.
    #[must_use]
    pub fn report_stop_none_fits(&self) -> Vec<String> {
        let mut told = all(self, &["report-stop-none-fits", "report-not-sent"]);
        told.extend(instead(self));
        told
    }
}

/// An office that the pack no longer names has no name here.
fn named(strings: &Strings, office: &str) -> String {
    if office.is_empty() {
        strings.text("report-office-unnamed", &[])
    } else {
        office.to_owned()
    }
}

/// What helps where no report can be sent.
fn instead(strings: &Strings) -> Vec<String> {
    all(
        strings,
        &[
            "report-stop-keep",
            "report-stop-write-down",
            "report-stop-trust",
            "report-stop-bring",
            "report-stop-help",
        ],
    )
}

fn all(strings: &Strings, ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| strings.text(id, &[])).collect()
}
