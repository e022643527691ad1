//! `parakh check`: messages and batches of them.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::{PROMISES, error, rules, run};

/// An offer against the law, in English.
const BAD_ENGLISH: &str = "Urgent! Poland work permit, done base visa, no interview. \
    Advance 50,000 rupees by Easypaisa today to book the seat. WhatsApp 0300-0000123 only.";
/// An offer against the law, in Roman Urdu, in which a letter is not always a byte.
const BAD_ROMAN: &str = "✈️ Dubai ka azad visa, done base, visa 100% guaranteed. \
    Advance 80 hazar JazzCash pe bhejein, interview ki zaroorat nahi. WhatsApp 0300-0000123.";
/// A lawful notice of a promoter whose licence is valid in the register.
const LAWFUL: &str = "Al Haseef Enterprises, Licence No. 2131/SKT, Marala Road, Sialkot. \
    Required for Kuwait: 15 masons, salary 140 KD, two years contract, permission 4360233. \
    Interview in our office on 3 December. Phone 052-4360151.";
/// Talk of a family.
const FAMILY: &str =
    "Ammi, I reached home. Ali has a maths test tomorrow, please buy milk and bread on the way.";

/// The page of a message.
fn page(language: &str, message: &[u8]) -> String {
    let output = run(&["check", "--lang", language], message);
    assert!(output.status.success(), "{language}");
    assert!(output.stderr.is_empty(), "{language}");
    String::from_utf8(output.stdout).unwrap()
}

/// The answers of a run, which has to succeed, one JSON object a line.
fn answers(args: &[&str], input: &[u8]) -> Vec<Value> {
    let output = run(args, input);
    assert!(output.status.success(), "{args:?}");
    let told = String::from_utf8(output.stdout).unwrap();
    told.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

/// The one answer to a message.
fn answer(message: &[u8]) -> Value {
    let mut all = answers(&["check", "--json"], message);
    assert_eq!(all.len(), 1);
    all.remove(0)
}

/// Whether an object has these keys and no others.
fn has_keys(object: &Value, keys: &[&str]) {
    let found: BTreeSet<&str> = object
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    assert_eq!(found, keys.iter().copied().collect(), "{object}");
}

/// Holds a finding to its shape, and its quotes to the bytes of the message.
fn is_finding_of(message: &str, finding: &Value) {
    has_keys(finding, &["rule", "severity", "quotes", "reason", "law"]);
    let severity = finding["severity"].as_str().unwrap();
    assert!(["strong", "caution", "note"].contains(&severity));
    assert!(!finding["rule"].as_str().unwrap().is_empty());
    let reason = finding["reason"].as_str().unwrap();
    assert!(
        reason.contains(' '),
        "{reason:?} is an id and not a sentence"
    );
    for quote in finding["quotes"].as_array().unwrap() {
        has_keys(quote, &["start", "end", "text"]);
        let at = |key: &str| usize::try_from(quote[key].as_u64().unwrap()).unwrap();
        let (start, end) = (at("start"), at("end"));
        assert!(start < end);
        assert_eq!(quote["text"], message.get(start..end).unwrap());
    }
    let law = &finding["law"];
    has_keys(law, &["ref", "source", "as_of"]);
    for key in ["ref", "source", "as_of"] {
        assert!(!law[key].as_str().unwrap().is_empty(), "{key} of {finding}");
    }
}

#[test]
fn json_has_the_promised_shape() {
    for (message, language) in [(BAD_ENGLISH, "en"), (BAD_ROMAN, "ur-Latn")] {
        let answer = answer(message.as_bytes());
        has_keys(
            &answer,
            &[
                "id",
                "outcome",
                "kind",
                "language",
                "findings",
                "agents",
                "advice",
                "reads_alike",
                "cut",
                "as_of",
            ],
        );
        assert_eq!(answer["id"], Value::Null);
        assert_eq!(answer["outcome"], "strong_warning");
        assert_eq!(answer["kind"], "fraud");
        assert_eq!(answer["language"], language);
        assert_eq!(answer["agents"], serde_json::json!([]));
        assert_eq!(answer["cut"], false);
        let advice = answer["advice"].as_array().unwrap();
        assert!((2..=3).contains(&advice.len()));
        assert!(
            advice
                .iter()
                .all(|line| line.as_str().unwrap().contains(' '))
        );
        let findings = answer["findings"].as_array().unwrap();
        for finding in findings {
            is_finding_of(message, finding);
        }
        assert!(
            findings
                .iter()
                .any(|finding| !finding["quotes"].as_array().unwrap().is_empty())
        );
        for rule in ["no_licence", "upfront_fee", "cash_or_wallet_payment"] {
            assert!(rules(&answer).contains(&rule), "{rule} in {message}");
        }
        assert!(rules(&answer).contains(&"done_base_visa"), "{message}");
    }
}

#[test]
fn json_names_the_listed_agent() {
    let answer = answer(LAWFUL.as_bytes());
    assert_eq!(answer["outcome"], "nothing_found");
    assert_eq!(answer["kind"], Value::Null);
    let agents = serde_json::json!([
        {"licence_no": "2131/SKT", "name": "Al Haseef Enterprises", "standing": "valid"}
    ]);
    assert_eq!(answer["agents"], agents);
}

#[test]
fn a_file_and_standard_input_are_answered_alike() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("message.txt");
    std::fs::write(&file, format!("{BAD_ROMAN}\n")).unwrap();
    let of_file = answers(&["check", "--json", file.to_str().unwrap()], b"");
    let of_input = answers(&["check", "--json", "-"], BAD_ROMAN.as_bytes());
    assert_eq!(of_file, of_input);
    assert_eq!(of_file, [answer(BAD_ROMAN.as_bytes())]);
}

