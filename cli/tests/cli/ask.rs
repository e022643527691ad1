//! `parakh check --ask`: the ten questions.

use serde_json::Value;

use crate::{PROMISES, rules, run};

/// The answer to the ten questions, with what is asked on the way.
fn asked(input: &str) -> (Value, String) {
    let output = run(&["check", "--ask", "--json"], input.as_bytes());
    assert!(output.status.success(), "{input:?}");
    let questions = String::from_utf8(output.stderr).unwrap();
    let answer = serde_json::from_slice(&output.stdout).unwrap();
    (answer, questions)
}

/// Harmless answers to all ten questions, with a licence number typed after the second.
fn harmless(licence: &str) -> String {
    ["1", "1", licence, "1", "1", "1", "1", "1", "1", "1", "1"].join("\n")
}

#[test]
fn a_number_that_was_shown_is_asked_for_and_looked_up() {
    let (valid, questions) = asked(&harmless("2131/SKT"));
    assert_eq!(valid["outcome"], "nothing_found");
    assert_eq!(valid["agents"][0]["licence_no"], "2131/SKT");
    assert_eq!(valid["agents"][0]["standing"], "valid");
    assert_eq!(
        questions.matches("Type the number of your answer:").count(),
        10
    );
    assert_eq!(questions.matches("Type the number, or the name").count(), 1);

    let (cancelled, _) = asked(&harmless("0007/LHR"));
    assert_eq!(cancelled["outcome"], "strong_warning");
    assert!(rules(&cancelled).contains(&"licence_not_valid"));
}

#[test]
fn tapped_answers_become_findings() {
    // A stranger without a number, money before the visa by wallet, and the passport handed over.
    let (told, questions) = asked("5\n2\n2\n3\n3\n1\n5\n2\n3\n2\n");
    assert_eq!(told["outcome"], "strong_warning");
    for rule in [
        "no_licence",
        "upfront_fee",
        "cash_or_wallet_payment",
        "azad_visa",
        "no_interview_or_test",
        "passport_handover",
        "guaranteed_visa",
    ] {
        assert!(rules(&told).contains(&rule), "{rule}");
    }
    assert!(!questions.contains("Type the number, or the name"));
    // Digits of an Urdu keyboard are digits.
    let (urdu, _) = asked("۵\n۲\n۲\n۳\n۳\n۱\n۵\n۲\n۳\n۲\n");
    assert_eq!(urdu, told);
}

#[test]
fn questions_without_an_answer_say_nothing() {
    let (unanswered, questions) = asked("");
    assert_eq!(
        questions.matches("Type the number of your answer:").count(),
        10
    );
    assert_eq!(unanswered["outcome"], "could_not_check");
    assert_eq!(asked("\n\n\n").0, unanswered);
    assert!(!unanswered["advice"].as_array().unwrap().is_empty());
    for input in ["", "0\n-1\n99\nyes\n99999999999999\n"] {
        assert_eq!(
            asked(input).0["findings"],
            serde_json::json!([]),
            "{input:?}"
        );
    }
}

#[test]
fn the_page_of_a_listed_agent_promises_nothing() {
    let output = run(&["check", "--ask"], harmless("2131/SKT").as_bytes());
    assert!(output.status.success());
    let page = String::from_utf8(output.stdout).unwrap();
    assert!(page.contains("2131/SKT"));
    let page = page.to_lowercase();
    assert!(PROMISES.iter().all(|word| !page.contains(word)), "{page}");
}
