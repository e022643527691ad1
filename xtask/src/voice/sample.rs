//! A made Ogg Opus file for the tests: right headers and sums around bytes that are no sound. It is
//! never shipped.

use super::ogg::checksum;

/// Samples that a player skips at the beginning.
const SKIPPED: u16 = 312;

/// A recording of a length, with so many bytes of sound a second.
pub(super) fn recording(length_ms: u64, bytes_a_second: u64) -> Vec<u8> {
    let size = usize::try_from(length_ms * bytes_a_second / 1000).unwrap();
    let sound = vec![7; size];
    let parts: Vec<&[u8]> = sound.chunks(60_000).collect();
    let end = length_ms * 48 + u64::from(SKIPPED);
    let mut file = [page(2, 0, 0, &head(1)), page(0, 0, 1, &tags())].concat();
    for (part, number) in parts.iter().zip(2..) {
        let last = number - 1 == u32::try_from(parts.len()).unwrap();
        let (kind, place) = if last { (4, end) } else { (0, 0) };
        file.extend(page(kind, place, number, part));
    }
    file
}

pub(super) fn head(channels: u8) -> Vec<u8> {
    let mut head = b"OpusHead\x01".to_vec();
    head.push(channels);
    head.extend(SKIPPED.to_le_bytes());
    head.extend(16_000_u32.to_le_bytes());
    head.extend([0, 0, 0]);
    head
}

pub(super) fn tags() -> Vec<u8> {
    [
        &b"OpusTags"[..],
        &4_u32.to_le_bytes(),
        b"made",
        &0_u32.to_le_bytes(),
    ]
    .concat()
}

/// One page with its sum.
pub(super) fn page(kind: u8, place: u64, number: u32, data: &[u8]) -> Vec<u8> {
    let full = data.len() / 255;
    let mut table = vec![255_u8; full];
    table.push(u8::try_from(data.len() % 255).unwrap());
    let mut page = b"OggS\0".to_vec();
    page.push(kind);
    page.extend(place.to_le_bytes());
    page.extend(1_u32.to_le_bytes());
    page.extend(number.to_le_bytes());
    page.extend([0; 4]);
    page.push(u8::try_from(table.len()).unwrap());
    page.extend(table);
    page.extend(data);
    let sum = checksum(page.iter().copied());
    page[22..26].copy_from_slice(&sum.to_le_bytes());
    page
}
