//! What the benches share: times of one call each, their quantiles, and the memory of the process.

use std::time::{Duration, Instant};

/// The time of each text, the best of three runs, in order of length.
pub(crate) fn times(texts: &[String], mut ask: impl FnMut(&str) -> usize) -> Vec<Duration> {
    let mut times: Vec<Duration> = texts
        .iter()
        .map(|text| {
            let runs = (0..3).map(|_| {
                let start = Instant::now();
                std::hint::black_box(ask(text));
                start.elapsed()
            });
            runs.min().unwrap()
        })
        .collect();
    times.sort();
    times
}

pub(crate) fn quantile(times: &[Duration], percent: usize) -> Duration {
    times[(times.len() - 1) * percent / 100]
}

pub(crate) fn print_row(name: &str, times: &[Duration]) {
    println!(
        "  {name:20} p50 {:>9.1?}  p99 {:>9.1?}  most {:>9.1?}",
        quantile(times, 50),
        quantile(times, 99),
        quantile(times, 100)
    );
}

/// Memory that the process holds, in kB; 0 where the system does not tell.
pub(crate) fn resident_kb() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|rest| rest.split_whitespace().next())
        .and_then(|kb| kb.parse().ok())
        .unwrap_or(0)
}
