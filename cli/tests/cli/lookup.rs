//! `parakh lookup` and `parakh pack`: questions to the register.

use serde_json::Value;

use crate::{error, run, text};

#[test]
fn answers_read_well_in_four_languages() {
    for language in ["en", "ur", "ps", "pa-Arab"] {
        for (name, question) in [
            ("number", "2131/SKT"),
            ("wrong-region", "1353/rwp"),
            ("name", "Sailkot Traders"),
            ("cancelled", "0007/LHR"),
            ("borrowed", "Shameem Express licence 0021/SKT"),
            ("near-phone", "0300-8500292"),
            ("none", "دبئی کا ویزا صرف دو لاکھ میں"),
            ("no-such-number", "9876/LHR"),
        ] {
            let page = text(&["lookup", "--lang", language, question]);
            insta::assert_snapshot!(format!("{name}-{language}"), page);
        }
    }
}

#[test]
fn no_answer_calls_an_agent_safe() {
    for question in ["2131/SKT", "0001/RWP", "Sailkot Traders", "9876/LHR"] {
        let page = text(&["lookup", "--lang", "en", question]).to_lowercase();
        for word in [
            "safe",
            "genuine",
            "approved",
            "guaranteed",
            "trusted",
            "not licensed",
        ] {
            assert!(!page.contains(word), "{word} in the answer to {question}");
        }
    }
}

#[test]
fn json_has_the_promised_shape() {
    let answer: Value = serde_json::from_str(&text(&["lookup", "--json", "1353/rwp"])).unwrap();
    assert_eq!(answer["id"], Value::Null);
    assert_eq!(answer["query"], "1353/rwp");
    assert_eq!(answer["as_of"], "2026-06-30");
    assert_eq!(answer["confident"], false);
    assert_eq!(answer["warnings"], serde_json::json!(["copy_old_90"]));
    let first = &answer["matches"][0];
    assert_eq!(first["licence_no"], "1353/MLK");
    assert_eq!(first["matched_on"], "number");
    assert_eq!(first["standing"], "valid");
    assert!(first["score"].as_f64().unwrap() <= 1.0);
    assert!(
        first["warnings"]
            .as_array()
            .unwrap()
            .contains(&Value::from("wrong_region"))
    );
}

#[test]
fn a_batch_keeps_its_order_and_ids() {
    let input = "{\"id\":7,\"query\":\"0021/SKT\"}\n\n{\"id\":\"x\",\"query\":\"\"}\n{\"query\":\"سوات\"}\n";
    let output = run(&["lookup", "--jsonl", "--json"], input.as_bytes());
    assert!(output.status.success());
    let answers: Vec<Value> = String::from_utf8(output.stdout)
        .unwrap()
        .lines()
        .map(|l| serde_json::from_str(l).unwrap())
        .collect();
    let ids: Vec<_> = answers.iter().map(|answer| answer["id"].clone()).collect();
    assert_eq!(ids, [Value::from(7), Value::from("x"), Value::Null]);
    assert_eq!(answers[1]["matches"], serde_json::json!([]));
}

#[test]
fn a_batch_streams() {
    crate::answers_while_asked("lookup", "query", "0021/SKT");
}

#[test]
fn a_bad_line_is_named_and_its_text_is_not() {
    for bad in [
        "not json Zarghuna",
        "[1]",
        "{\"id\":1}",
        "{\"query\":\"Zarghuna\"",
        "{\"query\":5}",
    ] {
        crate::names_the_bad_line("lookup", "{\"query\":\"0021/SKT\"}", bad);
    }
}

#[test]
fn empty_huge_binary_and_control_questions_are_answered() {
    let huge = "سوات کارپوریشن ".repeat(40_000);
    let inputs: [&[u8]; 5] = [
        b"",
        huge.as_bytes(),
        b"\xFF\xFE\x00\x01junk\x80",
        b"\x1b[31m\x07\0",
        "😀".as_bytes(),
    ];
    for input in inputs {
        let output = run(&["lookup"], input);
        assert!(output.status.success());
        let page = String::from_utf8(output.stdout).unwrap();
        assert!(page.chars().all(|c| c == '\n' || !c.is_control()));
    }
}

#[test]
fn packs_that_cannot_be_read_are_named_in_the_users_language() {
    let folder = tempfile::tempdir().unwrap();
    let foreign = folder.path().join("foreign");
    std::fs::write(&foreign, "hello").unwrap();
    let foreign = foreign.to_str().unwrap();
    assert!(error(&["lookup", "x", "--pack", "/no/such/file"], b"").contains("no register file"));
    assert!(error(&["lookup", "x", "--pack", foreign], b"").contains("not a Parakh register file"));
    assert!(
        error(&["lookup", "x", "--lang", "ur", "--pack", foreign], b"")
            .contains("پرکھ کے رجسٹر کی فائل نہیں")
    );
    assert!(error(&["lookup", "x", "--lang", "fr"], b"").contains("en, ur, ps or pa-Arab"));
}

#[test]
fn pack_info_counts_what_the_register_prints() {
    let told: Value = serde_json::from_str(&text(&["pack", "info", "--json"])).unwrap();
    let counts = [
        ("Valid", 2831),
        ("Cancelled", 1247),
        ("Surrendered", 836),
        ("Expired", 339),
        ("Suspended", 33),
        ("Invalid", 4),
    ];
    for (status, count) in counts {
        assert_eq!(told["by_status"][status], count, "{status}");
    }
    assert_eq!(told["rows"], 5290);
    assert!(text(&["pack", "info"]).contains("by status: Valid 2831, Cancelled 1247"));
    assert!(text(&["pack", "verify"]).contains("all 5290 rows"));
}
