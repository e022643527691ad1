//! Makes a picture small and empty of everything but its pixels: decodes it, turns it as its camera
//! said, shrinks it, and writes a new JPEG. What a camera or an app had hidden beside the pixels (place,
//! time, name of the phone, a film behind the picture) is not copied, because nothing is copied.

use std::io::Cursor;

use image::codecs::jpeg::{JpegDecoder, JpegEncoder};
use image::{DynamicImage, ImageDecoder, Limits};
use parakh_wire::{Document, MAX_PIECES, PIECE_BYTES, PicturePiece, ReportId};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// Pixels that are decoded on a phone, where the shell has made the picture smaller before.
pub const PHONE_PIXELS: u64 = 4_000_000;

/// Pixels that are decoded on a computer, where nothing has: what a phone's camera takes.
pub const DESKTOP_PIXELS: u64 = 16_000_000;

/// Bytes that are read; a camera's picture of [`DESKTOP_PIXELS`] is smaller.
const READ_AT_MOST: usize = 24 * 1024 * 1024;

/// The longer side of what is sent, and the sides that are tried when no quality makes it fit.
const SIDES_PX: [u32; 3] = [640, 480, 320];

/// JPEG qualities, best first.
const QUALITIES: [u8; 7] = [80, 70, 60, 50, 40, 25, 10];

/// Why a picture cannot be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAPicture {
    /// The bytes are no JPEG, or a damaged one.
    #[error("the picture cannot be read")]
    Unreadable,
    /// It has more pixels, or bytes, than are decoded here.
    #[error("the picture is too large")]
    TooLarge,
}

/// A picture ready to be sent: a JPEG of pixels alone, small enough for its pieces.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    jpeg: Zeroizing<Vec<u8>>,
}

impl Picture {
    /// Makes a picture out of a JPEG of at most `most_pixels`.
    ///
    /// # Errors
    /// [`NotAPicture::TooLarge`] before anything is decoded.
    pub fn shrink(given: &[u8], most_pixels: u64) -> Result<Self, NotAPicture> {
        let pixels = decode(given, most_pixels)?;
        for side in SIDES_PX {
            let small = if pixels.width().max(pixels.height()) > side {
                pixels.thumbnail(side, side)
            } else {
                pixels.clone()
            };
            for quality in QUALITIES {
                let mut jpeg = Zeroizing::new(Vec::with_capacity(MOST_BYTES));
                JpegEncoder::new_with_quality(&mut *jpeg, quality)
                    .encode_image(&small)
                    .map_err(|_| NotAPicture::Unreadable)?;
                if jpeg.len() <= MOST_BYTES {
                    return Ok(Self { jpeg });
                }
            }
        }
        Err(NotAPicture::TooLarge)
    }

    /// Takes back what [`Picture::jpeg`] gave, as a draft that was kept.
    #[must_use]
    pub fn of_kept(jpeg: Vec<u8>) -> Option<Self> {
        let jpeg = Zeroizing::new(jpeg);
        (!jpeg.is_empty() && jpeg.len() <= MOST_BYTES).then_some(Self { jpeg })
    }

    /// The JPEG.
    #[must_use]
    pub fn jpeg(&self) -> &[u8] {
        &self.jpeg
    }

    /// SHA-256 of the JPEG.
    #[must_use]
    pub fn sha256(&self) -> [u8; 32] {
        Sha256::digest(self.jpeg()).into()
    }

    /// The pieces in which it travels, one an envelope.
    #[must_use]
    pub fn pieces(&self, report: ReportId) -> Vec<Document> {
        let chunks = self.jpeg.chunks(PIECE_BYTES);
        let count = u8::try_from(chunks.len()).unwrap_or(u8::MAX);
        let piece = |(index, data): (u8, &[u8])| {
            Document::PicturePiece(PicturePiece {
                report,
                sha256: self.sha256(),
                index,
                count,
                data: data.to_vec(),
            })
        };
        (0..).zip(chunks).map(piece).collect()
    }
}

impl std::fmt::Debug for Picture {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Picture")
    }
}

/// Bytes that the pieces hold together.
const MOST_BYTES: usize = PIECE_BYTES * MAX_PIECES as usize;

fn decode(given: &[u8], most_pixels: u64) -> Result<DynamicImage, NotAPicture> {
    if given.len() > READ_AT_MOST {
        return Err(NotAPicture::TooLarge);
    }
    let unreadable = |_| NotAPicture::Unreadable;
    let mut decoder = JpegDecoder::new(Cursor::new(given)).map_err(unreadable)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > most_pixels {
        return Err(NotAPicture::TooLarge);
    }
    let mut limits = Limits::default();
    // Three bytes a pixel and what the decoder needs beside them.
    limits.max_alloc = Some(most_pixels.saturating_mul(4));
    decoder.set_limits(limits).map_err(unreadable)?;
    let turn = decoder.orientation().map_err(unreadable)?;
    let pixels = DynamicImage::from_decoder(decoder).map_err(unreadable)?;
    let side = SIDES_PX.iter().copied().max().unwrap_or_default();
    // Small first, then turned: turning needs a second copy.
    let mut pixels = if pixels.width().max(pixels.height()) > side {
        pixels.thumbnail(side, side)
    } else {
        pixels
    };
    pixels.apply_orientation(turn);
    Ok(DynamicImage::ImageRgb8(pixels.into_rgb8()))
}

