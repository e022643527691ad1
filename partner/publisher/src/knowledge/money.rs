//! Reads the lawful fees and the pay that is usual by country and trade, each with its day and source.

use std::collections::BTreeSet;
use std::path::Path;

use parakh_core::clock::Day;
use serde::Deserialize;

use super::{PhraseRow, lines};
use crate::{Error, provenance};

/// A lawful fee.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the columns of the pack's table")]
pub struct FeeRow {
    pub id: String,
    pub amount_pkr: f64,
    pub applies: String,
    pub from: String,
    pub source: String,
}

/// The pay per month that is usual for a trade in a country.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs, reason = "the columns of the pack's table")]
pub struct WageRow {
    pub country: String,
    pub trade: String,
    pub currency: String,
    pub low: f64,
    pub high: f64,
    pub as_of: String,
    pub source: String,
}

/// What one of a currency is worth in rupees.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs, reason = "the columns of the pack's table")]
pub struct RateRow {
    pub currency: String,
    pub rupees: f64,
    pub as_of: String,
    pub source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fees {
    fee: Vec<FeeRow>,
}

/// Reads `fees.toml`.
///
/// # Errors
/// [`Error::Malformed`] names each fee that has no amount, day or source, or stands twice.
pub(super) fn fees(path: &Path) -> Result<Vec<FeeRow>, Error> {
    let Fees { fee: fees } = provenance::read(path)?;
    let mut seen = BTreeSet::new();
    let faults: Vec<String> = fees
        .iter()
        .filter_map(|fee| {
            let fault = if !is_amount(fee.amount_pkr) {
                "no amount"
            } else if Day::parse_iso(&fee.from).is_none() {
                "no date"
            } else if fee.source.trim().is_empty() {
                "no source"
            } else if !seen.insert(&fee.id) {
                "stands twice"
            } else {
                return None;
            };
            Some(format!("{}: {}: {fault}", path.display(), fee.id))
        })
        .collect();
    if faults.is_empty() {
        Ok(fees)
    } else {
        Err(Error::Malformed(faults))
    }
}

/// Reads `rates.tsv`.
///
/// # Errors
/// [`Error::Malformed`] names each line that is no rate, or stands twice.
pub(super) fn rates(path: &Path) -> Result<Vec<RateRow>, Error> {
    let mut seen = BTreeSet::new();
    lines(path, |line| {
        let cells: Vec<&str> = line.split('\t').map(str::trim).collect();
        let [currency, rupees, as_of, source] = cells.as_slice() else {
            return Err("wrong number of cells");
        };
        if !seen.insert((*currency).to_owned()) {
            return Err("the currency stands twice");
        }
        dated(currency, as_of, source)?;
        Ok(RateRow {
            currency: (*currency).to_owned(),
            rupees: amount(rupees)?,
            as_of: (*as_of).to_owned(),
            source: (*source).to_owned(),
        })
    })
}

/// Reads `wages.tsv`; its countries and trades must be among those that `phrases` recognise, and its
/// currencies among those that have a rate.
///
/// # Errors
/// [`Error::Malformed`] names each line that is no wage.
pub(super) fn wages(
    path: &Path,
    phrases: &[PhraseRow],
    rates: &[RateRow],
) -> Result<Vec<WageRow>, Error> {
    let known: BTreeSet<&str> = phrases.iter().map(|row| row.concept.as_str()).collect();
    let mut seen = BTreeSet::new();
    lines(path, |line| {
        let row = wage(line)?;
        let place = row.country == "*" || known.contains(format!("place:{}", row.country).as_str());
        let trade = row.trade == "any" || known.contains(format!("trade:{}", row.trade).as_str());
        if !place || !trade {
            return Err("no phrase recognises the country or the trade");
        }
        if !rates.iter().any(|rate| rate.currency == row.currency) {
            return Err("the currency has no rate");
        }
        if !seen.insert((row.country.clone(), row.trade.clone())) {
            return Err("the country and trade stand twice");
        }
        Ok(row)
    })
}

/// A line of the wages.
fn wage(line: &str) -> Result<WageRow, &'static str> {
    let cells: Vec<&str> = line.split('\t').map(str::trim).collect();
    let [country, trade, currency, low, high, as_of, source] = cells.as_slice() else {
        return Err("wrong number of cells");
    };
    let row = WageRow {
        country: (*country).to_owned(),
        trade: (*trade).to_owned(),
        currency: (*currency).to_owned(),
        low: amount(low)?,
        high: amount(high)?,
        as_of: (*as_of).to_owned(),
        source: (*source).to_owned(),
    };
    dated(currency, as_of, source)?;
    if row.low >= row.high {
        return Err("the low end is not below the high end");
    }
    Ok(row)
}

fn amount(cell: &str) -> Result<f64, &'static str> {
    let value = cell.parse().ok().filter(|value| is_amount(*value));
    value.ok_or("no amount")
}

/// Whether a sum of money says its currency, its day and where it is from.
fn dated(currency: &str, as_of: &str, source: &str) -> Result<(), &'static str> {
    let code = currency.len() == 3 && currency.bytes().all(|c| c.is_ascii_uppercase());
    if !code {
        Err("no currency")
    } else if Day::parse_iso(as_of).is_none() {
        Err("no date")
    } else if source.is_empty() {
        Err("no source")
    } else {
        Ok(())
    }
}

fn is_amount(value: f64) -> bool {
    value.is_finite() && value > 0.0
}
