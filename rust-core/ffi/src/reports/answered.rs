//! The report that is being written: begun, answered, looked at, sealed.

use parakh_core::clock::Day;
use parakh_core::report::draft::{Draft, Kind, QUESTIONS, Question};
use parakh_core::report::routing::{Directory, Proposal, Stop, route};
use parakh_core::report::{
    Addressee, Error, GivenUp, KeptDraft, PHONE_PIXELS, Picture, Sending, over_bytes,
};
use parakh_core::strings::{Arg, Language};
use parakh_wire::{PartnerNumber, ReportId};
use rand_core::Rng;

use super::shapes::{
    ReportChoice, ReportFault, ReportLine, ReportOffice, ReportProposal, ReportQuestion, SentReport,
};
use super::{Reports, State, dice, refusal};
use crate::ParakhError;
use crate::gate::Content;

#[uniffi::export]
impl Reports {
    /// Begins an empty report, in place of one that was begun.
    pub fn begin(&self) -> Result<(), ParakhError> {
        self.with(|content, state| state.begin(content, Draft::new(new_id())))
    }

    /// Begins a report with what the checker finds in a message.
    pub fn begin_of_message(&self, message: String) -> Result<(), ParakhError> {
        self.with(|content, state| {
            let (checker, registry) = (content.checker()?, content.registry()?);
            let today = content.today()?;
            let verdict = checker.check(&message, &registry, today);
            let facts = checker.facts_for_report(&message, &registry, today);
            let pack = content.pack_facts()?;
            let draft = Draft::of_check(new_id(), &message, &verdict, &facts, &pack);
            state.begin(content, draft)
        })
    }

    /// Begins a report with the answers to *Ask me*: one number a question, from 0.
    pub fn begin_of_ask(&self, picks: Vec<i32>, licence: String) -> Result<(), ParakhError> {
        self.with(|content, state| {
            let (checker, registry) = (content.checker()?, content.registry()?);
            let today = content.today()?;
            let verdict = checker.judge_answers(&picks, &licence, &registry, today);
            let pack = content.pack_facts()?;
            let draft = Draft::of_ask(new_id(), &picks, &licence, &verdict, &pack);
            state.begin(content, draft)
        })
    }

    /// The next question that is not answered; null when all are.
    pub fn next(&self, language: Language) -> Result<Option<ReportQuestion>, ParakhError> {
        self.with(|content, state| {
            let draft = &state.draft()?.draft;
            let next = draft.next();
            next.map(|question| shown(content, draft, question, language))
                .transpose()
        })
    }

    /// All questions that are asked of this report, with the answers so far.
    pub fn questions(&self, language: Language) -> Result<Vec<ReportQuestion>, ParakhError> {
        self.with(|content, state| {
            let draft = &state.draft()?.draft;
            let asked = QUESTIONS.iter().filter(|question| draft.is_asked(question));
            asked
                .map(|question| shown(content, draft, question, language))
                .collect()
        })
    }

    /// Takes in an answer: ids of choices, or what was typed; none passes the question over. What was
    /// wrong with it, when it is no answer.
    pub fn put(
        &self,
        question: String,
        answer: Vec<String>,
        language: Language,
    ) -> Result<Option<String>, ParakhError> {
        self.with(|content, state| {
            let strings = content.strings(language)?;
            match state.draft_mut()?.draft.put(&question, &answer) {
                Ok(()) => state.keep(content).map(|()| None),
                Err(why) => Ok(Some(strings.not_an_answer(why))),
            }
        })
    }

    /// Adds a picture, a JPEG of at most four million pixels; what is wrong with it, when it is none.
    pub fn add_picture(
        &self,
        jpeg: Vec<u8>,
        language: Language,
    ) -> Result<Option<String>, ParakhError> {
        self.with(
            |content, state| match Picture::shrink(&jpeg, PHONE_PIXELS) {
                Ok(picture) => {
                    state.draft_mut()?.picture = Some(picture);
                    state.keep(content).map(|()| None)
                }
                Err(why) => Ok(Some(content.strings(language)?.not_a_picture(why))),
            },
        )
    }

    /// Takes the picture out again.
    pub fn remove_picture(&self) -> Result<(), ParakhError> {
        self.with(|content, state| {
            state.draft_mut()?.picture = None;
            state.keep(content)
        })
    }

    /// What is missing or contradicts; nothing when the report can be sealed.
    pub fn faults(&self, language: Language) -> Result<Vec<ReportFault>, ParakhError> {
        self.with(|content, state| {
            let strings = content.strings(language)?;
            let faults = state.draft()?.draft.faults(content.today()?);
            let fault = |fault: &parakh_core::report::draft::Fault| ReportFault {
                question: fault.question.to_owned(),
                text: strings.report_fault(fault),
            };
            Ok(faults.iter().map(fault).collect())
        })
    }

    /// What was answered, to be looked at before it is sealed.
    pub fn answers(&self, language: Language) -> Result<Vec<ReportLine>, ParakhError> {
        self.with(|content, state| {
            let strings = content.strings(language)?;
            Ok(lines(
                strings.report_answers(&state.draft()?.draft.answers()),
            ))
        })
    }

