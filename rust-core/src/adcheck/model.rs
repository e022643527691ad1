//! How much a message reads like bad ones: a logistic regression over hashed words, pairs of words, and
//! pieces of three to five letters. It sees what no rule names, and knows no reasons; so it may doubt a
//! message, and make what a rule found weigh less or more, and never warns strongly by itself. Training
//! stands here as well, so that both read messages alike.

use super::answer::Severity;
use crate::text::{Kind, Normalised, Word};

/// Pieces are hashed into this many places.
const PLACES: usize = 1 << 15;

/// How a message reads, from 0 to 1.
#[derive(Debug, Clone, Copy)]
pub(super) struct Likeness {
    /// Like messages that deserve a warning.
    pub(super) bad: f32,
    /// Like messages that deserve a strong one.
    pub(super) grave: f32,
}

impl Likeness {
    /// Of what has no words, such as tapped answers.
    pub(super) const UNKNOWN: Self = Self {
        bad: 0.5,
        grave: 0.0,
    };

    /// What a finding weighs among these words: less in ordinary ones, and in a person's own question
    /// for work; more in words like those of the worst.
    pub(super) fn weigh(self, severity: Severity, seeks: bool) -> Severity {
        if self.bad < VERY_ORDINARY {
            severity.lower().lower()
        } else if self.bad < ORDINARY || seeks {
            severity.lower()
        } else if self.grave >= GRAVE && severity == Severity::Caution {
            Severity::Strong
        } else {
            severity
        }
    }
}

/// The two models of a pack.
#[derive(Debug, Clone)]
pub(super) struct Models {
    pub(super) bad: Model,
    pub(super) grave: Model,
}

impl Models {
    pub(super) fn likeness(&self, pieces: &[u16]) -> Likeness {
        Likeness {
            bad: self.bad.likelihood(pieces),
            grave: self.grave.likelihood(pieces),
        }
    }
}

/// A trained model: one small weight for each place.
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    weights: Vec<i8>,
    scale: f32,
    bias: f32,
}

/// From this likelihood on, a message that wants an answer, and in which nothing was found, is a caution.
pub(super) const DOUBTFUL: f32 = 0.7;
/// From this on, one that wants none is, too.
pub(super) const VERY_DOUBTFUL: f32 = 0.95;
/// From this likelihood on, what a rule found weighs more: the words around it are those of the worst.
const GRAVE: f32 = 0.7;
/// Below this, what a rule found weighs less: the words around it are those of ordinary messages.
const ORDINARY: f32 = 0.5;
/// From this on, a strong finding that weighs less is still a caution by itself.
pub(super) const VERY_ORDINARY: f32 = 0.15;

impl Model {
    /// Puts a model together from what the pack holds; `None` where that is no model.
    #[must_use]
    pub fn from_parts(weights: &[u8], scale: f64, bias: f64) -> Option<Self> {
        #[allow(clippy::cast_possible_truncation, reason = "written from f32")]
        let (scale, bias) = (scale as f32, bias as f32);
        let weights: Vec<i8> = weights
            .iter()
            .map(|byte| i8::from_ne_bytes([*byte]))
            .collect();
        (weights.len() == PLACES && scale.is_finite() && bias.is_finite()).then_some(Self {
            weights,
            scale,
            bias,
        })
    }

    /// The weights as bytes, their scale and the bias, for the pack.
    #[must_use]
    pub fn parts(&self) -> (Vec<u8>, f64, f64) {
        let weights = self
            .weights
            .iter()
            .map(|weight| weight.to_ne_bytes()[0])
            .collect();
        (weights, f64::from(self.scale), f64::from(self.bias))
    }

    /// How likely a message with these pieces is of the kind that was learnt, from 0 to 1.
    fn likelihood(&self, pieces: &[u16]) -> f32 {
        let sum: i32 = pieces
            .iter()
            .filter_map(|place| self.weights.get(usize::from(*place)))
            .map(|w| i32::from(*w))
            .sum();
        logistic(as_f32(sum) * self.scale * each(pieces.len()) + self.bias)
    }

