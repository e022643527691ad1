//! The ad checker on the real pack: each rule's examples, any input at all, disguises, limits.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use parakh_core::adcheck::{AdChecker, Outcome, QUESTIONS, Severity, Verdict};
use parakh_core::clock::Day;
use parakh_core::store::Pack;
use parakh_core::strings::{Arg, Language, Strings};
use proptest::prelude::*;

use super::registry;

fn checker() -> &'static AdChecker {
    static CHECKER: OnceLock<AdChecker> = OnceLock::new();
    CHECKER.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        AdChecker::open(&Pack::open(&super::built(folder.path())).unwrap()).unwrap()
    })
}

fn check(message: &str) -> Verdict {
    checker().check(message, registry(), Day::parse_iso("2026-11-24").unwrap())
}

fn has(verdict: &Verdict, rule: &str) -> bool {
    verdict.findings.iter().any(|finding| finding.rule == rule)
}

/// The labelled messages of one of the content's files.
fn messages(name: &str) -> Vec<serde_json::Value> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../content/messages");
    let text = std::fs::read_to_string(folder.join(name)).unwrap();
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

fn field(case: &serde_json::Value, name: &str) -> String {
    case[name].as_str().unwrap().to_owned()
}

/// Rule, whether it must catch or spare, and the message.
fn examples() -> Vec<(String, bool, String)> {
    let cases = messages("examples.jsonl");
    let parts = |case| {
        (
            field(case, "rule"),
            field(case, "side") == "catches",
            field(case, "text"),
        )
    };
    cases.iter().map(parts).collect()
}

#[test]
fn rules_catch_and_spare_their_examples() {
    let mut caught: BTreeMap<String, usize> = BTreeMap::new();
    let (mut catches, mut hit, mut spares, mut spared) = (0, 0, 0, 0);
    for (rule, catch, message) in examples() {
        let found = has(&check(&message), &rule);
        if catch {
            catches += 1;
            hit += usize::from(found);
            *caught.entry(rule).or_default() += usize::from(found);
        } else {
            spares += 1;
            spared += usize::from(!found);
        }
    }
    assert_eq!(caught.len(), 40);
    let never: Vec<_> = caught.iter().filter(|(_, count)| **count == 0).collect();
    assert!(never.is_empty(), "never caught: {never:?}");
    assert!(hit * 100 >= catches * 85, "caught {hit} of {catches}");
    assert!(spared * 100 >= spares * 94, "spared {spared} of {spares}");
}

#[test]
fn every_finding_shows_words_law_and_day() {
    for (_, _, message) in examples() {
        for finding in check(&message).findings {
            let law = finding
                .law
                .unwrap_or_else(|| panic!("{} has no law", finding.rule));
            assert!(Day::parse_iso(&law.as_of).is_some(), "{}", finding.rule);
            assert!(
                !finding.quotes.is_empty(),
                "{} quotes nothing",
                finding.rule
            );
        }
    }
}

#[test]
fn laws_are_told_in_words() {
    let strings = Strings::open(Language::Urdu);
    for (_, _, message) in examples() {
        for finding in check(&message).findings {
            for name in finding.law.unwrap().reference.split("; ") {
                let id = format!("law-{}", name.split(' ').next().unwrap());
                let told = strings.text(&id, &[("places", Arg::Text("4"))]);
                assert_ne!(told, id);
            }
        }
    }
    let told = strings.text("law-usual-pay", &[("places", Arg::Text("SAR 1–2"))]);
    assert!(told.contains("SAR 1–2"), "{told}");
}

#[test]
fn pay_is_judged_by_the_trade_and_the_country() {
    for message in [
        "Labourers required for Dubai, salary 5000 dirham. WhatsApp 0300 1234567",
        "Housemaid wanted in Kuwait, salary 900 KWD monthly, free visa",
        "دبئی میں مزدور چاہئیں، تنخواہ 5000 درہم ماہانہ",
        "Riyadh mein mistri chahiye, tankhwah 9000 riyal",
    ] {
        let verdict = check(message);
        let finding = verdict.findings.iter().find(|f| f.rule == "too_high_pay");
        let law = finding.and_then(|finding| finding.law.as_ref());
        let told = law.is_some_and(|law| law.reference.starts_with("usual-pay "));
        assert!(told, "{message}: {finding:?}");
    }
    for message in [
        "Labourers required for Dubai, salary 1500 dirham. WhatsApp 0300 1234567",
        "Civil engineer required for Dubai, salary 9000 dirham, five years experience",
        "Nurses required in Canada, salary 8500 dollars per month",
        "دبئی میں مزدور چاہئیں، تنخواہ 1500 درہم ماہانہ",
        "Riyadh mein mistri chahiye, tankhwah 2500 riyal",
    ] {
        assert!(!has(&check(message), "too_high_pay"), "{message}");
    }
    let anywhere = "Workers required abroad, visa ready, salary 12 lakh per month";
    assert!(has(&check(anywhere), "too_high_pay"));
}

#[test]
fn warnings_and_denials_are_spared() {
    for message in [
        "No country issues an azad visa. Never pay an agent in cash and never share your OTP.",
        "کسی کو اپنا او ٹی پی نہ بتائیں، بینک کبھی پن کوڈ نہیں مانگتا۔",
        "Your OTP is 481906. Do NOT share this code with anyone.",
        "Happy Eid to all, ammi says come early tomorrow and bring the sweets.",
        "We do not guarantee any visa and take no advance.",
    ] {
        assert_eq!(check(message).outcome, Outcome::NothingFound, "{message}");
    }
}

