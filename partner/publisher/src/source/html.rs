//! The list as an HTML table, as the Bureau's page shows it: headings in `th`, a badge with the
//! count of permissions inside the cell of the number, line breaks inside addresses.

use scraper::node::Node;
use scraper::{ElementRef, Html, Selector};

use super::{RawRow, heading};
use crate::Error;

pub(super) fn read(text: &str) -> Result<Vec<RawRow>, Error> {
    let page = Html::parse_document(text);
    let row = selector("tr")?;
    let cell = selector("th, td")?;
    let head = selector("th")?;
    let mut rows = Vec::new();
    let mut columns = None;
    for (at, found) in page.select(&row).enumerate() {
        let cells: Vec<String> = found.select(&cell).map(text_of).collect();
        if found.select(&head).next().is_some() && columns.is_none() {
            columns = Some(heading::columns(cells.iter().map(String::as_str))?);
            continue;
        }
        let Some(columns) = &columns else { continue };
        let shape = (cells.len() != columns.len())
            .then(|| format!("{} cells under {} headings", cells.len(), columns.len()));
        let cells = columns
            .iter()
            .zip(cells)
            .filter_map(|(heading, cell)| Some(((*heading)?, cell)))
            .collect();
        rows.push(RawRow {
            line: at + 1,
            cells,
            shape,
        });
    }
    if columns.is_none() {
        return Err(Error::Form(
            "the page has no table with headings".to_owned(),
        ));
    }
    Ok(rows)
}

fn selector(words: &str) -> Result<Selector, Error> {
    Selector::parse(words).map_err(|_| Error::Form(format!("{words} is no selector")))
}

/// The text of a cell; tags part words, as they do on the screen.
fn text_of(cell: ElementRef<'_>) -> String {
    let mut text = String::new();
    for node in cell.descendants() {
        match node.value() {
            Node::Text(part) => text.push_str(part),
            Node::Element(_) => text.push(' '),
            Node::Document
            | Node::Fragment
            | Node::Doctype(_)
            | Node::Comment(_)
            | Node::ProcessingInstruction(_) => {}
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