#[cfg(test)]
mod tests {
    use image::codecs::jpeg::JpegEncoder;
    use image::{DynamicImage, Rgb, RgbImage};
    use parakh_wire::{Document, MAX_PIECES, ReportId};

    use super::{DESKTOP_PIXELS, NotAPicture, PHONE_PIXELS, Picture};

    /// A picture whose left half is dark, or one that no JPEG makes small.
    fn jpeg(width: u32, height: u32, is_noise: bool) -> Vec<u8> {
        let mut state = 7_u32;
        let pixels = RgbImage::from_fn(width, height, |x, _| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            if is_noise {
                let [a, b, c, _] = state.to_be_bytes();
                Rgb([a, b, c])
            } else if x < width / 2 {
                Rgb([20, 20, 20])
            } else {
                Rgb([230, 230, 230])
            }
        });
        let mut out = Vec::new();
        let encoder = JpegEncoder::new_with_quality(&mut out, 90);
        DynamicImage::ImageRgb8(pixels)
            .write_with_encoder(encoder)
            .unwrap();
        out
    }

    /// The same with camera's notes: turned by a quarter, a place, a comment, and a film at the end.
    fn with_notes(jpeg: &[u8]) -> Vec<u8> {
        // EXIF, big endian, one entry: orientation (0x0112), short, 6 (turn right).
        let mut exif =
            b"Exif\0\0MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0".to_vec();
        exif.extend_from_slice(b"SECRETPLACE 33.6844N");
        let segment = |marker: u8, body: &[u8]| {
            let length = u16::try_from(body.len() + 2).unwrap().to_be_bytes();
            [&[0xFF, marker], &length[..], body].concat()
        };
        let xmp = b"http://ns.adobe.com/xap/1.0/\0<x>SECRETXMP</x>";
        [
            &jpeg[..2],
            &segment(0xE1, &exif),
            &segment(0xE1, xmp),
            &segment(0xFE, b"SECRETCOMMENT"),
            &jpeg[2..],
            b"SECRETFILM",
        ]
        .concat()
    }

    fn decoded(jpeg: &[u8]) -> RgbImage {
        image::load_from_memory(jpeg).unwrap().into_rgb8()
    }

    #[test]
    fn only_the_pixels_are_left_and_they_stand_upright() {
        let given = with_notes(&jpeg(1000, 400, false));
        let picture = Picture::shrink(&given, PHONE_PIXELS).unwrap();
        let bytes = picture.jpeg();
        assert!(!bytes.windows(6).any(|six| six == b"SECRET"));
        assert!(!bytes.windows(4).any(|four| four == b"Exif"));
        let pixels = decoded(bytes);
        assert_eq!((pixels.width(), pixels.height()), (256, 640));
        // A quarter to the right brings the left half to the top.
        assert!(pixels.get_pixel(128, 20)[0] < 80 && pixels.get_pixel(128, 620)[0] > 180);
    }

    #[test]
    fn what_no_quality_makes_small_fits_all_the_same() {
        for (width, height) in [(640, 640), (2000, 1500), (1, 1), (3000, 2)] {
            let picture = Picture::shrink(&jpeg(width, height, true), PHONE_PIXELS).unwrap();
            let pieces = picture.pieces(ReportId([7; 16]));
            assert!((1..=usize::from(MAX_PIECES)).contains(&pieces.len()));
            let mut whole = Vec::new();
            for piece in pieces {
                let plaintext = piece.to_plaintext().unwrap();
                let Document::PicturePiece(back) = plaintext.document().unwrap() else {
                    panic!("another document");
                };
                assert_eq!(back.sha256, picture.sha256());
                whole.extend(back.data);
            }
            assert_eq!(whole, picture.jpeg());
        }
    }

    #[test]
    fn what_cannot_be_decoded_says_why() {
        let small = jpeg(30, 30, true);
        let shrink = |bytes: &[u8], most| Picture::shrink(bytes, most).err();
        assert_eq!(shrink(b"", PHONE_PIXELS), Some(NotAPicture::Unreadable));
        assert_eq!(
            shrink(b"GIF89a", PHONE_PIXELS),
            Some(NotAPicture::Unreadable)
        );
        assert_eq!(
            shrink(&small[..30], PHONE_PIXELS),
            Some(NotAPicture::Unreadable)
        );
        assert_eq!(shrink(&small, 899), Some(NotAPicture::TooLarge));
        assert_eq!(shrink(&small, 900), None);
        let large = jpeg(2500, 1700, false);
        assert_eq!(shrink(&large, PHONE_PIXELS), Some(NotAPicture::TooLarge));
        assert_eq!(shrink(&large, DESKTOP_PIXELS), None);
    }
}
