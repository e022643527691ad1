//! What a person who publishes a pack wants to see first: counts by status and by region, and every
//! oddity that was met.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::clean::{CleanRow, Register};

/// Oddities of one sort beyond this number are counted, not listed.
const LISTED: usize = 12;

/// The summary, line by line.
#[must_use]
pub fn summary(register: &Register) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "{} licences", register.rows.len());
    counts(&mut out, "by status", register, |row| row.status.as_str());
    counts(&mut out, "by region", register, |row| row.region.as_str());
    let mut sorts: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for odd in &register.oddities {
        sorts
            .entry(odd.what)
            .or_default()
            .push(format!("{} (line {})", odd.licence_no, odd.line));
    }
    for (what, rows) in sorts {
        let more = rows.len().saturating_sub(LISTED);
        let listed = rows
            .iter()
            .take(LISTED)
            .cloned()
            .collect::<Vec<_>>()
            .join(", ");
        let rest = if more > 0 {
            format!(" and {more} more")
        } else {
            String::new()
        };
        let _ = writeln!(out, "odd: {what}: {} times: {listed}{rest}", rows.len());
    }
    out
}

fn counts(out: &mut String, title: &str, register: &Register, key: impl Fn(&CleanRow) -> &str) {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    register
        .rows
        .iter()
        .for_each(|row| *counts.entry(key(row)).or_default() += 1);
    let mut order: Vec<_> = counts.into_iter().collect();
    order.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    let line: Vec<String> = order
        .iter()
        .map(|(key, count)| format!("{key} {count}"))
        .collect();
    let _ = writeln!(out, "{title}: {}", line.join(", "));
}
