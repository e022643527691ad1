//! Which promoters a longer text shows: by licence number, by phone, by name. Unlike a question, a
//! text may speak of many things; so a name counts only where most of it stands there.

use super::Registry;
use super::phone_book::How;
use super::promoter::Promoter;
use super::query::{Query, Region};
use crate::text::Normalised;

/// A promoter that a text shows, or a licence number that no row has.
#[derive(Debug, Clone)]
pub struct Shown {
    /// The row; `None` for a number that is in no row.
    pub promoter: Option<Promoter>,
    /// The number stands in the text, from one byte to another.
    pub number: Option<(usize, usize)>,
    /// The number's region is that of the row, or was not given.
    pub region_fits: bool,
    /// The row's own name stands in the text.
    pub named: bool,
    /// A phone of the row stands in the text.
    pub phoned: bool,
}

/// How much of a name must stand in a text for the text to show it.
const NAMED: f32 = 0.6;

impl Registry {
    /// The promoters that a text shows.
    #[must_use]
    pub fn recognise(&self, text: &Normalised) -> Vec<Shown> {
        let query = Query::parse(text);
        let words = query.all_words();
        let mut shown: Vec<(Option<usize>, Shown)> = Vec::new();
        for licence in query.licences().iter().filter(|licence| licence.certain) {
            let rows: Vec<usize> = self.rows_numbered(licence.number).collect();
            let number = Some((licence.start, licence.end));
            if rows.is_empty() {
                let none = Shown {
                    promoter: None,
                    number,
                    region_fits: false,
                    named: false,
                    phoned: false,
                };
                shown.push((None, none));
            }
            for row in rows {
                let printed = self
                    .rows
                    .get(row)
                    .map(|r| r.region.as_str())
                    .unwrap_or_default();
                let region_fits = match &licence.region {
                    Some(Region::Code(code)) => *code == printed,
                    Some(Region::Invented(_)) => false,
                    None => true,
                };
                shown.push((Some(row), self.shown(row, number, region_fits, words)));
            }
        }
        for phone in query.phones().iter().filter(|phone| !phone.local) {
            for found in self
                .phones
                .find(phone)
                .into_iter()
                .filter(|found| found.how == How::Same)
            {
                match shown.iter_mut().find(|(row, _)| *row == Some(found.row)) {
                    Some((_, known)) => known.phoned = true,
                    None => {
                        let mut new = self.shown(found.row, None, true, words);
                        new.phoned = true;
                        shown.push((Some(found.row), new));
                    }
                }
            }
        }
        for row in self.names.in_text(words) {
            if shown.iter().all(|(known, _)| *known != Some(row)) {
                shown.push((Some(row), self.shown(row, None, true, words)));
            }
        }
        shown.into_iter().map(|(_, shown)| shown).collect()
    }

    fn shown(
        &self,
        row: usize,
        number: Option<(usize, usize)>,
        region_fits: bool,
        words: &[String],
    ) -> Shown {
        Shown {
            promoter: self.rows.get(row).map(|row| row.promoter.clone()),
            number,
            region_fits,
            named: self.names.part_in_text(row, words) >= NAMED,
            phoned: false,
        }
    }
}
