//! Reads the facts out of a message: which ideas are said where and in earnest, which amounts,
//! contacts and promoters it shows, and what it is about. It says what was written, never that it is
//! a warning sign.

mod clauses;
mod contacts;
mod hosts;
mod known;
mod numbers;
mod reported;
mod topic;

pub(super) use contacts::{Contact, ContactKind};
pub(super) use known::{Band, Known, Lawful};
pub(super) use numbers::{Amount, Currency, Rates};
pub use reported::{ReportFacts, sum};
pub(super) use topic::Topic;

use crate::adcheck::answer::WrittenForm;
use crate::adcheck::lexicon::{Concept, Hit, Lexicon};
use crate::adcheck::model;
use crate::clock::Day;
use crate::registry::{Registry, Shown, Standing};
use crate::text::{Kind, Normalised, Word, phones};

/// A piece of a message, by its bytes.
pub(super) type Piece = (usize, usize);

/// The facts of one message.
pub(super) struct Facts {
    words: Vec<Word>,
    clause_of: Vec<usize>,
    /// What is said in earnest: neither denied nor quoted in order to warn.
    hits: Vec<Hit>,
    pub(super) amounts: Vec<Amount>,
    pub(super) contacts: Vec<Contact>,
    pub(super) phones: Vec<Piece>,
    /// The promoters that the message shows, with what their licences are worth today.
    pub(super) shown: Vec<(Shown, Option<Standing>)>,
    pub(super) topic: Topic,
    /// What is lawful and usual where the message speaks of it.
    pub(super) lawful: Lawful,
}

/// Reads the facts of a message.
pub(super) fn facts(
    text: &str,
    folded: &Normalised,
    form: WrittenForm,
    lexicon: &Lexicon,
    known: &Known,
    registry: &Registry,
    today: Day,
) -> Facts {
    let plain = folded.unmasked();
    let words = plain.words();
    let clause_of = clauses::clauses(&words);
    let all = lexicon.find(&words);
    let contacts = contacts::contacts(text);
    let text_phones: Vec<_> = phones(&plain)
        .into_iter()
        .filter(|phone| !phone.local)
        .collect();
    let phones: Vec<Piece> = text_phones
        .iter()
        .map(|phone| (phone.start, phone.end))
        .collect();
    let mut shown = shown(&plain, registry, today);
    shown.retain(|(shown, _)| {
        !shown
            .number
            .is_some_and(|at| is_permission(at, &all, &words))
    });
    let mobiles = text_phones
        .iter()
        .filter(|phone| phone.national.starts_with('3'))
        .count();
    let setting = topic::Setting {
        words: &words,
        clause_of: &clause_of,
        contacts: &contacts,
        phones: mobiles,
        pashto: form == WrittenForm::Pashto,
    };
    let hits = topic::in_earnest(&all, &setting);
    let mut amounts = numbers::amounts(&words, &known.rates);
    // The digits of a licence or a phone are no money.
    let numbers: Vec<Piece> = shown.iter().filter_map(|(shown, _)| shown.number).collect();
    let is_number = |(start, end): Piece| {
        let mut all = numbers.iter().chain(&phones);
        all.any(|(from, to)| *from < end && start < *to)
    };
    amounts.retain(|amount| !bytes_of(&words, amount.first, amount.last).is_some_and(is_number));
    let topic = Topic::of(&hits, &all, &setting, &amounts, &shown);
    let lawful = known.lawful(&words);
    Facts {
        words,
        clause_of,
        hits,
        amounts,
        contacts,
        phones,
        shown,
        topic,
        lawful,
    }
}

/// Whether a number that looks like a licence's is a permission's: it follows the word for one.
fn is_permission((start, _): Piece, all: &[Hit], words: &[Word]) -> bool {
    const FOLLOWS: usize = 3;
    let permissions = all.iter().filter(|hit| hit.concept == Concept::Permission);
    permissions.into_iter().any(|hit| {
        let behind = words.get(hit.first..).unwrap_or_default();
        let reach = hit.last - hit.first + FOLLOWS;
        behind.iter().take(reach).any(|word| word.start == start)
    })
}

/// The bytes from one word to another.
fn bytes_of(words: &[Word], first: usize, last: usize) -> Option<Piece> {
    Some((words.get(first)?.start, words.get(last)?.end))
}

/// The promoters that a text shows, with what their licences are worth today.
pub(super) fn shown(
    plain: &Normalised,
    registry: &Registry,
    today: Day,
) -> Vec<(Shown, Option<Standing>)> {
    let standing = |shown: Shown| {
        let promoter = shown.promoter.as_ref();
        let standing = promoter.map(|promoter| promoter.standing(today));
        (shown, standing)
    };
    registry
        .recognise(plain)
        .into_iter()
        .map(standing)
        .collect()
}

impl Facts {
    /// The facts that tapped answers give, with the promoters that a typed number or name shows; each
    /// idea stands for a word of its own.
    pub(super) fn of_answers(said: &[Concept], shown: Vec<(Shown, Option<Standing>)>) -> Self {
        let place = |at: usize| Word {
            text: String::new(),
            kind: Kind::Other,
            start: at,
            end: at,
            gap: String::new(),
        };
        let words: Vec<Word> = (0..said.len()).map(place).collect();
        let hit = |(at, concept): (usize, &Concept)| Hit {
            concept: *concept,
            first: at,
            last: at,
        };
        Self {
            clause_of: (0..words.len()).collect(),
            words,
            hits: said.iter().enumerate().map(hit).collect(),
            amounts: Vec::new(),
            contacts: Vec::new(),
            phones: Vec::new(),
            shown,
            topic: Topic {
                overseas: true,
                work: true,
                offer: said.contains(&Concept::NoLicence),
                ..Topic::default()
            },
            lawful: Lawful::default(),
        }
    }

