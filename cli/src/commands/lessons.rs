//! `parakh lessons`: the list, one lesson with its questions, pages to print, and a lesson read aloud.

use std::io::{self, BufRead, BufWriter, IsTerminal, Write};
use std::path::Path;

use anyhow::Context;
use parakh_core::lessons::{Lesson, Lessons};
use parakh_core::store::AppStore;
use parakh_core::strings::{Arg, Language, LessonText, QuestionText, Strings, spoken_text};
use parakh_core::text::normalise;

use super::speak;
use crate::args::{self, LessonsCommand};
use crate::json::{LessonJson, LessonRowJson};
use crate::page;
use crate::setting::Setting;

pub(crate) fn run(mut setting: Setting, asked: &args::Lessons) -> anyhow::Result<()> {
    let lessons = Lessons::open(&setting.pack)
        .map_err(|error| anyhow::anyhow!(setting.strings.pack_error(error)))?;
    let kept = asked.home.as_deref().map(open).transpose()?;
    if let Some(kept) = &kept {
        language(&mut setting, kept)?;
    }
    match (&asked.command, &asked.id) {
        (Some(LessonsCommand::Speak { id, out }), _) => {
            let lesson = setting
                .strings
                .explain_lesson(&lessons, find(&setting, &lessons, id)?);
            speak::lesson(&setting.strings, &lesson, out.as_deref())
        }
        (Some(LessonsCommand::Export { id, out, .. }), _) => {
            export(&setting, &lessons, id.as_deref(), out)
        }
        (None, Some(id)) => {
            let lesson = find(&setting, &lessons, id)?;
            open_lesson(&setting, &lessons, lesson, kept.as_ref(), asked.quiz)
        }
        (None, None) if asked.review => review(&setting),
        (None, None) => list(&setting, &lessons, kept.as_ref()),
    }
}

fn open(home: &Path) -> anyhow::Result<AppStore> {
    std::fs::create_dir_all(home).with_context(|| format!("{} cannot be used", home.display()))?;
    AppStore::open(home).with_context(|| format!("{} cannot be used", home.display()))
}

/// The language that was asked for is kept; where none was, the one that was kept is used.
fn language(setting: &mut Setting, kept: &AppStore) -> anyhow::Result<()> {
    if setting.language_given {
        kept.set_language(setting.strings.language().tag())?;
    } else if let Some(language) = kept.language()?.and_then(|tag| Language::from_code(&tag)) {
        setting.strings = Strings::open(language);
    }
    Ok(())
}

fn find<'a>(setting: &Setting, lessons: &'a Lessons, id: &str) -> anyhow::Result<&'a Lesson> {
    let found = lessons.find(id);
    found.ok_or_else(|| anyhow::anyhow!(setting.strings.text("learn-unknown", &[])))
}

fn list(setting: &Setting, lessons: &Lessons, kept: Option<&AppStore>) -> anyhow::Result<()> {
    let done = kept.map_or(Ok(Vec::new()), AppStore::lessons_done)?;
    let strings = &setting.strings;
    let mut out = BufWriter::new(io::stdout().lock());
    let rows = lessons.all().iter().map(|lesson| {
        let title = strings.text(&format!("lesson-{}", lesson.id), &[]);
        (lesson.id.as_str(), title, done.contains(&lesson.id))
    });
    if setting.json {
        for (id, title, done) in rows {
            serde_json::to_writer(&mut out, &LessonRowJson { id, title, done })?;
            writeln!(out)?;
        }
        return Ok(());
    }
    let finished = lessons.all().iter().filter(|one| done.contains(&one.id));
    let progress = kept.map(|_| {
        let args = [
            ("done", Arg::Number(count(finished.count()))),
            ("all", Arg::Number(count(lessons.all().len()))),
        ];
        strings.text("learn-progress", &args)
    });
    let rows: Vec<_> = rows.collect();
    out.write_all(page::lessons(strings, &rows, progress.as_deref()).as_bytes())?;
    Ok(())
}

fn open_lesson(
    setting: &Setting,
    lessons: &Lessons,
    lesson: &Lesson,
    kept: Option<&AppStore>,
    quiz: bool,
) -> anyhow::Result<()> {
    let strings = &setting.strings;
    let text = strings.explain_lesson(lessons, lesson);
    let mut out = io::stdout().lock();
    if setting.json {
        serde_json::to_writer(&mut out, &LessonJson::of(&text))?;
        writeln!(out)?;
        return Ok(());
    }
    out.write_all(page::lesson(strings, &text, out.is_terminal()).as_bytes())?;
    out.flush()?;
    if !quiz && !io::stdin().is_terminal() {
        return Ok(());
    }
    let mut answers = io::stdin().lock().lines();
    for question in &text.questions {
        if !ask(strings, question, &mut answers, &mut out)? {
            return Ok(());
        }
    }
    if let Some(kept) = kept {
        kept.finish_lesson(&lesson.id)?;
    }
    writeln!(out, "{}", strings.text("learn-finished", &[]))?;
    Ok(())
}

/// Asks until the right answer is given; false when the answers end before.
fn ask(
    strings: &Strings,
    question: &QuestionText,
    answers: &mut impl Iterator<Item = io::Result<String>>,
    out: &mut impl Write,
) -> anyhow::Result<bool> {
    write!(out, "\n{}", page::question(strings, question))?;
    let most = [("most", Arg::Number(count(question.choices.len())))];
    loop {
        write!(out, "{} ", strings.text("learn-choose", &most))?;
        out.flush()?;
        let Some(line) = answers
            .next()
            .transpose()
            .context("the answer cannot be read")?
        else {
            writeln!(out)?;
            return Ok(false);
        };
        let number: Option<usize> = normalise(line.trim()).folded().parse().ok();
        let chosen = number.and_then(|number| question.choices.get(number.checked_sub(1)?));
        match chosen {
            Some(choice) => writeln!(out, "{}", choice.why)?,
            None => writeln!(out, "{}", strings.text("learn-again", &[]))?,
        }
        if chosen.is_some_and(|choice| choice.right) {
            return Ok(true);
        }
    }
}

fn export(
    setting: &Setting,
    lessons: &Lessons,
    id: Option<&str>,
    folder: &Path,
) -> anyhow::Result<()> {
    std::fs::create_dir_all(folder)
        .with_context(|| format!("{} cannot be made", folder.display()))?;
    let chosen = match id {
        Some(id) => vec![find(setting, lessons, id)?],
        None => lessons.all().iter().collect(),
    };
    for lesson in chosen {
        let tag = setting.strings.language().tag();
        let path = folder.join(format!("{}.{tag}.html", lesson.id));
        std::fs::write(&path, setting.strings.handout(lessons, lesson))
            .with_context(|| format!("{} cannot be written", path.display()))?;
        writeln!(io::stdout(), "{}", path.display())?;
    }
    Ok(())
}

/// What a native speaker has read, language by language.
fn review(setting: &Setting) -> anyhow::Result<()> {
    for language in Language::ALL {
        let strings = Strings::open(language);
        let told = strings.review_sentence();
        if setting.json {
            println!(
                "{}",
                serde_json::json!({"language": language.tag(), "review": told})
            );
        } else {
            writeln!(io::stdout(), "{}  {told}", language.tag())?;
        }
    }
    Ok(())
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// Everything a lesson says, in order, as a voice says it.
pub(crate) fn to_speak(language: Language, lesson: &LessonText) -> Vec<String> {
    let cards = lesson.cards.iter().map(|card| &card.text);
    let told = std::iter::once(&lesson.title).chain(cards);
    told.map(|text| spoken_text(language, text)).collect()
}
