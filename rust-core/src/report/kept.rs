//! What the open vault holds: for each report that wants an answer, its secrets, whom it went to, how
//! far each partner's answers have been read, their words, and the person's own copy.

use parakh_seal::{ReplySecrets, mailbox};
use parakh_wire::{
    Answers, Day as WireDay, EnvelopeId, FollowUp, MailboxNumber, PartnerNumber, QuestionRef,
    Reply, ReplyKind, ReportId,
};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::bytes;
use super::strongbox::Row;
use crate::clock::Day;

/// All that the vault holds.
#[derive(Default, Serialize, Deserialize)]
pub(super) struct Kept {
    pub(super) reports: Vec<KeptReport>,
}

/// One report in the vault.
#[derive(Serialize, Deserialize)]
pub(super) struct KeptReport {
    pub(super) report: ReportId,
    pub(super) sealed_on: WireDay,
    #[serde(with = "bytes")]
    secrets: [u8; 96],
    pub(super) partners: Vec<KeptPartner>,
    /// The mailbox row that asks for its answers; none once another report has taken it.
    row: Option<u8>,
    /// The envelopes of the report itself and of its picture, not of what was added later.
    envelopes: Vec<KeptEnvelope>,
    pub(super) told: Vec<Told>,
    pub(super) added: Vec<Added>,
    pub(super) answers: Answers,
}

/// A partner that may answer.
#[derive(Serialize, Deserialize)]
pub(super) struct KeptPartner {
    pub(super) number: PartnerNumber,
    #[serde(with = "bytes")]
    signing: [u8; 32],
    /// The counter of the answer that is asked for next.
    next: u32,
}

#[derive(Serialize, Deserialize)]
struct KeptEnvelope(#[serde(with = "bytes")] [u8; 32]);

/// What a partner has said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Told {
    pub(super) question: QuestionRef,
    pub(super) kind: ReplyKind,
    pub(super) day: WireDay,
    pub(super) referred_to: Option<PartnerNumber>,
    pub(super) text: String,
}

/// What the person added after the report.
#[derive(Serialize, Deserialize)]
pub(super) struct Added {
    number: u32,
    pub(super) sealed_on: WireDay,
    pub(super) text: String,
    pub(super) to_question: Option<QuestionRef>,
    envelope: KeptEnvelope,
}

impl Kept {
    /// Reads what the vault holds; a new vault holds nothing.
    pub(super) fn read(contents: &[u8]) -> Option<Self> {
        if contents.is_empty() {
            return Some(Self::default());
        }
        serde_json::from_slice(contents).ok()
    }

    pub(super) fn write(&self) -> Zeroizing<Vec<u8>> {
        Zeroizing::new(serde_json::to_vec(self).unwrap_or_default())
    }

    pub(super) fn find(&self, report: ReportId) -> Option<&KeptReport> {
        self.reports.iter().find(|kept| kept.report == report)
    }

    pub(super) fn find_mut(&mut self, report: ReportId) -> Option<&mut KeptReport> {
        self.reports.iter_mut().find(|kept| kept.report == report)
    }

    /// A row that no report uses; where all are used, that of the oldest report that is closed.
    pub(super) fn free_row(&mut self) -> Option<Row> {
        let used = |row: &Row| self.reports.iter().any(|kept| kept.row() == Some(*row));
        if let Some(free) = Row::ALL.into_iter().find(|row| !used(row)) {
            return Some(free);
        }
        let closed = self
            .reports
            .iter_mut()
            .find(|kept| kept.row.is_some() && kept.is_closed());
        closed.and_then(|kept| Row::new(kept.row.take()?))
    }
}

impl KeptReport {
    pub(super) fn new(
        report: ReportId,
        today: WireDay,
        secrets: &ReplySecrets,
        partners: Vec<KeptPartner>,
        envelopes: &[EnvelopeId],
        answers: Answers,
    ) -> Self {
        Self {
            report,
            sealed_on: today,
            secrets: secrets.to_bytes(),
            partners,
            row: None,
            envelopes: envelopes.iter().map(|id| KeptEnvelope(id.0)).collect(),
            told: Vec::new(),
            added: Vec::new(),
            answers,
        }
    }

    pub(super) fn row(&self) -> Option<Row> {
        Row::new(self.row?)
    }

    pub(super) fn set_row(&mut self, row: Option<Row>) {
        self.row = row.map(Row::number);
    }

    pub(super) fn secrets(&self) -> ReplySecrets {
        ReplySecrets::from_bytes(&self.secrets)
    }

