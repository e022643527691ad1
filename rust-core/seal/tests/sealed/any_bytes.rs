//! The fuzz targets, on the bytes that proptest thinks of and on damaged examples.

use std::path::Path;

use proptest::prelude::*;

#[path = "../../../../fuzz/targets/sealed.rs"]
mod targets;

fn example(path: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures");
    std::fs::read(folder.join(path)).unwrap()
}

/// Any bytes; or an example with some of them over it, and cut somewhere.
fn near(paths: &'static [&'static str]) -> impl Strategy<Value = Vec<u8>> {
    let bytes = || proptest::collection::vec(any::<u8>(), 0..200);
    let damaged = (
        proptest::sample::select(paths),
        bytes(),
        any::<[prop::sample::Index; 2]>(),
    );
    let damaged = damaged.prop_map(|(path, over, [at, end])| {
        let mut all = example(path);
        let at = at.index(all.len());
        let end = if over.len() % 2 == 0 {
            all.len()
        } else {
            end.index(all.len())
        };
        let over = over.into_iter().take(3);
        all.iter_mut()
            .skip(at)
            .zip(over)
            .for_each(|(to, from)| *to = from);
        all.truncate(end);
        all
    });
    prop_oneof![bytes(), damaged]
}

proptest! {
    #[test]
    fn wire(data in near(&["wire/v1/report.json", "wire/v1/follow_up.json", "wire/v1/picture.json",
        "wire/v1/report.plaintext", "wire/v1/reply-referred.body", "wire/v1/report.receipt"])) {
        targets::wire(&data);
    }

    #[test]
    fn age_file(data in near(&["wire/v1/report.envelope"])) {
        targets::age_file(&data);
    }

    #[test]
    fn reply_block(data in near(&["wire/v1/reply-answer.block"])) {
        targets::reply_block(&data);
    }
}