#[test]
fn a_batch_keeps_its_order_and_ids() {
    let lines = [
        serde_json::json!({"id": 7, "text": BAD_ENGLISH}),
        serde_json::json!({"id": "x", "text": LAWFUL}),
        serde_json::json!({"id": null, "text": ""}),
        serde_json::json!({"text": FAMILY}),
    ];
    let input = lines.map(|line| line.to_string()).join("\n\n");
    let told = answers(&["check", "--jsonl", "--json"], input.as_bytes());
    let ids: Vec<_> = told.iter().map(|answer| answer["id"].clone()).collect();
    assert_eq!(
        ids,
        [Value::from(7), Value::from("x"), Value::Null, Value::Null]
    );
    let outcomes: Vec<_> = told.iter().map(|answer| &answer["outcome"]).collect();
    assert_eq!(
        outcomes,
        [
            "strong_warning",
            "nothing_found",
            "could_not_check",
            "nothing_found"
        ]
    );
}

#[test]
fn a_batch_streams() {
    crate::answers_while_asked("check", "text", BAD_ROMAN);
}

#[test]
fn a_bad_line_is_named_and_its_text_is_not() {
    for bad in [
        "not json Zarghuna",
        "[1]",
        "{\"id\":1}",
        "{\"text\":\"Zarghuna\"",
        "{\"text\":5}",
        "{\"query\":\"Zarghuna\"}",
    ] {
        crate::names_the_bad_line("check", "{\"text\":\"visa\"}", bad);
    }
}

#[test]
fn pages_read_well_in_four_languages() {
    let urdu = "دبئی کا آزاد ویزا، ڈن بیس، ویزا سو فیصد گارنٹی۔ \
        پچاس ہزار روپے ایڈوانس ایزی پیسہ پر بھیجیں، انٹرویو نہیں۔ واٹس ایپ 0300-0000123";
    let pashto = "د دوبۍ ویزه، ضمانت لري. د ویزې نه مخکې پنځوس زره روپۍ په ایزي پیسه ولېږئ. \
        انټرویو نشته. واټس اپ 0300-0000123";
    let shahmukhi = "دبئی دا آزاد ویزا، پکی گارنٹی۔ \
        پنجاہ ہزار روپئے پہلاں ایزی پیسہ تے گھلو، انٹرویو کوئی نئیں۔ واٹس ایپ 0300-0000123";
    for (language, bad) in [
        ("en", BAD_ENGLISH),
        ("ur", urdu),
        ("ps", pashto),
        ("pa-Arab", shahmukhi),
    ] {
        for (name, message) in [
            ("bad", bad),
            ("lawful", LAWFUL),
            ("family", FAMILY),
            ("empty", ""),
        ] {
            insta::assert_snapshot!(
                format!("{name}-{language}"),
                page(language, message.as_bytes())
            );
        }
    }
}

