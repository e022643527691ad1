//! Reports that begin with a check: what the checker read stands in the draft, and nothing that the message
//! does not say.

use std::sync::OnceLock;

use parakh_core::adcheck::AdChecker;
use parakh_core::clock::Day;
use parakh_core::report::draft::{Draft, Fault, What};
use parakh_core::store::{Pack, PackFacts};
use parakh_core::text::normalise;
use parakh_wire::ReportId;
use parakh_wire::answers::{Answers, Asked, CheckOutcome};

use crate::{built, registry};

const ID: ReportId = ReportId([3; 16]);

fn checker() -> &'static (AdChecker, PackFacts) {
    static CHECKER: OnceLock<(AdChecker, PackFacts)> = OnceLock::new();
    CHECKER.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let pack = Pack::open(&built(folder.path())).unwrap();
        (AdChecker::open(&pack).unwrap(), pack.facts().clone())
    })
}

fn today() -> Day {
    Day::parse_iso("2026-11-24").unwrap()
}

fn of_check(message: &str) -> Draft {
    let (checker, pack) = checker();
    let verdict = checker.check(message, registry(), today());
    let facts = checker.facts_for_report(message, registry(), today());
    assert_eq!(format!("{facts:?}"), "ReportFacts");
    Draft::of_check(ID, message, &verdict, &facts, pack)
}

/// The texts of labelled messages.
fn messages(file: &str) -> Vec<String> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .join(file);
    let lines = std::fs::read_to_string(path).unwrap();
    let text = |line: &str| {
        let message: serde_json::Value = serde_json::from_str(line).unwrap();
        message["text"].as_str().unwrap().to_owned()
    };
    lines.lines().map(text).collect()
}

#[test]
fn what_a_message_says_is_filled_in() {
    let message = "Qatar airport loader job, 2800 riyal. Your name is selected. Deposit 6500 rupees file charges on \
        Jazzcash 0306-0000218 before 5pm then offer letter will come. HBL PK36 HABB 0000 0011 2345 6702, see bit.ly/x1y";
    let Answers {
        money,
        agent,
        destination,
        checked,
        message: kept,
        happened,
        may_answer,
        ..
    } = of_check(message).answers();
    let money = money.unwrap();
    assert_eq!(
        (money.asked, money.amount),
        (Some(Asked::Asked), Some(6500))
    );
    assert_eq!(money.currency.unwrap().as_str(), "PKR");
    assert_eq!(money.paid_by, None, "nobody said that it was paid");
    let agent = agent.unwrap();
    assert_eq!(agent.phone.as_deref(), Some("+923060000218"));
    assert_eq!(agent.account.as_deref(), Some("PK36HABB0000001123456702"));
    assert_eq!(agent.link.as_deref(), Some("bit.ly/x1y"));
    assert_eq!((agent.licence, agent.name), (None, None));
    assert_eq!(destination.unwrap().as_str(), "QA");
    assert_eq!(kept.as_deref(), Some(message));
    let checked = checked.unwrap();
    assert_eq!(checked.outcome, Some(CheckOutcome::StrongWarning));
    assert!(checked.rules.contains(&"upfront_fee".to_owned()));
    assert_eq!(
        (checked.register_as_of.as_deref(), checked.pack),
        (Some("2026-06-30"), Some(1))
    );
    assert_eq!(
        (happened.len(), may_answer),
        (0, None),
        "the person says that"
    );
}

#[test]
fn a_licence_is_filled_in_and_the_name_only_where_the_message_says_it() {
    let both = of_check(
        "SAQI ENTERPRISES (OEP Licence No. 4745/SKT) needs masons in Dammam, Saudi Arabia",
    );
    let agent = both.answers().agent.unwrap();
    assert_eq!(agent.licence.as_deref(), Some("4745/SKT"));
    assert!(agent.name.unwrap().to_lowercase().contains("saqi"));
    let borrowed = of_check("Al Falah Travels, Licence No. 4745/SKT, visas for Saudi Arabia");
    let agent = borrowed.answers().agent.unwrap();
    assert_eq!(
        (agent.licence.as_deref(), agent.name),
        (Some("4745/SKT"), None)
    );
    let none = of_check("Licence No. 9999/LHR, masons for Saudi Arabia");
    assert_eq!(
        none.answers().agent.unwrap().licence.as_deref(),
        Some("9999/LHR")
    );
}

