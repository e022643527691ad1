//! Seals what is sent, and puts it into the outbox. One write of the strongbox does all of it: the
//! envelopes are in their slots, the draft is gone and the vault knows what to ask for, or nothing is.

use parakh_seal::{Recipient, ReplySecrets, seal, sign_follow_up};
use parakh_wire::{
    Day as WireDay, Document, FollowUp, PartnerNumber, Picture as PictureNote, QuestionRef,
    ReplyAddress, Report, ReportId,
};
use rand_core::CryptoRng;
use sha2::{Digest, Sha256};

use super::draft::Finished;
use super::kept::{KeptPartner, KeptReport};
use super::picture::Picture;
use super::read::ask_for;
use super::strongbox::Outgoing;
use super::{Error, Reports, travels};
use crate::clock::Day;

/// A partner to seal to, as the directory names it.
#[derive(Clone, PartialEq, Eq)]
pub struct Addressee {
    /// Its number.
    pub number: PartnerNumber,
    /// The key to seal to.
    pub recipient: Recipient,
    /// The key that signs its answers.
    pub signing: [u8; 32],
}

/// What is sent.
pub struct Sending {
    /// The finished draft.
    pub finished: Finished,
    /// A picture, when the person added one.
    pub picture: Option<Picture>,
    /// One to three partners.
    pub to: Vec<Addressee>,
    /// The serial of the pack whose directory named them.
    pub pack: u64,
    /// When the person wants an answer: what may happen to an older report, when no row is free. The
    /// vault must be open.
    pub answer: Option<GivenUp>,
}

/// The report in the vault whose answers are no longer asked for, when a new one needs its row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GivenUp {
    /// None: no free row is an error.
    None,
    /// This one.
    Report(ReportId),
}

/// What was put into the outbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sent {
    /// The report.
    pub report: ReportId,
    /// Envelopes in the outbox for it.
    pub envelopes: usize,
}

impl Reports {
    /// Seals a report to its partners. The draft in the strongbox is wiped in the same write.
    ///
    /// # Errors
    /// [`Error::TooLong`] and [`Error::OutboxFull`] before anything is changed; [`Error::VaultShut`] when
    /// an answer is wanted and the vault is shut, [`Error::RowsTaken`] when four reports wait for answers.
    pub fn send(
        &mut self,
        sending: Sending,
        today: Day,
        dice: &mut impl CryptoRng,
    ) -> Result<Sent, Error> {
        let report = sending.finished.report;
        let secrets = sending.answer.map(|_| ReplySecrets::make(dice));
        let documents = documents(&sending, secrets.as_ref(), today);
        let outgoing = sealed(&documents, &sending.to, dice)?;
        let ids: Vec<_> = outgoing.iter().map(|one| one.envelope.id()).collect();
        let mut kept = match sending.answer {
            None => None,
            Some(given_up) => {
                let mut kept = self.kept()?;
                if let GivenUp::Report(old) = given_up
                    && let Some(old) = kept.find_mut(old)
                {
                    old.set_row(None);
                }
                Some((kept.free_row().ok_or(Error::RowsTaken)?, kept))
            }
        };
        if let (Some((row, kept)), Some(secrets)) = (&mut kept, &secrets) {
            let partners = sending.to.iter();
            let partners = partners.map(|to| KeptPartner::new(to.number, to.signing));
            let answers = sending.finished.answers;
            let day = travels(today);
            let mut new = KeptReport::new(report, day, secrets, partners.collect(), &ids, answers);
            new.set_row(Some(*row));
            kept.reports.push(new);
        }
        let vault = kept
            .as_ref()
            .map(|(_, kept)| self.with_kept(kept))
            .transpose()?;
        self.change(dice, vault, |body, vault, dice| {
            body.place(&outgoing, dice).map_err(|_| Error::OutboxFull)?;
            body.wipe_draft(dice);
            if let (Some(vault), Some((_, kept))) = (vault, &kept) {
                body.seal_vault(vault, dice)?;
                ask_for(body, kept, dice);
            }
            Ok(())
        })?;
        Ok(Sent {
            report,
            envelopes: ids.len(),
        })
    }

