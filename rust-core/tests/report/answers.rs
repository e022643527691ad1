//! Answers: they reach the vault by the ordinary sync, move the light, and only the right ones do.

use parakh_core::report::routing::Directory;
use parakh_core::report::strongbox::{Row, SecretNumber, TypedNumber};
use parakh_core::report::{Addition, Error, Light, Reports, Said};
use parakh_seal::{mailbox, verify_follow_up};
use parakh_wire::{
    Document, MailboxNumber, PartnerNumber, QuestionRef, ReplyBlock, ReplyKind, ReportId,
};

use crate::desk::{Desk, receipt, waiting};
use crate::{NUMBER, cover, dice, reports, reports_with_number, send, today};

const FIRST: ReportId = ReportId([1; 16]);

fn search(reports: &mut Reports, number: &str) -> bool {
    let number = TypedNumber::parse(number).unwrap();
    reports
        .search(&number, &Directory::default(), &mut dice())
        .unwrap()
}

/// A sync that brings one block.
fn land(reports: &mut Reports, block: ReplyBlock) {
    let mut blocks = cover();
    blocks[2] = block;
    reports
        .land(&[], &blocks, &Directory::default(), &mut dice())
        .unwrap();
}

fn light(reports: &Reports) -> Light {
    reports.list(today()).unwrap()[0].light
}

fn rows(reports: &Reports) -> Vec<[MailboxNumber; 4]> {
    Row::ALL
        .map(|row| reports.strongbox().body().row(row))
        .to_vec()
}

#[test]
fn the_light_goes_from_saved_to_answered() {
    let home = tempfile::tempdir().unwrap();
    let mut reports = reports_with_number(home.path());
    let desk = Desk::new(5);
    send(&mut reports, 1, &[&desk], true);
    let report = desk.report(&reports);
    assert_eq!(light(&reports), Light::Saved);

    let receipts = [receipt(&waiting(&reports)[0])];
    for _ in 0..2 {
        reports
            .land(&receipts, &cover(), &Directory::default(), &mut dice())
            .unwrap();
        assert_eq!(light(&reports), Light::HandedOver);
        assert!(waiting(&reports).is_empty());
    }
    land(
        &mut reports,
        desk.answer(&report, ReplyKind::Received, 0, ""),
    );
    assert_eq!(light(&reports), Light::Received);

    // The vault is shut: the answer lies in its cell, and is read when the number is typed.
    reports.shut();
    let question = desk.answer(&report, ReplyKind::Question, 1, "کس شہر میں؟");
    land(&mut reports, question);
    assert!(!search(&mut reports, "45671235"));
    assert_eq!(reports.list(today()).err(), Some(Error::VaultShut));
    assert!(search(&mut reports, NUMBER));
    assert_eq!(light(&reports), Light::Answered);
    let page = reports.read(FIRST, today()).unwrap();
    assert_eq!(page.row.questions, 1);
    let told = page
        .said
        .iter()
        .any(|said| matches!(said, Said::Partner { text, .. } if text == "کس شہر میں؟"));
    assert!(told);

    let addition = Addition {
        report: FIRST,
        to_question: Some(QuestionRef {
            partner: PartnerNumber(5),
            counter: 1,
        }),
        text: "Gujrat",
    };
    reports
        .add(&addition, &[desk.addressee()], today(), &mut dice())
        .unwrap();
    assert_eq!(reports.read(FIRST, today()).unwrap().row.questions, 0);
    let Some(Document::FollowUp(added)) = desk.open(&waiting(&reports)[0]) else {
        panic!("no follow-up");
    };
    assert_eq!(added.text, "Gujrat");
    assert!(verify_follow_up(&added, &report.reply.unwrap().follow_up));
}

