//! `parakh report`: from the first question to the vault, as a person types it.

use std::path::{Path, PathBuf};
use std::process::Output;
use std::sync::OnceLock;

use serde_json::Value;

use crate::canary::{CANARY, finds_every_leak, found, found_in};
use crate::{PROMISES, run};

/// A pack whose first three partners have keys, made for this run and thrown away.
fn pack() -> &'static str {
    static PACK: OnceLock<(tempfile::TempDir, String)> = OnceLock::new();
    let (_, path) = PACK.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
        let mut content = parakh_publisher::read_content(&content).unwrap();
        let mut dice = rand_core::UnwrapErr(getrandom::SysRng);
        for partner in content.routing.partners.iter_mut().take(3) {
            let signing = parakh_seal::SigningSeed::make(&mut dice).public();
            partner.candidate = false;
            partner.recipient = Some(
                parakh_seal::Identity::make(&mut dice)
                    .recipient()
                    .to_string(),
            );
            partner.signing = Some(base64(&signing));
            partner.not_before = Some("2026-01-01".to_owned());
            partner.not_after = Some("2027-12-31".to_owned());
        }
        let path = folder.path().join("pack.sqlite");
        parakh_publisher::pack::write(&content, &path).unwrap();
        let path = path.display().to_string();
        (folder, path)
    });
    path
}

fn base64(bytes: &[u8]) -> String {
    use ::base64::Engine;
    ::base64::engine::general_purpose::STANDARD.encode(bytes)
}

/// Runs `parakh report` on the pack with keys.
fn report(home: &Path, words: &[&str], typed: &str) -> Output {
    let home = home.display().to_string();
    let start = ["--pack", pack(), "report", "--home", &home];
    run(&[&start, words].concat(), typed.as_bytes())
}

fn told(output: Output) -> String {
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{error}");
    String::from_utf8(output.stdout).unwrap()
}

fn refused(output: Output) -> String {
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty());
    String::from_utf8(output.stderr).unwrap()
}

/// A file of answers in a folder of its own, so that nothing but the program writes into the home.
fn file(folder: &Path, name: &str, text: &str) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, text).unwrap();
    path
}

const ANSWERS: &str = r#"{"danger":"no","happened":["paid_no_job"],"place":{"province":"kp"},
    "money":{"asked":"paid","amount":250000,"currency":"PKR","paid_by":"bank"},
    "may_answer":true,"text":"WORDS"}"#;

#[test]
fn while_nobody_has_a_key_it_says_so_before_the_first_question() {
    let home = tempfile::tempdir().unwrap();
    let home = home.path().display().to_string();
    let output = run(&["report", "--home", &home, "new"], b"1\n1\n");
    let error = refused(output);
    assert!(error.contains("No office can receive reports"), "{error}");
    assert!(error.contains("Get help") && !error.contains("What happened?"));
}

#[test]
fn questions_are_asked_again_until_they_are_answered() {
    let home = tempfile::tempdir().unwrap();
    // No danger; an answer that is none; what happened; to me; abroad; a country; then nothing but what
    // must be answered, and no office may write back.
    let typed = "3\n99\n2 5\n1\n2\nMalaysia\n2026-10\n1\n\n\n\n\n\n\n2\n\n\n";
    let output = report(home.path(), &["new"], typed);
    let questions = String::from_utf8(output.stderr.clone()).unwrap();
    assert_eq!(
        questions.matches("What happened?").count(),
        2,
        "{questions}"
    );
    assert!(
        !questions.contains("How much money?"),
        "nothing was asked for"
    );
    let told = told(output);
    assert!(
        told.contains("sealed") && told.contains("You wanted no answer"),
        "{told}"
    );
    assert!(
        PROMISES
            .iter()
            .all(|word| !told.to_lowercase().contains(word))
    );
}

