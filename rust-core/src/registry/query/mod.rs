//! What a person typed, taken apart: licence numbers, phones, and the words that may be a name.
//! It says what was written, not what it means; the register is not asked here.

mod number;
mod region;
mod words;

pub use number::Licence;
pub(super) use region::{Region, office_city, office_number};
use words::name_words;
pub(super) use words::{NameWord, expand, loan_words};

use crate::secret::Secret;
use crate::text::{Normalised, Phone, phones};

/// One question to the register. Its `Debug` shows nothing of it.
#[derive(Debug, Clone)]
pub struct Query {
    licences: Secret<Vec<Licence>>,
    phones: Secret<Vec<Phone>>,
    name: Secret<Vec<NameWord>>,
    words: Secret<Vec<String>>,
}

impl Query {
    /// Takes a folded question apart.
    #[must_use]
    pub fn parse(text: &Normalised) -> Self {
        let words = text.words();
        let phones = phones(text);
        let licences = number::licences(&words, &phones);
        let taken: Vec<(usize, usize)> = phones
            .iter()
            .map(|phone| (phone.start, phone.end))
            .chain(licences.iter().map(|licence| (licence.start, licence.end)))
            .collect();
        let name = name_words(&words, &taken);
        Self {
            licences: Secret::new(licences),
            phones: Secret::new(phones),
            name: Secret::new(name),
            words: Secret::new(expand(&words)),
        }
    }

    /// The licence numbers in the question.
    #[must_use]
    pub fn licences(&self) -> &[Licence] {
        self.licences.expose()
    }

    /// The telephone numbers in the question.
    #[must_use]
    pub fn phones(&self) -> &[Phone] {
        self.phones.expose()
    }

    /// All words, as names are compared.
    pub(super) fn all_words(&self) -> &[String] {
        self.words.expose()
    }

    /// The words that may be part of a name.
    pub(super) fn name(&self) -> &[NameWord] {
        self.name.expose()
    }
}
