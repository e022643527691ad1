//! Reads the register in the forms in which it is published: CSV, an HTML table, JSON objects. The
//! outcome is cells under known headings; what they mean is for `clean`.

mod heading;
mod html;
mod json;
mod table;

use std::path::Path;

pub use heading::Heading;

use crate::Error;

/// One row as it was published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RawRow {
    /// Where the row stands: the line of a text file, or the number of the row.
    pub line: usize,
    cells: Vec<(Heading, String)>,
    /// What is wrong with the shape of the row, such as a missing cell.
    pub shape: Option<String>,
}

impl RawRow {
    /// The cell under a heading, without white space around it; empty when there is none.
    #[must_use]
    pub fn cell(&self, heading: Heading) -> &str {
        self.cells
            .iter()
            .find(|(other, _)| *other == heading)
            .map_or("", |(_, cell)| cell.trim())
    }
}

/// Reads a published list; the form is told by the file's first character.
///
/// # Errors
/// [`Error::File`] when it cannot be read, [`Error::Form`] when it is no such list.
pub fn read(path: &Path) -> Result<Vec<RawRow>, Error> {
    let name = path.display().to_string();
    let bytes = std::fs::read(path).map_err(|source| Error::File {
        path: name.clone(),
        source,
    })?;
    let text =
        String::from_utf8(bytes).map_err(|_| Error::Form(format!("{name} is not UTF-8 text")))?;
    parse(&text)
}

/// Reads a published list from its text.
///
/// # Errors
/// [`Error::Form`] when the text is no such list.
pub fn parse(text: &str) -> Result<Vec<RawRow>, Error> {
    let text = text.trim_start_matches('\u{FEFF}');
    match text.trim_start().chars().next() {
        Some('<') => html::read(text),
        Some('[' | '{') => json::read(text),
        Some(_) => table::read(text),
        None => Err(Error::Form("the list is empty".to_owned())),
    }
}
