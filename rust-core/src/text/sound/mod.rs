//! What a word sounds like, so that a name can be compared across scripts. Urdu, Pashto and
//! Shahmukhi write consonants and long vowels; Latin spellings write all vowels and vary in most.
//! Both are turned into one small set of sounds; [`likeness`] then is a weighted edit distance in
//! which what the two scripts cannot agree on (short vowels, ayn, silent h) costs little, and what
//! makes another name (a consonant) costs much.
//!
//! The distance is optimal string alignment (Damerau's four edits) with weights of our own.

mod cost;
mod spell;

pub use cost::{Probe, likeness};

/// The sounds of a word, and the script they were read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sound {
    codes: Vec<Code>,
    arabic: bool,
    /// What the sounds weigh together, beside a word of the same script and of the other.
    weights: [u16; 2],
}

impl Sound {
    /// The sounds of a folded word in Latin or Arabic letters; other letters are silent.
    #[must_use]
    pub fn of(word: &str) -> Self {
        let letters: Vec<char> = word.chars().take(MAX_LETTERS).collect();
        let arabic = letters.iter().any(|c| !c.is_ascii());
        let codes = if arabic {
            spell::arabic(&letters)
        } else {
            spell::latin(&letters)
        };
        let weights = [cost::weight(&codes, false), cost::weight(&codes, true)];
        Self {
            codes,
            arabic,
            weights,
        }
    }

    /// True for a word of the Arabic script.
    #[must_use]
    pub fn is_arabic(&self) -> bool {
        self.arabic
    }

    /// How many sounds the word has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.codes.len()
    }

    /// True when no letter of the word sounds.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.codes.is_empty()
    }

    /// The consonants alone, in the coarse classes on which both scripts agree; the key by which
    /// candidates for a comparison are found.
    #[must_use]
    pub fn skeleton(&self) -> Vec<u8> {
        let mut skeleton: Vec<u8> = self.codes.iter().filter_map(|code| code.class()).collect();
        skeleton.dedup();
        skeleton
    }
}

/// No name has a word this long; what follows is not compared.
const MAX_LETTERS: usize = 32;

/// A letter is two sounds at most.
const MAX_CODES: usize = 2 * MAX_LETTERS;

/// One sound. Letters that stand for more than one sound have a code of their own, near to each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Code {
    B,
    P,
    T,
    D,
    K,
    G,
    J,
    Ch,
    S,
    Sh,
    Z,
    Kh,
    Gh,
    F,
    V,
    H,
    L,
    M,
    N,
    R,
    Y,
    /// Latin `ph`: f, or an aspirated p (Phalia).
    Ph,
    /// Latin `th`: t, or ث (Haris, Harith).
    Th,
    /// Latin `dh`: d, or ذ and ض (Riyadh).
    Dh,
    /// Latin `g` before e, i, y: g or j.
    SoftG,
    /// ث
    Se,
    /// ذ and ض: z here, dh in Arabic.
    Zal,
    /// Pashto ښ: sh or kh by dialect.
    Xin,
    /// Pashto ږ: zh or g by dialect.
    Ge,
    /// Pashto څ: ts, s or ch.
    Tse,
    /// Pashto ځ: dz, z or j.
    Dze,
    /// Pashto ڼ: n, with an r before it.
    Nur,
    /// The Latin vowels.
    A,
    I,
    U,
    /// The Arabic script's vowel letters: ا, و, ی, ے, and ع.
    Alef,
    Waw,
    Ye,
    BariYe,
    Ayn,
}

impl Code {
    /// How many codes there are.
    const COUNT: usize = Self::Ayn as usize + 1;

    /// The coarse class of a consonant; `None` for vowels and for what one script leaves out.
    fn class(self) -> Option<u8> {
        Some(match self {
            Self::B => b'b',
            Self::P | Self::F | Self::Ph => b'p',
            Self::T | Self::Th => b't',
            Self::D | Self::Dh => b'd',
            Self::K | Self::Kh => b'k',
            Self::G | Self::Gh | Self::J | Self::SoftG | Self::Ge => b'g',
            Self::Ch => b'c',
            Self::S
            | Self::Sh
            | Self::Z
            | Self::Se
            | Self::Zal
            | Self::Xin
            | Self::Tse
            | Self::Dze => b's',
            Self::L => b'l',
            Self::M => b'm',
            Self::N | Self::Nur => b'n',
            Self::R => b'r',
            Self::V
            | Self::H
            | Self::Y
            | Self::A
            | Self::I
            | Self::U
            | Self::Alef
            | Self::Waw
            | Self::Ye
            | Self::BariYe
            | Self::Ayn => return None,
        })
    }
}
