//! How much a message reads like bad ones, by pieces of its words: a logistic regression over hashed
//! pieces of three to five letters. It sees what no rule names, and knows no reasons; so it may doubt a
//! message or a finding, and never warns strongly by itself. Training stands here as well, so that
//! both read messages alike.

use crate::text::{Normalised, Word};

/// Pieces are hashed into this many places.
const PLACES: usize = 1 << 15;

/// A trained model: one small weight for each place.
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    weights: Vec<i8>,
    scale: f32,
    bias: f32,
}

/// From this likelihood on, a message in which nothing was found is a caution.
pub(super) const DOUBTFUL: f32 = 0.7;
/// Below this, what a rule found weighs less: the words around it are those of ordinary messages.
pub(super) const ORDINARY: f32 = 0.24;
/// From this on, a strong finding that weighs less is still a caution by itself.
pub(super) const VERY_ORDINARY: f32 = 0.05;

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

    /// How likely the message is bad, from 0 to 1.
    pub(super) fn likelihood(&self, pieces: &[u16]) -> f32 {
        let sum: i32 = pieces
            .iter()
            .filter_map(|place| self.weights.get(usize::from(*place)))
            .map(|w| i32::from(*w))
            .sum();
        logistic(as_f32(sum) * self.scale * each(pieces.len()) + self.bias)
    }

    /// Trains on messages with whether each is bad. The same messages give the same model.
    #[must_use]
    pub fn train(messages: &[(Vec<u16>, bool)]) -> Self {
        const ROUNDS: u32 = 40;
        const STEP: f32 = 6.0;
        const SHRINK: f32 = 2e-5;
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
                for place in pieces {
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
        let scale = most / f32::from(i8::MAX);
        #[allow(clippy::cast_possible_truncation, reason = "between -127 and 127")]
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

pub(super) fn of_words(words: &[Word]) -> Vec<u16> {
    let mut pieces = Vec::with_capacity(words.len() * 10);
    for word in words.iter().take(READ) {
        let letters: Vec<char> = std::iter::once(' ')
            .chain(word.text.chars().take(24))
            .chain(std::iter::once(' '))
            .collect();
        for length in 3..=5 {
            pieces.extend(letters.windows(length).map(hash));
        }
    }
    pieces.sort_unstable();
    pieces.dedup();
    pieces
}

/// FNV-1a over the letters, folded to a place.
fn hash(letters: &[char]) -> u16 {
    let hash = letters.iter().fold(0x811C_9DC5_u32, |hash, c| {
        (hash ^ u32::from(*c)).wrapping_mul(0x0100_0193)
    });
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
    use super::{Model, pieces};
    use crate::text::normalise;

    fn model() -> Model {
        let bad = ["visa pay now easypaisa", "easypaisa now for the visa file"];
        let good = [
            "come home early ammi is waiting",
            "the school is closed on friday",
        ];
        let read = |text: &&str, bad| (pieces(&normalise(text)), bad);
        let all: Vec<_> = bad
            .iter()
            .map(|t| read(t, true))
            .chain(good.iter().map(|t| read(t, false)))
            .collect();
        Model::train(&all)
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