#[test]
fn bad_input_is_answered() {
    let word = "a".repeat(60_000);
    let emoji = "😀".repeat(10_000);
    let long = format!("{BAD_ENGLISH} ").repeat(1 + 200_000 / BAD_ENGLISH.len());
    let inputs: [(&[u8], &str, bool); 6] = [
        (b"", "could_not_check", false),
        (b" \r\n\t\n", "could_not_check", false),
        (b"\xFF\xFE\x00\x01\x80", "could_not_check", false),
        (word.as_bytes(), "nothing_found", false),
        (emoji.as_bytes(), "could_not_check", false),
        (long.as_bytes(), "strong_warning", true),
    ];
    for (input, outcome, cut) in inputs {
        let answer = answer(input);
        let start = String::from_utf8_lossy(&input[..input.len().min(20)]).into_owned();
        assert_eq!(answer["outcome"], outcome, "{start:?}");
        assert_eq!(answer["cut"], cut, "{start:?}");
        assert!(!answer["advice"].as_array().unwrap().is_empty());
        assert!(!page("en", input).is_empty());
    }
    assert!(page("en", long.as_bytes()).contains("Only its first part was read."));
}

#[test]
fn a_message_cannot_steer_the_terminal() {
    let message = format!("\x1b[2J\x1b]0;title\x07\u{9b}31m{BAD_ENGLISH}\r\0\x08");
    for language in ["en", "ur", "ps", "pa-Arab"] {
        let page = page(language, message.as_bytes());
        assert!(page.chars().all(|c| c == '\n' || !c.is_control()));
        assert!(page.contains("title"), "the message is still shown");
    }
    let told = run(&["check", "--json"], message.as_bytes()).stdout;
    assert!(!told.contains(&0x1b), "JSON escapes control characters");
}

#[test]
fn files_that_cannot_be_read_are_named() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("no-such-message.txt");
    let missing = missing.to_str().unwrap();
    for args in [
        &["check", missing][..],
        &["check", "--json", missing],
        &["check", "--jsonl", missing],
    ] {
        let told = error(args, b"");
        assert!(told.contains(missing), "{told}");
    }
    assert!(error(&["check", folder.path().to_str().unwrap()], b"").contains("cannot be read"));
    error(&["check", "--ask", "--jsonl"], b"");
    error(&["check", "--ask", missing], b"");
}

#[test]
fn no_answer_calls_an_offer_safe() {
    for language in ["en", "ur", "ps", "pa-Arab"] {
        for message in [LAWFUL, FAMILY, ""] {
            let page = page(language, message.as_bytes()).to_lowercase();
            for word in PROMISES {
                assert!(!page.contains(word), "{word} in the {language} page");
            }
        }
        // A bad message is part of its page, and may promise what it likes.
        for message in [BAD_ENGLISH, BAD_ROMAN] {
            let args = ["check", "--json", "--lang", language];
            let answer = answers(&args, message.as_bytes()).remove(0);
            let findings = answer["findings"].as_array().unwrap();
            let reasons = findings.iter().map(|finding| &finding["reason"]);
            for told in reasons.chain(answer["advice"].as_array().unwrap()) {
                let told = told.as_str().unwrap().to_lowercase();
                assert!(PROMISES.iter().all(|word| !told.contains(word)), "{told}");
            }
        }
    }
}
