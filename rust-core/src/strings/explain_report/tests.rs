//! Every question, choice, fault, error and light has words of its own in all four languages.

use std::collections::BTreeSet;
use std::io::ErrorKind;

use parakh_wire::{Answers, ReplyKind};

use super::ids::{ASK, CHOICES, CURRENCIES, HINTS, LABELS, REASONS};
use crate::clock::Day;
use crate::report::draft::{
    Draft, Fault, ImportError, Kind, NotAnAnswer, QUESTIONS, Question, What,
};
use crate::report::strongbox::{self, KeystoreFailure, NumberRefused, Step};
use crate::report::{Error, Light, NotAPicture};
use crate::strings::{Arg, Language, Strings};

/// What the program and the app say beside what is chosen here.
const PLAIN: [&str; 26] = [
    "report-number-ask",
    "report-number-old",
    "report-number-new",
    "report-number-send",
    "report-number-duress",
    "report-number-set",
    "report-number-nothing",
    "report-number-wanted",
    "report-software-keystore",
    "report-rebuilt",
    "report-draft-found",
    "report-proposal",
    "report-proposal-remove",
    "report-office-unknown",
    "report-sealed",
    "report-no-light",
    "report-picture-days",
    "report-give-up",
    "report-list-empty",
    "report-erased",
    "report-withdrawn",
    "report-added",
    "report-pick",
    "report-pick-several",
    "report-type",
    "report-vault-new-erases",
];

fn all() -> [Strings; 4] {
    Language::ALL.map(Strings::open)
}

/// Words of the language itself: neither an id, nor the English that stands in for what is missing.
fn assert_own(strings: &Strings, text: &str) {
    let is_arabic = |c: char| ('\u{600}'..='\u{6FF}').contains(&c);
    let own = match strings.language() {
        Language::English => text.contains(|c: char| c.is_ascii_uppercase()),
        Language::Urdu | Language::Pashto | Language::Punjabi => text.contains(is_arabic),
    };
    assert!(own && !text.contains("report-"), "{strings:?}: {text}");
}

/// Each is in the language's own words, and no two are the same.
fn assert_each_own(strings: &Strings, texts: &[String]) {
    texts.iter().for_each(|text| assert_own(strings, text));
    let different: BTreeSet<&String> = texts.iter().collect();
    assert_eq!(different.len(), texts.len(), "{strings:?}: {texts:?}");
}

#[test]
fn every_question_and_choice_has_its_own_words() {
    for strings in all() {
        let texts = QUESTIONS.iter().map(|one| strings.report_question(one));
        let texts: Vec<_> = texts.collect();
        let asked: Vec<String> = texts.iter().map(|text| text.text.clone()).collect();
        assert_each_own(&strings, &asked);
        for (question, text) in QUESTIONS.iter().zip(&texts) {
            let choices: Vec<String> = text.choices.iter().map(|one| one.text.clone()).collect();
            assert_each_own(&strings, &choices);
            let ids: Vec<&str> = text.choices.iter().map(|one| one.id.as_str()).collect();
            if question.kind != Kind::Country {
                assert_eq!(ids, question.choices());
            }
            assert_eq!(text.id, question.id);
            assert_eq!(text.spoken.first(), Some(&text.text));
            text.hint.iter().for_each(|hint| {
                assert_own(&strings, hint);
                assert!(text.spoken.contains(hint));
            });
        }
    }
}

#[test]
fn every_choice_that_is_offered_is_an_answer() {
    let english = Strings::open(Language::English);
    for question in QUESTIONS {
        for choice in english.report_question(question).choices {
            let mut draft = Draft::new(parakh_wire::ReportId([1; 16]));
            let id = choice.id;
            assert_eq!(draft.put(question.id, std::slice::from_ref(&id)), Ok(()));
            assert_eq!(draft.given(question.id), [id]);
        }
    }
}

#[test]
fn what_a_voice_reads_out_is_short() {
    let urdu = Strings::open(Language::Urdu);
    let spoken = |id: &str| urdu.report_question(Question::of_id(id).unwrap()).spoken;
    assert_eq!(spoken("danger").len(), 4);
    assert_eq!(spoken("happened").len(), 12);
    assert_eq!(spoken("destination").len(), 2);
}

#[test]
fn every_listed_message_and_every_plain_one_is_there() {
    let lists: [&[&str]; 7] = [
        &ASK,
        &HINTS,
        &LABELS,
        &CHOICES,
        &CURRENCIES,
        &REASONS,
        &PLAIN,
    ];
    for strings in all() {
        for id in lists.concat() {
            let args = [("number", Arg::Text("1")), ("envelopes", Arg::Number(2))];
            assert_own(&strings, &strings.text(id, &args));
        }
        assert_own(&strings, &strings.text("report-yes-no", &[]));
        let names = LABELS.map(|id| strings.text(id, &[]));
        assert_each_own(&strings, &names);
    }
}

