//! Writing a report: what is said first, question by question, what is wrong, a picture, the draft.

use parakh_core::strings::Language;

use super::{ENGLISH, ParakhError, Phone, Soft, WORDS, assert_worded};
use crate::reports::{ReportLine, ReportQuestion};
use crate::testing::opened_alone;

#[test]
fn where_no_office_has_a_key_it_says_what_to_keep() {
    let (parakh, kept) = opened_alone();
    let reports = parakh.reports(Soft::open(kept.path())).unwrap();
    for language in Language::ALL {
        let start = reports.start(language).unwrap();
        assert!(!start.can_report && !start.has_draft && start.lost.is_none());
        assert_worded(&start.lines);
    }
    let said = reports.start(ENGLISH).unwrap().lines;
    assert!(said.iter().any(|line| line.starts_with("Keep messages")));
    reports.begin().unwrap();
    let proposal = reports.proposal(ENGLISH).unwrap();
    assert!(proposal.offices.is_empty() && proposal.others.is_empty());
    assert_eq!(proposal.stop, said);
}

#[test]
fn where_one_has_it_says_what_is_promised() {
    let phone = Phone::new();
    for language in Language::ALL {
        let start = phone.reports.start(language).unwrap();
        assert!(start.can_report && !start.has_draft && start.lost.is_none());
        assert_worded(&start.lines);
    }
    let first = phone.reports.start(ENGLISH).unwrap().lines.remove(0);
    assert!(first.contains("in danger now"), "{first}");
}

#[test]
fn questions_come_in_their_order_and_answers_stay() {
    let phone = Phone::new();
    let none_yet = phone.reports.next(ENGLISH).err();
    assert_eq!(none_yet, Some(ParakhError::again("draft")));
    let asked = phone.answer();
    let known = [
        "danger",
        "happened",
        "to-whom",
        "place",
        "province",
        "month",
        "money",
        "agent-licence",
        "agent-name",
        "agent-phone",
        "agent-account",
        "agent-link",
        "destination",
        "may-answer",
        "text",
    ];
    assert_eq!(asked, known);
    for language in Language::ALL {
        let questions = phone.reports.questions(language).unwrap();
        let ids: Vec<&String> = questions.iter().map(|question| &question.id).collect();
        assert_eq!(ids, asked.iter().collect::<Vec<_>>());
        let texts: Vec<String> = questions.iter().map(|one| one.text.clone()).collect();
        assert_worded(&texts);
        assert!(questions.iter().all(|one| !one.spoken.is_empty()));
    }
    let questions = phone.reports.questions(ENGLISH).unwrap();
    let of = |id: &str| questions.iter().find(|one| one.id == id).unwrap();
    assert!(of("happened").several && of("happened").required);
    assert_eq!(of("happened").answer, ["paid_no_job", "papers_taken"]);
    assert!(!of("danger").several && of("danger").choices.len() > 2);
    assert!(of("text").choices.is_empty());
    assert_eq!(of("text").answer, [WORDS]);
    assert_eq!(phone.put("place", &["abroad"]), None);
    let next = phone.reports.next(ENGLISH).unwrap().unwrap();
    assert_eq!(next.id, "country", "another answer asks another question");
}

#[test]
fn no_answer_is_refused_in_words_and_changes_nothing() {
    let phone = Phone::answered();
    let before = phone.reports.answers(ENGLISH).unwrap();
    let told: Vec<String> = [
        ("month", &["luck"][..]),
        ("danger", &["luck"]),
        ("danger", &["no", "now"]),
        ("luck", &["no"]),
        ("country", &["Atlantis"]),
        ("amount", &["a lot"]),
    ]
    .into_iter()
    .map(|(question, answer)| phone.put(question, answer).unwrap())
    .collect();
    assert_worded(&told);
    assert!(phone.reports.answers(ENGLISH).unwrap() == before);
}

#[test]
fn what_is_missing_is_said_until_it_is_there() {
    let phone = Phone::new();
    phone.reports.begin().unwrap();
    let faults = |language| phone.reports.faults(language).unwrap();
    for language in Language::ALL {
        let of: Vec<String> = faults(language)
            .into_iter()
            .map(|one| one.question)
            .collect();
        assert_eq!(of, ["happened", "may-answer"]);
        let texts: Vec<String> = faults(language).into_iter().map(|one| one.text).collect();
        assert_worded(&texts);
    }
    phone.answer();
    assert_eq!(faults(ENGLISH), []);
    assert_eq!(phone.put("month", &["2026-12"]), None);
    assert_eq!(faults(ENGLISH)[0].question, "month", "it has not come yet");
}

#[test]
fn the_answers_can_be_looked_at_before_they_are_sealed() {
    let phone = Phone::answered();
    for language in Language::ALL {
        let lines = phone.reports.answers(language).unwrap();
        assert!(lines.iter().any(|line| line.value == WORDS));
        assert!(lines.iter().all(|line| !line.label.contains("report-")));
        assert!(lines.iter().all(|line| !line.value.contains("report-")));
    }
}

fn filled(phone: &Phone) -> Vec<(String, Vec<String>)> {
    let questions = phone.reports.questions(ENGLISH).unwrap();
    let answered = questions.into_iter().filter(|one| !one.answer.is_empty());
    answered.map(|one| (one.id, one.answer)).collect()
}

