//! What the open vault shows: its reports, how far they have come, what partners have said.

use parakh_seal::open_reply;
use parakh_wire::{
    Answers, EnvelopeId, PartnerNumber, QuestionRef, Receipt, ReplyBlock, ReplyKind, ReportId,
};
use rand_core::CryptoRng;

use super::kept::{Kept, KeptReport, Light};
use super::routing::Directory;
use super::strongbox::{Body, OpenVault};
use super::{Error, Reports};
use crate::clock::Day;

/// A report in the list.
#[derive(Clone, PartialEq, Eq)]
pub struct Row {
    /// Its id.
    pub report: ReportId,
    /// The day on which it was sealed.
    pub sealed_on: Day,
    /// How far it has come.
    pub light: Light,
    /// Partners that it went to, and one that it was referred to.
    pub partners: Vec<PartnerNumber>,
    /// Questions that have no answer yet.
    pub questions: usize,
}

/// One report as the vault keeps it.
#[derive(Clone, PartialEq)]
pub struct ReportPage {
    /// The line in the list.
    pub row: Row,
    /// The person's own copy of the answers.
    pub answers: Answers,
    /// What was said since, in the order in which it came.
    pub said: Vec<Said>,
}

impl ReportPage {
    /// The last question that has no answer yet.
    #[must_use]
    pub fn open_question(&self) -> Option<QuestionRef> {
        let answered: Vec<QuestionRef> = self.said.iter().filter_map(Said::answers).collect();
        let asked = self.said.iter().rev().filter_map(Said::asks);
        asked
            .into_iter()
            .find(|question| !answered.contains(question))
    }

    /// The partners for whom more words are, in the order in which they get them when not all can: first
    /// whoever asked the open question.
    #[must_use]
    pub fn to_tell(&self) -> Vec<PartnerNumber> {
        let asker = self.open_question().map(|question| question.partner);
        let mut all = self.row.partners.clone();
        all.sort_by_key(|number| Some(*number) != asker);
        all
    }
}

impl Said {
    /// The question that this is.
    fn asks(&self) -> Option<QuestionRef> {
        match self {
            Self::Partner {
                kind: ReplyKind::Question,
                question,
                ..
            } => Some(*question),
            Self::Partner { .. } | Self::Own { .. } => None,
        }
    }

    /// The question that this answers.
    fn answers(&self) -> Option<QuestionRef> {
        match self {
            Self::Own { to_question, .. } => *to_question,
            Self::Partner { .. } => None,
        }
    }
}

/// Something said after the report.
#[derive(Clone, PartialEq, Eq)]
pub enum Said {
    /// By a partner.
    Partner {
        /// What kind of answer it is.
        kind: ReplyKind,
        /// Its day.
        day: Day,
        /// The partner that it refers to.
        referred_to: Option<PartnerNumber>,
        /// Its words.
        text: String,
        /// Which partner, and by what an answer to it names it.
        question: QuestionRef,
    },
    /// By the person.
    Own {
        /// The day on which it was sealed.
        day: Day,
        /// The words.
        text: String,
        /// The question that it answers.
        to_question: Option<QuestionRef>,
    },
}

impl Reports {
    /// The reports in the vault, the newest first.
    ///
    /// # Errors
    /// [`Error::VaultShut`].
    pub fn list(&self, today: Day) -> Result<Vec<Row>, Error> {
        let kept = self.kept()?;
        Ok(kept
            .reports
            .iter()
            .rev()
            .map(|one| self.row(one, today))
            .collect())
    }

    /// One report of the vault.
    ///
    /// # Errors
    /// [`Error::VaultShut`], and [`Error::Unknown`] for a report that is not there.
    pub fn read(&self, report: ReportId, today: Day) -> Result<ReportPage, Error> {
        let kept = self.kept()?;
        let one = kept.find(report).ok_or(Error::Unknown)?;
        Ok(ReportPage {
            row: self.row(one, today),
            answers: one.answers.clone(),
            said: said(one),
        })
    }

    /// Takes a report out of the vault: its copy, its secrets, its answers. Nobody can ask for them any
    /// more. What waits in the outbox still leaves, unless it is to be withdrawn.
    ///
    /// # Errors
    /// As [`Reports::read`], and [`Error::Strongbox`].
    pub fn erase(
        &mut self,
        report: ReportId,
        withdraw: bool,
        dice: &mut impl CryptoRng,
    ) -> Result<(), Error> {
        let mut kept = self.kept()?;
        let at = kept.reports.iter().position(|one| one.report == report);
        let gone = kept.reports.remove(at.ok_or(Error::Unknown)?);
        let vault = self.with_kept(&kept)?;
        self.change(dice, Some(vault), |body, vault, dice| {
            if withdraw {
                gone.envelopes().for_each(|id| {
                    body.settle(&id, dice);
                });
            }
            if let Some(row) = gone.row() {
                body.scramble_row(row, dice);
            }
            if let Some(vault) = vault {
                body.seal_vault(vault, dice)?;
            }
            Ok(())
        })
    }

