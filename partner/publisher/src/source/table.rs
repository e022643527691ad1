//! The list as comma-separated values, with a row of headings.

use super::{RawRow, heading};
use crate::Error;

pub(super) fn read(text: &str) -> Result<Vec<RawRow>, Error> {
    let mut reader = csv::ReaderBuilder::new()
        .flexible(true)
        .from_reader(text.as_bytes());
    let unreadable = |e: csv::Error| Error::Form(format!("the list is not CSV: {e}"));
    let columns = heading::columns(reader.headers().map_err(unreadable)?.iter())?;
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(unreadable)?;
        let line = record
            .position()
            .map_or(0, |at| usize::try_from(at.line()).unwrap_or(0));
        let shape = (record.len() != columns.len())
            .then(|| format!("{} cells under {} headings", record.len(), columns.len()));
        let cells = columns
            .iter()
            .zip(record.iter())
            .filter_map(|(heading, cell)| Some(((*heading)?, cell.to_owned())))
            .collect();
        rows.push(RawRow { line, cells, shape });
    }
    Ok(rows)
}
