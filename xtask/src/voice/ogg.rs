//! Ogg Opus by its headers: whole pages with right sums, one stream, the two heads of Opus, and how
//! long it lasts. What is inside the sound it does not look at.

use anyhow::Context;

/// Opus counts in 48,000 parts of a second, whatever was recorded.
const PER_MS: u64 = 48;
/// Before the table of segments: OggS, version, kind, place, stream, number, sum, count.
const HEAD: usize = 27;
const FIRST: u8 = 2;
const LAST: u8 = 4;

/// One page.
struct Page<'a> {
    kind: u8,
    /// Samples up to the end of this page.
    place: u64,
    stream: u32,
    number: u32,
    data: &'a [u8],
}

/// How long a recording lasts; an error says what is wrong with it.
pub(super) fn length_ms(bytes: &[u8]) -> anyhow::Result<u64> {
    let pages = pages(bytes)?;
    let [head, tags, sound @ ..] = pages.as_slice() else {
        anyhow::bail!("it has fewer than two pages");
    };
    anyhow::ensure!(
        head.kind & FIRST != 0,
        "its first page does not begin a stream"
    );
    let one_stream = pages
        .iter()
        .zip(0..)
        .all(|(page, number)| page.stream == head.stream && page.number == number);
    anyhow::ensure!(one_stream, "it is not one whole stream");
    let skipped = skipped(head.data)?;
    anyhow::ensure!(tags.data.starts_with(b"OpusTags"), "it has no OpusTags");
    let last = sound.last().context("it holds no sound")?;
    anyhow::ensure!(last.kind & LAST != 0, "it is cut off");
    let samples = last
        .place
        .checked_sub(skipped)
        .filter(|_| last.place < u64::MAX);
    Ok(samples.context("its length makes no sense")? / PER_MS)
}

/// Samples before the sound begins.
fn skipped(head: &[u8]) -> anyhow::Result<u64> {
    let rest = head
        .strip_prefix(b"OpusHead")
        .context("it is not Opus: no OpusHead")?;
    let [version, channels, low, high, ..] = rest else {
        anyhow::bail!("its OpusHead is cut off");
    };
    anyhow::ensure!(
        *version < 16 && head.len() >= 19,
        "its OpusHead is of an unknown kind"
    );
    anyhow::ensure!(
        matches!(channels, 1 | 2),
        "it has {channels} channels, not one or two"
    );
    Ok(u64::from(u16::from_le_bytes([*low, *high])))
}

fn pages(bytes: &[u8]) -> anyhow::Result<Vec<Page<'_>>> {
    let mut pages = Vec::new();
    let mut rest = bytes;
    while !rest.is_empty() {
        let (page, after) = page(rest).with_context(|| format!("page {}", pages.len() + 1))?;
        pages.push(page);
        rest = after;
    }
    anyhow::ensure!(!pages.is_empty(), "it is empty");
    Ok(pages)
}

fn page(bytes: &[u8]) -> anyhow::Result<(Page<'_>, &[u8])> {
    anyhow::ensure!(bytes.starts_with(b"OggS\0"), "no Ogg page");
    let (head, rest) = bytes.split_at_checked(HEAD).context("it is cut off")?;
    let count = usize::from(head.last().copied().unwrap_or_default());
    let (table, rest) = rest.split_at_checked(count).context("it is cut off")?;
    let size = table.iter().map(|size| usize::from(*size)).sum();
    let (data, after) = rest.split_at_checked(size).context("it is cut off")?;
    let field = |from: usize, length: usize| {
        let bytes = head.iter().skip(from).take(length).rev();
        bytes.fold(0_u64, |value, byte| (value << 8) | u64::from(*byte))
    };
    let sum = u32::try_from(field(22, 4))?;
    // The sum is taken with its own place left empty.
    let empty = head
        .iter()
        .enumerate()
        .map(|(at, byte)| if (22..26).contains(&at) { 0 } else { *byte });
    let all = empty
        .chain(table.iter().copied())
        .chain(data.iter().copied());
    anyhow::ensure!(
        checksum(all) == sum,
        "its sum is wrong: the file is damaged"
    );
    let page = Page {
        kind: u8::try_from(field(5, 1))?,
        place: field(6, 8),
        stream: u32::try_from(field(14, 4))?,
        number: u32::try_from(field(18, 4))?,
        data,
    };
    Ok((page, after))
}

/// The sum of Ogg: CRC-32 of 0x04C11DB7, begun at zero and not turned round.
pub(super) fn checksum(bytes: impl Iterator<Item = u8>) -> u32 {
    bytes.fold(0, |sum: u32, byte| {
        (0..8).fold(sum ^ (u32::from(byte) << 24), |sum, _| {
            let carried = sum & 0x8000_0000 != 0;
            (sum << 1) ^ if carried { 0x04C1_1DB7 } else { 0 }
        })
    })
}

#[cfg(test)]
mod tests {
    use super::{checksum, length_ms};
    use crate::voice::sample::{head, page, recording, tags};

    #[test]
    fn the_sum_is_that_of_ogg() {
        // The check value of CRC-32/MPEG-2 begun at zero.
        assert_eq!(checksum(b"123456789".iter().copied()), 0x89A1_897F);
    }

    #[test]
    fn a_recording_says_how_long_it_lasts() {
        assert_eq!(length_ms(&recording(2_000, 2_000)).unwrap(), 2_000);
        assert_eq!(length_ms(&recording(61_000, 200)).unwrap(), 61_000);
    }

    #[test]
    fn what_is_no_whole_ogg_opus_is_refused_by_name() {
        let good = recording(1_000, 500);
        let mut damaged = good.clone();
        *damaged.last_mut().unwrap() ^= 1;
        let vorbis = [
            page(2, 0, 0, b"\x01vorbis and more of it"),
            page(4, 48_000, 1, b"x"),
        ]
        .concat();
        let headed = [page(2, 0, 0, &head(1)), page(0, 0, 1, &tags())].concat();
        let unended = [headed.clone(), page(0, 48_000, 2, b"x")].concat();
        let missing = [headed.clone(), page(4, 48_000, 3, b"x")].concat();
        let backwards = [headed.clone(), page(4, 10, 2, b"x")].concat();
        let wide = [
            page(2, 0, 0, &head(6)),
            page(0, 0, 1, &tags()),
            page(4, 48_000, 2, b"x"),
        ]
        .concat();
        let untagged = [
            page(2, 0, 0, &head(1)),
            page(0, 0, 1, b"x"),
            page(4, 48_000, 2, b"x"),
        ]
        .concat();
        let cut = &good[..good.len() - 1];
        for (bytes, says) in [
            (&b""[..], "empty"),
            (b"RIFF....WAVE", "no Ogg page"),
            (&damaged, "damaged"),
            (cut, "cut off"),
            (&vorbis, "no OpusHead"),
            (&headed, "no sound"),
            (&unended, "cut off"),
            (&missing, "not one whole stream"),
            (&backwards, "makes no sense"),
            (&wide, "6 channels"),
            (&untagged, "no OpusTags"),
        ] {
            let error = format!("{:#}", length_ms(bytes).unwrap_err());
            assert!(error.contains(says), "{error}, not {says}");
        }
    }
}