#[test]
fn a_report_is_sealed_listed_read_and_erased() {
    let home = tempfile::tempdir().unwrap();
    let own = tempfile::tempdir().unwrap();
    let answers = file(own.path(), "answers.json", ANSWERS);
    let from = ["new", "--from", answers.to_str().unwrap()];
    // Nobody is taken out; the number 45671234; yes, a new vault.
    let sealed = told(report(home.path(), &from, "\n45671234\n1\n"));
    assert!(sealed.contains("sealed"), "{sealed}");

    let list = told(report(home.path(), &["list", "--json"], "45671234\n"));
    let row: Value = serde_json::from_str(&list).unwrap();
    assert_eq!(
        (&row["light"], &row["partners"][0]),
        (&"saved".into(), &3.into())
    );
    let id = row["report"].as_str().unwrap();
    let page = told(report(
        home.path(),
        &["read", id.get(..6).unwrap(), "--json"],
        "45671234\n",
    ));
    let page: Value = serde_json::from_str(&page).unwrap();
    assert_eq!(page["answers"]["text"], "WORDS");
    let added = told(report(
        home.path(),
        &["add", id],
        "45671234\nHe lives in Swat.\n",
    ));
    assert!(!added.is_empty());
    let page = told(report(home.path(), &["read", id], "45671234\n"));
    assert!(
        page.contains("He lives in Swat.") && page.contains("250000"),
        "{page}"
    );

    let wrong = refused(report(home.path(), &["list"], "45671235\n"));
    let search = run(&["lookup", "45671235"], b"");
    let ordinary = String::from_utf8(search.stdout).unwrap();
    let ordinary = ordinary.lines().next().unwrap();
    assert!(wrong.contains(ordinary), "{wrong}: {ordinary}");

    told(report(
        home.path(),
        &["erase", id, "--withdraw"],
        "45671234\n",
    ));
    assert!(told(report(home.path(), &["list"], "45671234\n")).contains("no report"));
    let unknown = refused(report(home.path(), &["read", id], "45671234\n"));
    assert!(unknown.contains("report"), "{unknown}");
}

#[test]
fn numbers_are_set_changed_and_the_duress_number_empties_the_vault() {
    let home = tempfile::tempdir().unwrap();
    let own = tempfile::tempdir().unwrap();
    let answers = file(own.path(), "answers.json", ANSWERS);
    let vault = |typed: &str| report(home.path(), &["vault", "set"], typed);
    told(vault("\n45671234\n56781234\n"));
    told(report(
        home.path(),
        &["new", "--from", answers.to_str().unwrap()],
        "\n45671234\n",
    ));
    for (typed, why) in [
        ("\n03001234\n\n", "telephone"),
        ("\n1234\n\n", "eight"),
        ("\n67891234\n67891234\n", "differ"),
    ] {
        let error = refused(vault(typed)).to_lowercase();
        let known = [
            "telephone",
            "phone",
            "eight",
            "8",
            "differ",
            "same",
            "another",
        ];
        assert!(
            known.iter().any(|word| error.contains(word)),
            "{why}: {error}"
        );
    }
    let rows = |number: &str| {
        let list = told(report(
            home.path(),
            &["list", "--json"],
            &format!("{number}\n"),
        ));
        list.lines().count()
    };
    assert_eq!(rows("45671234"), 1);
    told(vault("45671234\n67891234\n78901234\n"));
    refused(report(home.path(), &["list"], "45671234\n"));
    assert_eq!(rows("67891234"), 1);
    assert_eq!(rows("78901234"), 0);
    refused(report(home.path(), &["list"], "67891234\n"));
}

