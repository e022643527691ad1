//! The three documents that an envelope can hold, as readable JSON: a report, a follow-up to one, a
//! piece of its picture.
//!
//! A reader refuses fields that it does not know, so that nothing is lost unseen, except inside
//! `answers`: there a newer app may ask more than an older desk knows, and the desk keeps the text.

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::answers::Answers;
use crate::coding;
use crate::day::Day;
use crate::numbers::{PartnerNumber, ReportId, prints_its_name};
use crate::plaintext::NotADocument;

/// The schema that is written here.
const VERSION: u32 = 1;

/// A report goes to at most so many partners.
pub const MAX_RECIPIENTS: usize = 3;

/// A picture has at most so many pieces.
pub const MAX_PIECES: u8 = 15;

/// So many bytes of JPEG fit into one piece, whatever they are.
pub const PIECE_BYTES: usize = 3000;

const FOLLOW_UP_DOMAIN: &[u8] = b"parakh follow-up 1\0";

/// What an envelope holds.
#[allow(
    clippy::large_enum_variant,
    reason = "one is made at a time, and moved once; a box would not be wiped with it"
)]
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Document {
    /// A report.
    Report(Report),
    /// An answer to a question, or a correction.
    FollowUp(FollowUp),
    /// A piece of a report's picture.
    #[serde(rename = "picture")]
    PicturePiece(PicturePiece),
}

/// A report. It holds no time finer than a day and nothing about the device.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Report {
    /// Its number, made for it alone.
    pub report: ReportId,
    /// The day on which it was sealed, by the phone's clock.
    pub sealed_on: Day,
    /// The serial of the content pack whose directory was used.
    pub pack: u64,
    /// The partners that can open it, one to three.
    pub to: Vec<PartnerNumber>,
    /// What the person answered.
    pub answers: Answers,
    /// Where an answer can reach the person; `None` when none is wanted.
    pub reply: Option<ReplyAddress>,
    /// The picture that follows in envelopes of its own.
    pub picture: Option<Picture>,
}

/// Where replies go and who may add to the report. Whoever holds it can write to the person, so it
/// is a secret.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
#[serde(deny_unknown_fields)]
pub struct ReplyAddress {
    /// From it come the mailboxes' numbers and the block's pre-shared key.
    #[serde(with = "coding::base64")]
    pub seed: [u8; 32],
    /// X25519 public key.
    #[serde(with = "coding::base64")]
    pub key: [u8; 32],
    /// Ed25519 public key of follow-ups.
    #[serde(with = "coding::base64")]
    pub follow_up: [u8; 32],
}

/// What a report says of its picture.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Picture {
    /// SHA-256 of the whole JPEG.
    #[serde(with = "coding::hex")]
    pub sha256: [u8; 32],
    /// Its size.
    pub bytes: u32,
    /// In how many pieces it follows, one to fifteen.
    pub pieces: u8,
}

/// An answer to a partner's question, or a correction of the report.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FollowUp {
    /// The report that it adds to.
    pub report: ReportId,
    /// The day on which it was sealed.
    pub sealed_on: Day,
    /// The count of follow-ups to this report, from 0.
    pub number: u32,
    /// The question that it answers; `None` for a correction.
    pub to_question: Option<QuestionRef>,
    /// What the person wrote.
    pub text: String,
    /// Ed25519 by the report's follow-up key, over [`FollowUp::signed_bytes`].
    #[serde(with = "coding::base64")]
    pub signature: [u8; 64],
}

/// Which reply a follow-up answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionRef {
    /// Who asked.
    pub partner: PartnerNumber,
    /// The reply's counter.
    pub counter: u32,
}

/// A piece of a picture.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PicturePiece {
    /// The report whose picture it is.
    pub report: ReportId,
    /// SHA-256 of the whole JPEG.
    #[serde(with = "coding::hex")]
    pub sha256: [u8; 32],
    /// Which piece, from 0.
    pub index: u8,
    /// Of how many, one to fifteen.
    pub count: u8,
    /// The bytes, at most [`PIECE_BYTES`].
    #[serde(with = "coding::base64")]
    pub data: Vec<u8>,
}

impl FollowUp {
    /// What the person's phone signs: domain, report, number, question, day, text.
    #[must_use]
    pub fn signed_bytes(&self) -> Vec<u8> {
        let no_question = QuestionRef {
            partner: PartnerNumber(u32::MAX),
            counter: u32::MAX,
        };
        let question = self.to_question.unwrap_or(no_question);
        [
            FOLLOW_UP_DOMAIN,
            &self.report.0,
            &self.number.to_be_bytes(),
            &question.partner.0.to_be_bytes(),
            &question.counter.to_be_bytes(),
            self.sealed_on.to_string().as_bytes(),
            self.text.as_bytes(),
        ]
        .concat()
    }
}

/// The envelope of every document: the version stands first, so that a reader can stop there.
#[derive(Serialize, Deserialize)]
struct Versioned<T> {
    parakh: u32,
    #[serde(flatten)]
    document: T,
}

/// The one field that every schema will have.
#[derive(Deserialize)]
struct VersionAlone {
    parakh: u32,
}

/// Writes a document as JSON.
pub(crate) fn write(document: &Document) -> String {
    let versioned = Versioned {
        parakh: VERSION,
        document,
    };
    // Strings and numbers always have a JSON; were one to fail, the reader would refuse the empty text.
    serde_json::to_string(&versioned).unwrap_or_default()
}

/// Reads a document from JSON.
pub(crate) fn read(json: &str) -> Result<Document, NotADocument> {
    let version: VersionAlone = serde_json::from_str(json).map_err(|_| NotADocument::Json)?;
    if version.parakh != VERSION {
        return Err(NotADocument::Version);
    }
    let versioned: Versioned<Document> =
        serde_json::from_str(json).map_err(|_| NotADocument::Field)?;
    let document = versioned.document;
    document
        .is_possible()
        .then_some(document)
        .ok_or(NotADocument::Field)
}

impl Document {
    /// Whether counts and numbers are within what the protocol allows.
    fn is_possible(&self) -> bool {
        match self {
            Self::Report(report) => {
                let pieces = report.picture.as_ref().map_or(1, |picture| picture.pieces);
                (1..=MAX_RECIPIENTS).contains(&report.to.len())
                    && report.to.iter().all(|partner| partner.is_a_partner())
                    && (1..=MAX_PIECES).contains(&pieces)
            }
            Self::FollowUp(follow_up) => follow_up
                .to_question
                .is_none_or(|question| question.partner.is_a_partner()),
            Self::PicturePiece(piece) => {
                (1..=MAX_PIECES).contains(&piece.count)
                    && piece.index < piece.count
                    && piece.data.len() <= PIECE_BYTES
            }
        }
    }
}

prints_its_name!(
    Document,
    Report,
    ReplyAddress,
    Picture,
    FollowUp,
    PicturePiece
);
