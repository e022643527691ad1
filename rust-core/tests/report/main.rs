//! A report from the draft to the answer: sealed on the phone, opened at the desk, answered, read.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

mod answers;
mod any_bytes;
#[path = "../../../tests/canary/mod.rs"]
mod canary;
mod desk;
mod drafts;
mod fields;
mod home;
mod leaves_no_trace;
#[path = "../../../fuzz/targets/phone.rs"]
mod phone;
mod sending;

use std::path::Path;
use std::sync::Arc;

use getrandom::{SysRng, rand_core::UnwrapErr};
use parakh_core::clock::Day;
use parakh_core::report::draft::{Draft, Finished};
use parakh_core::report::strongbox::{Cost, Folder, SecretNumber, SoftwareKeystore};
use parakh_core::report::{GivenUp, Reports, Sending, Sent};
use parakh_wire::{ReplyBlock, ReportId};

use desk::Desk;

/// Noon of the day on which all of this happens, in seconds.
const NOW_S: i64 = 1_795_503_600;

const NUMBER: &str = "45671234";

fn dice() -> UnwrapErr<SysRng> {
    UnwrapErr(SysRng)
}

fn today() -> Day {
    Day::from_unix_seconds(NOW_S).unwrap()
}

/// The reports of a folder; a guess at the number is cheap in tests.
fn reports(home: &Path) -> Reports {
    let folder = || Folder::open(home).unwrap();
    let keystore = Arc::new(SoftwareKeystore::open(folder(), dice()).unwrap());
    let cost = Cost::new(8, 1).unwrap();
    Reports::open(folder(), keystore, cost, NOW_S, &mut dice()).unwrap()
}

/// The same with the vault's number set, so that the vault is open.
fn reports_with_number(home: &Path) -> Reports {
    let mut reports = reports(home);
    let number = SecretNumber::parse(NUMBER).unwrap();
    reports.set_numbers(&number, None, &mut dice()).unwrap();
    reports
}

fn draft(report: u8) -> Draft {
    let mut draft = Draft::new(ReportId([report; 16]));
    for (question, values) in [
        ("danger", &["no"][..]),
        ("happened", &["paid_no_job", "papers_taken"]),
        ("place", &["pakistan"]),
        ("province", &["punjab"]),
        ("may_answer", &["yes"]),
        ("text", &["Woh paisay le kar bhaag gaya."]),
    ] {
        let values: Vec<String> = values.iter().map(|value| (*value).to_owned()).collect();
        draft.put(question, &values).unwrap();
    }
    draft
}

fn finished(report: u8) -> Finished {
    draft(report).finish(today()).unwrap()
}

/// Seals a report to desks, with an answer wanted or not.
fn send(reports: &mut Reports, report: u8, to: &[&Desk], answer: bool) -> Sent {
    let sending = Sending {
        finished: finished(report),
        picture: None,
        to: to.iter().map(|desk| desk.addressee()).collect(),
        pack: 17,
        answer: answer.then_some(GivenUp::None),
    };
    reports.send(sending, today(), &mut dice()).unwrap()
}

/// What a sync brings when nothing waited: four blocks of cover.
fn cover() -> [ReplyBlock; 4] {
    [(); 4].map(|()| {
        let mut block = [0; parakh_wire::BLOCK_BYTES];
        rand_core::Rng::fill_bytes(&mut dice(), &mut block);
        ReplyBlock(block)
    })
}