    /// Takes in what a sync brought: a receipt for an envelope frees its slot, and four blocks go into
    /// the cells. An open vault reads them in the same write. Whoever calls has checked the receipts.
    ///
    /// # Errors
    /// [`Error::Strongbox`]; then nothing has changed, and the same can be taken in again.
    pub fn land(
        &mut self,
        receipts: &[Receipt],
        blocks: &[ReplyBlock; 4],
        directory: &Directory,
        dice: &mut impl CryptoRng,
    ) -> Result<(), Error> {
        let vault = self.vault.clone();
        self.change(dice, vault, |body, vault, dice| {
            for receipt in receipts {
                body.settle(&receipt.envelope, dice);
            }
            body.land(blocks);
            if let Some(vault) = vault {
                take_in(body, vault, directory, dice);
            }
            Ok(())
        })
    }

    pub(super) fn kept(&self) -> Result<Kept, Error> {
        let vault = self.vault.as_ref().ok_or(Error::VaultShut)?;
        Kept::read(vault.contents()).ok_or(Error::VaultDamaged)
    }

    /// The open vault with other contents.
    pub(super) fn with_kept(&self, kept: &Kept) -> Result<OpenVault, Error> {
        let mut vault = self.vault.clone().ok_or(Error::VaultShut)?;
        vault
            .set_contents(kept.write())
            .map_err(|_| Error::VaultFull)?;
        Ok(vault)
    }

    fn row(&self, one: &KeptReport, today: Day) -> Row {
        let waits = |id: &EnvelopeId| self.strongbox.body().holds(id);
        Row {
            report: one.report,
            sealed_on: Day::from_number(one.sealed_on.days()).unwrap_or(today),
            light: one.light(waits, today),
            partners: one.partners.iter().map(|partner| partner.number).collect(),
            questions: one.questions(),
        }
    }
}

/// Opens every cell that holds an answer to a report in the vault, until none is left that is new, and
/// asks for the answers after them.
pub(super) fn take_in(
    body: &mut Body,
    vault: &mut OpenVault,
    directory: &Directory,
    dice: &mut impl CryptoRng,
) {
    let Some(mut kept) = Kept::read(vault.contents()) else {
        return;
    };
    let mut is_new = false;
    while kept
        .reports
        .iter_mut()
        .any(|one| take_next(body, one, directory))
    {
        is_new = true;
    }
    // Words that find no room stay in their cells, and at the mailroom, until something is erased.
    let before = vault.clone();
    if is_new && vault.set_contents(kept.write()).is_ok() {
        if body.seal_vault(vault, dice).is_ok() {
            ask_for(body, &kept, dice);
        } else {
            *vault = before;
        }
    }
}

/// Takes in one answer to a report, where a cell holds the next of one of its partners.
fn take_next(body: &Body, one: &mut KeptReport, directory: &Directory) -> bool {
    let secrets = one.secrets();
    let found = body.cells().find_map(|block| {
        one.partners.iter().find_map(|partner| {
            let (by, key) = (partner.number, partner.signing());
            let reply = open_reply(&block, &secrets, &one.report, by, key).ok()?;
            partner.is_next(&reply).then_some(reply)
        })
    });
    found.is_some_and(|reply| {
        let signing = reply.referred_to.and_then(|to| directory.signing(to));
        one.take(&reply, signing)
    })
}

/// Writes into the rows which numbers to ask the mailroom for.
pub(super) fn ask_for(body: &mut Body, kept: &Kept, dice: &mut impl CryptoRng) {
    for one in &kept.reports {
        if let Some(row) = one.row() {
            body.scramble_row(row, dice);
            let numbers = one.mailboxes(body.row(row));
            body.set_row(row, numbers);
        }
    }
}

fn said(one: &KeptReport) -> Vec<Said> {
    let partners = one.told.iter().filter_map(|told| {
        let day = Day::from_number(told.day.days())?;
        let said = Said::Partner {
            kind: told.kind,
            day,
            referred_to: told.referred_to,
            text: told.text.clone(),
            question: told.question,
        };
        Some((day, said))
    });
    let own = one.added.iter().filter_map(|added| {
        let day = Day::from_number(added.sealed_on.days())?;
        let said = Said::Own {
            day,
            text: added.text.clone(),
            to_question: added.to_question,
        };
        Some((day, said))
    });
    let mut all: Vec<_> = partners.chain(own).collect();
    // Within a day a partner's words come before the person's.
    all.sort_by_key(|(day, _)| *day);
    all.into_iter().map(|(_, said)| said).collect()
}