#[test]
fn every_fault_names_its_question_in_the_readers_words() {
    for strings in all() {
        let name = strings.text("report-label-country", &[]);
        let other = strings.text("report-label-place", &[]);
        let fault = |what| {
            let question = "country";
            strings.report_fault(&Fault { question, what })
        };
        let told = [
            fault(What::Missing),
            fault(What::Contradicts { other: "place" }),
            fault(What::TooLong { over: 17 }),
            fault(What::NotInList),
            fault(What::InFuture),
        ];
        assert_each_own(&strings, &told);
        assert!(told.iter().all(|text| text.contains(&name)), "{told:?}");
        assert!(told[1].contains(&other) && told[2].contains("17"));
    }
}

#[test]
fn what_is_no_answer_or_no_file_says_why() {
    for strings in all() {
        let told = [
            NotAnAnswer::NoSuchQuestion,
            NotAnAnswer::NotInList,
            NotAnAnswer::OneOnly,
            NotAnAnswer::NotANumber,
            NotAnAnswer::NotAMonth,
            NotAnAnswer::NotACountry,
            NotAnAnswer::TooLong { over: 17 },
        ]
        .map(|why| strings.not_an_answer(why));
        assert_each_own(&strings, &told);
        assert!(told[6].contains("17"));
        let file = [
            ImportError::TooLong { over: 17 },
            ImportError::NotJson,
            ImportError::Unknown { inside: "money" },
            ImportError::Wrong {
                field: "money.amount",
            },
        ]
        .map(|error| strings.import_error(&error));
        assert_each_own(&strings, &file);
        for (text, says) in [(0, "17"), (2, "money"), (3, "money.amount")] {
            assert!(file[text].contains(says), "{file:?}");
        }
    }
}

#[test]
fn every_error_says_what_to_do_in_its_own_words() {
    use strongbox::Error as E;
    let kind = ErrorKind::Other;
    let full = ErrorKind::StorageFull;
    let step = Step::Write;
    let errors = [
        Error::Strongbox(E::InUse),
        Error::Strongbox(E::NotRead { kind }),
        Error::Strongbox(E::NotWritten { step, kind }),
        Error::Strongbox(E::NotWritten { step, kind: full }),
        Error::Strongbox(E::NotSynced { kind }),
        Error::Strongbox(E::Keystore(KeystoreFailure::Unavailable)),
        Error::Strongbox(E::Keystore(KeystoreFailure::NotOpened)),
        Error::Strongbox(E::Newer),
        Error::Strongbox(E::NotStretched),
        Error::Strongbox(E::SameNumbers),
        Error::OutboxFull,
        Error::NotThisVault(strongbox::NotThisVault),
        Error::TooLong { over_bytes: 17 },
        Error::DraftTooLong,
        Error::NoPartner,
        Error::VaultShut,
        Error::VaultFull,
        Error::VaultDamaged,
        Error::RowsTaken,
        Error::Unknown,
    ];
    for strings in all() {
        let mut told = errors.map(|error| strings.report_error(error)).to_vec();
        assert!(told[12].contains("17"));
        told.extend(
            [NumberRefused::NotEightDigits, NumberRefused::LikeATelephone]
                .map(|why| strings.number_refused(why)),
        );
        told.extend(
            [NotAPicture::Unreadable, NotAPicture::TooLarge].map(|why| strings.not_a_picture(why)),
        );
        assert_each_own(&strings, &told);
        // The same thing said from deeper down has the same words.
        let deeper = |error| strings.report_error(Error::Strongbox(error));
        assert_eq!(deeper(E::Full(strongbox::Full { free: 3 })), told[10]);
        assert_eq!(deeper(E::NotThisVault(strongbox::NotThisVault)), told[11]);
        let over_bytes = 17;
        assert_eq!(
            deeper(E::TooLong(strongbox::TooLong { over_bytes })),
            told[12]
        );
    }
}

#[test]
fn every_light_has_a_name_and_says_what_it_means() {
    for strings in all() {
        let lights = [
            Light::Saved,
            Light::HandedOver,
            Light::NotCollected,
            Light::Received,
            Light::Answered,
        ]
        .map(|light| strings.report_light(light));
        assert!(lights.iter().all(|light| light.lines.len() >= 2));
        let mut told: Vec<String> = lights.iter().map(|light| light.name.clone()).collect();
        told.extend(lights.into_iter().flat_map(|light| light.lines));
        assert_each_own(&strings, &told);
    }
}

