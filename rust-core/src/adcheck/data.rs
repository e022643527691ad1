//! Reads what the checker knows out of the content pack: the phrases, the laws, lawful fees and
//! usual wages. The only SQL on these tables stands here.

use std::collections::BTreeMap;

use super::answer::Law;
use super::extract::{Band, Known, Rates};
use super::lexicon::Compiled;
use super::model::{Model, Models};
use crate::store::{Error, Pack};

/// The law or source of each rule.
#[derive(Default)]
pub(super) struct Laws(BTreeMap<String, Law>);

impl Laws {
    pub(super) fn of(&self, rule: &str) -> Option<Law> {
        self.0.get(rule).cloned()
    }
}

/// The compiled phrases: those that say ideas, and those that name countries and trades.
pub(super) fn phrases(pack: &Pack) -> Result<(Compiled, Compiled), Error> {
    let sql = "SELECT name, labels, wordings, phrases FROM lexicons";
    let rows = pack.rows(sql, |row| {
        let (labels, wordings, phrases) = (row.get(1)?, row.get(2)?, row.get(3)?);
        let compiled = Compiled {
            labels,
            wordings,
            phrases,
        };
        Ok((row.get(0)?, compiled))
    })?;
    let mut named: BTreeMap<String, Compiled> = rows.into_iter().collect();
    let ideas = named.remove("ideas");
    ideas.zip(named.remove("names")).ok_or(Error::Damaged)
}

pub(super) fn laws(pack: &Pack) -> Result<Laws, Error> {
    let sql = "SELECT rule, ref, source, as_of FROM laws ORDER BY rule";
    let rows = pack.rows(sql, |row| {
        Ok((
            row.get(0)?,
            Law {
                reference: row.get(1)?,
                source: row.get(2)?,
                as_of: row.get(3)?,
            },
        ))
    })?;
    Ok(Laws(rows.into_iter().collect()))
}

/// What is known of money: the lawful fees, and the pay that is usual by country and trade, which the
/// phrases `names` name.
pub(super) fn known(pack: &Pack, names: Compiled) -> Result<Known, Error> {
    let fees = "SELECT id, amount FROM fees ORDER BY id";
    let fees: BTreeMap<String, f64> = pack
        .rows(fees, |row| Ok((row.get(0)?, row.get(1)?)))?
        .into_iter()
        .collect();
    let fee = |id: &str| fees.get(id).copied().ok_or(Error::Damaged);
    let wages = "SELECT country, trade, currency, low, high, as_of, source FROM wages";
    let bands = pack.rows(wages, |row| {
        Ok(Band {
            country: row.get(0)?,
            trade: row.get(1)?,
            currency: row.get(2)?,
            low: row.get(3)?,
            high: row.get(4)?,
            high_in_rupees: 0.0,
            as_of: row.get(5)?,
            source: row.get(6)?,
        })
    })?;
    let sql = "SELECT currency, rupees FROM rates";
    let rates = pack.rows(sql, |row| Ok((row.get(0)?, row.get(1)?)))?;
    let rates = Rates(rates.into_iter().collect());
    let (total, state) = (fee("total_promoter")?, fee("oec_application")?);
    Known::new(total, state, bands, rates, names).ok_or(Error::Damaged)
}

/// The model of how bad messages read.
pub(super) fn models(pack: &Pack) -> Result<Models, Error> {
    let sql = "SELECT name, weights, scale, bias FROM models";
    let rows: Vec<(String, Vec<u8>, f64, f64)> = pack.rows(sql, |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
    })?;
    let of = |wanted: &str| {
        let (_, weights, scale, bias) = rows.iter().find(|row| row.0 == wanted)?;
        Model::from_parts(weights, *scale, *bias)
    };
    Ok(Models {
        bad: of("bad").ok_or(Error::Damaged)?,
        grave: of("grave").ok_or(Error::Damaged)?,
    })
}