#[test]
fn the_row_asks_for_the_next_answer_of_each_partner() {
    let home = tempfile::tempdir().unwrap();
    let mut reports = reports_with_number(home.path());
    let (one, other) = (Desk::new(5), Desk::new(6));
    let before = rows(&reports);
    send(&mut reports, 1, &[&one, &other], true);
    let report = one.report(&reports);
    let seed = report.reply.as_ref().unwrap().seed;
    let of = |desk: &Desk, counter| mailbox(&seed, desk.number, counter, &desk.signing.public());
    let asked = rows(&reports);
    let changed: Vec<usize> = (0..4).filter(|row| asked[*row] != before[*row]).collect();
    assert_eq!(changed.len(), 1, "one row is taken");
    assert_eq!(asked[changed[0]][..2], [of(&one, 0), of(&other, 0)]);
    land(
        &mut reports,
        other.answer(&report, ReplyKind::Received, 0, ""),
    );
    assert_eq!(
        rows(&reports)[changed[0]][..2],
        [of(&one, 0), of(&other, 1)]
    );
}

#[test]
fn what_is_not_for_this_report_moves_nothing() {
    let home = tempfile::tempdir().unwrap();
    let mut reports = reports_with_number(home.path());
    let (desk, other) = (Desk::new(5), Desk::new(6));
    send(&mut reports, 1, &[&desk], true);
    let report = desk.report(&reports);
    // Another partner, who knows the seed because it was a recipient too.
    land(
        &mut reports,
        other.answer(&report, ReplyKind::Question, 0, "false"),
    );
    // The right partner, out of turn.
    land(
        &mut reports,
        desk.answer(&report, ReplyKind::Question, 3, "too early"),
    );
    // One who says that he is the partner, with a key of his own.
    let mut squatter = Desk::new(5);
    squatter.number = desk.number;
    land(
        &mut reports,
        squatter.answer(&report, ReplyKind::Received, 0, ""),
    );
    // The right partner about another report.
    let mut wrong = report.clone();
    wrong.report = ReportId([2; 16]);
    land(
        &mut reports,
        desk.answer(&wrong, ReplyKind::Received, 0, ""),
    );
    assert_eq!(light(&reports), Light::Saved);
    assert!(reports.read(FIRST, today()).unwrap().said.is_empty());
}

#[test]
fn erasing_forgets_the_answers_and_leaves_the_envelope_unless_withdrawn() {
    let home = tempfile::tempdir().unwrap();
    let mut reports = reports_with_number(home.path());
    let desk = Desk::new(5);
    for withdraw in [false, true] {
        send(&mut reports, 1, &[&desk], true);
        let asked = rows(&reports);
        let waited = waiting(&reports).len();
        reports.erase(FIRST, withdraw, &mut dice()).unwrap();
        assert!(reports.list(today()).unwrap().is_empty());
        assert_eq!(
            reports.erase(FIRST, withdraw, &mut dice()).err(),
            Some(Error::Unknown)
        );
        assert_ne!(
            rows(&reports),
            asked,
            "nobody asks for its answers any more"
        );
        assert_eq!(waiting(&reports).len(), waited - usize::from(withdraw));
    }
}

#[test]
fn the_vault_shuts_after_a_minute_out_of_sight() {
    let home = tempfile::tempdir().unwrap();
    let mut reports = reports_with_number(home.path());
    reports.hide(100);
    reports.show(159);
    assert!(reports.is_open());
    reports.hide(200);
    reports.show(260);
    assert!(!reports.is_open());
}

#[test]
fn the_duress_number_leaves_an_empty_vault() {
    let home = tempfile::tempdir().unwrap();
    let mut reports = reports(home.path());
    let number = |text| SecretNumber::parse(text).unwrap();
    reports
        .set_numbers(&number(NUMBER), Some(&number("56781234")), &mut dice())
        .unwrap();
    let desk = Desk::new(5);
    send(&mut reports, 1, &[&desk], true);
    // New numbers for an open vault keep what it holds.
    reports
        .set_numbers(&number("67891234"), Some(&number("78901234")), &mut dice())
        .unwrap();
    assert!(!search(&mut reports, NUMBER));
    assert!(search(&mut reports, "67891234"));
    assert_eq!(reports.list(today()).unwrap().len(), 1);
    let asked = rows(&reports);

    assert!(search(&mut reports, "78901234"));
    assert!(reports.list(today()).unwrap().is_empty());
    assert_ne!(rows(&reports), asked);
    assert!(!search(&mut reports, "67891234"));
    assert!(search(&mut reports, "78901234"), "it goes on being a vault");
    assert_eq!(waiting(&reports).len(), 1, "the sealed report still leaves");
}