#[test]
fn empty_and_unreadable_messages_could_not_be_checked() {
    let picture = "\u{FFFD}PNG\u{FFFD}IHDR the \u{FFFD}\u{1}\u{0} is\u{FFFD} to";
    for message in ["", "   \n", "😀😀😀", "1234 5678", "\u{0}\u{1}", picture] {
        assert_eq!(
            check(message).outcome,
            Outcome::CouldNotCheck,
            "{message:?}"
        );
    }
}

#[test]
fn long_messages_are_answered_by_their_first_part() {
    let long = "Romania work visa done base, pay after visa. ".repeat(3000);
    let verdict = check(&long);
    assert!(verdict.cut);
    assert_eq!(verdict.outcome, Outcome::StrongWarning);
    for (piece, times) in [
        ("x", 60_000),
        ("😀", 10_000),
        ("ا", 30_000),
        ("3 ", 32_000),
        ("1/", 32_000),
    ] {
        let _ = check(&piece.repeat(times));
    }
}

#[test]
fn the_questions_lead_to_a_verdict_through_the_same_rules() {
    let picks = |value: i32| vec![value; QUESTIONS.len()];
    let judge = |picks: &[i32], licence: &str| {
        let today = Day::parse_iso("2026-11-24").unwrap();
        checker().judge_answers(picks, licence, registry(), today)
    };
    assert_eq!(judge(&picks(0), "").outcome, Outcome::NothingFound);
    assert_eq!(judge(&picks(-1), "").findings, []);
    let visit = judge(&[4, 1, 1, 1, 1, 1, 4, 1, 2, 1], "");
    assert_eq!(visit.outcome, Outcome::StrongWarning);
    assert!(has(&visit, "visit_visa_for_work") && has(&visit, "upfront_fee"));
    let bare = judge(&[0, 1, 0, 0, 0, 0, 0, 0, 0, 0], "");
    assert_eq!(bare.outcome, Outcome::Caution);
    let valid = judge(&picks(0), "2131/SKT");
    assert_eq!(valid.outcome, Outcome::NothingFound);
    assert_eq!(valid.agents.len(), 1);
    for dead in ["0007/LHR", "9876/LHR", "۹۸۷۶/لاہور"] {
        let verdict = judge(&picks(0), dead);
        assert_eq!(verdict.outcome, Outcome::StrongWarning, "{dead}");
        assert!(has(&verdict, "licence_not_valid"), "{dead}");
    }
}

/// Ways to dress a message up that change no word of it.
fn disguise(message: &str, how: usize) -> String {
    let between = |mark: &str| -> String {
        let mut out = String::new();
        let mut last = ' ';
        for c in message.chars() {
            if c.is_alphabetic() && last.is_alphabetic() {
                out.push_str(mark);
            }
            out.push(c);
            last = c;
        }
        out
    };
    match how {
        0 => between("\u{200B}"),
        1 => between("\u{200D}"),
        2 => message
            .chars()
            .map(|c| match c {
                'a' => 'а',
                'e' => 'е',
                'o' => 'о',
                other => other,
            })
            .collect(),
        3 => message.to_uppercase(),
        4 => message.replace('o', "0").replace('a', "@"),
        5 => message
            .chars()
            .map(|c| match c {
                '0'..='9' => char::from_u32(0x06F0 + u32::from(c) - 48).unwrap_or(c),
                other => other,
            })
            .collect(),
        _ => between("\u{0640}"),
    }
}

#[test]
fn disguises_lose_few_strong_warnings() {
    let messages: Vec<String> = messages("given.jsonl")
        .iter()
        .map(|case| field(case, "text"))
        .filter(|message| check(message).outcome == Outcome::StrongWarning)
        .collect();
    assert!(messages.len() >= 100, "too few to tell: {}", messages.len());
    for how in 0..7 {
        let kept = messages
            .iter()
            .filter(|m| check(&disguise(m, how)).outcome == Outcome::StrongWarning)
            .count();
        assert!(
            kept * 100 >= messages.len() * 95,
            "disguise {how}: {kept} of {}",
            messages.len()
        );
    }
}

proptest! {
    #[test]
    fn any_message_is_answered_with_quotes_that_are_in_it(message in "(\\PC|[a-z @0-9]|visa|done base|[ا-ے]{1,6}| |\n){0,60}") {
        let verdict = check(&message);
        for finding in &verdict.findings {
            for span in &finding.quotes {
                let (start, end) = (usize::try_from(span.start).unwrap(), usize::try_from(span.end).unwrap());
                let quote = message.get(start..end);
                prop_assert!(quote.is_some_and(|quote| !quote.is_empty()));
                let before: usize = message.get(..start).unwrap().encode_utf16().count();
                prop_assert_eq!(usize::try_from(span.utf16_start).unwrap(), before);
            }
        }
        let strong = verdict.findings.iter().any(|finding| finding.severity == Severity::Strong);
        prop_assert_eq!(strong, verdict.outcome == Outcome::StrongWarning);
        prop_assert_eq!(check(&message), verdict);
    }
}
