//! How long sealing a report and opening the strongbox take, beside what they stand on: one plain durable
//! write of the same size, and the encryption of one report by the age crate.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a bench prints and times, and fails by panicking"
)]

#[path = "measure/mod.rs"]
#[allow(dead_code, reason = "other benches use the rest")]
mod measure;

use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use getrandom::{SysRng, rand_core::UnwrapErr};
use measure::{print_row, quantile};
use parakh_core::clock::Day;
use parakh_core::report::draft::{Draft, Finished};
use parakh_core::report::strongbox::{Cost, FILE_BYTES, Folder, SoftwareKeystore};
use parakh_core::report::{Addressee, Reports, Sending};
use parakh_seal::{Identity, SigningSeed};
use parakh_wire::{PLAINTEXT_BYTES, PartnerNumber, ReportId};

const RUNS: u8 = 60;

/// Reports that one strongbox takes here.
const SLOTS: u8 = 20;
const NOW_S: i64 = 1_795_503_600;

fn main() {
    // The folder of the build lies on a disk; the system's folder for temporary files may be memory.
    let target = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let home = tempfile::tempdir_in(target).unwrap();
    println!("report: {RUNS} runs each, strongbox of {FILE_BYTES} bytes");

    let plain = times(|_| plain(home.path()));
    print_row("plain durable write", &plain);
    let recipients = [(); 3].map(|()| age::x25519::Identity::generate().to_public());
    let age = times(|_| encrypt(&recipients));
    print_row("age crate, 3 keys", &age);

    // An outbox holds 24: as many folders as it takes.
    let homes: Vec<_> = (0..=RUNS / SLOTS)
        .map(|_| tempfile::tempdir_in(target).unwrap())
        .collect();
    let mut reports: Vec<_> = homes.iter().map(|home| opened(home.path())).collect();
    let to = desks();
    let sealed = times(|run| {
        let sent = send(&mut reports[usize::from(run / SLOTS)], &to, run);
        assert_eq!(sent, 1);
    });
    print_row("seal and place", &sealed);
    drop(reports);
    let opening = times(|_| drop(opened(home.path())));
    print_row("open the strongbox", &opening);

    let base = quantile(&plain, 50) + quantile(&age, 50);
    let ratio = quantile(&sealed, 50).as_secs_f64() / base.as_secs_f64();
    println!("  sealing and placing takes {ratio:.2} times write and age together (limit 2)");
    assert!(ratio < 2.0, "sealing and placing is slow");
    assert!(
        quantile(&opening, 50) < Duration::from_millis(20),
        "opening is slow"
    );
}

fn times(mut work: impl FnMut(u8)) -> Vec<Duration> {
    let mut times: Vec<Duration> = (0..RUNS)
        .map(|run| {
            let start = Instant::now();
            work(run);
            start.elapsed()
        })
        .collect();
    times.sort();
    times
}

/// What every durable replacement of a file needs: write, fsync, rename, fsync of the folder.
fn plain(home: &Path) {
    let bytes = vec![7_u8; FILE_BYTES];
    let mut file = std::fs::File::create(home.join("plain.new")).unwrap();
    file.write_all(&bytes).unwrap();
    file.sync_all().unwrap();
    std::fs::rename(home.join("plain.new"), home.join("plain")).unwrap();
    std::fs::File::open(home).unwrap().sync_all().unwrap();
}

fn encrypt(recipients: &[age::x25519::Recipient]) {
    let recipients = recipients.iter().map(|one| one as &dyn age::Recipient);
    let encryptor = age::Encryptor::with_recipients(recipients).unwrap();
    let mut out = Vec::new();
    let mut writer = encryptor.wrap_output(&mut out).unwrap();
    writer.write_all(&[7; PLAINTEXT_BYTES]).unwrap();
    writer.finish().unwrap();
}

fn opened(home: &Path) -> Reports {
    let mut dice = UnwrapErr(SysRng);
    let keystore = SoftwareKeystore::open(Folder::open(home).unwrap(), UnwrapErr(SysRng)).unwrap();
    let folder = Folder::open(home).unwrap();
    Reports::open(folder, Arc::new(keystore), Cost::FIRST, NOW_S, &mut dice).unwrap()
}

fn desks() -> Vec<Addressee> {
    let mut dice = UnwrapErr(SysRng);
    let desk = |number| Addressee {
        number: PartnerNumber(number),
        recipient: Identity::make(&mut dice).recipient(),
        signing: SigningSeed::make(&mut dice).public(),
    };
    (1..=3).map(desk).collect()
}

/// Seals a report.
fn send(reports: &mut Reports, to: &[Addressee], run: u8) -> usize {
    let today = Day::from_unix_seconds(NOW_S).unwrap();
    let sending = Sending {
        finished: finished(run),
        picture: None,
        to: to.to_vec(),
        pack: 1,
        answer: None,
    };
    let sent = reports.send(sending, today, &mut UnwrapErr(SysRng));
    sent.unwrap().envelopes
}

fn finished(run: u8) -> Finished {
    let mut draft = Draft::new(ReportId([run; 16]));
    for (question, answer) in [
        ("danger", "no"),
        ("happened", "paid_no_job"),
        ("may-answer", "no"),
        ("text", "Paisay le kar bhaag gaya. "),
    ] {
        draft
            .put(
                question,
                &[answer.repeat(if question == "text" { 30 } else { 1 })],
            )
            .unwrap();
    }
    draft
        .finish(Day::from_unix_seconds(NOW_S).unwrap())
        .unwrap()
}
