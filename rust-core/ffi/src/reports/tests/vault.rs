//! The vault: numbers that open it or do not, out of sight, and what lies in it.

use parakh_core::report::routing::Directory;
use parakh_core::strings::Language;
use parakh_seal::{seal_reply, verify_follow_up};
use parakh_wire::{
    BLOCK_BYTES, Day, Document, FollowUp, PartnerNumber, QuestionRef, Reply, ReplyBlock, ReplyKind,
    Report,
};
use rand_core::Rng;

use super::{ENGLISH, NUMBER, Phone, WORDS, assert_worded, desk, dice, refused};
use crate::testing::Desk;

const DURESS: &str = "56781234";

fn search(phone: &Phone, typed: &str) -> bool {
    phone.reports.search(typed.into()).unwrap()
}

#[test]
fn eight_digits_open_it_and_all_else_is_an_ordinary_search() {
    let phone = Phone::new();
    phone.set_number();
    phone.reports.shut_vault().unwrap();
    let file = || std::fs::read(phone.home.path().join("strongbox")).unwrap();
    let before = file();
    for question in ["", "luck", "2131/SKT", "4567123", "456712345"] {
        assert!(!search(&phone, question), "{question}");
    }
    assert!(file() == before, "no number, no work");
    assert!(!search(&phone, "45671235"));
    assert_eq!(phone.reports.is_open(), Ok(false));
    let after = file();
    assert!(after != before, "a miss writes as a hit does");
    assert!(search(&phone, NUMBER));
    assert_eq!(phone.reports.is_open(), Ok(true));
    assert!(file() != after);
    phone.reports.shut_vault().unwrap();
    assert!(search(&phone, "۴۵۶۷ ۱۲۳۴"), "digits of any script");
}

#[test]
fn numbers_are_proposed_and_refused_in_words() {
    let phone = Phone::new();
    let set = |number: &str, duress: Option<&str>, language| {
        let duress = duress.map(str::to_owned);
        let told = phone.reports.set_numbers(number.into(), duress, language);
        told.unwrap()
    };
    for language in Language::ALL {
        let told = [
            set("1234", None, language),
            set("03001234", None, language),
            set(NUMBER, Some(NUMBER), language),
        ];
        assert_worded(&told.map(Option::unwrap));
        let short = set("1234", None, language);
        assert_eq!(set(NUMBER, Some("1234"), language), short);
    }
    assert_eq!(phone.reports.is_open(), Ok(false));
    let proposed = phone.reports.propose_number().unwrap();
    assert_eq!(proposed.len(), 8);
    assert_eq!(set(&proposed, Some(DURESS), ENGLISH), None);
    phone.reports.shut_vault().unwrap();
    assert!(search(&phone, &proposed));
}

#[test]
fn the_number_for_duress_opens_an_empty_vault_and_erases_the_real_one() {
    let phone = Phone::new();
    let set = phone
        .reports
        .set_numbers(NUMBER.into(), Some(DURESS.into()), ENGLISH);
    assert_eq!(set, Ok(None));
    phone.send(2, true);
    assert!(search(&phone, DURESS));
    assert!(phone.reports.list(ENGLISH).unwrap().is_empty());
    assert!(!search(&phone, NUMBER));
    assert_eq!(phone.waiting().len(), 1, "what is sealed still leaves");
}

#[test]
fn it_shuts_after_a_minute_out_of_sight() {
    let phone = Phone::new();
    phone.set_number();
    phone.reports.hide().unwrap();
    phone.clock.forward(59);
    assert_eq!(phone.reports.show(), Ok(true));
    phone.clock.forward(61);
    assert_eq!(phone.reports.show(), Ok(true), "it was in sight");
    phone.reports.hide().unwrap();
    phone.clock.forward(61);
    assert_eq!(phone.reports.show(), Ok(false));
    assert_eq!(
        phone.reports.list(ENGLISH).err(),
        Some(refused("vault-shut"))
    );
}

