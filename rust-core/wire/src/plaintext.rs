//! What is sealed: one gzip member of readable JSON, and zero bytes up to the one size. So that
//! `age -d -i key | gunzip` prints it, today and in twenty years.

use std::io::{Read, Write};

use flate2::bufread::GzDecoder;
use flate2::{Compression, GzBuilder};
use zeroize::{Zeroize, Zeroizing};

use crate::document::{self, Document};
use crate::numbers::prints_its_name;

/// What an envelope of 8,192 bytes with three keys holds.
pub const PLAINTEXT_BYTES: usize = 3419;

/// No honest document is longer; a longer one is an attack on the reader's memory.
const MAX_JSON_BYTES: u64 = 64 * 1024;

/// The content of an envelope; forgotten when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Plaintext(Box<[u8; PLAINTEXT_BYTES]>);

/// The document does not fit into an envelope.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("too long by {over_bytes} bytes")]
pub struct TooLong {
    /// By how many bytes, after compression.
    pub over_bytes: usize,
}

/// Why a content is no document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotADocument {
    /// It is not one plain gzip member followed by zero bytes.
    #[error("not one gzip member and zeros")]
    Gzip,
    /// It inflates to more than 64 kB.
    #[error("inflates to too much")]
    TooLarge,
    /// It is no JSON object with a version.
    #[error("not a document in json")]
    Json,
    /// It was written to a newer schema.
    #[error("of another version")]
    Version,
    /// A field is missing, unknown or impossible.
    #[error("a field is missing, unknown or impossible")]
    Field,
}

impl Plaintext {
    /// Takes exactly [`PLAINTEXT_BYTES`] bytes.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut own = Self(Box::new([0; PLAINTEXT_BYTES]));
        if bytes.len() != own.0.len() {
            return None;
        }
        own.0.copy_from_slice(bytes);
        Some(own)
    }

    /// The bytes to seal.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; PLAINTEXT_BYTES] {
        &self.0
    }

    /// The JSON text as it was written.
    ///
    /// # Errors
    /// When it is no gzip member with zeros after it, or inflates to more than 64 kB.
    pub fn json(&self) -> Result<Zeroizing<String>, NotADocument> {
        let bytes = self.0.as_slice();
        // No name, no comment, no time: nothing that a phone could add without meaning to.
        if bytes.get(..8) != Some(&[0x1f, 0x8b, 8, 0, 0, 0, 0, 0]) {
            return Err(NotADocument::Gzip);
        }
        let mut gzip = GzDecoder::new(bytes).take(MAX_JSON_BYTES.saturating_add(1));
        let mut json = Zeroizing::new(Vec::new());
        let read = gzip.read_to_end(&mut json);
        if u64::try_from(json.len()).is_ok_and(|length| length > MAX_JSON_BYTES) {
            return Err(NotADocument::TooLarge);
        }
        let rest = gzip.into_inner().into_inner();
        if read.is_err() || rest.iter().any(|byte| *byte != 0) {
            return Err(NotADocument::Gzip);
        }
        let text = std::str::from_utf8(&json).map_err(|_| NotADocument::Json)?;
        Ok(Zeroizing::new(text.to_owned()))
    }

    /// Reads the document.
    ///
    /// # Errors
    /// When it is none, or one of a newer schema.
    pub fn document(&self) -> Result<Document, NotADocument> {
        document::read(&self.json()?)
    }
}

impl Document {
    /// Packs the document for sealing.
    ///
    /// # Errors
    /// When it does not fit, by how much.
    pub fn to_plaintext(&self) -> Result<Plaintext, TooLong> {
        let json = Zeroizing::new(document::write(self));
        let packed = Zeroizing::new(gzip(json.as_bytes()));
        let mut plaintext = Plaintext(Box::new([0; PLAINTEXT_BYTES]));
        match plaintext.0.get_mut(..packed.len()) {
            Some(start) => start.copy_from_slice(&packed),
            None => {
                return Err(TooLong {
                    over_bytes: packed.len().saturating_sub(PLAINTEXT_BYTES),
                });
            }
        }
        Ok(plaintext)
    }
}

/// One gzip member without a name or a time, compressed as well as can be.
fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut writer = GzBuilder::new().write(Vec::new(), Compression::best());
    // Writing to memory does not fail; were it to, the reader would refuse what came out.
    let _ = writer.write_all(bytes);
    writer.finish().unwrap_or_default()
}

impl Drop for Plaintext {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

prints_its_name!(Plaintext);