#[test]
fn every_labelled_message_becomes_a_draft_that_lacks_only_what_the_person_must_say() {
    let files = [
        "tests/fixtures/ads/apart.jsonl",
        "content/messages/developed.jsonl",
    ];
    let all: Vec<String> = files.iter().flat_map(|file| messages(file)).collect();
    assert!(all.len() > 100);
    let (mut phones, mut amounts) = (0, 0);
    for message in &all {
        let draft = of_check(message);
        let lacks = |question| Fault {
            question,
            what: What::Missing,
        };
        assert_eq!(
            draft.faults(today()),
            [lacks("happened"), lacks("may-answer")]
        );
        let answers = draft.answers();
        let json = serde_json::to_vec(&answers).unwrap();
        assert_eq!(Draft::import(ID, &json).unwrap().answers(), answers);
        assert_eq!(Draft::from_bytes(&draft.to_bytes()).unwrap(), draft);
        // A letter O stands for a zero in disguised numbers.
        let zeros = normalise(message).unmasked().folded().replace('o', "0");
        let digits: String = zeros.chars().filter(char::is_ascii_digit).collect();
        if let Some(phone) = answers
            .agent
            .as_ref()
            .and_then(|agent| agent.phone.as_ref())
        {
            phones += 1;
            let end: String = phone.chars().rev().take(9).collect();
            let backwards: String = digits.chars().rev().collect();
            assert!(
                backwards.contains(&end),
                "a phone that the message does not show"
            );
        }
        amounts += usize::from(answers.money.is_some());
        assert_ne!(
            answers.destination.as_ref().map(|country| country.as_str()),
            Some("PK")
        );
        let mut whole = draft;
        for (question, value) in [("happened", "other"), ("may-answer", "no")] {
            whole.put(question, &[value.to_owned()]).unwrap();
        }
        assert!(whole.finish(today()).is_ok());
    }
    assert!(
        phones > 20 && amounts > 5,
        "{phones} phones, {amounts} sums"
    );
}

#[test]
fn a_long_message_is_cut_where_it_can_be_seen() {
    let draft = of_check(&"visa for Dubai ".repeat(200));
    let kept = draft.answers().message.unwrap();
    assert_eq!(kept.chars().count(), 1500);
    assert!(kept.ends_with('…'));
    assert!(
        draft
            .faults(today())
            .iter()
            .all(|fault| fault.question != "message")
    );
}

#[test]
fn the_ten_questions_become_a_draft() {
    let (checker, pack) = checker();
    let of = |picks: &[i32], licence: &str| {
        let verdict = checker.judge_answers(picks, licence, registry(), today());
        Draft::of_ask(ID, picks, licence, &verdict, pack).answers()
    };
    let shown = of(&[0, 0, 1], "4745");
    assert_eq!(shown.money.unwrap().asked, Some(Asked::Asked));
    assert_eq!(shown.agent.unwrap().licence.as_deref(), Some("4745/SKT"));
    assert!(shown.checked.is_some() && shown.message.is_none());
    let unknown = of(&[0, 0, 0], "some paper");
    assert_eq!(unknown.money.unwrap().asked, Some(Asked::No));
    assert_eq!(
        unknown.agent.unwrap().licence.as_deref(),
        Some("some paper")
    );
    let hidden = of(&[0, 1, -1], "4745");
    assert_eq!(
        (hidden.agent.is_none(), hidden.money.is_none()),
        (true, true)
    );
}
