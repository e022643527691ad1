//! `parakh lookup`: one question from the arguments or standard input, or a batch of them.

use std::io::{BufWriter, IsTerminal, Read, Write};

use anyhow::Context;
use parakh_core::registry::Registry;
use serde_json::Value;

use crate::args::Lookup;
use crate::json::LookupJson;
use crate::setting::Setting;
use crate::{lines, page};

/// Bytes of standard input that are read as one question.
const READ_AT_MOST: u64 = 1 << 20;

pub(crate) fn run(setting: &Setting, asked: &Lookup) -> anyhow::Result<()> {
    let registry = setting.registry()?;
    let stdout = std::io::stdout();
    let colours = stdout.is_terminal();
    let mut out = BufWriter::new(stdout.lock());
    if asked.jsonl {
        for line in lines::read(std::io::stdin().lock(), "query") {
            let line = line?;
            answer(setting, &registry, &line.id, &line.text, colours, &mut out)?;
            out.flush()?;
        }
        return Ok(());
    }
    let question = if asked.query.is_empty() {
        from_stdin()?
    } else {
        asked.query.join(" ")
    };
    answer(
        setting,
        &registry,
        &Value::Null,
        &question,
        colours,
        &mut out,
    )?;
    out.flush()?;
    Ok(())
}

fn from_stdin() -> anyhow::Result<String> {
    let mut bytes = Vec::new();
    std::io::stdin()
        .lock()
        .take(READ_AT_MOST)
        .read_to_end(&mut bytes)
        .context("standard input cannot be read")?;
    Ok(String::from_utf8_lossy(&bytes).trim().to_owned())
}

fn answer(
    setting: &Setting,
    registry: &Registry,
    id: &Value,
    question: &str,
    colours: bool,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let answer = registry.lookup(question, setting.today);
    if setting.json {
        serde_json::to_writer(&mut *out, &LookupJson::new(id, question, &answer))?;
        writeln!(out)?;
        return Ok(());
    }
    let text = setting.strings.explain(question, &answer);
    out.write_all(page::lookup(&setting.strings, &answer, &text, colours).as_bytes())?;
    Ok(())
}