#[test]
fn what_is_not_there_or_shut_is_refused() {
    let phone = Phone::new();
    phone.set_number();
    let id = phone.send(2, true);
    let reports = &phone.reports;
    for unknown in ["", "luck", &"01".repeat(16)] {
        let failed = [
            reports.read(unknown.into(), ENGLISH).err(),
            reports.add(unknown.into(), WORDS.into()).err(),
            reports.erase(unknown.into(), true).err(),
        ];
        assert_eq!(failed, [(); 3].map(|()| Some(refused("unknown"))));
    }
    reports.shut_vault().unwrap();
    let failed = [
        reports.list(ENGLISH).err(),
        reports.read(id.clone(), ENGLISH).err(),
        reports.add(id.clone(), WORDS.into()).err(),
        reports.erase(id, true).err(),
    ];
    assert_eq!(failed, [(); 4].map(|()| Some(refused("vault-shut"))));
}

#[test]
fn a_report_is_listed_read_and_erased() {
    let phone = Phone::new();
    phone.set_number();
    phone.answer();
    let answers = phone.reports.answers(ENGLISH).unwrap();
    let sent = phone.reports.send(vec![2, 1], true, None, ENGLISH).unwrap();
    for language in Language::ALL {
        let row = phone.reports.list(language).unwrap().remove(0);
        assert_eq!((&row.id, row.questions), (&sent.id, 0));
        assert_eq!(row.sealed_on, "2026-11-24");
        assert_worded(&row.light_lines);
        assert_worded(&row.offices);
        assert_eq!(row.offices.len(), 2);
        assert!(!row.light.is_empty() && !row.light.contains("report-"));
    }
    let page = phone.reports.read(sent.id.clone(), ENGLISH).unwrap();
    assert!(page.answers == answers, "her own copy");
    assert!(page.said.is_empty());
    phone.reports.erase(sent.id, false).unwrap();
    assert!(phone.reports.list(ENGLISH).unwrap().is_empty());
    assert_eq!(phone.waiting().len(), 1, "it still leaves");

    let withdrawn = phone.send(2, true);
    phone.reports.erase(withdrawn, true).unwrap();
    assert_eq!(phone.waiting().len(), 1, "the second was taken out");
    assert!(phone.reports.list(ENGLISH).unwrap().is_empty());
}

#[test]
fn more_words_reach_the_offices_of_the_report() {
    let phone = Phone::new();
    phone.set_number();
    let id = phone.send(2, true);
    let address = phone.report_of(desk(2)).reply.unwrap();
    phone
        .reports
        .add(id.clone(), "Gujrat, Bazaar 4".into())
        .unwrap();
    let added = follow_up(&phone, desk(2)).unwrap();
    assert_eq!(added.text, "Gujrat, Bazaar 4");
    assert_eq!(added.to_question, None);
    assert!(verify_follow_up(&added, &address.follow_up));
    assert!(phone.read_by(desk(1)).is_empty());
    let said = phone.reports.read(id, ENGLISH).unwrap().said;
    assert_eq!((said.len(), said[0].text.as_str()), (1, "Gujrat, Bazaar 4"));
    assert!(said[0].is_own && !said[0].is_open_question);
    assert!(said[0].head.contains("24-11-2026") && said[0].referred_to.is_none());
}

fn follow_up(phone: &Phone, desk: &Desk) -> Option<FollowUp> {
    let mut documents = phone.read_by(desk).into_iter();
    documents.find_map(|document| match document {
        Document::FollowUp(follow_up) => Some(follow_up),
        Document::Report(_) | Document::PicturePiece(_) => None,
    })
}

