//! The bytes that travel between phone, mailroom and desk: report, envelope, reply block, receipt.
//! It holds no keys and does no cryptography but SHA-256, so the machines on the way may link it.
#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

pub mod answers;
mod coding;
mod day;
mod document;
mod envelope;
mod numbers;
mod plaintext;
mod receipt;
mod reply;

pub use answers::Answers;
pub use day::Day;
pub use document::{
    Document, FollowUp, MAX_PIECES, MAX_RECIPIENTS, PIECE_BYTES, Picture, PicturePiece,
    QuestionRef, ReplyAddress, Report,
};
pub use envelope::{ENVELOPE_BYTES, Envelope, STANZAS};
pub use numbers::{EnvelopeId, MailboxNumber, PartnerNumber, ReportId};
pub use plaintext::{NotADocument, PLAINTEXT_BYTES, Plaintext, TooLong};
pub use receipt::{RECEIPT_BYTES, Receipt};
pub use reply::{
    BLOCK_BYTES, REPLY_BODY_BYTES, REPLY_TEXT_BYTES, Reply, ReplyBlock, ReplyKind, TextTooLong,
    signed_reply,
};
