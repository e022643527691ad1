//! `parakh channels`: who to turn to.

use serde_json::Value;

use crate::{PROMISES, error, text};

#[test]
fn channels_read_well_in_four_languages() {
    for language in ["en", "ur", "ps", "pa-Arab"] {
        for (name, need, place) in [
            ("trafficking-malaysia", "trafficking", Some("Malaysia")),
            ("danger", "danger", None),
            ("danger-cambodia", "danger", Some("کمبوڈیا")),
            ("women-lahore", "women", Some("lahore")),
            ("labour-dubai", "labour-abroad", Some("دوبۍ")),
            ("fraud-nowhere", "fraud", Some("Atlantis")),
        ] {
            let mut asked = vec!["channels", "--lang", language, "--need", need];
            asked.extend(place.iter().flat_map(|place| ["--place", place]));
            let page = text(&asked);
            insta::assert_snapshot!(format!("{name}-{language}"), page);
            let told = page.to_lowercase();
            let promise = PROMISES
                .iter()
                .find(|word| told.split_whitespace().any(|w| w == **word));
            assert_eq!(promise, None, "{name} {language}");
        }
    }
}

fn answer(asked: &[&str]) -> Value {
    let asked = [&["channels", "--json"], asked].concat();
    serde_json::from_str(&text(&asked)).unwrap()
}

#[test]
fn json_has_numbers_to_call_apart_from_numbers_to_read() {
    let told = answer(&["--need", "trafficking", "--place", "ملائیشیا"]);
    assert_eq!(
        (&told["need"], &told["place"]),
        (&Value::from("trafficking"), &Value::from("MY"))
    );
    let channels = told["channels"].as_array().unwrap();
    assert_eq!(channels[0]["id"], "attache-my");
    let police = channels.iter().find(|row| row["id"] == "police").unwrap();
    assert_eq!(
        (&police["call"], &police["number"]),
        (&Value::Null, &Value::from("15"))
    );
    assert!(!told["first"].as_array().unwrap().is_empty());
}

#[test]
fn without_a_need_all_channels_are_told() {
    assert_eq!(answer(&[])["channels"].as_array().unwrap().len(), 79);
}

#[test]
fn an_unknown_place_is_told_and_gives_what_serves_the_whole_country() {
    let told = answer(&["--need", "licence", "--place", "Atlantis"]);
    assert_eq!(told["unknown_place"], true);
    let channels = told["channels"].as_array().unwrap();
    assert!(
        channels
            .iter()
            .all(|row| row["province"].is_null() && row["country"] == "PK")
    );
    assert_eq!(told["first"].as_array().unwrap().len(), 1);
}

#[test]
fn an_unknown_need_names_the_needs() {
    for (language, words) in [("en", "need is not known"), ("ur", "یہ ضرورت معلوم نہیں")]
    {
        let told = error(&["channels", "--need", "luck", "--lang", language], b"");
        assert!(
            told.contains(words) && told.contains("labour-abroad"),
            "{told}"
        );
        assert!(!told.contains("luck"));
    }
}