    /// Sends an answer to a partner's question, or a correction, to the partners of a report in the vault.
    ///
    /// # Errors
    /// As [`Reports::send`]; [`Error::Unknown`] for a report that the vault does not hold.
    pub fn add(
        &mut self,
        addition: &Addition<'_>,
        to: &[Addressee],
        today: Day,
        dice: &mut impl CryptoRng,
    ) -> Result<Sent, Error> {
        let mut kept = self.kept()?;
        let report = kept.find_mut(addition.report).ok_or(Error::Unknown)?;
        let secrets = report.secrets();
        let number = u32::try_from(report.added.len()).unwrap_or(u32::MAX);
        let follow_up = FollowUp {
            report: addition.report,
            sealed_on: travels(today),
            number,
            to_question: addition.to_question,
            text: addition.text.to_owned(),
            signature: [0; 64],
        };
        let follow_up = sign_follow_up(follow_up, &secrets);
        let outgoing = sealed(&[Document::FollowUp(follow_up.clone())], to, dice)?;
        for one in &outgoing {
            report.add(&follow_up, one.envelope.id());
        }
        let vault = self.with_kept(&kept)?;
        self.change(dice, Some(vault), |body, vault, dice| {
            body.place(&outgoing, dice).map_err(|_| Error::OutboxFull)?;
            if let Some(vault) = vault {
                body.seal_vault(vault, dice)?;
            }
            Ok(())
        })?;
        Ok(Sent {
            report: addition.report,
            envelopes: outgoing.len(),
        })
    }
}

/// What is added to a report.
pub struct Addition<'a> {
    /// The report.
    pub report: ReportId,
    /// The question that it answers, when it answers one.
    pub to_question: Option<QuestionRef>,
    /// The words.
    pub text: &'a str,
}

/// Bytes by which a report is too long to be sealed; 0 when it fits.
#[must_use]
pub fn over_bytes(finished: &Finished, partners: usize) -> usize {
    // Secrets do not pack smaller, whatever they are; a draft is measured with these.
    let hash = |at: u8| -> [u8; 32] { Sha256::digest([at]).into() };
    let reply = ReplyAddress {
        seed: hash(1),
        key: hash(2),
        follow_up: hash(3),
    };
    let report = Report {
        report: finished.report,
        sealed_on: WireDay::LAST,
        pack: 9_999_999,
        to: vec![PartnerNumber(u32::MAX); partners],
        answers: finished.answers.clone(),
        reply: Some(reply),
        picture: Some(PictureNote {
            sha256: hash(4),
            bytes: 45_000,
            pieces: 15,
        }),
    };
    let over = Document::Report(report).to_plaintext();
    over.map_or_else(|long| long.over_bytes, |_| 0)
}

fn documents(sending: &Sending, secrets: Option<&ReplySecrets>, today: Day) -> Vec<Document> {
    let pieces = sending
        .picture
        .as_ref()
        .map(|picture| picture.pieces(sending.finished.report))
        .unwrap_or_default();
    let report = Document::Report(Report {
        report: sending.finished.report,
        sealed_on: travels(today),
        pack: sending.pack,
        to: sending.to.iter().map(|to| to.number).collect(),
        answers: sending.finished.answers.clone(),
        reply: secrets.map(ReplySecrets::address),
        picture: sending.picture.as_ref().map(|picture| PictureNote {
            sha256: picture.sha256(),
            bytes: u32::try_from(picture.jpeg().len()).unwrap_or(u32::MAX),
            pieces: u8::try_from(pieces.len()).unwrap_or(u8::MAX),
        }),
    });
    std::iter::once(report).chain(pieces).collect()
}

fn sealed(
    documents: &[Document],
    to: &[Addressee],
    dice: &mut impl CryptoRng,
) -> Result<Vec<Outgoing>, Error> {
    let recipients: Vec<Recipient> = to.iter().map(|to| to.recipient.clone()).collect();
    let mut shelves = [PartnerNumber(0); 3];
    for (shelf, to) in shelves.iter_mut().zip(to) {
        *shelf = to.number;
    }
    let one = |document: &Document| {
        let plaintext = document.to_plaintext().map_err(|long| Error::TooLong {
            over_bytes: long.over_bytes,
        })?;
        let envelope = seal(&plaintext, &recipients, dice).map_err(|_| Error::NoPartner)?;
        Ok(Outgoing { envelope, shelves })
    };
    documents.iter().map(one).collect()
}
