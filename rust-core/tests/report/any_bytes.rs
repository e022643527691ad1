//! The fuzzer's targets on fewer bytes: any at all, and good ones with some of them changed.

use image::codecs::jpeg::JpegEncoder;
use proptest::prelude::{Strategy, any, proptest};

use crate::phone;

/// Some bytes of a whole are others.
fn damaged(whole: Vec<u8>) -> impl Strategy<Value = Vec<u8>> {
    let changes = proptest::collection::vec((any::<usize>(), any::<u8>()), 0..6);
    changes.prop_map(move |changes| {
        let mut bytes = whole.clone();
        for (at, byte) in changes {
            let at = at % bytes.len();
            bytes[at] = byte;
        }
        bytes
    })
}

fn jpeg() -> Vec<u8> {
    let pixels = image::RgbImage::from_fn(40, 30, |x, y| {
        image::Rgb([(x * 6) as u8, (y * 8) as u8, 90])
    });
    let mut jpeg = Vec::new();
    let encoder = JpegEncoder::new(&mut jpeg);
    image::DynamicImage::ImageRgb8(pixels)
        .write_with_encoder(encoder)
        .unwrap();
    jpeg
}

const ANSWERS: &str = r#"{"danger":"no","happened":["paid_no_job"],"place":{"province":"kp"},
    "money":{"asked":"paid","amount":250000,"currency":"PKR","paid_by":"bank"},"month":"2026-05",
    "agent":{"phone":"+923001234567","name":"x"},"may_answer":true,"text":"words"}"#;

proptest! {
    #[test]
    fn any_bytes_are_no_picture_draft_or_strongbox(data in proptest::collection::vec(any::<u8>(), 0..3000)) {
        phone::picture(&data);
        phone::draft(&data);
        phone::strongbox(&data);
    }

    #[test]
    fn a_damaged_picture_is_taken_or_refused(data in damaged(jpeg())) {
        phone::picture(&data);
    }

    #[test]
    fn damaged_answers_are_taken_or_refused(data in damaged(ANSWERS.into())) {
        phone::draft(&data);
    }

    #[test]
    fn a_damaged_draft_is_taken_or_refused(data in damaged(crate::draft(1).to_bytes().to_vec())) {
        phone::draft(&data);
    }
}