    /// The envelopes of the report, its picture and what was added to it.
    pub(super) fn envelopes(&self) -> impl Iterator<Item = EnvelopeId> {
        let own = self.envelopes.iter();
        own.chain(self.added.iter().map(|added| &added.envelope))
            .map(|envelope| EnvelopeId(envelope.0))
    }

    pub(super) fn add(&mut self, follow_up: &FollowUp, envelope: EnvelopeId) {
        self.added.push(Added {
            number: follow_up.number,
            sealed_on: follow_up.sealed_on,
            text: follow_up.text.clone(),
            to_question: follow_up.to_question,
            envelope: KeptEnvelope(envelope.0),
        });
    }

    /// Questions that the person has not answered.
    pub(super) fn questions(&self) -> usize {
        let is_open = |told: &&Told| {
            let is_answer = |added: &Added| added.to_question == Some(told.question);
            told.kind == ReplyKind::Question && !self.added.iter().any(is_answer)
        };
        self.told.iter().filter(is_open).count()
    }

    /// The numbers to ask the mailroom for: the next answer of each partner, the rest at random.
    pub(super) fn mailboxes(&self, mut row: [MailboxNumber; 4]) -> [MailboxNumber; 4] {
        let secrets = self.secrets();
        for (number, partner) in row.iter_mut().zip(&self.partners) {
            *number = mailbox(
                &secrets.seed,
                partner.number,
                partner.next,
                &partner.signing,
            );
        }
        row
    }

    /// Takes in a partner's answer that is for this report and has not been taken in before. A partner
    /// that it refers to is asked from now on, where `signing` knows its key.
    pub(super) fn take(&mut self, reply: &Reply, signing: Option<[u8; 32]>) -> bool {
        let next = |partner: &&mut KeptPartner| partner.is_next(reply);
        let Some(partner) = self.partners.iter_mut().find(next) else {
            return false;
        };
        partner.next = partner.next.saturating_add(1);
        if let (Some(number), Some(signing)) = (reply.referred_to, signing) {
            let is_known = self.partners.iter().any(|known| known.number == number);
            if !is_known && self.partners.len() < ASKED {
                self.partners.push(KeptPartner::new(number, signing));
            }
        }
        self.told.push(Told {
            question: QuestionRef {
                partner: reply.partner,
                counter: reply.counter,
            },
            kind: reply.kind,
            day: reply.day,
            referred_to: reply.referred_to,
            text: reply.text.clone(),
        });
        true
    }

    pub(super) fn is_closed(&self) -> bool {
        self.has(ReplyKind::Closed)
    }

    fn has(&self, kind: ReplyKind) -> bool {
        self.told.iter().any(|told| told.kind == kind)
    }

    /// How far the report has come. Only the mailroom's receipt and the partners' signed words move it.
    pub(super) fn light(&self, waits: impl Fn(&EnvelopeId) -> bool, today: Day) -> Light {
        if self.has(ReplyKind::Question) || self.has(ReplyKind::Answer) || self.is_closed() {
            return Light::Answered;
        }
        if !self.told.is_empty() {
            return Light::Received;
        }
        if self
            .envelopes
            .iter()
            .any(|envelope| waits(&EnvelopeId(envelope.0)))
        {
            return Light::Saved;
        }
        let sealed_on = Day::from_number(self.sealed_on.days()).unwrap_or(today);
        if today.days_since(sealed_on) > UNCOLLECTED_AFTER_DAYS {
            Light::NotCollected
        } else {
            Light::HandedOver
        }
    }
}

impl KeptPartner {
    pub(super) fn new(number: PartnerNumber, signing: [u8; 32]) -> Self {
        Self {
            number,
            signing,
            next: 0,
        }
    }

    /// Whether an answer of this partner is the next in turn.
    pub(super) fn is_next(&self, reply: &Reply) -> bool {
        (reply.partner, reply.counter) == (self.number, self.next)
    }

    pub(super) fn signing(&self) -> &[u8; 32] {
        &self.signing
    }
}

/// Mailbox numbers in a row: three partners, and one that a partner refers to.
const ASKED: usize = 4;

/// Days after which a report that no partner has taken says so.
const UNCOLLECTED_AFTER_DAYS: i64 = 30;

/// How far a report has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Light {
    /// It is sealed, and waits on this phone.
    Saved,
    /// The mailroom has it.
    HandedOver,
    /// The mailroom has had it for 30 days, and no partner has said so.
    NotCollected,
    /// A partner has it.
    Received,
    /// A partner has asked, answered or closed.
    Answered,
}

