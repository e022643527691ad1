//! What a voice is given: every answer, lesson and sentence in four languages without a digit or a
//! sign, whatever the text.

use parakh_core::adcheck::AdChecker;
use parakh_core::clock::Day;
use parakh_core::lessons::Lessons;
use parakh_core::store::Pack;
use parakh_core::strings::{Language, Speech, Strings, spoken_text};
use proptest::prelude::*;

/// The questions and messages whose pages stand in the snapshots of the command line.
const QUESTIONS: [&str; 8] = [
    "2131/SKT",
    "1353/rwp",
    "Sailkot Traders",
    "0007/LHR",
    "Shameem Express licence 0021/SKT",
    "0300-8500292",
    "دبئی کا ویزا صرف دو لاکھ میں",
    "9876/LHR",
];
const MESSAGES: [&str; 4] = [
    "Urgent! Poland work permit, done base visa, no interview. \
     Advance 50,000 rupees by Easypaisa today to book the seat. WhatsApp 0300-0000123 only.",
    "✈️ Dubai ka azad visa, done base, visa 100% guaranteed. Advance 80 hazar JazzCash pe bhejein.",
    "Al Haseef Enterprises, Licence No. 2131/SKT, Marala Road, Sialkot. Required for Kuwait: 15 masons, \
     salary 140 KD, two years contract, permission 4360233. Interview on 3 December. Phone 052-4360151.",
    "",
];

/// Letters, vowel marks, blanks, and the marks by which a voice phrases.
fn is_spoken(c: char) -> bool {
    let marks = matches!(c, '\u{300}'..='\u{36F}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{200C}');
    (c.is_alphabetic() && !c.is_numeric()) || marks || " .?!:;,۔؟؛،'’-".contains(c)
}

fn holds(speech: Speech) {
    let all: Vec<String> = speech.whole.into_iter().chain(speech.parts).collect();
    assert!(!all.is_empty());
    all.iter().for_each(|text| is_plain(text));
}

fn is_plain(text: &str) {
    assert!(
        !text.trim().is_empty() && text.chars().all(is_spoken),
        "{text}"
    );
}

#[test]
fn every_answer_is_spoken_without_digits_and_signs() {
    let folder = tempfile::tempdir().unwrap();
    let pack = Pack::open(&super::built(folder.path())).unwrap();
    let (checker, lessons) = (
        AdChecker::open(&pack).unwrap(),
        Lessons::open(&pack).unwrap(),
    );
    let today = Day::parse_iso("2026-11-24").unwrap();
    for language in Language::ALL {
        let strings = Strings::open(language);
        for question in QUESTIONS {
            holds(
                strings
                    .explain(question, &super::ask(question))
                    .speech(language),
            );
        }
        for message in MESSAGES {
            let verdict = checker.check(message, super::registry(), today);
            holds(strings.explain_check(message, &verdict).speech(language));
        }
        for lesson in lessons.all() {
            let text = strings.explain_lesson(&lessons, lesson);
            is_plain(&spoken_text(language, &text.title));
            for card in text.cards {
                is_plain(&spoken_text(language, &card.text));
            }
            for question in text.questions {
                is_plain(&spoken_text(language, &question.text));
                for choice in question.choices {
                    is_plain(&spoken_text(language, &choice.text));
                    is_plain(&spoken_text(language, &choice.why));
                }
            }
        }
    }
}

#[test]
fn every_sentence_has_something_to_say() {
    for language in Language::ALL {
        for (_, text) in Strings::open(language).words() {
            is_plain(&spoken_text(language, &text));
        }
    }
}

#[test]
fn a_joint_before_a_code_is_not_left_behind() {
    for language in Language::ALL {
        let spoken = spoken_text(language, "A-a/A۰");
        assert!(!spoken.contains('-'), "{spoken}");
        assert_eq!(spoken_text(language, &spoken), spoken);
    }
}

proptest! {
    #[test]
    fn any_text_is_spoken_without_digits_and_signs(text in any::<String>()) {
        for language in Language::ALL {
            let spoken = spoken_text(language, &text);
            prop_assert!(spoken.chars().all(is_spoken), "{spoken}");
        }
    }

    #[test]
    fn any_run_of_digits_and_marks_is_spoken(text in "[-+0-9۰-۹/.,: A-Za-z]{0,40}") {
        for language in Language::ALL {
            let spoken = spoken_text(language, &text);
            prop_assert!(spoken.chars().all(is_spoken), "{spoken}");
            prop_assert_eq!(&spoken_text(language, &spoken), &spoken);
        }
    }
}
