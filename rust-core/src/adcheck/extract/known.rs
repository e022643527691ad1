//! What is known of money, from the content: the lawful fees, and the pay that is usual by country and
//! trade. It finds which countries and trades a message names, and the pay that is usual there.

use std::collections::BTreeMap;

use super::numbers::{Amount, Currency, Rates};
use crate::adcheck::answer::Law;
use crate::adcheck::lexicon::{Compiled, Lexicon};
use crate::text::Word;

/// The country of bands that hold anywhere.
const ANYWHERE: &str = "*";
/// The trade of bands that hold for low-skilled work of any kind.
const ANY_TRADE: &str = "any";

/// The pay per month that is usual for a trade in a country.
#[derive(Debug, Clone)]
pub(in crate::adcheck) struct Band {
    pub(in crate::adcheck) country: String,
    pub(in crate::adcheck) trade: String,
    pub(in crate::adcheck) currency: String,
    pub(in crate::adcheck) low: f64,
    pub(in crate::adcheck) high: f64,
    /// The high end in rupees, by the rates of the content.
    pub(in crate::adcheck) high_in_rupees: f64,
    pub(in crate::adcheck) as_of: String,
    pub(in crate::adcheck) source: String,
}

impl Band {
    /// How many times the high end of the band an amount is.
    pub(in crate::adcheck) fn times_the_high_end(&self, amount: &Amount) -> f64 {
        let currency = Currency::of_code(&self.currency);
        if currency.is_some() && currency == amount.currency {
            return amount.value / self.high;
        }
        amount.rupees / self.high_in_rupees
    }

    /// Whether the band is for no country in particular.
    pub(in crate::adcheck) fn is_for_anywhere(&self) -> bool {
        self.country == ANYWHERE
    }

    /// The band as what speaks of a pay.
    pub(in crate::adcheck) fn law(&self) -> Law {
        let Self {
            currency,
            low,
            high,
            ..
        } = self;
        Law {
            reference: format!("usual-pay {currency} {low}–{high}"),
            source: self.source.clone(),
            as_of: self.as_of.clone(),
        }
    }
}

/// What is lawful and usual for one message.
#[derive(Debug, Default)]
pub(in crate::adcheck) struct Lawful {
    /// The whole of the lawful costs of a job abroad through a promoter, in rupees; ticket and medical
    /// at cost come on top of it.
    pub(in crate::adcheck) total_fee: f64,
    /// The state recruiter's application fee, in rupees.
    pub(in crate::adcheck) state_fee: f64,
    /// The highest of the bands that hold for the countries and trades named.
    pub(in crate::adcheck) usual: Option<Band>,
}

/// A country or a trade that messages name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Name {
    Place,
    Trade,
}

/// The lawful fees, the usual pay, and the words by which countries and trades are recognised.
pub(in crate::adcheck) struct Known {
    total_fee: f64,
    state_fee: f64,
    bands: BTreeMap<(String, String), Band>,
    pub(super) rates: Rates,
    lexicon: Lexicon<(Name, usize)>,
    ids: Vec<String>,
}

impl Known {
    /// Takes in fees, bands, rates, and the phrases, which say `place:` or `trade:` with an id; `None` where
    /// the phrases are damaged.
    pub(in crate::adcheck) fn new(
        total_fee: f64,
        state_fee: f64,
        bands: Vec<Band>,
        rates: Rates,
        phrases: Compiled,
    ) -> Option<Self> {
        let mut ids: Vec<String> = Vec::new();
        let lexicon = Lexicon::read(phrases, |label| {
            let (name, id) = match label.split_once(':')? {
                ("place", id) => (Name::Place, id),
                ("trade", id) => (Name::Trade, id),
                _ => return None,
            };
            ids.push(id.to_owned());
            Some((name, ids.len() - 1))
        })?;
        let by_name = |mut band: Band| {
            band.high_in_rupees = band.high * rates.of_code(&band.currency)?;
            Some(((band.country.clone(), band.trade.clone()), band))
        };
        Some(Self {
            total_fee,
            state_fee,
            bands: bands.into_iter().map(by_name).collect::<Option<_>>()?,
            rates,
            lexicon,
            ids,
        })
    }

    /// What is lawful and usual for the words of a message.
    pub(super) fn lawful(&self, words: &[Word]) -> Lawful {
        let hits = self.lexicon.find(words);
        let named = |name: Name, otherwise: &'static str| -> Vec<&str> {
            let of = hits.iter().filter(|hit| hit.concept.0 == name);
            let mut ids: Vec<&str> = of
                .filter_map(|hit| self.ids.get(hit.concept.1).map(String::as_str))
                .collect();
            ids.sort_unstable();
            ids.dedup();
            if ids.is_empty() {
                ids.push(otherwise);
            }
            ids
        };
        let (places, trades) = (named(Name::Place, ANYWHERE), named(Name::Trade, ANY_TRADE));
        let pairs = places
            .iter()
            .flat_map(|place| trades.iter().map(move |trade| (*place, *trade)));
        Lawful {
            total_fee: self.total_fee,
            state_fee: self.state_fee,
            usual: pairs
                .filter_map(|(place, trade)| self.band(place, trade))
                .max_by(|a, b| a.high_in_rupees.total_cmp(&b.high_in_rupees))
                .cloned(),
        }
    }

    /// The countries that the words of a message name, each once.
    pub(super) fn countries(&self, words: &[Word]) -> Vec<&str> {
        let hits = self.lexicon.find(words);
        let places = hits.iter().filter(|hit| hit.concept.0 == Name::Place);
        let ids = places.filter_map(|hit| self.ids.get(hit.concept.1).map(String::as_str));
        let unique: std::collections::BTreeSet<&str> = ids.collect();
        unique.into_iter().collect()
    }

    /// The band of a trade in a country, of the trade anywhere, of the country, of anywhere at all.
    fn band(&self, place: &str, trade: &str) -> Option<&Band> {
        let of = |place: &str, trade: &str| self.bands.get(&(place.to_owned(), trade.to_owned()));
        of(place, trade)
            .or_else(|| of(ANYWHERE, trade))
            .or_else(|| of(place, ANY_TRADE))
            .or_else(|| of(ANYWHERE, ANY_TRADE))
    }
}
