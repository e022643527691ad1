//! Finds the rows whose name, or whose owner's name, is like the words of a question, in any script
//! and with mistakes, best first. It says how well each fits, not whether that is beyond doubt.
//!
//! ```text
//! words -> words of the register that they may mean -> rows that have those -> fit of each row
//! ```

mod asked;
mod in_text;
mod index;
mod score;
mod skeleton;
mod vocab;

use self::asked::Asked;
use super::query::NameWord;
use super::rows::Row;

pub(super) use asked::RARE;
pub(super) use score::Fit;

/// The names of the register, ready to be searched.
pub(super) struct Names {
    index: index::Index,
}

/// How many rows are compared in full.
const COMPARED: usize = 64;

/// Rows with less than this part of the most that a row has in common with the question are not
/// compared.
const WORTH_A_LOOK: f32 = 0.4;

impl Names {
    /// Builds the search index.
    pub(super) fn build(rows: &[Row]) -> Self {
        Self {
            index: index::Index::build(rows),
        }
    }

    /// The rows that fit best, best first; rows that fit equally in the order of the register.
    pub(super) fn find(&self, words: &[NameWord]) -> Vec<Fit> {
        if words.iter().all(|word| word.talk) {
            return Vec::new();
        }
        self.ranked(&Asked::new(words, &self.index))
    }

    /// The rows whose names sound like a name of the register, best first, that row among them.
    pub(super) fn like(&self, name: &str) -> Vec<Fit> {
        self.ranked(&Asked::named(&index::words_of(Some(name)), &self.index))
    }

    fn ranked(&self, asked: &Asked) -> Vec<Fit> {
        let mut fits: Vec<Fit> = self
            .candidates(asked)
            .into_iter()
            .map(|row| score::fit(row, asked, &self.index))
            .collect();
        fits.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.row.cmp(&b.row)));
        fits
    }

    /// How much of a row's name stands among the words of a text, by worth, from 0 to 1.
    pub(super) fn part_in_text(&self, row: usize, words: &[String]) -> f32 {
        in_text::part(row, words, &self.index)
    }

    /// The rows whose whole names stand in a text, rare words, common words and all.
    pub(super) fn in_text(&self, words: &[String]) -> Vec<usize> {
        in_text::rows(words, &self.index)
    }

    /// How one row fits.
    pub(super) fn fit(&self, row: usize, words: &[NameWord]) -> Fit {
        score::fit(row, &Asked::new(words, &self.index), &self.index)
    }

    /// The rows that have the most of the question, by worth; an estimate from above.
    fn candidates(&self, asked: &Asked) -> Vec<usize> {
        let mut sums = vec![0.0_f32; self.index.len()];
        for unit in &asked.units {
            let weight = asked.weight(unit.covers);
            for near in &unit.near {
                let worth = weight * near.likeness * near.likeness;
                for &(row, field) in self.index.rows_with(near.word) {
                    if let Some(sum) = sums.get_mut(row as usize) {
                        *sum += worth * score::part(field);
                    }
                }
            }
        }
        let most = sums.iter().copied().fold(0.0, f32::max);
        let mut order: Vec<(f32, usize)> = sums
            .into_iter()
            .enumerate()
            .filter(|(_, sum)| *sum > most * WORTH_A_LOOK)
            .map(|(row, sum)| (score::estimate(sum, row, &self.index), row))
            .collect();
        if order.len() > COMPARED {
            order.select_nth_unstable_by(COMPARED, |a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
            order.truncate(COMPARED);
        }
        order.into_iter().map(|(_, row)| row).collect()
    }

    /// Bytes of memory held by the index.
    pub(super) fn bytes(&self) -> usize {
        self.index.bytes()
    }
}
