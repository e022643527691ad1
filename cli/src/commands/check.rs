//! `parakh check`: one message from a file or standard input, or a batch of them.

use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, IsTerminal, Read, Write};

use anyhow::Context;
use parakh_core::adcheck::{AdChecker, NUMBER_SHOWN, QUESTIONS, Verdict};
use parakh_core::registry::Registry;
use parakh_core::text::normalise;
use serde_json::Value;

use crate::args::Check;
use crate::json::CheckJson;
use crate::lines;
use crate::setting::Setting;

/// Bytes of input that are read as one message; the core reads the first part of it and says so.
const READ_AT_MOST: u64 = 1 << 20;

pub(crate) fn run(setting: &Setting, asked: &Check) -> anyhow::Result<()> {
    let registry = setting.registry()?;
    let checker = AdChecker::open(&setting.pack)
        .map_err(|error| anyhow::anyhow!(setting.strings.pack_error(error)))?;
    let mut out = BufWriter::new(io::stdout().lock());
    if asked.ask {
        return ask(setting, &checker, &registry, &mut out);
    }
    let input = input(asked)?;
    if asked.jsonl {
        for line in lines::read(input, "text") {
            let line = line?;
            answer(setting, &checker, &registry, &line.id, &line.text, &mut out)?;
            out.flush()?;
        }
        return Ok(());
    }
    let mut bytes = Vec::new();
    input
        .take(READ_AT_MOST)
        .read_to_end(&mut bytes)
        .with_context(|| match &asked.file {
            Some(path) => format!("{} cannot be read", path.display()),
            None => "the message cannot be read".to_owned(),
        })?;
    answer(
        setting,
        &checker,
        &registry,
        &Value::Null,
        String::from_utf8_lossy(&bytes).trim_end(),
        &mut out,
    )?;
    out.flush()?;
    Ok(())
}

/// Puts the ten questions, and answers with what they show. Without an answer a question says nothing.
fn ask(
    setting: &Setting,
    checker: &AdChecker,
    registry: &Registry,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let strings = &setting.strings;
    let mut picks = Vec::new();
    let mut licence = String::new();
    let mut answers = io::stdin().lock().lines();
    let mut typed = move || -> anyhow::Result<String> {
        let line = answers.next().transpose();
        Ok(line
            .context("the answer cannot be read")?
            .unwrap_or_default())
    };
    for question in &QUESTIONS {
        let mut page = format!("\n{}\n", strings.text(question.id, &[]));
        for (number, answer) in question.answers.iter().enumerate() {
            page.push_str(&format!(
                "  {}. {}\n",
                number + 1,
                strings.text(answer.id, &[])
            ));
        }
        eprint!("{page}{} ", strings.text("adcheck-ask-pick", &[]));
        let number: Option<i32> = normalise(typed()?.trim()).folded().parse().ok();
        let pick = number.map_or(-1, |number| number.saturating_sub(1));
        if (picks.len(), pick) == NUMBER_SHOWN {
            eprint!("{} ", strings.text("adcheck-ask-number-which", &[]));
            licence = typed()?;
        }
        picks.push(pick);
    }
    let verdict = checker.judge_answers(&picks, &licence, registry, setting.today);
    show(setting, registry, &Value::Null, "", &verdict, out)?;
    out.flush()?;
    Ok(())
}

fn input(asked: &Check) -> anyhow::Result<Box<dyn BufRead>> {
    match &asked.file {
        Some(path) if path.as_os_str() != "-" => {
            let file =
                File::open(path).with_context(|| format!("{} cannot be read", path.display()))?;
            Ok(Box::new(BufReader::new(file)))
        }
        _ => Ok(Box::new(io::stdin().lock())),
    }
}

fn answer(
    setting: &Setting,
    checker: &AdChecker,
    registry: &Registry,
    id: &Value,
    message: &str,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let verdict = checker.check(message, registry, setting.today);
    show(setting, registry, id, message, &verdict, out)
}

fn show(
    setting: &Setting,
    registry: &Registry,
    id: &Value,
    message: &str,
    verdict: &Verdict,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let text = setting.strings.explain_check(message, verdict);
    if setting.json {
        let as_of = &registry.facts().as_of;
        let answer = CheckJson::new(id, message, verdict, &text, as_of);
        serde_json::to_writer(&mut *out, &answer)?;
        writeln!(out)?;
        return Ok(());
    }
    // Where the register was asked for an offer's agencies, the age of its copy matters.
    let copy = if verdict.agents.is_empty() && verdict.missing.is_empty() {
        Vec::new()
    } else {
        let asked = registry.lookup("", setting.today);
        setting.strings.explain("", &asked).copy
    };
    let page = crate::page::check(
        &setting.strings,
        message,
        verdict,
        &text,
        &copy,
        io::stdout().is_terminal(),
    );
    out.write_all(page.as_bytes())?;
    Ok(())
}
