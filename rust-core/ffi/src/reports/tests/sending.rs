//! Sealing: who is proposed and why, who can open it, what is said, what is refused.

use parakh_core::strings::Language;
use parakh_wire::{Day, Document};

use super::writing::{noise, photograph};
use super::{ENGLISH, NUMBER, ParakhError, Phone, WORDS, assert_worded, desk, refused};
use crate::reports::ReportOffice;

#[test]
fn each_office_is_proposed_with_its_reason() {
    let phone = Phone::answered();
    let numbers = |offices: &[ReportOffice]| -> Vec<i64> {
        offices.iter().map(|office| office.number).collect()
    };
    for language in Language::ALL {
        let proposal = phone.reports.proposal(language).unwrap();
        assert_eq!(numbers(&proposal.offices), [2, 1, 3], "the nearest first");
        assert_eq!(numbers(&proposal.others), [6], "the rest can be chosen");
        assert!(proposal.stop.is_empty());
        assert_eq!(proposal.over_bytes, 0);
        let names = proposal.offices.iter().map(|office| office.name.clone());
        let reasons = proposal.offices.iter().map(|office| office.reason.clone());
        assert_worded(&names.chain(reasons).collect::<Vec<_>>());
    }
    let proposal = phone.reports.proposal(ENGLISH).unwrap();
    assert_eq!(proposal.offices[0].name, "Migrant Resource Centre, Lahore");
    // One that she writes about, or names as the agent, is not even offered.
    let words = "A man at the Migrant Resource Centre, Lahore took my passport.";
    assert_eq!(phone.put("text", &[words]), None);
    let proposal = phone.reports.proposal(ENGLISH).unwrap();
    let shown = [numbers(&proposal.offices), numbers(&proposal.others)].concat();
    assert!(shown.contains(&1) && shown.contains(&3) && !shown.contains(&2));
    let name = "Migrant Resource Centre Islamabad";
    assert_eq!(phone.put("agent-name", &[name]), None);
    let words = "They of the Migrant Resource Centre, Peshawar and of the Migrant Resource Centre, Lahore too.";
    assert_eq!(phone.put("text", &[words]), None);
    let proposal = phone.reports.proposal(ENGLISH).unwrap();
    let shown = [numbers(&proposal.offices), numbers(&proposal.others)].concat();
    assert_eq!(shown, [6], "only the one that she does not speak of");
    assert!(proposal.stop.is_empty());
}

#[test]
fn the_chosen_offices_open_it_and_no_other() {
    let phone = Phone::answered();
    let sent = phone.reports.send(vec![2, 1], false, None, ENGLISH);
    let sent = sent.unwrap();
    for number in [1, 2] {
        let report = phone.report_of(desk(number));
        assert_eq!(report.report.to_string(), sent.id);
        assert_eq!(report.answers.text.as_deref(), Some(WORDS));
        assert_eq!(Some(report.sealed_on), Day::parse_iso("2026-11-24"));
        assert!(report.reply.is_none() && report.pack > 0);
    }
    assert!(phone.read_by(desk(3)).is_empty());
    assert_eq!(sent.lines.len(), 2);
    assert!(sent.lines[0].contains("1\u{2069} envelope."));
    assert_eq!(
        sent.lines[1],
        "You wanted no answer. So nothing here will show how far the report has come."
    );
    let gone = phone.reports.next(ENGLISH).err();
    assert_eq!(gone, Some(ParakhError::again("draft")));
    assert!(!phone.restarted().reports.start(ENGLISH).unwrap().has_draft);
}

#[test]
fn a_picture_is_sealed_with_it_and_said() {
    for language in [ENGLISH, Language::Pashto] {
        let phone = Phone::new();
        phone.begin_short();
        let added = phone.reports.add_picture(photograph(64), language);
        assert_eq!(added, Ok(None));
        let sent = phone.reports.send(vec![2], false, None, language).unwrap();
        assert_worded(&sent.lines);
        assert_eq!(sent.lines.len(), 3);
        let is_piece = |one: &Document| matches!(one, Document::PicturePiece(_));
        let all = phone.read_by(desk(2));
        let pieces = all.into_iter().filter(is_piece).count();
        let note = phone.report_of(desk(2)).picture.unwrap();
        assert_eq!(usize::from(note.pieces), pieces);
    }
}

#[test]
fn for_an_answer_the_vault_must_be_open() {
    let phone = Phone::answered();
    let send = || phone.reports.send(vec![2], true, None, ENGLISH);
    assert_eq!(send().err(), Some(refused("vault-shut")));
    assert!(phone.waiting().is_empty());
    phone.set_number();
    let sent = send().unwrap();
    assert_eq!(sent.lines.len(), 1);
    assert!(phone.report_of(desk(2)).reply.is_some());
    assert_eq!(phone.reports.list(ENGLISH).unwrap()[0].id, sent.id);
}

