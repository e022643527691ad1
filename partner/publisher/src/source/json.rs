//! The list as JSON: an array of objects, or an object that holds one.

use serde_json::Value;

use super::{RawRow, heading::Heading};
use crate::Error;

pub(super) fn read(text: &str) -> Result<Vec<RawRow>, Error> {
    let whole: Value = serde_json::from_str(text).map_err(|e| {
        Error::Form(format!(
            "the list is not JSON: line {}, column {}",
            e.line(),
            e.column()
        ))
    })?;
    let objects = match &whole {
        Value::Array(objects) => objects,
        Value::Object(fields) => fields
            .values()
            .find_map(Value::as_array)
            .ok_or_else(|| Error::Form("the JSON holds no array of rows".to_owned()))?,
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            return Err(Error::Form("the JSON holds no array of rows".to_owned()));
        }
    };
    Ok(objects
        .iter()
        .enumerate()
        .map(|(at, object)| row(at + 1, object))
        .collect())
}

fn row(line: usize, object: &Value) -> RawRow {
    let Some(fields) = object.as_object() else {
        return RawRow {
            line,
            cells: Vec::new(),
            shape: Some("not an object".to_owned()),
        };
    };
    let cells: Vec<(Heading, String)> = fields
        .iter()
        .filter_map(|(key, value)| Some((Heading::from_words(key)?, cell(value))))
        .collect();
    let missing = [Heading::Licence, Heading::Name, Heading::Status]
        .iter()
        .any(|needed| !cells.iter().any(|(heading, _)| heading == needed));
    let shape = missing.then(|| "no licence number, title or status".to_owned());
    RawRow { line, cells, shape }
}

fn cell(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(parts) => parts.iter().map(cell).collect::<Vec<_>>().join(" | "),
        Value::Null => String::new(),
        Value::Bool(_) | Value::Number(_) | Value::Object(_) => value.to_string(),
    }
}
