//! What it costs to take one sound for another, to add it or to leave it out, and the edit distance
//! that uses these costs. The unit is a hundredth of a consonant.

use std::sync::OnceLock;

use super::{Code, Sound};

/// A whole consonant.
const FULL: u16 = 100;

/// How alike two words sound: 1 for the same sounds, 0 for nothing in common.
#[must_use]
pub fn likeness(a: &Sound, b: &Sound) -> f32 {
    Probe::new(a).likeness(b, 0.0).unwrap_or(0.0)
}

/// A word that is compared with many: what each of its sounds costs against any sound is laid out
/// once, so that a comparison only adds and takes the least.
pub struct Probe<'a> {
    sound: &'a Sound,
    /// For each code in turn, the cost of taking it for each sound of the word.
    costs: Vec<u16>,
    /// What each sound of the word weighs, beside a word of the same script and of the other.
    weights: [Vec<u16>; 2],
}

impl<'a> Probe<'a> {
    /// Lays the costs of a word out.
    #[must_use]
    pub fn new(sound: &'a Sound) -> Self {
        let cost =
            |row: &[u16; Code::COUNT], code: Code| row.get(code as usize).copied().unwrap_or(FULL);
        let costs = table()
            .iter()
            .flat_map(|row| sound.codes.iter().map(move |&code| cost(row, code)));
        let weigh = |across| {
            sound
                .codes
                .iter()
                .map(|&code| cost(weights(across), code))
                .collect()
        };
        Self {
            sound,
            costs: costs.collect(),
            weights: [weigh(false), weigh(true)],
        }
    }

    /// How alike the other word is, where that is `floor` or more; the comparison ends as soon as it is
    /// out of reach.
    #[must_use]
    pub fn likeness(&self, other: &Sound, floor: f32) -> Option<f32> {
        let across = self.sound.arabic != other.arabic;
        let of_script = |[within, between]: [u16; 2]| if across { between } else { within };
        let (ours, theirs) = (of_script(self.sound.weights), of_script(other.weights));
        let whole = f32::from(ours.max(theirs));
        if whole < 1.0 {
            return None;
        }
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "between 0 and `whole`"
        )]
        let most = ((1.0 - floor).clamp(0.0, 1.0) * whole) as u16;
        // What one word weighs more than the other has to be paid for, but for a few letters that stand
        // for lighter ones.
        const LETTERS_FOR_LIGHTER: u16 = 60;
        if ours.abs_diff(theirs) > most.saturating_add(LETTERS_FOR_LIGHTER) {
            return None;
        }
        let cost = self.distance(other, across, most)?;
        Some((1.0 - f32::from(cost) / whole).max(0.0)).filter(|likeness| *likeness >= floor)
    }

    /// Optimal string alignment: insert, leave out, replace, or swap two neighbours. `None` when the
    /// cost is more than `most`.
    fn distance(&self, other: &Sound, across: bool, most: u16) -> Option<u16> {
        const SWAP: u16 = 50;
        const FAR: u16 = u16::MAX / 2;
        let ours = self.sound.codes.as_slice();
        let [within, between] = &self.weights;
        let (our_weights, weights) = (if across { between } else { within }, weights(across));
        let length = ours.len();
        let mut rows = [[FAR; super::MAX_CODES + 1]; 3];
        let [before, above, row] = &mut rows;
        let (mut before, mut above, mut row) = (
            before.get_mut(..=length)?,
            above.get_mut(..=length)?,
            row.get_mut(..=length)?,
        );
        let mut sum = 0;
        *above.first_mut()? = 0;
        for (cell, weight) in above.iter_mut().skip(1).zip(our_weights) {
            sum += weight;
            *cell = sum;
        }
        let mut last = None;
        for &code in &other.codes {
            let drop = weights.get(code as usize).copied()?;
            let from = code as usize * length;
            let costs = self.costs.get(from..from + length)?;
            let (&mut mut corner, ups) = above.split_first_mut()?;
            let (first, cells) = row.split_first_mut()?;
            let mut left = corner + drop;
            let mut least = left;
            *first = left;
            // Slices of one length, so that the loop runs without a check.
            let (ups, cells) = (ups.get(..length)?, cells.get_mut(..length)?);
            let (ours, our_weights) = (ours.get(..length)?, our_weights.get(..length)?);
            let swaps = before.get(..length)?;
            let mut our_last = None;
            let mut two_back = FAR;
            for (((((cell, &up), &cost), &weight), &our), &back) in cells
                .iter_mut()
                .zip(ups)
                .zip(costs)
                .zip(our_weights)
                .zip(ours)
                .zip(swaps)
            {
                let mut best = (corner + cost).min(up + drop).min(left + weight);
                if last == Some(our) && our_last == Some(code) {
                    best = best.min(two_back + SWAP);
                }
                *cell = best;
                (corner, left, two_back, our_last) = (up, best, back, Some(our));
                least = least.min(best);
            }
            // A swap reaches back over one row, so the row above must be out of reach as well.
            if least > most && above.iter().all(|cell| *cell > most) {
                return None;
            }
            last = Some(code);
            std::mem::swap(&mut before, &mut above);
            std::mem::swap(&mut above, &mut row);
        }
        above.last().copied().filter(|cost| *cost <= most)
    }
}

