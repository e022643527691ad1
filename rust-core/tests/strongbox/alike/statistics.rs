//! What an observer measures of bytes, and the test that tells two crowds apart by it: the rank test
//! of Mann, Whitney and Wilcoxon, two-sided, with ties, each measure at an equal share of the error.

/// Chance of calling two equal crowds different, over all measures of one test together.
const ERROR: f64 = 0.001;

/// What was measured of one home, by name.
pub(crate) type Measures = Vec<(&'static str, f64)>;

/// The measures in which the crowds differ.
pub(crate) fn differences(ones: &[Measures], others: &[Measures]) -> Vec<(&'static str, f64)> {
    let names: Vec<&'static str> = ones[0].iter().map(|(name, _)| *name).collect();
    let level = ERROR / f64::from(u32::try_from(names.len()).unwrap());
    let mut found = Vec::new();
    for (place, name) in names.into_iter().enumerate() {
        let column =
            |crowd: &[Measures]| crowd.iter().map(|home| home[place].1).collect::<Vec<_>>();
        let chance = rank_test(&column(ones), &column(others));
        if chance < level {
            found.push((name, chance));
        }
    }
    found
}

/// The chance that two samples of one crowd lie at least so far apart.
fn rank_test(ones: &[f64], others: &[f64]) -> f64 {
    let mut all: Vec<(f64, bool)> = ones.iter().map(|value| (*value, true)).collect();
    all.extend(others.iter().map(|value| (*value, false)));
    all.sort_by(|left, right| left.0.total_cmp(&right.0));
    let count = |length: usize| f64::from(u32::try_from(length).unwrap());
    let (n, m, total) = (count(ones.len()), count(others.len()), count(all.len()));
    let (mut ranks, mut ties, mut before) = (0.0, 0.0, 0.0);
    for tied in all.chunk_by(|left, right| left.0 == right.0) {
        let length = count(tied.len());
        let rank = before + (length + 1.0) / 2.0;
        ranks += rank * count(tied.iter().filter(|(_, one)| *one).count());
        ties += length.powi(3) - length;
        before += length;
    }
    let spread = n * m / 12.0 * (total + 1.0 - ties / (total * (total - 1.0)));
    if spread <= f64::EPSILON {
        return 1.0;
    }
    let distance = (ranks - n * (n + 1.0) / 2.0 - n * m / 2.0).abs();
    let z = (distance - 0.5).max(0.0) / spread.sqrt();
    tail(z)
}

/// Twice the normal tail past `z`; by Abramowitz and Stegun 7.1.26, good to 2 in 10 million, and by
/// its leading term where that is no longer good enough.
fn tail(z: f64) -> f64 {
    let x = z / std::f64::consts::SQRT_2;
    let t = 1.0 / (1.0 + 0.327_591_1 * x);
    let series = [
        1.061_405_429,
        -1.453_152_027,
        1.421_413_741,
        -0.284_496_736,
        0.254_829_592,
    ];
    series.iter().fold(0.0, |sum, factor| (sum + factor) * t) * (-x * x).exp()
}

/// Chi-square of the frequencies of bytes against equal ones.
pub(crate) fn chi_square(bytes: &[u8]) -> f64 {
    let mut counts = [0_u32; 256];
    for byte in bytes {
        counts[usize::from(*byte)] += 1;
    }
    let expected = real(bytes.len()) / 256.0;
    let squares = counts
        .iter()
        .map(|count| (f64::from(*count) - expected).powi(2));
    squares.sum::<f64>() / expected
}

/// The share of bits that are set.
pub(crate) fn ones(bytes: &[u8]) -> f64 {
    let set: u32 = bytes.iter().map(|byte| byte.count_ones()).sum();
    f64::from(set) / (8.0 * real(bytes.len()))
}

/// The length after compression.
pub(crate) fn compressed(bytes: &[u8]) -> f64 {
    real(zstd::bulk::compress(bytes, 3).unwrap().len())
}

/// The share of places at which two files hold the same byte.
pub(crate) fn equal(one: &[u8], other: &[u8]) -> f64 {
    let same = one
        .iter()
        .zip(other)
        .filter(|(left, right)| left == right)
        .count();
    real(same) / real(one.len().max(1))
}

/// A count as a measure.
pub(crate) fn real(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap())
}

#[test]
fn the_rank_test_knows_its_figures() {
    let sample = |from: u32, to: u32| (from..to).map(f64::from).collect::<Vec<_>>();
    // Two samples of five without overlap: z = (12.5 - 0.5) / sqrt(25 * 11 / 12) = 2.507.
    let apart = rank_test(&sample(0, 5), &sample(5, 10));
    assert!((apart - 0.012_19).abs() < 0.000_1, "{apart}");
    assert!(rank_test(&sample(0, 50), &sample(0, 50)) > 0.99);
    assert!((rank_test(&[1.0; 9], &[1.0; 9]) - 1.0).abs() < f64::EPSILON);
    assert!(rank_test(&sample(0, 50), &sample(50, 100)) < 1e-15);
    // One home in four that differs in a measure that is else the same is noticed among fifty.
    let mut few = [0.0; 25];
    few[..13].fill(1.0);
    assert!(rank_test(&few, &[0.0; 25]) < 0.000_1);
}
