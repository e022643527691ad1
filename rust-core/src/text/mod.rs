//! Text as it is compared: every room behind this one takes [`Normalised`], never the raw string.
//! It changes letters, digits and marks and cuts words; it knows nothing of promoters or adverts.

mod fold;
mod phone;
mod sound;
mod span;
mod unmask;
mod word;

pub(crate) use fold::digit as western_digit;
pub use phone::{Phone, phones};
pub use sound::{Probe, Sound, likeness};
pub use span::Span;
pub use word::{Kind, Word};

/// A text folded for comparison, with every folded character tied to its place in the given text.
#[derive(Clone)]
pub struct Normalised {
    letters: Vec<Letter>,
}

/// One folded character and the bytes of the given text that it came from.
#[derive(Clone, Copy)]
pub(crate) struct Letter {
    pub(crate) ch: char,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// Folds a text. Any text will do; nothing is an error.
///
/// ```
/// let text = parakh_core::text::normalise("لائسنس ۰۹۶۲/SKT");
/// assert_eq!(text.folded(), "لایسنس 0962/skt");
/// ```
#[must_use]
pub fn normalise(text: &str) -> Normalised {
    let mut letters = Vec::with_capacity(text.len());
    let mut folded = Vec::new();
    for (start, c) in text.char_indices() {
        folded.clear();
        fold::fold(c, &mut folded);
        let end = start + c.len_utf8();
        letters.extend(folded.iter().map(|&ch| Letter { ch, start, end }));
    }
    Normalised { letters }
}

impl Normalised {
    /// The folded text.
    #[must_use]
    pub fn folded(&self) -> String {
        self.letters.iter().map(|letter| letter.ch).collect()
    }

    /// The text without the disguises of its words; see `unmask`.
    #[must_use]
    pub fn unmasked(&self) -> Self {
        Self {
            letters: unmask::unmask(&self.letters),
        }
    }

    /// The words of the text, in order.
    #[must_use]
    pub fn words(&self) -> Vec<Word> {
        word::cut(&self.letters)
    }
}

impl std::fmt::Debug for Normalised {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Normalised({} letters)", self.letters.len())
    }
}