#[test]
fn nobody_who_was_chosen_is_left_out_in_silence() {
    let phone = Phone::answered();
    let send = |to: &[i64]| phone.reports.send(to.to_vec(), false, None, ENGLISH).err();
    // Nobody; one without a key; no number of an office; more than three.
    for to in [&[][..], &[2, 4], &[99], &[-1], &[1 << 40], &[1, 2, 3, 1]] {
        assert_eq!(send(to), Some(refused("no-partner")), "{to:?}");
    }
    assert!(phone.waiting().is_empty());
    assert!(phone.reports.next(ENGLISH).is_ok(), "the draft stays");
    // The keys end on 31 October 2027; sixty days later nothing is sealed to them.
    phone.clock.forward((341 + 60) * 86_400);
    assert!(phone.reports.start(ENGLISH).unwrap().can_report);
    assert_eq!(send(&[2]), None);
    phone.begin_short();
    phone.clock.forward(86_400);
    assert!(!phone.reports.start(ENGLISH).unwrap().can_report);
    assert_eq!(send(&[2]), Some(refused("no-partner")));
}

#[test]
fn what_is_not_finished_is_not_sealed() {
    let phone = Phone::new();
    phone.reports.begin().unwrap();
    let failed = phone.reports.send(vec![2], false, None, ENGLISH).err();
    assert_eq!(failed, Some(ParakhError::again("faults")));
}

#[test]
fn what_is_too_long_says_by_how_much() {
    let phone = Phone::answered();
    let mut state = 1_u32;
    // Letters that do not pack, at three bytes each.
    let text: String = (0..1900)
        .map(|_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            char::from_u32(0x4E00 + (state >> 12) % 0x5000).unwrap()
        })
        .collect();
    assert_eq!(phone.put("text", &[&text]), None);
    assert!(phone.reports.proposal(ENGLISH).unwrap().over_bytes > 500);
    let failed = phone.reports.send(vec![2], false, None, ENGLISH).err();
    let Some(ParakhError::ReportRefused { why, over_bytes }) = failed else {
        panic!("no refusal");
    };
    assert_eq!(why, "too-long");
    assert!(over_bytes > 500);
    let told = phone.reports.refusal(why, over_bytes, ENGLISH).unwrap();
    let digits: String = told.chars().filter(char::is_ascii_digit).collect();
    assert_eq!(digits, over_bytes.to_string());
}

#[test]
fn a_fifth_report_that_wants_answers_needs_one_to_give_way() {
    let phone = Phone::new();
    phone.set_number();
    let ids: Vec<String> = (0..4).map(|_| phone.send(2, true)).collect();
    phone.begin_short();
    let send = |give_up: Option<&str>| {
        let give_up = give_up.map(str::to_owned);
        phone.reports.send(vec![2], true, give_up, ENGLISH)
    };
    for none in [None, Some("luck")] {
        assert_eq!(send(none).err(), Some(refused("rows-taken")));
    }
    assert!(send(Some(&ids[1])).is_ok());
    assert_eq!(phone.reports.list(ENGLISH).unwrap().len(), 5);
}

#[test]
fn a_full_outbox_says_so_and_keeps_the_draft() {
    let phone = Phone::new();
    let send = || {
        phone.begin_short();
        let added = phone.reports.add_picture(noise(), ENGLISH);
        assert_eq!(added, Ok(None));
        phone.reports.send(vec![2], false, None, ENGLISH)
    };
    assert!(send().is_ok() && send().is_ok());
    let waiting = phone.waiting().len();
    assert!(
        (17..=24).contains(&waiting),
        "{waiting}: a third does not fit"
    );
    assert_eq!(send().err(), Some(refused("outbox-full")));
    assert_eq!(phone.waiting().len(), waiting, "nothing of it is placed");
    assert!(phone.restarted().reports.start(ENGLISH).unwrap().has_draft);
}

#[test]
fn each_refusal_has_its_words_in_each_language() {
    let phone = Phone::new();
    let whys = [
        "outbox-full",
        "too-long",
        "draft-too-long",
        "no-partner",
        "vault-shut",
        "vault-full",
        "rows-taken",
        "unknown",
    ];
    for language in Language::ALL {
        let word = |why: &str| phone.reports.refusal(why.into(), 17, language).unwrap();
        assert_worded(&whys.map(word));
    }
    let luck = phone.reports.refusal("luck".into(), 0, ENGLISH).err();
    assert_eq!(luck, Some(ParakhError::again("refusal")));
    let number = phone.reports.refusal(NUMBER.into(), 0, ENGLISH).err();
    assert!(!format!("{number:?}").contains(NUMBER));
}