#[test]
fn stops_lead_to_the_page_that_helps() {
    for strings in all() {
        let page = strings.text("app-help", &[]);
        for stop in [
            strings.report_stop_no_key(),
            strings.report_stop_none_left(),
            strings.report_stop_none_fits(),
        ] {
            assert_each_own(&strings, &stop);
            assert!(stop.iter().any(|line| line.contains(&page)), "{stop:?}");
            assert!(stop.contains(&strings.text("report-not-sent", &[])));
        }
        let [uncollected] = [Light::NotCollected].map(|light| strings.report_light(light));
        assert!(uncollected.lines.iter().any(|line| line.contains(&page)));
        assert_each_own(&strings, &strings.report_promises());
        assert_eq!(strings.report_promises().len(), 7);
    }
}

#[test]
fn what_offices_say_names_office_and_day() {
    let day = Day::parse_iso("2026-11-24").unwrap();
    for strings in all() {
        let said = ReplyKind::ALL.map(|kind| strings.report_said(kind, "Canary", day));
        assert_each_own(&strings, &said);
        let names = |text: &String| text.contains("Canary") && text.contains("24-11-2026");
        assert!(said.iter().all(names), "{said:?}");
        let unnamed = strings.report_said(ReplyKind::Closed, "", day);
        let an_office = strings.text("report-office-unnamed", &[]);
        assert!(unnamed.contains(&an_office), "{unnamed}");
        assert!(strings.report_referred_to("Canary").contains("Canary"));
        assert!(strings.report_said_own(day, "Canary").contains("Canary"));
        assert_own(&strings, &strings.report_said_own(day, ""));
    }
}

#[test]
fn a_reason_that_is_not_known_is_said_in_general() {
    for strings in all() {
        let known = REASONS.map(|id| {
            let reason = id.splitn(3, '-').nth(2).unwrap();
            strings.report_reason(reason)
        });
        assert_each_own(&strings, &known);
        let in_general = strings.text("report-reason-other", &[]);
        assert_eq!(strings.report_reason("of-next-year"), in_general);
        let rules = include_str!("../../../../content/routing.toml").lines();
        let reasons = rules.filter_map(|line| line.strip_prefix("reason = "));
        for reason in reasons.map(|reason| reason.trim_matches('"')) {
            assert_ne!(strings.report_reason(reason), in_general, "{reason}");
        }
        assert_eq!(strings.report_reason("nearest_centre"), known[0]);
    }
}

#[test]
fn answers_are_shown_in_the_order_of_the_questions_and_in_the_readers_words() {
    let whole = r#"{"danger":"maybe","happened":["paid_no_job","threatened"],"to_whom":"family",
        "place":{"province":"gilgit_baltistan"},"month":"2026-05",
        "money":{"asked":"paid","amount":250000,"currency":"PKR","paid_by":"gold_or_land"},
        "agent":{"phone":"+923001234567","name":"Canary","licence":"0021/SKT","account":"1","link":"x.y"},
        "destination":"AF","may_answer":true,
        "checked":{"outcome":"caution","rules":["upfront_fee"],"register_as_of":"2026-06-13","pack":7},
        "message":"Canary","text":"Canary"}"#;
    let answers: Answers = serde_json::from_str(whole).unwrap();
    for strings in all() {
        let lines = strings.report_answers(&answers);
        let labels: Vec<String> = lines.iter().map(|line| line.label.clone()).collect();
        let asked = QUESTIONS.iter().filter(|question| question.id != "country");
        let mut names: Vec<String> = asked
            .map(|question| super::label(&strings, question.id))
            .collect();
        names.push(strings.text("report-label-checked", &[]));
        assert_eq!(labels, names);
        let value = |at: usize| lines[at].value.as_str();
        let text = |id| strings.text(id, &[]);
        let both = [
            text("report-ask-happened-paid-no-job"),
            text("report-ask-happened-threatened"),
        ];
        assert_eq!(value(1), both.join(" • "));
        assert_eq!(value(4), text("channels-province-gb"));
        assert_eq!((value(5), value(7)), ("05-2026", "250000"));
        assert!(value(8).contains("PKR") && value(8).contains(&text("report-currency-pkr")));
        assert_eq!(value(15), "AF");
        assert_eq!(value(19), text("adcheck-outcome-caution"));
        assert!(!format!("{lines:?}").contains("Canary"));
        assert!(strings.report_answers(&Answers::default()).is_empty());
    }
}