/// A sync brings an office's answer, among three blocks of cover.
fn answered(phone: &Phone, by: &Desk, report: &Report, kind: ReplyKind, counter: u32, text: &str) {
    let reply = Reply {
        kind,
        report: report.report,
        partner: PartnerNumber(by.number),
        counter,
        day: Day::parse_iso("2026-11-25").unwrap(),
        referred_to: (kind == ReplyKind::Referred).then_some(PartnerNumber(6)),
        text: text.to_owned(),
    };
    let address = report.reply.clone().unwrap();
    let mut blocks = [(); 4].map(|()| {
        let mut block = [0; BLOCK_BYTES];
        dice().fill_bytes(&mut block);
        ReplyBlock(block)
    });
    blocks[2] = seal_reply(&reply, &address, &by.signing, &mut dice()).unwrap();
    let landed = phone.reports.with(|content, state| {
        let directory: &Directory = &*content.directory()?;
        Ok(state.reports.land(&[], &blocks, directory, &mut dice()))
    });
    landed.unwrap().unwrap();
}

#[test]
fn an_offices_words_are_read_and_answered() {
    let phone = Phone::new();
    phone.set_number();
    let id = phone.send(2, true);
    let report = phone.report_of(desk(2));
    phone.reports.shut_vault().unwrap();
    answered(&phone, desk(2), &report, ReplyKind::Received, 0, "");
    answered(
        &phone,
        desk(2),
        &report,
        ReplyKind::Question,
        1,
        "کس شہر میں؟",
    );
    assert!(search(&phone, NUMBER));
    let page = |language| phone.reports.read(id.clone(), language).unwrap();
    for language in Language::ALL {
        let heads: Vec<String> = page(language)
            .said
            .into_iter()
            .map(|one| one.head)
            .collect();
        assert_worded(&heads);
        assert!(heads.iter().all(|head| head.contains("25-11-2026")));
    }
    let english = page(ENGLISH);
    assert!(
        english.said[1]
            .head
            .contains("Migrant Resource Centre, Lahore")
    );
    assert_eq!(english.said[1].text, "کس شہر میں؟");
    assert!(english.said[1].is_open_question && !english.said[0].is_open_question);
    assert_eq!(
        (english.row.light.as_str(), english.row.questions),
        ("Answered", 1)
    );

    phone.clock.forward(2 * 86_400);
    phone.reports.add(id.clone(), "Gujrat".into()).unwrap();
    let question = QuestionRef {
        partner: PartnerNumber(2),
        counter: 1,
    };
    let added = follow_up(&phone, desk(2)).unwrap();
    assert_eq!(added.to_question, Some(question));
    let after = page(ENGLISH);
    assert_eq!(after.row.questions, 0);
    assert!(after.said.iter().all(|one| !one.is_open_question));
    assert!(after.said[2].is_own);
}

#[test]
fn an_office_that_has_it_now_is_named_and_answered_before_the_others() {
    let phone = Phone::new();
    phone.set_number();
    phone.answer();
    let sent = phone.reports.send(vec![1, 2, 3], true, None, ENGLISH);
    let id = sent.unwrap().id;
    let report = phone.report_of(desk(2));
    answered(&phone, desk(2), &report, ReplyKind::Referred, 0, "");
    answered(&phone, desk(6), &report, ReplyKind::Question, 0, "Kab?");
    for language in Language::ALL {
        let said = phone.reports.read(id.clone(), language).unwrap().said;
        let offices = phone.reports.list(language).unwrap().remove(0).offices;
        assert_eq!(offices.len(), 4);
        let now = said[0].referred_to.clone().unwrap();
        assert!(now.contains(&offices[3]) && !now.contains(&offices[1]));
        assert_eq!(said[1].referred_to, None);
    }
    // An envelope has room for three.
    phone.reports.add(id, "May 2026".into()).unwrap();
    for (number, reads) in [(6, true), (1, true), (2, true), (3, false)] {
        let added = follow_up(&phone, desk(number));
        assert_eq!(
            added.is_some_and(|one| one.text == "May 2026"),
            reads,
            "{number}"
        );
    }
}
