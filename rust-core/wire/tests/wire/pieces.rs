//! A picture's piece fits into an envelope whatever its bytes are.

use parakh_wire::{Document, MAX_PIECES, PIECE_BYTES, PicturePiece, ReportId};
use sha2::{Digest, Sha256};

fn piece(seed: u32, data: Vec<u8>) -> Document {
    let hash: [u8; 32] = Sha256::digest(seed.to_be_bytes()).into();
    let mut report = [0; 16];
    report.copy_from_slice(&hash[..16]);
    Document::PicturePiece(PicturePiece {
        report: ReportId(report),
        sha256: hash,
        index: MAX_PIECES - 1,
        count: MAX_PIECES,
        data,
    })
}

/// Random bytes, of which only the first `2^bits` values occur.
fn bytes(seed: u32, bits: u32) -> Vec<u8> {
    let blocks = (0..u32::MAX)
        .flat_map(|count| Sha256::digest([seed.to_be_bytes(), count.to_be_bytes()].concat()));
    let mask = u8::try_from((1_u32 << bits) - 1).unwrap();
    blocks.map(|byte| byte & mask).take(PIECE_BYTES).collect()
}

#[test]
fn the_most_bytes_of_a_piece_always_fit() {
    for seed in 0..400 {
        // Random bytes compress worst; a JPEG's are nearly so.
        for bits in [8, 8, 8, 7, 5, 1] {
            let seed = seed * 8 + bits;
            assert!(
                piece(seed, bytes(seed, bits)).to_plaintext().is_ok(),
                "{seed}"
            );
        }
    }
}

#[test]
fn a_tenth_more_would_not_fit() {
    let data = [bytes(1, 8), bytes(2, 8)].concat();
    let data = data[..PIECE_BYTES * 11 / 10].to_vec();
    assert!(piece(0, data).to_plaintext().is_err());
}
