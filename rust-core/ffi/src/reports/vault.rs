//! The vault: found by a number in the search, shut when it is out of sight.

use parakh_core::report::routing::MOST_RECIPIENTS;
use parakh_core::report::strongbox::{SecretNumber, TypedNumber};
use parakh_core::report::{Addition, Addressee, Row, Said};
use parakh_core::strings::Language;
use parakh_wire::ReportId;

use super::answered::{addressee, lines};
use super::shapes::{ReportPage, ReportRow, ReportSaid};
use super::{Reports, State, dice, refusal};
use crate::ParakhError;
use crate::gate::Content;

#[uniffi::export]
impl Reports {
    /// Tries what was typed into the search. False for everything that opens nothing: then the search
    /// answers as ever. Eight digits cost the same work whether they open it or not.
    pub fn search(&self, typed: String) -> Result<bool, ParakhError> {
        self.with(|content, state| {
            let Some(number) = TypedNumber::parse(&typed) else {
                return Ok(false);
            };
            let directory = content.directory()?;
            let found = state.reports.search(&number, &directory, &mut dice());
            found.map_err(refusal::of)
        })
    }

    /// A number that can be proposed to a person.
    pub fn propose_number(&self) -> Result<String, ParakhError> {
        self.with(|_, _| Ok(SecretNumber::propose(&mut dice()).expose().to_owned()))
    }

    /// Sets the number of the vault, and one for use under duress. An open vault keeps what it holds; a
    /// shut one is replaced by an empty one. What is wrong with a number, when it cannot be one.
    pub fn set_numbers(
        &self,
        number: String,
        duress: Option<String>,
        language: Language,
    ) -> Result<Option<String>, ParakhError> {
        self.with(|content, state| {
            let strings = content.strings(language)?;
            let parse = |typed: &str| SecretNumber::parse(typed);
            let (number, duress) = match (parse(&number), duress.as_deref().map(parse).transpose())
            {
                (Ok(number), Ok(duress)) => (number, duress),
                (Err(why), _) | (_, Err(why)) => return Ok(Some(strings.number_refused(why))),
            };
            if duress.as_ref() == Some(&number) {
                return Ok(Some(strings.text("report-number-same", &[])));
            }
            let set = state
                .reports
                .set_numbers(&number, duress.as_ref(), &mut dice());
            set.map(|()| None).map_err(refusal::of)
        })
    }

    /// Whether the vault is open.
    pub fn is_open(&self) -> Result<bool, ParakhError> {
        self.with(|_, state| Ok(state.reports.is_open()))
    }

    /// The vault went out of sight.
    pub fn hide(&self) -> Result<(), ParakhError> {
        self.with(|content, state| {
            state.reports.hide(content.now_s()?);
            Ok(())
        })
    }

    /// It is in sight again; false when it was shut because that took more than a minute.
    pub fn show(&self) -> Result<bool, ParakhError> {
        self.with(|content, state| {
            state.reports.show(content.now_s()?);
            Ok(state.reports.is_open())
        })
    }

    /// Shuts the vault.
    pub fn shut_vault(&self) -> Result<(), ParakhError> {
        self.with(|_, state| {
            state.reports.shut();
            Ok(())
        })
    }

    /// The reports in the vault, the newest first.
    pub fn list(&self, language: Language) -> Result<Vec<ReportRow>, ParakhError> {
        self.with(|content, state| {
            let rows = state.reports.list(content.today()?).map_err(refusal::of)?;
            rows.iter().map(|one| row(content, one, language)).collect()
        })
    }

    /// One report of the vault.
    pub fn read(&self, id: String, language: Language) -> Result<ReportPage, ParakhError> {
        self.with(|content, state| {
            let page = state.page(content, &id)?;
            let strings = content.strings(language)?;
            let directory = content.directory()?;
            let name = |number| {
                let partner = directory.partner(number);
                partner.map_or_else(String::new, |one| one.name(language.tag()).to_owned())
            };
            let said = page.said.iter().map(|said| match said {
                Said::Partner {
                    kind,
                    day,
                    referred_to,
                    text,
                    question,
                } => {
                    let now_has_it = |number| strings.report_referred_to(&name(number));
                    ReportSaid {
                        head: strings.report_said(*kind, &name(question.partner), *day),
                        text: text.clone(),
                        referred_to: referred_to.map(now_has_it),
                        is_own: false,
                        is_open_question: page.open_question() == Some(*question),
                    }
                }
                Said::Own { day, text, .. } => ReportSaid {
                    head: strings.report_said_own(*day, ""),
                    text: text.clone(),
                    referred_to: None,
                    is_own: true,
                    is_open_question: false,
                },
            });
            Ok(ReportPage {
                row: row(content, &page.row, language)?,
                answers: lines(strings.report_answers(&page.answers)),
                said: said.collect(),
            })
        })
    }

    /// Sends more words: as an answer to the last open question, or else as a correction.
    pub fn add(&self, id: String, text: String) -> Result<(), ParakhError> {
        self.with(|content, state| {
            let (directory, today) = (content.directory()?, content.today()?);
            let page = state.page(content, &id)?;
            let to: Vec<Addressee> = page
                .to_tell()
                .into_iter()
                .filter_map(|number| addressee(&directory, number, today))
                .take(MOST_RECIPIENTS)
                .collect();
            let addition = Addition {
                report: page.row.report,
                to_question: page.open_question(),
                text: &text,
            };
            let sent = state.reports.add(&addition, &to, today, &mut dice());
            sent.map(|_| ()).map_err(refusal::of)
        })
    }

    /// Takes a report out of the vault; `withdraw` takes its envelopes out of the outbox too.
    pub fn erase(&self, id: String, withdraw: bool) -> Result<(), ParakhError> {
        self.with(|_, state| {
            let erased = state.reports.erase(report(&id)?, withdraw, &mut dice());
            erased.map_err(refusal::of)
        })
    }
}

impl State {
    fn page(
        &self,
        content: &Content,
        id: &str,
    ) -> Result<parakh_core::report::ReportPage, ParakhError> {
        let page = self.reports.read(report(id)?, content.today()?);
        page.map_err(refusal::of)
    }
}

fn report(id: &str) -> Result<ReportId, ParakhError> {
    let unknown = || refusal::of(parakh_core::report::Error::Unknown);
    ReportId::parse(id).ok_or_else(unknown)
}

fn row(content: &Content, row: &Row, language: Language) -> Result<ReportRow, ParakhError> {
    let light = content.strings(language)?.report_light(row.light);
    let directory = content.directory()?;
    let offices = row
        .partners
        .iter()
        .filter_map(|number| directory.partner(*number));
    Ok(ReportRow {
        id: row.report.to_string(),
        sealed_on: row.sealed_on.to_iso(),
        light: light.name,
        light_lines: light.lines,
        offices: offices
            .map(|partner| partner.name(language.tag()).to_owned())
            .collect(),
        questions: i32::try_from(row.questions).unwrap_or(i32::MAX),
    })
}