    /// Who is proposed to receive the report, each with the reason.
    pub fn proposal(&self, language: Language) -> Result<ReportProposal, ParakhError> {
        self.with(|content, state| {
            let (strings, today) = (content.strings(language)?, content.today()?);
            let directory = content.directory()?;
            let draft = &state.draft()?.draft;
            let office = |number: PartnerNumber, reason: String| {
                let partner = directory.partner(number);
                ReportOffice {
                    number: i64::from(number.0),
                    name: partner
                        .map_or_else(String::new, |one| one.name(language.tag()).to_owned()),
                    reason,
                }
            };
            let (mut offices, mut others, mut stop) = (Vec::new(), Vec::new(), Vec::new());
            match route(&draft.answers(), &directory, today) {
                Proposal::Partners {
                    recipients,
                    others: rest,
                } => {
                    for one in recipients {
                        let shown = office(one.partner, strings.report_reason(&one.reason));
                        let chosen = if one.preselected {
                            &mut offices
                        } else {
                            &mut others
                        };
                        chosen.push(shown);
                    }
                    others.extend(rest.into_iter().map(|number| office(number, String::new())));
                }
                Proposal::Stop(Stop::NoneFits) => stop = strings.report_stop_none_fits(),
                Proposal::Stop(Stop::NoPartnerHasAKey) => stop = strings.report_stop_no_key(),
            }
            let finished = draft.clone().finish(today).ok();
            let over = finished.map_or(0, |finished| over_bytes(&finished, 3));
            Ok(ReportProposal {
                offices,
                others,
                stop,
                over_bytes: i32::try_from(over).unwrap_or(i32::MAX),
            })
        })
    }

    /// Seals the report to offices and puts it into the outbox; the draft is gone. For an answer the
    /// vault must be open; `give_up` names a report there that no longer asks for answers.
    pub fn send(
        &self,
        to: Vec<i64>,
        wants_answer: bool,
        give_up: Option<String>,
        language: Language,
    ) -> Result<SentReport, ParakhError> {
        self.with(|content, state| {
            let (strings, today) = (content.strings(language)?, content.today()?);
            let kept = state.draft()?;
            let finished = kept.draft.clone().finish(today);
            let finished = finished.map_err(|_| ParakhError::again("faults"))?;
            let picture = kept.picture.clone();
            let has_picture = picture.is_some();
            let directory = content.directory()?;
            // Nobody that she chose is left out in silence: a key may have ended since the proposal.
            let to: Option<Vec<Addressee>> = to
                .into_iter()
                .map(|number| {
                    let number = PartnerNumber(u32::try_from(number).ok()?);
                    addressee(&directory, number, today)
                })
                .collect();
            let to = to.ok_or_else(|| refusal::of(Error::NoPartner))?;
            let given_up = give_up.as_deref().and_then(ReportId::parse);
            let given_up = given_up.map_or(GivenUp::None, GivenUp::Report);
            let sending = Sending {
                finished,
                picture,
                to,
                pack: content.pack_facts()?.serial.unsigned_abs(),
                answer: wants_answer.then_some(given_up),
            };
            let sent = state.reports.send(sending, today, &mut dice());
            let sent = sent.map_err(refusal::of)?;
            state.draft = None;
            let envelopes = i64::try_from(sent.envelopes).unwrap_or(i64::MAX);
            let envelopes = [("envelopes", Arg::Number(envelopes))];
            let mut lines = vec![strings.text("report-sealed", &envelopes)];
            if has_picture {
                lines.push(strings.text("report-picture-days", &[]));
            }
            if !wants_answer {
                lines.push(strings.text("report-no-light", &[]));
            }
            Ok(SentReport {
                id: sent.report.to_string(),
                lines,
            })
        })
    }
}

impl State {
    fn begin(&mut self, content: &Content, draft: Draft) -> Result<(), ParakhError> {
        self.draft = Some(KeptDraft {
            draft,
            picture: None,
        });
        self.keep(content)
    }

    fn draft(&self) -> Result<&KeptDraft, ParakhError> {
        self.draft
            .as_ref()
            .ok_or_else(|| ParakhError::again("draft"))
    }

    fn draft_mut(&mut self) -> Result<&mut KeptDraft, ParakhError> {
        self.draft
            .as_mut()
            .ok_or_else(|| ParakhError::again("draft"))
    }

    /// Keeps the draft in its cell, for when the app dies.
    fn keep(&mut self, content: &Content) -> Result<(), ParakhError> {
        let Some(draft) = &self.draft else {
            return Ok(());
        };
        let kept = self
            .reports
            .keep_draft(draft, content.now_s()?, &mut dice());
        kept.map_err(refusal::of)
    }
}

/// A partner that can be sealed to on a day, by its number.
pub(super) fn addressee(
    directory: &Directory,
    number: PartnerNumber,
    today: Day,
) -> Option<Addressee> {
    let partner = directory.partner(number);
    let partner = partner.filter(|partner| partner.is_usable(today))?;
    Some(Addressee {
        number,
        recipient: partner.sealing_key()?,
        signing: partner.signing_key()?,
    })
}

pub(super) fn lines(given: Vec<parakh_core::strings::ReportAnswerText>) -> Vec<ReportLine> {
    let line = |line: parakh_core::strings::ReportAnswerText| ReportLine {
        label: line.label,
        value: line.value,
    };
    given.into_iter().map(line).collect()
}

fn new_id() -> ReportId {
    let mut id = [0; 16];
    dice().fill_bytes(&mut id);
    ReportId(id)
}

fn shown(
    content: &Content,
    draft: &Draft,
    question: &Question,
    language: Language,
) -> Result<ReportQuestion, ParakhError> {
    let text = content.strings(language)?.report_question(question);
    let choice = |choice: parakh_core::strings::ReportChoiceText| ReportChoice {
        id: choice.id,
        text: choice.text,
    };
    Ok(ReportQuestion {
        id: question.id.to_owned(),
        text: text.text,
        hint: text.hint,
        spoken: text.spoken,
        choices: text.choices.into_iter().map(choice).collect(),
        several: matches!(question.kind, Kind::SeveralOf(_)),
        required: question.required,
        answer: draft.given(question.id).to_vec(),
    })
}