#[test]
fn a_checked_message_fills_what_it_says() {
    let phone = Phone::new();
    let message = "Dubai azad visa, licence 2131/SKT, call 0300-1234567, fee 250000 rupees";
    phone.reports.begin_of_message(message.into()).unwrap();
    let filled = filled(&phone);
    let of = |id: &str| {
        let one = filled.iter().find(|(question, _)| question == id);
        one.unwrap().1[0].clone()
    };
    assert_eq!(of("message"), message);
    assert_eq!(of("amount"), "250000");
    assert!(of("agent-licence").contains("2131"));
    assert!(of("agent-phone").ends_with("3001234567"));
    let checked = phone.reports.answers(ENGLISH).unwrap();
    assert!(
        checked
            .iter()
            .any(|line| line.label == "What Parakh found in the message")
    );
}

#[test]
fn asked_answers_fill_what_they_say() {
    let phone = Phone::new();
    phone
        .reports
        .begin_of_ask(vec![0, 0], "2131/SKT".into())
        .unwrap();
    let filled = filled(&phone);
    let licence = filled
        .iter()
        .find(|(question, _)| question == "agent-licence");
    assert_eq!(licence.unwrap().1, ["2131/SKT"]);
    assert!(filled.iter().all(|(question, _)| question != "message"));
}

/// A photograph of this many pixels on each side.
pub(super) fn photograph(side: u32) -> Vec<u8> {
    let pixel = |x, y| image::Rgb([(x % 251) as u8, (y % 241) as u8, 9]);
    jpeg(image::RgbImage::from_fn(side, side, pixel))
}

/// A photograph that does not get small.
pub(super) fn noise() -> Vec<u8> {
    let noise = (0..3 * 600 * 400).map(|at: u32| (at.wrapping_mul(2_654_435_761) >> 24) as u8);
    jpeg(image::RgbImage::from_raw(600, 400, noise.collect()).unwrap())
}

fn jpeg(pixels: image::RgbImage) -> Vec<u8> {
    let mut jpeg = Vec::new();
    let encoder = image::codecs::jpeg::JpegEncoder::new(&mut jpeg);
    image::DynamicImage::ImageRgb8(pixels)
        .write_with_encoder(encoder)
        .unwrap();
    jpeg
}

#[test]
fn a_picture_is_taken_or_refused_in_words_and_comes_out_again() {
    let phone = Phone::answered();
    let add = |jpeg: Vec<u8>, language| phone.reports.add_picture(jpeg, language).unwrap();
    let pieces = || phone.state(|state| state.draft.as_ref().unwrap().picture.is_some());
    let large = photograph(2_001);
    for language in Language::ALL {
        let told = [&b"no jpeg"[..], &large].map(|jpeg| add(jpeg.to_vec(), language).unwrap());
        assert_worded(&told);
        assert!(!pieces());
    }
    assert_eq!(add(photograph(64), ENGLISH), None);
    assert!(pieces());
    let phone = phone.restarted();
    let kept = phone.state(|state| state.draft.as_ref().unwrap().picture.is_some());
    assert!(kept, "it is kept with the draft");
    phone.reports.remove_picture().unwrap();
    let phone = phone.restarted();
    assert!(phone.state(|state| state.draft.as_ref().unwrap().picture.is_none()));
}

#[test]
fn a_draft_outlives_the_process_for_a_quarter_of_an_hour() {
    let phone = Phone::answered();
    let before = phone.reports.answers(ENGLISH).unwrap();
    phone.clock.forward(899);
    let phone = phone.restarted();
    assert!(phone.reports.start(ENGLISH).unwrap().has_draft);
    assert!(phone.reports.answers(ENGLISH).unwrap() == before);
    assert!(phone.reports.next(ENGLISH).unwrap().is_none());
    phone.clock.forward(1);
    let phone = phone.restarted();
    assert!(!phone.reports.start(ENGLISH).unwrap().has_draft);
}

#[test]
fn the_quick_exit_leaves_no_draft_and_no_open_vault() {
    let phone = Phone::answered();
    phone.set_number();
    phone.reports.quick_exit().unwrap();
    assert_eq!(phone.reports.is_open(), Ok(false));
    assert!(!phone.reports.start(ENGLISH).unwrap().has_draft);
    let gone = phone.reports.answers(ENGLISH).err();
    assert_eq!(gone, Some(ParakhError::again("draft")));
    let phone = phone.restarted();
    assert!(!phone.reports.start(ENGLISH).unwrap().has_draft);
}

#[test]
fn debug_shows_nothing_of_what_was_written() {
    let phone = Phone::answered();
    phone.set_number();
    let questions: Vec<ReportQuestion> = phone.reports.questions(ENGLISH).unwrap();
    let lines: Vec<ReportLine> = phone.reports.answers(ENGLISH).unwrap();
    let id = phone.send(2, true);
    phone.reports.add(id.clone(), WORDS.into()).unwrap();
    let rows = phone.reports.list(ENGLISH).unwrap();
    let page = phone.reports.read(id, ENGLISH).unwrap();
    assert!(page.answers.iter().any(|line| line.value == WORDS));
    assert!(page.said.iter().any(|said| said.text == WORDS));
    let told = format!(
        "{questions:?} {lines:?} {rows:?} {page:?} {:?} {:?}",
        page.answers, page.said
    );
    assert!(told.contains("ReportQuestion") && told.contains("ReportSaid"));
    let shown = ["bhaag", "paid_no_job", "punjab", "Punjab", "2026", "Centre"];
    assert!(shown.iter().all(|words| !told.contains(words)), "{told}");
}
