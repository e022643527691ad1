//! Reply blocks: HPKE with a pre-shared key. The key exchange is X25519, which a quantum computer
//! breaks; the pre-shared key came out of a post-quantum envelope and keeps the block closed.

use hkdf::Hkdf;
use hpke::aead::AesGcm256;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, OpModeR, OpModeS, PskBundle, Serializable};
use parakh_wire::{
    BLOCK_BYTES, PartnerNumber, REPLY_BODY_BYTES, Reply, ReplyAddress, ReplyBlock, ReportId,
    signed_reply,
};
use rand_core::CryptoRng;
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::error::{OpenError, SealError};
use crate::secrets::ReplySecrets;
use crate::signing::{SigningSeed, verify};

const INFO: &[u8] = b"parakh reply 1";
const PSK_INFO: &[u8] = b"parakh reply psk 1";
const ENC_BYTES: usize = 32;
const SIGNATURE_BYTES: usize = 64;

/// Signs a reply and seals it for the person behind an address.
///
/// # Errors
/// When the text does not fit, the reply is impossible, or the address holds no usable key.
pub fn seal_reply(
    reply: &Reply,
    to: &ReplyAddress,
    seed: &SigningSeed,
    dice: &mut impl CryptoRng,
) -> Result<ReplyBlock, SealError> {
    if !reply.is_possible() {
        return Err(SealError::Reply);
    }
    let body = reply.to_body().map_err(|long| SealError::TooLong {
        over_bytes: long.over_bytes,
    })?;
    let signature = seed.sign(&signed_reply(&body));
    let content = Zeroizing::new([signature.as_slice(), body.as_slice()].concat());
    let psk = psk(&to.seed).ok_or(SealError::Key)?;
    let psk = PskBundle::new(psk.as_slice(), INFO).map_err(|_| SealError::Key)?;
    let key = Deserializable::from_bytes(&to.key).map_err(|_| SealError::Key)?;
    let (enc, sealed) = hpke::single_shot_seal_with_rng::<AesGcm256, HkdfSha256, X25519HkdfSha256>(
        &OpModeS::Psk(psk),
        &key,
        INFO,
        &content,
        b"",
        dice,
    )
    .map_err(|_| SealError::Key)?;
    let block = [enc.to_bytes().as_slice(), &sealed].concat();
    let block = <[u8; BLOCK_BYTES]>::try_from(block).map_err(|_| SealError::Key)?;
    Ok(ReplyBlock(block))
}

/// Opens a reply block and checks that it is that partner's, about that report.
///
/// # Errors
/// When it was sealed to other keys or changed, is about another report, speaks in another
/// partner's name, or is not signed by the key.
pub fn open_reply(
    block: &ReplyBlock,
    secrets: &ReplySecrets,
    report: &ReportId,
    partner: PartnerNumber,
    signing_key: &[u8; 32],
) -> Result<Reply, OpenError> {
    let content = open_content(block, secrets).ok_or(OpenError::OtherKey)?;
    let (signature, body) = content
        .split_first_chunk::<SIGNATURE_BYTES>()
        .ok_or(OpenError::Form)?;
    let body = <&[u8; REPLY_BODY_BYTES]>::try_from(body).map_err(|_| OpenError::Form)?;
    // Before anything inside is believed.
    if !verify(signing_key, &signed_reply(body), signature) {
        return Err(OpenError::Signature);
    }
    let reply = Reply::from_body(body).ok_or(OpenError::Form)?;
    if reply.report != *report {
        return Err(OpenError::OtherReport);
    }
    if reply.partner != partner {
        return Err(OpenError::OtherPartner);
    }
    Ok(reply)
}

fn open_content(block: &ReplyBlock, secrets: &ReplySecrets) -> Option<Zeroizing<Vec<u8>>> {
    let (enc, sealed) = block.0.split_first_chunk::<ENC_BYTES>()?;
    let psk = psk(&secrets.seed)?;
    let opened = hpke::single_shot_open::<AesGcm256, HkdfSha256, X25519HkdfSha256>(
        &OpModeR::Psk(PskBundle::new(psk.as_slice(), INFO).ok()?),
        &Deserializable::from_bytes(&secrets.key).ok()?,
        &Deserializable::from_bytes(enc).ok()?,
        INFO,
        sealed,
        b"",
    );
    opened.ok().map(Zeroizing::new)
}

/// The pre-shared key: the seed itself also makes the mailboxes' numbers, so each use has its own.
fn psk(seed: &[u8; 32]) -> Option<Zeroizing<[u8; 32]>> {
    let mut psk = Zeroizing::new([0; 32]);
    Hkdf::<Sha256>::new(None, seed)
        .expand(PSK_INFO, psk.as_mut_slice())
        .ok()?;
    Some(psk)
}
