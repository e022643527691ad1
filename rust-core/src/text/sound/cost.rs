//! What it costs to take one sound for another, to add it or to leave it out, and the edit distance
//! that uses these costs. The unit is a hundredth of a consonant.

use std::sync::OnceLock;

use super::{Code, Sound};

/// A whole consonant.
const FULL: u16 = 100;

/// How alike two words sound: 1 for the same sounds, 0 for nothing in common.
#[must_use]
pub fn likeness(a: &Sound, b: &Sound) -> f32 {
    let across = a.arabic != b.arabic;
    let whole = weight(&a.codes, across).max(weight(&b.codes, across));
    if whole == 0 {
        return 0.0;
    }
    let cost = distance(&a.codes, &b.codes, across);
    (1.0 - f32::from(cost) / f32::from(whole)).max(0.0)
}

fn weight(codes: &[Code], across: bool) -> u16 {
    codes.iter().map(|&code| alone(code, across)).sum()
}

/// The cost of a sound that only one of the two words has; `across` when their scripts differ.
fn alone(code: Code, across: bool) -> u16 {
    match code {
        // A short vowel is not written in Urdu at all; between two Latin spellings it counts more.
        Code::A | Code::I | Code::U => {
            if across {
                14
            } else {
                34
            }
        }
        Code::Ayn => {
            if across {
                12
            } else {
                40
            }
        }
        Code::Alef | Code::Ye | Code::BariYe | Code::Waw => {
            if across {
                36
            } else {
                45
            }
        }
        Code::Y | Code::H => 45,
        Code::V => 80,
        _ => FULL,
    }
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

/// All costs of taking one sound for another, worked out once.
fn table() -> &'static [u16] {
    static TABLE: OnceLock<Vec<u16>> = OnceLock::new();
    TABLE.get_or_init(|| {
        ALL.iter()
            .flat_map(|&a| ALL.iter().map(move |&b| instead(a, b)))
            .collect()
    })
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

/// Optimal string alignment: insert, leave out, replace, or swap two neighbours.
fn distance(a: &[Code], b: &[Code], across: bool) -> u16 {
    const WIDTH: usize = 2 * super::MAX_LETTERS + 1;
    const SWAP: u16 = 50;
    let table = table();
    let mut before = [u16::MAX / 2; WIDTH];
    let mut above = [u16::MAX / 2; WIDTH];
    let mut row = [u16::MAX / 2; WIDTH];
    let mut sum = 0;
    for (cell, code) in above
        .iter_mut()
        .zip(std::iter::once(None).chain(b.iter().map(Some)))
    {
        sum += code.map_or(0, |&code| alone(code, across));
        *cell = sum;
    }
    let mut a_last = None;
    for &x in a {
        let drop_x = alone(x, across);
        let costs = table
            .chunks_exact(Code::COUNT)
            .nth(x as usize)
            .unwrap_or_default();
        let mut cells = row.iter_mut();
        let mut left = above.first().copied().unwrap_or(0) + drop_x;
        if let Some(first) = cells.next() {
            *first = left;
        }
        let mut b_last = None;
        let swaps = std::iter::once(u16::MAX / 2).chain(before.iter().copied());
        for (((&y, cell), pair), swap) in b.iter().zip(cells).zip(above.windows(2)).zip(swaps) {
            let [corner, up] = pair else { break };
            let replaced = corner + costs.get(y as usize).copied().unwrap_or(FULL);
            let mut best = replaced.min(up + drop_x).min(left + alone(y, across));
            if a_last == Some(y) && b_last == Some(x) {
                best = best.min(swap + SWAP);
            }
            *cell = best;
            left = best;
            b_last = Some(y);
        }
        a_last = Some(x);
        before = above;
        above = row;
    }
    above.get(b.len()).copied().unwrap_or(u16::MAX)
}

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
