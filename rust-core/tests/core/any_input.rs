//! Any text at all is answered: no panic, spans on character boundaries, folding twice as once.

use super::ask;
use parakh_core::text::{normalise, phones};
use proptest::prelude::*;

fn talk() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        "[a-zA-Z]{1,12}",
        "[اآبپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیےۓټډړېۍښږ]{1,9}",
        "[0-9۰-۹٠-٩oO]{1,12}",
        Just("0021/SKT".to_owned()),
        Just("+92 300 8500291".to_owned()),
        "\\PC{0,6}",
        any::<String>(),
    ];
    let gap = prop_oneof![
        Just(" "),
        Just(""),
        Just("/"),
        Just("-"),
        Just(". "),
        Just("\u{200C}"),
        Just("\0")
    ];
    proptest::collection::vec((word, gap), 0..12)
        .prop_map(|parts| parts.into_iter().map(|(word, gap)| word + gap).collect())
}

proptest! {
    #[test]
    fn folding_twice_is_folding_once(text in talk()) {
        let once = normalise(&text).folded();
        prop_assert_eq!(normalise(&once).folded(), once);
    }

    #[test]
    fn words_and_phones_lie_on_character_boundaries(text in talk()) {
        let folded = normalise(&text);
        for word in folded.words() {
            prop_assert!(text.get(word.start..word.end).is_some());
        }
        for phone in phones(&folded) {
            prop_assert!(text.get(phone.start..phone.end).is_some());
        }
    }

    #[test]
    fn any_question_is_answered_the_same_way_twice(text in talk()) {
        let answer = ask(&text);
        prop_assert!(answer.matches.len() <= 10);
        prop_assert!(answer.matches.windows(2).all(|pair| pair[0].score >= pair[1].score - 1.0));
        prop_assert!(answer.matches.iter().all(|found| (0.0..=1.0).contains(&found.score)));
        prop_assert!(!answer.confident || !answer.matches.is_empty());
        for span in answer.number.iter().map(|number| number.span).chain(answer.phone) {
            let (start, end) = (usize::try_from(span.start).unwrap(), usize::try_from(span.end).unwrap());
            prop_assert!(text.get(start..end).is_some_and(|quote| !quote.is_empty()));
        }
        prop_assert_eq!(ask(&text), answer);
    }
}

#[test]
fn empty_huge_and_binary_questions_are_answered() {
    assert!(ask("").matches.is_empty());
    assert!(ask(" \n\t\0\u{FEFF}").matches.is_empty());
    let huge = "سوات کارپوریشن ".repeat(70_000);
    assert!(huge.len() > 1_000_000);
    assert!(ask(&huge).cut);
    let binary: String = (0..4096_u32)
        .filter_map(|c| char::from_u32(c * 17))
        .collect();
    let _ = ask(&binary);
    let _ = ask(&"ا".repeat(60_000));
    let _ = ask(&"😀".repeat(10_000));
    let _ = ask(&"1".repeat(100_000));
}

#[test]
fn what_was_asked_never_stands_in_debug_output() {
    let secret = "Zarghuna 0300-8500291 0021/SKT";
    let folded = normalise(secret);
    let seen = format!(
        "{:?} {:?} {:?} {:?}",
        folded,
        folded.words(),
        phones(&folded),
        parakh_core::registry::Query::parse(&folded)
    );
    for part in ["arghuna", "8500291", "0021", "SKT", "skt", "300850"] {
        assert!(!seen.contains(part), "{part} stands in {seen}");
    }
}