/// What the sounds of a word weigh together.
pub(super) fn weight(codes: &[Code], across: bool) -> u16 {
    let weights = weights(across);
    codes
        .iter()
        .map(|&code| weights.get(code as usize).copied().unwrap_or(FULL))
        .sum()
}

/// What each sound weighs alone, in the order of the codes.
fn weights(across: bool) -> &'static [u16; Code::COUNT] {
    static WEIGHTS: OnceLock<[[u16; Code::COUNT]; 2]> = OnceLock::new();
    let [within, between] =
        WEIGHTS.get_or_init(|| [ALL.map(|c| alone(c, false)), ALL.map(|c| alone(c, true))]);
    if across { between } else { within }
}

/// The cost of a sound that only one of the two words has; `across` when their scripts differ.
fn alone(code: Code, across: bool) -> u16 {
    if code.class().is_some() {
        return FULL;
    }
    // A short vowel is not written in Urdu at all; between two Latin spellings it counts more.
    let [between, within] = if matches!(code, Code::A | Code::I | Code::U) {
        [14, 34]
    } else if code == Code::Ayn {
        [12, 40]
    } else if code == Code::V {
        [80, 80]
    } else if matches!(code, Code::Y | Code::H) {
        [45, 45]
    } else {
        // Alef, waw and both forms of ye.
        [36, 45]
    };
    if across { between } else { within }
}

/// The cost of taking one sound for another.
fn instead(a: Code, b: Code) -> u16 {
    if a == b {
        0
    } else {
        pair(a, b).or_else(|| pair(b, a)).unwrap_or(FULL)
    }
}

/// Pairs of sounds that are nearer than two consonants are; each pair once.
fn pair(a: Code, b: Code) -> Option<u16> {
    use Code::{
        A, Alef, Ayn, B, BariYe, Ch, D, Dh, Dze, F, G, Ge, Gh, H, I, J, K, Kh, M, N, Nur, P,
    };
    use Code::{Ph, R, S, Se, Sh, SoftG, T, Th, Tse, U, V, Waw, Xin, Y, Ye, Z, Zal};
    Some(match (a, b) {
        // The same letter in the other script.
        (Alef, A) | (Waw, U | V) | (Ye, I | Y) | (BariYe, I) | (Se, S) | (Zal, Z) | (Nur, N) => 0,
        (SoftG, G | J) | (Ph, F | P) | (Th, T) | (Dh, D) | (Xin, Sh) | (Ge, G) | (Dze, Z) => 4,
        (Ayn, A | I | U) => 5,
        // Dialect, and letters read in the Arabic way or the local one.
        (Xin, Kh) | (Ge, J) | (Tse, S | Ch) | (Dze, J) | (Th, Se) | (Dh, Zal) => 10,
        (Ye, BariYe) | (Gh, G) | (Kh, K) | (Se, T) | (Zal, D) => 20,
        (Alef, I | U) | (H, A) | (BariYe, A) => 18,
        (Alef, Ayn) | (Y, I) | (V, U) => 20,
        (Th, S) | (Dh, Z) | (Xin | Tse, H | Sh) => 30,
        // Vowels for each other.
        (A, I | U) | (I, U) | (Ye | Waw, A) | (H, Alef) => 34,
        (Alef, Ye | Waw | BariYe) | (Waw, Ye | I) | (Ye, U) | (Ayn, Ye | Waw) => 45,
        // Consonants that ears and fingers confuse.
        (S, Z | Sh) | (Ch, Sh) | (J, Z | SoftG | Ch) | (P, F) | (Se, Z) | (Zal, S) => 50,
        (K, G) | (T, D) | (B, P | V) | (F, V) | (M, N) | (Kh, Gh | H) | (R, D) => 60,
        _ => return None,
    })
}

