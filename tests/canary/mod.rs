//! Searches bytes for an unmistakable text in every form in which a program may let it slip: as it is,
//! as UTF-16, as base64 in its three alignments, and packed by deflate from any byte on.

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use flate2::{Decompress, FlushDecompress};

/// What is searched for: words that stand in no program, no lesson and no list.
pub(crate) const CANARY: &str = "Zarghuna-Qandeel-7391846205-Kokcha";

/// In which form the canary stands in these bytes, when it does.
pub(crate) fn found(bytes: &[u8]) -> Option<&'static str> {
    let utf8 = CANARY.as_bytes();
    let little: Vec<u8> = CANARY.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = CANARY.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let plain = [("UTF-8", utf8), ("UTF-16", &little), ("UTF-16", &big)];
    let plain = plain.into_iter().find(|(_, form)| holds(bytes, form));
    if let Some((form, _)) = plain {
        return Some(form);
    }
    let encoded = (0..3).any(|skipped| {
        // From the first whole group of three on, the letters do not depend on what stands before.
        let from = utf8.get(skipped..).unwrap_or_default();
        let whole = from.len() / 3 * 3;
        let form = STANDARD_NO_PAD.encode(&from[..whole]);
        holds(bytes, form.as_bytes())
            || holds(bytes, form.replace('+', "-").replace('/', "_").as_bytes())
    });
    if encoded {
        return Some("base64");
    }
    let mut inflate = Decompress::new(false);
    let mut out = Vec::with_capacity(16 * 1024);
    let packed = (0..bytes.len()).any(|at| {
        // The first bytes that come out when these are taken for deflate; most are none.
        inflate.reset(false);
        out.clear();
        let input = &bytes[at..bytes.len().min(at + 8 * 1024)];
        let _ = inflate.decompress_vec(input, &mut out, FlushDecompress::Sync);
        holds(&out, utf8)
    });
    packed.then_some("deflate")
}

fn holds(bytes: &[u8], form: &[u8]) -> bool {
    bytes.windows(form.len()).any(|window| window == form)
}

/// The files of a folder in which the canary stands, each with the form.
pub(crate) fn found_in(folder: &Path) -> Vec<String> {
    let files = std::fs::read_dir(folder).expect("a folder");
    let mut found_in = Vec::new();
    for file in files {
        let path = file.expect("a file").path();
        let bytes = std::fs::read(&path).expect("its bytes");
        if let Some(form) = found(&bytes) {
            found_in.push(format!("{}: {form}", path.display()));
        }
    }
    found_in
}

/// Plants the canary in each of its forms in the middle of other bytes; the search must find every one.
pub(crate) fn finds_every_leak(bytes: &[u8]) {
    use std::io::Write;
    assert_eq!(found(bytes), None, "nothing is planted yet");
    let sentence = format!("before {CANARY} after");
    let utf16 = |to: fn(u16) -> [u8; 2]| sentence.encode_utf16().flat_map(to).collect::<Vec<u8>>();
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packed
        .write_all(sentence.repeat(3).as_bytes())
        .expect("packs");
    let leaks = [
        ("UTF-8", sentence.clone().into_bytes()),
        ("UTF-16", utf16(u16::to_le_bytes)),
        ("UTF-16", utf16(u16::to_be_bytes)),
        ("base64", STANDARD_NO_PAD.encode(&sentence).into_bytes()),
        (
            "base64",
            STANDARD_NO_PAD.encode(format!("x{sentence}")).into_bytes(),
        ),
        (
            "base64",
            STANDARD_NO_PAD.encode(format!("xy{sentence}")).into_bytes(),
        ),
        ("deflate", packed.finish().expect("packs")),
    ];
    let middle = bytes.len() / 2;
    for (form, leak) in leaks {
        let leaking = [&bytes[..middle], &leak, &bytes[middle + leak.len()..]].concat();
        assert_eq!(found(&leaking), Some(form));
    }
}