    /// What the model of messages reads.
    pub(super) fn pieces_of_words(&self) -> Vec<u16> {
        model::of_words(&self.words)
    }

    /// Where an idea is said in earnest.
    pub(super) fn said(&self, concept: Concept) -> impl Iterator<Item = &Hit> + Clone {
        self.hits.iter().filter(move |hit| hit.concept == concept)
    }

    /// Whether an idea is said in earnest anywhere.
    pub(super) fn says(&self, concept: Concept) -> bool {
        self.said(concept).next().is_some()
    }

    /// Whether one of several ideas is.
    pub(super) fn says_any(&self, concepts: &[Concept]) -> bool {
        self.hits.iter().any(|hit| concepts.contains(&hit.concept))
    }

    /// Where an idea is said, as pieces of the message.
    pub(super) fn pieces(&self, concept: Concept) -> Vec<Piece> {
        self.said(concept)
            .filter_map(|hit| self.piece(hit.first, hit.last))
            .collect()
    }

    /// The first two ideas, one of each list, that stand in one clause within `window` words.
    pub(super) fn together(
        &self,
        these: &[Concept],
        those: &[Concept],
        window: usize,
    ) -> Option<Piece> {
        let of = |list: &'_ [Concept]| -> Vec<Hit> {
            self.hits
                .iter()
                .filter(|hit| list.contains(&hit.concept))
                .copied()
                .collect()
        };
        let those = of(those);
        of(these).iter().find_map(|a| {
            let other = those
                .iter()
                .find(|b| self.are_near((a.first, a.last), (b.first, b.last), window))?;
            self.piece(a.first.min(other.first), a.last.max(other.last))
        })
    }

    /// Two places abroad with an idea among them, within `window` words of one another.
    pub(super) fn two_places_with(&self, concept: Concept, window: usize) -> Option<Piece> {
        let places: Vec<&Hit> = self.said(Concept::Abroad).collect();
        self.said(concept).find_map(|hit| {
            let near = |place: &&&Hit| {
                place
                    .first
                    .max(hit.first)
                    .saturating_sub(place.last.min(hit.last))
                    <= window
            };
            let around: Vec<&&Hit> = places.iter().filter(near).collect();
            let (first, last) = (around.first()?, around.last()?);
            let apart = first.last < last.first;
            apart.then(|| self.piece(first.first.min(hit.first), last.last.max(hit.last)))?
        })
    }

    /// The first two ideas, one of each list, within `window` words, whatever stands between them.
    pub(super) fn spread(
        &self,
        these: &[Concept],
        those: &[Concept],
        window: usize,
    ) -> Option<Piece> {
        let a = self.hits.iter().filter(|hit| these.contains(&hit.concept));
        a.clone().find_map(|a| {
            let near = |b: &&Hit| {
                those.contains(&b.concept)
                    && a.first.max(b.first).saturating_sub(a.last.min(b.last)) <= window
            };
            let b = self.hits.iter().find(near)?;
            self.piece(a.first.min(b.first), a.last.max(b.last))
        })
    }

    /// The first amount that stands in one clause with an idea, within `window` words.
    pub(super) fn amount_with(
        &self,
        concepts: &[Concept],
        window: usize,
        fits: impl Fn(&Amount) -> bool,
    ) -> Option<Piece> {
        self.amounts
            .iter()
            .filter(|amount| fits(amount))
            .find_map(|amount| {
                let place = (amount.first, amount.last);
                let near = |hit: &&Hit| {
                    concepts.contains(&hit.concept)
                        && self.are_near(place, (hit.first, hit.last), window)
                };
                let hit = self.hits.iter().find(near)?;
                self.piece(amount.first.min(hit.first), amount.last.max(hit.last))
            })
    }

    /// An age of a child that stands in one clause with an idea, within `window` words.
    pub(super) fn age_with(&self, concepts: &[Concept], window: usize) -> Option<Piece> {
        self.said(Concept::Years).find_map(|years| {
            let before = years.first.checked_sub(1)?;
            let value = numbers::small_number(self.words.get(before)?)?;
            let place = (before, years.last);
            let near = |hit: &&Hit| {
                concepts.contains(&hit.concept)
                    && self.are_near(place, (hit.first, hit.last), window)
            };
            let hit = self
                .hits
                .iter()
                .find(near)
                .filter(|_| (7..18).contains(&value))?;
            self.piece(before.min(hit.first), years.last.max(hit.last))
        })
    }

    /// Whether an amount stands within `window` words of an idea, in one clause.
    pub(super) fn is_amount_of(&self, amount: &Amount, concept: Concept, window: usize) -> bool {
        self.said(concept)
            .any(|hit| self.are_near((amount.first, amount.last), (hit.first, hit.last), window))
    }

    /// Whether an amount can be a price: not a pay, and in a currency in which prices are named here.
    pub(super) fn is_price(&self, amount: &Amount) -> bool {
        let gulf = matches!(
            amount.currency,
            Some(Currency::Riyal | Currency::Dirham | Currency::Dinar)
        );
        !self.is_amount_of(amount, Concept::Salary, 6)
            && (!gulf || self.is_amount_of(amount, Concept::Fee, 2))
    }

    /// The bytes from one word to another.
    pub(super) fn piece(&self, first: usize, last: usize) -> Option<Piece> {
        bytes_of(&self.words, first, last)
    }

    fn are_near(&self, a: (usize, usize), b: (usize, usize), window: usize) -> bool {
        let apart = if a.0 > b.1 {
            a.0 - b.1
        } else {
            b.0.saturating_sub(a.1)
        };
        apart <= window && self.clause_of.get(a.0) == self.clause_of.get(b.0)
    }
}