#[cfg(test)]
mod tests {
    use super::{Kept, KeptPartner, KeptReport, Light, Row};
    use crate::clock::Day;
    use getrandom::{SysRng, rand_core::UnwrapErr};
    use parakh_seal::{ReplySecrets, mailbox};
    use parakh_wire::{
        Answers, Day as WireDay, EnvelopeId, MailboxNumber, PartnerNumber, Reply, ReplyKind,
        ReportId,
    };

    fn day(iso: &str) -> Day {
        Day::parse_iso(iso).unwrap()
    }

    fn kept(report: u8) -> KeptReport {
        KeptReport::new(
            ReportId([report; 16]),
            WireDay::parse_iso("2026-11-24").unwrap(),
            &ReplySecrets::make(&mut UnwrapErr(SysRng)),
            vec![KeptPartner::new(PartnerNumber(5), [1; 32])],
            &[EnvelopeId([7; 32])],
            Answers::default(),
        )
    }

    fn reply(kind: ReplyKind, counter: u32) -> Reply {
        Reply {
            kind,
            report: ReportId([1; 16]),
            partner: PartnerNumber(5),
            counter,
            day: WireDay::new(20_781).unwrap(),
            referred_to: (kind == ReplyKind::Referred).then_some(PartnerNumber(6)),
            text: "words".to_owned(),
        }
    }

    #[test]
    fn only_receipts_and_signed_words_move_the_light() {
        let mut kept = kept(1);
        let today = day("2026-12-24");
        let late = day("2026-12-25");
        assert_eq!(kept.light(|_| true, late), Light::Saved);
        assert_eq!(kept.light(|_| false, today), Light::HandedOver);
        assert_eq!(kept.light(|_| false, late), Light::NotCollected);
        assert!(kept.take(&reply(ReplyKind::Received, 0), None));
        assert_eq!(kept.light(|_| false, late), Light::Received);
        assert!(kept.take(&reply(ReplyKind::Question, 1), None));
        assert_eq!(kept.light(|_| true, late), Light::Answered);
    }

    #[test]
    fn an_answer_is_taken_once_and_in_its_turn() {
        let mut kept = kept(1);
        assert!(!kept.take(&reply(ReplyKind::Received, 1), None));
        assert!(kept.take(&reply(ReplyKind::Received, 0), None));
        assert!(!kept.take(&reply(ReplyKind::Received, 0), None));
        let mut by_another = reply(ReplyKind::Question, 1);
        by_another.partner = PartnerNumber(6);
        assert!(!kept.take(&by_another, None));
        assert_eq!(kept.told.len(), 1);
    }

    #[test]
    fn a_partner_that_is_referred_to_is_asked_from_then_on() {
        let mut kept = kept(1);
        let at_random = [MailboxNumber([9; 32]); 4];
        let of = |kept: &KeptReport, partner, counter, key| {
            mailbox(
                &kept.secrets().seed,
                PartnerNumber(partner),
                counter,
                &[key; 32],
            )
        };
        let before = kept.mailboxes(at_random);
        assert_eq!(before[0], of(&kept, 5, 0, 1));
        assert_eq!(before[1..], at_random[1..]);
        assert!(kept.take(&reply(ReplyKind::Referred, 0), Some([2; 32])));
        let after = kept.mailboxes(at_random);
        assert_eq!(after[..2], [of(&kept, 5, 1, 1), of(&kept, 6, 0, 2)]);
        assert_eq!(after[2..], at_random[2..]);
    }

    #[test]
    fn a_row_is_free_or_that_of_the_oldest_closed_report() {
        let mut all = Kept::default();
        for number in 0..4 {
            let row = all.free_row();
            assert_eq!(row.map(Row::number), Some(number));
            let mut one = kept(number);
            one.set_row(row);
            all.reports.push(one);
        }
        assert_eq!(all.free_row(), None);
        for report in [3, 1] {
            let kept = all.find_mut(ReportId([report; 16])).unwrap();
            assert!(kept.take(&reply(ReplyKind::Closed, 0), None));
        }
        assert_eq!(all.free_row(), Some(Row::Second));
        assert_eq!(all.find(ReportId([1; 16])).unwrap().row(), None);
    }

    #[test]
    fn what_is_written_is_read_again() {
        let mut all = Kept::default();
        assert!(Kept::read(&[]).unwrap().reports.is_empty());
        all.reports.push(kept(3));
        let back = Kept::read(&all.write()).unwrap();
        let (was, is) = (&all.reports[0], &back.reports[0]);
        assert_eq!(was.secrets().to_bytes(), is.secrets().to_bytes());
        assert_eq!(
            was.mailboxes([MailboxNumber([0; 32]); 4]),
            is.mailboxes([MailboxNumber([0; 32]); 4])
        );
        assert!(Kept::read(b"no json").is_none());
    }
}