#[test]
fn a_checked_message_becomes_a_draft_that_a_killed_program_leaves_behind() {
    let home = tempfile::tempdir().unwrap();
    let own = tempfile::tempdir().unwrap();
    let message = "Dubai visa 100% guaranteed, 3 lakh advance, WhatsApp 0300-1234567, Al Haseef Enterprises 2131/SKT";
    let message = file(own.path(), "message.txt", message);
    // The input ends after the first answer, as when the window is closed.
    let stopped = report(
        home.path(),
        &["new", "--check", message.to_str().unwrap()],
        "3\n",
    );
    refused(stopped);
    let typed = "1\n1\n1\n1\n\n\n\n\n\n\n2\n\n\n\n\n\n\n\n\n\n";
    let output = report(home.path(), &["new"], typed);
    let questions = String::from_utf8(output.stderr.clone()).unwrap();
    assert!(
        !questions.contains("Is somebody in danger now?"),
        "{questions}"
    );
    for filled in ["2131/SKT", "Al Haseef", "+923001234567"] {
        assert!(questions.contains(filled), "{filled}: {questions}");
    }
    assert!(told(output).contains("sealed"));
}

#[test]
fn bad_files_and_folders_are_named_and_quote_nothing() {
    let home = tempfile::tempdir().unwrap();
    let own = tempfile::tempdir().unwrap();
    for bad in [
        format!("{{\"{CANARY}\":1}}"),
        format!("{{\"month\":\"{CANARY}\"}}"),
        "[".repeat(100_000),
        format!("{{\"text\":\"{}\"}}", "x".repeat(70_000)),
        String::new(),
    ] {
        let path = file(own.path(), "bad.json", &bad);
        let error = refused(report(
            home.path(),
            &["new", "--from", path.to_str().unwrap()],
            "",
        ));
        assert!(found(error.as_bytes()).is_none(), "{error}");
    }
    let missing = refused(report(
        home.path(),
        &["new", "--from", "/nowhere/x.json"],
        "",
    ));
    assert!(missing.contains("/nowhere/x.json"));
    let no_home = run(&["report", "list"], b"");
    assert!(refused(no_home).contains("--home"));
    let in_the_way = file(own.path(), "file", "x");
    let error = refused(report(&in_the_way.join("home"), &["list"], ""));
    assert!(error.contains("cannot be used"), "{error}");
    let answers = file(own.path(), "answers.json", ANSWERS);
    let picture = file(own.path(), "picture.jpg", "no picture");
    let words = [
        "new",
        "--from",
        answers.to_str().unwrap(),
        "--picture",
        picture.to_str().unwrap(),
    ];
    let error = refused(report(home.path(), &words, ""));
    assert!(error.to_lowercase().contains("picture"), "{error}");
}

#[test]
fn the_canary_is_in_no_file_and_no_output() {
    let home = tempfile::tempdir().unwrap();
    let own = tempfile::tempdir().unwrap();
    let answers = file(
        own.path(),
        "answers.json",
        &ANSWERS.replace("WORDS", CANARY),
    );
    let silent = |what: &str, output: Output| {
        for bytes in [&output.stdout, &output.stderr] {
            let told = String::from_utf8_lossy(bytes);
            assert_eq!(found(bytes), None, "{what}: {told}");
        }
        assert_eq!(found_in(home.path()), Vec::<String>::new(), "{what}");
        output
    };
    let from = ["new", "--from", answers.to_str().unwrap()];
    // The input ends before the number: a draft stays.
    silent("new, stopped", report(home.path(), &from, ""));
    told(silent("new", report(home.path(), &from, "\n45671234\n1\n")));
    let list = told(silent(
        "list",
        report(home.path(), &["list", "--json"], "45671234\n"),
    ));
    let row: Value = serde_json::from_str(&list).unwrap();
    let id = row["report"].as_str().unwrap();
    let read = told(report(home.path(), &["read", id], "45671234\n"));
    assert!(read.contains(CANARY), "the open vault shows it");
    silent("list, shut", report(home.path(), &["list"], "12345678\n"));
    told(silent(
        "erase",
        report(home.path(), &["erase", id], "45671234\n"),
    ));
    finds_every_leak(&std::fs::read(home.path().join("strongbox")).unwrap());
}
