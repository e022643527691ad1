//! Any bytes as what travels. Nothing panics, and what is read is written back the same. The fuzzer
//! runs these for hours, `cargo test` for a moment.
#![allow(dead_code, reason = "each fuzz target uses one of them")]

use std::io::Write;

use parakh_seal::{Identity, ReplySecrets, age, open, open_reply};
use parakh_wire::{
    BLOCK_BYTES, ENVELOPE_BYTES, Envelope, PLAINTEXT_BYTES, PartnerNumber, Plaintext,
    REPLY_BODY_BYTES, Receipt, Reply, ReplyBlock, ReportId,
};

/// A key of the frozen vectors, so that these are openable beginnings for the fuzzer.
const IDENTITY: &str =
    "AGE-SECRET-KEY-PQ-13PTFZ4X5YLCPY650DUNFMVUJ32NXQU2TN3G66A76JLYCLMKGSX5S9UMNU7";

/// As JSON, as packed content, as a reply's body, as a receipt.
pub(crate) fn wire(data: &[u8]) {
    let mut gzip = flate2::GzBuilder::new().write(Vec::new(), flate2::Compression::fast());
    let _ = gzip.write_all(data);
    let packed = gzip.finish().unwrap_or_default();
    for content in [packed.as_slice(), data] {
        let Some(content) = Plaintext::from_bytes(&sized::<PLAINTEXT_BYTES>(content)) else {
            continue;
        };
        let Ok(document) = content.document() else {
            continue;
        };
        // Another spelling of the same numbers may be a little shorter than ours, so that ours need
        // not fit; when it does, it is the same document.
        if let Ok(again) = document.to_plaintext() {
            assert!(again.document() == Ok(document), "read as written");
        }
    }
    let body = sized::<REPLY_BODY_BYTES>(data);
    if let Some(reply) = Reply::from_body(&body) {
        assert!(
            reply.to_body().is_ok_and(|again| *again == body),
            "one spelling"
        );
    }
    if let Some(receipt) = Receipt::from_bytes(data) {
        assert!(receipt.to_bytes().as_slice() == data, "one spelling");
    }
}

/// As an age file of any size, and as an envelope.
pub(crate) fn age_file(data: &[u8]) {
    let Ok(identity) = Identity::parse(IDENTITY) else {
        return;
    };
    let _ = age::open(data, &identity);
    if let Some(envelope) = Envelope::from_bytes(&sized::<ENVELOPE_BYTES>(data)) {
        let _ = open(&envelope, &identity).map(|content| content.document().is_ok());
    }
}

/// As a reply block.
pub(crate) fn reply_block(data: &[u8]) {
    let secrets = ReplySecrets::from_bytes(&[7; 96]);
    let block = ReplyBlock(sized::<BLOCK_BYTES>(data));
    let report = ReportId([0; 16]);
    let opened = open_reply(&block, &secrets, &report, PartnerNumber(1), &[1; 32]);
    assert!(opened.is_err(), "nobody has signed it");
}

/// The bytes, cut or filled with zeros to a size.
fn sized<const N: usize>(data: &[u8]) -> [u8; N] {
    let mut all = [0; N];
    all.iter_mut().zip(data).for_each(|(to, from)| *to = *from);
    all
}