    /// Trains on messages with whether each is of the kind to learn. The same messages give the same model.
    #[must_use]
    pub fn train(messages: &[(&[u16], bool)]) -> Self {
        const ROUNDS: u32 = 40;
        const STEP: f32 = 6.0;
        const SHRINK: f32 = 2e-5;
        // Coarse weights tell as much as fine ones, and the pack compresses better.
        const LEVELS: f32 = 31.0;
        let mut weights = vec![0.0_f32; PLACES];
        let mut bias = 0.0_f32;
        let mut order: Vec<usize> = (0..messages.len()).collect();
        let mut state = 0x2545_F491_u64;
        for round in 0..ROUNDS {
            shuffle(&mut order, &mut state);
            let step = STEP / (1.0 + 0.15 * as_f32(i32::try_from(round).unwrap_or(0)));
            for (pieces, bad) in order.iter().filter_map(|at| messages.get(*at)) {
                let value = each(pieces.len());
                let of = |weights: &[f32]| {
                    pieces
                        .iter()
                        .filter_map(|p| weights.get(usize::from(*p)))
                        .sum::<f32>()
                };
                let error = f32::from(u8::from(*bad)) - logistic(of(&weights) * value + bias);
                for place in *pieces {
                    if let Some(weight) = weights.get_mut(usize::from(*place)) {
                        *weight += step * error * value - SHRINK * step * *weight;
                    }
                }
                bias += step * error * 0.02;
            }
        }
        let most = weights
            .iter()
            .fold(1e-6_f32, |most, weight| most.max(weight.abs()));
        let scale = most / LEVELS;
        #[allow(clippy::cast_possible_truncation, reason = "between -31 and 31")]
        let weights = weights
            .iter()
            .map(|weight| (weight / scale).round() as i8)
            .collect();
        Self {
            weights,
            scale,
            bias,
        }
    }
}

/// The pieces of a message's words, each once.
#[must_use]
pub fn pieces(message: &Normalised) -> Vec<u16> {
    of_words(&message.unmasked().words())
}

/// Words of a message beyond this number are not read; what it is like shows by then.
const READ: usize = 600;
/// Numbers longer than this say only how long they are: which phone it is tells nothing of the next.
const DIGITS: usize = 3;

pub(super) fn of_words(words: &[Word]) -> Vec<u16> {
    let words = words.get(..READ).unwrap_or(words);
    let mut pieces = Vec::with_capacity(words.len() * 16);
    let mut whole = Vec::with_capacity(words.len());
    for word in words {
        if word.kind == Kind::Digits && word.text.len() > DIGITS {
            whole.push(hash(
                ['#'].into_iter().chain(word.text.chars().map(|_| '0')),
            ));
            continue;
        }
        let letters: Vec<char> = std::iter::once(' ')
            .chain(word.text.chars().take(24))
            .chain(std::iter::once(' '))
            .collect();
        for length in 3..=5 {
            let pieces_of = letters.windows(length);
            pieces.extend(pieces_of.map(|piece| place(hash(piece.iter().copied()))));
        }
        whole.push(hash(word.text.chars()));
    }
    let pair = |first: u32, second: u32, gap: u32| {
        place(
            first
                .wrapping_mul(31)
                .wrapping_add(second)
                .wrapping_mul(0x9E37_79B1)
                ^ gap,
        )
    };
    pieces.extend(whole.iter().map(|word| pair(*word, 0, 0)));
    for (gap, distance) in [(1, 1), (2, 2)] {
        let pairs = whole.iter().zip(whole.iter().skip(distance));
        pieces.extend(pairs.map(|(first, second)| pair(*first, *second, gap)));
    }
    pieces.sort_unstable();
    pieces.dedup();
    pieces
}