/// All costs of taking one sound for another, worked out once: a row for each code.
fn table() -> &'static [[u16; Code::COUNT]; Code::COUNT] {
    static TABLE: OnceLock<[[u16; Code::COUNT]; Code::COUNT]> = OnceLock::new();
    TABLE.get_or_init(|| ALL.map(|a| ALL.map(|b| instead(a, b))))
}

/// Every code, in the order of its number.
#[rustfmt::skip]
const ALL: [Code; Code::COUNT] = [
    Code::B, Code::P, Code::T, Code::D, Code::K, Code::G, Code::J, Code::Ch, Code::S, Code::Sh,
    Code::Z, Code::Kh, Code::Gh, Code::F, Code::V, Code::H, Code::L, Code::M, Code::N, Code::R,
    Code::Y, Code::Ph, Code::Th, Code::Dh, Code::SoftG, Code::Se, Code::Zal, Code::Xin, Code::Ge,
    Code::Tse, Code::Dze, Code::Nur, Code::A, Code::I, Code::U, Code::Alef, Code::Waw, Code::Ye,
    Code::BariYe, Code::Ayn,
];

#[cfg(test)]
mod tests {
    use super::super::{Code, Sound};
    use super::{ALL, likeness};

    fn alike(a: &str, b: &str) -> f32 {
        likeness(&Sound::of(a), &Sound::of(b))
    }

    #[test]
    fn every_code_stands_at_its_number() {
        assert!(
            ALL.iter()
                .enumerate()
                .all(|(at, &code)| at == code as usize)
        );
        assert_eq!(ALL.len(), Code::COUNT);
    }

    #[test]
    fn the_same_name_in_two_scripts_is_alike() {
        for (latin, arabic) in [
            ("noor", "نور"),
            ("bismillah", "بسم اللہ"),
            ("madinah", "مدینہ"),
            ("qamar", "قمر"),
            ("shaheen", "شاہین"),
            ("yousafzai", "یوسفزی"),
            ("dawood", "داود"),
            ("phalia", "پھالیہ"),
            ("usman", "عثمان"),
            ("khattak", "خٹک"),
            ("mumtaz", "ممتاز"),
            ("corporation", "کارپوریشن"),
        ] {
            assert!(
                alike(latin, arabic) > 0.8,
                "{latin} {arabic} {}",
                alike(latin, arabic)
            );
        }
    }

    #[test]
    fn other_transliterations_are_alike() {
        for (a, b) in [
            ("qamar", "kamar"),
            ("waris", "varis"),
            ("kausar", "kosar"),
            ("obaid", "ubayd"),
            ("mansoor", "mansur"),
            ("nowsherwan", "nausherwaan"),
            ("mohmand", "momand"),
        ] {
            assert!(alike(a, b) > 0.8, "{a} {b} {}", alike(a, b));
        }
    }

    #[test]
    fn another_name_is_further_than_a_typing_mistake() {
        assert!(alike("salman", "salma") < 0.8);
        assert!(alike("sialkot", "sailkot") > 0.85);
        assert!(alike("nizam", "nazim") < alike("nizam", "nizaam"));
        assert!(alike("falcon", "qamar") < 0.3);
        assert!(alike("x", "").abs() < f32::EPSILON);
    }

    #[test]
    fn likeness_is_symmetric() {
        for (a, b) in [("pakeeza", "پاکیزہ"), ("swat", "sawat"), ("عباس", "اباس")] {
            assert!((alike(a, b) - alike(b, a)).abs() < 1e-6);
        }
    }
}
