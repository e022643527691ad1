//! Lessons on the terminal: the list, a lesson in four languages, the quiz with progress that survives a
//! kill, pages to print.

use std::io::Write;
use std::process::Stdio;

use crate::{PROMISES, parakh, run};

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn lessons_read_well_in_four_languages() {
    for language in ["en", "ur", "ps", "pa-Arab"] {
        let told = run(&["lessons", "dunki", "--lang", language], b"");
        assert!(told.status.success());
        insta::assert_snapshot!(format!("lesson-{language}"), text(&told.stdout));
    }
    insta::assert_snapshot!("lessons", text(&run(&["lessons"], b"").stdout));
}

#[test]
fn every_lesson_has_all_its_sentences_in_every_language() {
    let list = text(&run(&["lessons", "--json"], b"").stdout);
    let ids: Vec<String> = list
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap()["id"].to_string())
        .map(|id| id.trim_matches('"').to_owned())
        .collect();
    assert_eq!(ids.len(), 16);
    for language in ["en", "ur", "ps", "pa-Arab"] {
        for id in &ids {
            let told = run(&["lessons", id, "--json", "--lang", language], b"");
            let told = text(&told.stdout);
            // A sentence that is missing shows its id, and a value that is missing its name.
            for left in ["lesson-", "quiz-", "picture-", "{$", "{ $"] {
                assert!(!told.contains(left), "{language} {id}: {left} in {told}");
            }
            let lower = told.to_lowercase();
            let quoted = ["guaranteed visa", "one trusted person", "a trusted person"];
            let lower = quoted.iter().fold(lower, |text, q| text.replace(q, ""));
            let promise = PROMISES.iter().find(|word| lower.contains(*word));
            assert_eq!(promise, None, "{language} {id}");
        }
    }
}

#[test]
fn a_quiz_asks_until_it_is_answered_and_keeps_what_is_done() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().to_str().unwrap();
    let quiz = ["lessons", "licence", "--quiz", "--home", folder];
    // Answers that end before the last question finish nothing.
    let cut = run(&quiz, b"1\n");
    assert!(cut.status.success());
    assert!(!text(&cut.stdout).contains("This lesson is finished."));
    let list = text(&run(&["lessons", "--home", folder], b"").stdout);
    assert!(
        list.contains("Lessons finished: \u{2068}0\u{2069} of"),
        "{list}"
    );
    // All numbers in turn, wrong ones and nonsense among them; Urdu digits count too.
    let done = run(&quiz, "what\n0\n1\n2\n۳\n2\n1\n".as_bytes());
    assert!(text(&done.stdout).contains("This lesson is finished."));
    let list = text(&run(&["lessons", "--home", folder], b"").stdout);
    assert!(list.contains("✓ Check the licence"), "{list}");
    // The language that was asked for is kept with it.
    run(&["lessons", "--home", folder, "--lang", "ps"], b"");
    let list = text(&run(&["lessons", "--home", folder], b"").stdout);
    assert!(list.contains("سبقونه"), "{list}");
    let files: Vec<_> = std::fs::read_dir(home.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert_eq!(files, ["app.sqlite"]);
}

#[test]
fn progress_survives_a_kill_at_any_point() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().to_str().unwrap();
    // A store that is damaged is begun anew: what was done before the kills would be lost then.
    let quiz = ["lessons", "licence", "--quiz", "--home", folder];
    run(&quiz, b"1\n2\n3\n1\n2\n3\n");
    let seed = std::time::UNIX_EPOCH.elapsed().unwrap().subsec_nanos();
    println!("seed {seed}");
    let mut state = u64::from(seed);
    for round in 0..12_u32 {
        let mut child = parakh(&["lessons", "codes", "--quiz", "--home", folder])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let _ = stdin.write_all(b"1\n2\n3\n1\n2\n3\n");
        drop(stdin);
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        std::thread::sleep(std::time::Duration::from_micros((state >> 33) % 20_000));
        child.kill().unwrap();
        child.wait().unwrap();
        let list = run(&["lessons", "--json", "--home", folder], b"");
        assert!(list.status.success(), "round {round}");
        let list = text(&list.stdout);
        assert_eq!(list.lines().count(), 16);
        let kept = list
            .lines()
            .any(|row| row.contains("\"licence\"") && row.contains("\"done\":true"));
        assert!(kept, "round {round}: {list}");
    }
}

#[test]
fn handouts_are_whole_pages() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().to_str().unwrap();
    for language in ["en", "ur", "ps", "pa-Arab"] {
        let made = run(
            &[
                "lessons", "export", "--html", "--out", out, "--lang", language,
            ],
            b"",
        );
        assert_eq!(text(&made.stdout).lines().count(), 16);
        let page = folder.path().join(format!("codes.{language}.html"));
        let page = std::fs::read_to_string(page).unwrap();
        let direction = if language == "en" { "ltr" } else { "rtl" };
        let head = format!("<html lang=\"{language}\" dir=\"{direction}\">");
        assert!(page.contains(&head));
        assert_eq!(page.matches("<svg").count(), page.matches("</svg>").count());
        assert!(page.matches("<svg").count() >= 9 + 4);
        assert!(page.ends_with("</html>\n") && !page.contains("http://www.example"));
        assert!(
            !page.contains("src=") && !page.contains("href="),
            "needs no other file"
        );
    }
}

#[test]
fn wrong_names_are_told() {
    let told = run(&["lessons", "no-such", "--lang", "ur"], b"");
    assert!(!told.status.success());
    assert!(text(&told.stderr).contains("کوئی سبق نہیں"));
    let told = run(&["lessons", "speak", "dunki", "--lang", "ps"], b"");
    assert!(!told.status.success());
    assert!(text(&told.stderr).contains("--lang ur"));
}