/// FNV-1a over the letters.
fn hash(letters: impl IntoIterator<Item = char>) -> u32 {
    letters.into_iter().fold(0x811C_9DC5_u32, |hash, c| {
        (hash ^ u32::from(c)).wrapping_mul(0x0100_0193)
    })
}

/// A hash folded to a place.
fn place(hash: u32) -> u16 {
    u16::try_from((hash ^ (hash >> 15)) & 0x7FFF).unwrap_or(0)
}

/// What each of so many pieces is worth: a long message speaks no louder than a short one.
fn each(count: usize) -> f32 {
    1.0 / as_f32(i32::try_from(count.max(1)).unwrap_or(i32::MAX)).sqrt()
}

fn logistic(x: f32) -> f32 {
    1.0 / (1.0 + (-x).exp())
}

#[allow(
    clippy::cast_precision_loss,
    reason = "sums of small weights and counts of pieces"
)]
fn as_f32(value: i32) -> f32 {
    value as f32
}

/// Fisher and Yates's shuffle on a linear congruential generator with a fixed seed.
fn shuffle(order: &mut [usize], state: &mut u64) {
    for at in (1..order.len()).rev() {
        *state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let below = u64::try_from(at + 1).unwrap_or(1);
        order.swap(at, usize::try_from((*state >> 33) % below).unwrap_or(0));
    }
}

#[cfg(test)]
mod tests {
    use super::{Likeness, Model, pieces};
    use crate::adcheck::answer::Severity;
    use crate::text::normalise;

    fn model() -> Model {
        let messages = [
            ("visa pay now easypaisa", true),
            ("easypaisa now for the visa file", true),
            ("come home early ammi is waiting", false),
            ("the school is closed on friday", false),
        ];
        let read: Vec<_> = messages
            .iter()
            .map(|(text, bad)| (pieces(&normalise(text)), *bad))
            .collect();
        let learnt: Vec<_> = read.iter().map(|(p, bad)| (p.as_slice(), *bad)).collect();
        Model::train(&learnt)
    }

    #[test]
    fn words_around_a_finding_make_it_weigh_less_or_more() {
        let of = |bad, grave| Likeness { bad, grave };
        let cases = [
            (of(0.05, 0.9), Severity::Strong, Severity::Note),
            (of(0.3, 0.9), Severity::Strong, Severity::Caution),
            (of(0.9, 0.2), Severity::Caution, Severity::Caution),
            (of(0.9, 0.9), Severity::Caution, Severity::Strong),
            // A note never becomes a warning.
            (of(0.9, 0.9), Severity::Note, Severity::Note),
        ];
        for (likeness, own, weighed) in cases {
            assert_eq!(likeness.weigh(own, false), weighed, "{likeness:?} {own:?}");
        }
        assert_eq!(
            of(0.9, 0.9).weigh(Severity::Strong, true),
            Severity::Caution
        );
    }

    #[test]
    fn which_phone_it_is_tells_nothing() {
        let of = |text: &str| pieces(&normalise(text));
        assert_eq!(of("call 0300 1234567"), of("call 0345 7654321"));
        assert_ne!(of("call 0300 1234567"), of("call 15"));
    }

    #[test]
    fn likelihood_follows_what_was_shown() {
        let model = model();
        let of = |text: &str| model.likelihood(&pieces(&normalise(text)));
        assert!(of("send easypaisa for visa now") > 0.7);
        assert!(of("ammi, the school is closed") < 0.3);
    }

    #[test]
    fn training_is_repeatable_and_a_model_survives_the_pack() {
        let (weights, scale, bias) = model().parts();
        assert_eq!(model().parts(), (weights.clone(), scale, bias));
        assert_eq!(Model::from_parts(&weights, scale, bias), Some(model()));
        assert_eq!(Model::from_parts(&weights[1..], scale, bias), None);
    }
}
