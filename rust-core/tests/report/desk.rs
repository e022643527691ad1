//! A partner's desk: it opens what was sealed to it and answers.

use parakh_core::report::strongbox::Body;
use parakh_core::report::{Addressee, Reports};
use parakh_seal::{Identity, SigningSeed, open, seal_reply};
use parakh_wire::{
    Day, Document, Envelope, PartnerNumber, Receipt, Reply, ReplyBlock, ReplyKind, Report,
};

use crate::dice;

pub(crate) struct Desk {
    pub(crate) number: PartnerNumber,
    identity: Identity,
    pub(crate) signing: SigningSeed,
}

impl Desk {
    pub(crate) fn new(number: u32) -> Self {
        Self {
            number: PartnerNumber(number),
            identity: Identity::make(&mut dice()),
            signing: SigningSeed::make(&mut dice()),
        }
    }

    pub(crate) fn addressee(&self) -> Addressee {
        Addressee {
            number: self.number,
            recipient: self.identity.recipient(),
            signing: self.signing.public(),
        }
    }

    pub(crate) fn open(&self, envelope: &Envelope) -> Option<Document> {
        open(envelope, &self.identity).ok()?.document().ok()
    }

    /// The report among the envelopes that wait on a phone.
    pub(crate) fn report(&self, reports: &Reports) -> Report {
        let all = waiting(reports);
        let documents = all.iter().filter_map(|envelope| self.open(envelope));
        let mut found = documents.filter_map(|document| match document {
            Document::Report(report) => Some(report),
            Document::FollowUp(_) | Document::PicturePiece(_) => None,
        });
        found.next().unwrap()
    }

    pub(crate) fn answer(
        &self,
        report: &Report,
        kind: ReplyKind,
        counter: u32,
        text: &str,
    ) -> ReplyBlock {
        let reply = Reply {
            kind,
            report: report.report,
            partner: self.number,
            counter,
            day: Day::parse_iso("2026-11-25").unwrap(),
            referred_to: (kind == ReplyKind::Referred).then_some(PartnerNumber(9)),
            text: text.to_owned(),
        };
        let address = report.reply.clone().unwrap();
        seal_reply(&reply, &address, &self.signing, &mut dice()).unwrap()
    }
}

/// The envelopes that wait on a phone.
pub(crate) fn waiting(reports: &Reports) -> Vec<Envelope> {
    let body: &Body = reports.strongbox().body();
    body.waiting().into_iter().map(|one| one.envelope).collect()
}

/// The mailroom's receipt. Whoever takes it in has checked its signature, which is empty here.
pub(crate) fn receipt(envelope: &Envelope) -> Receipt {
    Receipt {
        envelope: envelope.id(),
        day: Day::parse_iso("2026-11-24").unwrap(),
        signature: [0; 64],
    }
}
