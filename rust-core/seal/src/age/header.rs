//! The header: lines of text, closed by a MAC under the file key. The MAC commits to that key, so
//! that no file can be put together which two partners open to two different contents.

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use hkdf::Hkdf;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::FileKey;
use crate::error::OpenError;

const FIRST_LINE: &[u8] = b"age-encryption.org/v1";
const COLUMNS: usize = 64;

/// One `->` line and the body under it.
pub(super) struct Stanza<'a> {
    pub(super) args: Vec<&'a str>,
    pub(super) body: Vec<u8>,
}

pub(super) struct Header<'a> {
    pub(super) stanzas: Vec<Stanza<'a>>,
    /// What the MAC covers: everything up to and with the three dashes.
    covered: &'a [u8],
    mac: [u8; 32],
}

impl Header<'_> {
    pub(super) fn check(&self, key: &FileKey) -> Result<(), OpenError> {
        let mac = mac(self.covered, key).ok_or(OpenError::Changed)?;
        mac.verify_slice(&self.mac).map_err(|_| OpenError::Changed)
    }
}

/// Writes the header; each stanza is its first line's words and its body.
pub(super) fn write(stanzas: &[([String; 2], [u8; 32])], key: &FileKey) -> Option<String> {
    let mut text = String::from_utf8_lossy(FIRST_LINE).into_owned();
    for (args, body) in stanzas {
        // 32 bytes are 43 characters, so that the body is one line and a short one, which ends it.
        let body = STANDARD_NO_PAD.encode(body);
        text.push_str(&format!("\n-> {}\n{body}", args.join(" ")));
    }
    text.push_str("\n---");
    let mac = mac(text.as_bytes(), key)?.finalize().into_bytes();
    text.push_str(&format!(" {}\n", STANDARD_NO_PAD.encode(mac)));
    Some(text)
}

/// Reads a header; also gives what follows it.
pub(super) fn parse(file: &[u8]) -> Option<(Header<'_>, &[u8])> {
    let (first, mut rest) = line(file)?;
    if first != FIRST_LINE {
        return None;
    }
    let mut stanzas = Vec::new();
    loop {
        let (next, after) = line(rest)?;
        if let Some(mac) = next.strip_prefix(b"--- ") {
            let end = file.len().checked_sub(rest.len())?.checked_add(3)?;
            let header = Header {
                stanzas,
                covered: file.get(..end)?,
                mac: STANDARD_NO_PAD.decode(mac).ok()?.try_into().ok()?,
            };
            return Some((header, after));
        }
        let args = words(next.strip_prefix(b"-> ")?)?;
        let (body, after) = body(after)?;
        stanzas.push(Stanza { args, body });
        rest = after;
    }
}

/// The lines of a body: full ones, then one that is not full, possibly empty.
fn body(mut rest: &[u8]) -> Option<(Vec<u8>, &[u8])> {
    let mut body = Vec::new();
    loop {
        let (text, after) = line(rest)?;
        rest = after;
        body.extend(STANDARD_NO_PAD.decode(text).ok()?);
        if text.len() > COLUMNS {
            return None;
        }
        if text.len() < COLUMNS {
            return Some((body, rest));
        }
    }
}

fn words(text: &[u8]) -> Option<Vec<&str>> {
    let words = std::str::from_utf8(text).ok()?.split(' ');
    words
        .map(|word| {
            (!word.is_empty() && word.bytes().all(|c| c.is_ascii_graphic())).then_some(word)
        })
        .collect()
}

fn line(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = bytes.iter().position(|byte| *byte == b'\n')?;
    let (line, rest) = bytes.split_at_checked(end)?;
    Some((line, rest.get(1..)?))
}

fn mac(covered: &[u8], key: &FileKey) -> Option<Hmac<Sha256>> {
    let mut mac_key = Zeroizing::new([0; 32]);
    Hkdf::<Sha256>::new(None, key.as_slice())
        .expand(b"header", mac_key.as_mut_slice())
        .ok()?;
    let mut mac = Hmac::<Sha256>::new_from_slice(mac_key.as_slice()).ok()?;
    mac.update(covered);
    Some(mac)
}
