//! Reads batches: one JSON object a line, with an id and one text. Lines come in as they are asked
//! for, so that a batch of any length streams.

use std::io::BufRead;

use anyhow::Context;
use serde_json::Value;

/// One line of a batch.
pub(crate) struct Line {
    /// The id as it was given, whatever its type; null when there was none.
    pub(crate) id: Value,
    pub(crate) text: String,
}

/// Reads the lines of a batch; blank lines are passed over. Errors name the line, never its text.
pub(crate) fn read<'a>(
    input: impl BufRead + 'a,
    field: &'a str,
) -> impl Iterator<Item = anyhow::Result<Line>> + 'a {
    let numbered = input.split(b'\n').enumerate();
    numbered.filter_map(move |(at, bytes)| match bytes {
        Err(error) => Some(Err(error).context("standard input cannot be read")),
        Ok(bytes) if bytes.iter().all(u8::is_ascii_whitespace) => None,
        Ok(bytes) => Some(parse(&bytes, field).with_context(|| format!("line {}", at + 1))),
    })
}

fn parse(bytes: &[u8], field: &str) -> anyhow::Result<Line> {
    let Ok(Value::Object(mut object)) = serde_json::from_slice(bytes) else {
        anyhow::bail!("not a JSON object");
    };
    let Some(Value::String(text)) = object.remove(field) else {
        anyhow::bail!("no text under {field:?}");
    };
    Ok(Line {
        id: object.remove("id").unwrap_or(Value::Null),
        text,
    })
}
