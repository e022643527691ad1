//! Compares two copies of the register, so that a person sees what a new one changes before it goes
//! out: rows that came, rows that went, and rows whose facts differ.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::clean::{CleanRow, Register};

/// What differs from `old` to `new`, line by line; empty when nothing does.
#[must_use]
pub fn compare(old: &Register, new: &Register) -> String {
    let by_licence = |register: &Register| -> BTreeMap<String, CleanRow> {
        register
            .rows
            .iter()
            .map(|row| (row.licence_no(), row.clone()))
            .collect()
    };
    let (old, new) = (by_licence(old), by_licence(new));
    let mut out = String::new();
    for (licence_no, row) in &old {
        match new.get(licence_no) {
            None => _ = writeln!(out, "gone: {licence_no} {}", row.name),
            Some(now) => changed(&mut out, licence_no, row, now),
        }
    }
    for (licence_no, row) in new.iter().filter(|(no, _)| !old.contains_key(*no)) {
        let _ = writeln!(out, "new: {licence_no} {} ({})", row.name, row.status);
    }
    out
}

fn changed(out: &mut String, licence_no: &str, old: &CleanRow, new: &CleanRow) {
    for (what, old, new) in [
        ("name", &old.name, &new.name),
        ("status", &old.status, &new.status),
        ("expiry", &old.expiry, &new.expiry),
        ("proprietor", &old.proprietor, &new.proprietor),
        ("phones", &old.phones.join("; "), &new.phones.join("; ")),
    ] {
        if old != new {
            let _ = writeln!(out, "{what}: {licence_no} {old:?} is now {new:?}");
        }
    }
}
