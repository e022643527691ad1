//! A partner's reply: a block of one size, and what lies in it once it is opened.

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, Zeroizing};

use crate::day::Day;
use crate::numbers::{PartnerNumber, ReportId, prints_its_name};

/// Every reply block has this size.
pub const BLOCK_BYTES: usize = 1280;

/// A block's content after its signature: the part that is signed.
pub const REPLY_BODY_BYTES: usize = 1168;

/// The longest text, in UTF-8.
pub const REPLY_TEXT_BYTES: usize = 1132;

const DOMAIN: &[u8] = b"parakh reply 1\0";
const VERSION: u8 = 1;

/// A sealed reply: 32 bytes of encapsulated key, then the ciphertext.
#[derive(Clone, PartialEq, Eq)]
pub struct ReplyBlock(pub [u8; BLOCK_BYTES]);

/// What a partner says to the person.
#[derive(Clone, PartialEq, Eq)]
pub struct Reply {
    /// What sort of reply it is.
    pub kind: ReplyKind,
    /// The report that it answers.
    pub report: ReportId,
    /// Who answers.
    pub partner: PartnerNumber,
    /// The partner's count of replies to this report, from 0.
    pub counter: u32,
    /// The day of the reply.
    pub day: Day,
    /// The partner that goes on with the case; given by a referral and by nothing else.
    pub referred_to: Option<PartnerNumber>,
    /// What it says, possibly nothing.
    pub text: String,
}

/// The sorts of reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum ReplyKind {
    /// The report was opened.
    Received = 1,
    /// The partner asks the person something.
    Question = 2,
    /// The partner answers.
    Answer = 3,
    /// Another partner goes on with the case.
    Referred = 4,
    /// The case is closed.
    Closed = 5,
}

/// The text of a reply does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("too long by {over_bytes} bytes")]
pub struct TextTooLong {
    /// By how many bytes.
    pub over_bytes: usize,
}

/// What a partner signs: domain and body.
#[must_use]
pub fn signed_reply(body: &[u8; REPLY_BODY_BYTES]) -> Zeroizing<Vec<u8>> {
    Zeroizing::new([DOMAIN, body].concat())
}

impl Reply {
    /// The body that is signed.
    ///
    /// # Errors
    /// When the text does not fit, by how much.
    pub fn to_body(&self) -> Result<Zeroizing<[u8; REPLY_BODY_BYTES]>, TextTooLong> {
        let over_bytes = self.text.len().saturating_sub(REPLY_TEXT_BYTES);
        let length = u16::try_from(self.text.len()).unwrap_or(u16::MAX);
        if over_bytes > 0 {
            return Err(TextTooLong { over_bytes });
        }
        let referred_to = self.referred_to.map_or(0, |partner| partner.0);
        let parts = [VERSION, self.kind as u8].into_iter();
        let parts = parts
            .chain(self.report.0)
            .chain(self.partner.0.to_be_bytes())
            .chain(self.counter.to_be_bytes())
            .chain(self.day.days().to_be_bytes())
            .chain(referred_to.to_be_bytes())
            .chain(length.to_be_bytes())
            .chain(self.text.bytes());
        let mut body = Zeroizing::new([0; REPLY_BODY_BYTES]);
        body.iter_mut().zip(parts).for_each(|(to, from)| *to = from);
        Ok(body)
    }

    /// Reads a body; `None` when it is not exactly what [`Reply::to_body`] writes.
    #[must_use]
    pub fn from_body(body: &[u8; REPLY_BODY_BYTES]) -> Option<Self> {
        let ([version, kind], rest) = body.split_first_chunk()?;
        let (report, rest) = rest.split_first_chunk()?;
        let (partner, rest) = number(rest)?;
        let (counter, rest) = number(rest)?;
        let (day, rest) = number(rest)?;
        let (referred_to, rest) = number(rest)?;
        let (length, rest) = rest.split_first_chunk()?;
        let (text, padding) = rest.split_at_checked(u16::from_be_bytes(*length).into())?;
        let reply = Self {
            kind: ReplyKind::from_byte(*kind)?,
            report: ReportId(*report),
            partner: PartnerNumber(partner),
            counter,
            day: Day::new(day)?,
            referred_to: (referred_to != 0).then_some(PartnerNumber(referred_to)),
            text: std::str::from_utf8(text).ok()?.to_owned(),
        };
        let plain = *version == VERSION && padding.iter().all(|byte| *byte == 0);
        (plain && reply.is_possible()).then_some(reply)
    }

    /// Whether partners have possible numbers, and a referral, and nothing else, names another.
    #[must_use]
    pub fn is_possible(&self) -> bool {
        self.partner.is_a_partner()
            && self.referred_to.is_none_or(PartnerNumber::is_a_partner)
            && self.referred_to.is_some() == (self.kind == ReplyKind::Referred)
    }
}

fn number(bytes: &[u8]) -> Option<(u32, &[u8])> {
    let (number, rest) = bytes.split_first_chunk()?;
    Some((u32::from_be_bytes(*number), rest))
}

impl ReplyKind {
    /// All of them, in the order of their numbers.
    pub const ALL: [Self; 5] = [
        Self::Received,
        Self::Question,
        Self::Answer,
        Self::Referred,
        Self::Closed,
    ];

    fn from_byte(byte: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| *kind as u8 == byte)
    }
}

impl Drop for Reply {
    fn drop(&mut self) {
        self.text.zeroize();
    }
}

prints_its_name!(ReplyBlock, Reply);
