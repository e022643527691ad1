//! Makes rows of the register out of published cells. What is merely odd is put right and noted;
//! what makes no sense stops the build, unless the row is listed as accepted.

use std::collections::BTreeSet;

use parakh_core::clock::Day;
use parakh_core::registry::Status;
use parakh_core::text::{normalise, phones};

use crate::Error;
use crate::provenance::Accepted;
use crate::source::{Heading, RawRow};

/// A row of the register, ready for the pack.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(
    missing_docs,
    reason = "the columns of the register, as in the pack's schema"
)]
pub struct CleanRow {
    pub number: u32,
    pub region: String,
    pub status: String,
    pub expiry: String,
    pub name: String,
    pub proprietor: String,
    pub head_office: String,
    pub phones: Vec<String>,
    pub branches: Vec<String>,
    pub permissions_open: u32,
}

impl CleanRow {
    /// The number as the register prints it.
    #[must_use]
    pub fn licence_no(&self) -> String {
        format!("{:04}/{}", self.number, self.region)
    }
}

/// Something odd in a row that was put right or left as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Oddity {
    /// Where the row stands in its file.
    pub line: usize,
    /// The row's licence number.
    pub licence_no: String,
    /// What was met.
    pub what: &'static str,
}

/// All rows, in the order of their numbers, and what was odd.
#[derive(Debug, Default)]
pub struct Register {
    /// The rows.
    pub rows: Vec<CleanRow>,
    /// The oddities, in the order of the file.
    pub oddities: Vec<Oddity>,
}

/// The region codes that the register uses.
pub const REGIONS: [&str; 12] = [
    "RWP", "LHR", "KAR", "MLK", "PWR", "SKT", "MTN", "DGK", "GRT", "ABT", "QTA", "SKR",
];

/// Cleans all rows.
///
/// # Errors
/// [`Error::Malformed`] with a line for each row that makes no sense and is not accepted.
pub fn clean(raw: Vec<RawRow>, accepted: &Accepted) -> Result<Register, Error> {
    let mut register = Register::default();
    let mut malformed = Vec::new();
    let mut seen = BTreeSet::new();
    for row in raw {
        let mut odd: Vec<&'static str> = Vec::new();
        let (clean, mut faults) = clean_row(&row, &mut odd);
        let Some(clean) = clean else {
            malformed.push(format!("line {}: {}", row.line, faults.join(", ")));
            continue;
        };
        let licence_no = clean.licence_no();
        if !seen.insert(licence_no.clone()) {
            malformed.push(format!("line {}: {licence_no} stands twice", row.line));
            continue;
        }
        if accepted.has(&licence_no) {
            odd.append(&mut faults);
        }
        if faults.is_empty() {
            let note = |what| Oddity {
                line: row.line,
                licence_no: licence_no.clone(),
                what,
            };
            register.oddities.extend(odd.into_iter().map(note));
            register.rows.push(clean);
        } else {
            malformed.push(format!(
                "line {}: {licence_no}: {}",
                row.line,
                faults.join(", ")
            ));
        }
    }
    malformed.extend(
        accepted
            .licences()
            .filter(|no| !seen.contains(*no))
            .map(|no| format!("accepted, but not there: {no}")),
    );
    if !malformed.is_empty() {
        return Err(Error::Malformed(malformed));
    }
    register
        .rows
        .sort_by(|a, b| (a.number, &a.region).cmp(&(b.number, &b.region)));
    Ok(register)
}

/// The row, unless it has no number; with what is wrong with it, and what is merely odd in `odd`.
fn clean_row(row: &RawRow, odd: &mut Vec<&'static str>) -> (Option<CleanRow>, Vec<&'static str>) {
    let mut faults = Vec::new();
    let Some((number, region, badge)) = licence(row.cell(Heading::Licence)) else {
        return (None, vec!["no licence number can be read"]);
    };
    if row.shape.is_some() {
        faults.push("wrong number of cells");
    }
    let status = status(row.cell(Heading::Status), odd).unwrap_or_else(|| {
        faults.push("unknown status");
        String::new()
    });
    let expiry = expiry(row.cell(Heading::Expiry), odd).unwrap_or_else(|| {
        faults.push("the expiry is no date");
        String::new()
    });
    let mut name = words(row.cell(Heading::Name));
    if !name.chars().any(char::is_alphanumeric) {
        faults.push("no name");
        name.clear();
    }
    let permissions = row.cell(Heading::Permissions);
    let permissions_open = if permissions.is_empty() {
        Some(badge.unwrap_or(0))
    } else {
        permissions.parse().ok()
    };
    if badge.is_some() {
        odd.push("a badge is glued to the number");
    }
    if permissions_open.is_none() {
        faults.push("the permissions are no number");
    }
    let branches = list(row.cell(Heading::Branches), " | ");
    let head_office = words(row.cell(Heading::HeadOffice));
    let phones = all_phones(row.cell(Heading::Phones), &head_office, &branches, odd);
    let row = CleanRow {
        number,
        region,
        status,
        expiry,
        name,
        proprietor: words(row.cell(Heading::Proprietor)),
        head_office,
        phones,
        branches,
        permissions_open: permissions_open.unwrap_or(0),
    };
    (Some(row), faults)
}

/// `0008  / RWP`, `5224/LHR12 Permissions Available`: number, region, and the badge's count.
fn licence(cell: &str) -> Option<(u32, String, Option<u32>)> {
    let stroke = cell.find('/')?;
    let (before, after) = (
        cell.get(..stroke)?.trim_end(),
        cell.get(stroke + 1..)?.trim_start(),
    );
    let digits = before
        .rfind(|c: char| !c.is_ascii_digit())
        .map_or(Some(before), |at| {
            before
                .get(at..)
                .map(|rest| rest.trim_start_matches(|c: char| !c.is_ascii_digit()))
        })?;
    let number = digits
        .parse()
        .ok()
        .filter(|number| (1..=9999).contains(number))?;
    let region = after.get(..3)?.to_ascii_uppercase();
    if !REGIONS.contains(&region.as_str()) {
        return None;
    }
    let glued = [before.strip_suffix(digits)?, after.get(3..)?];
    let badge = glued
        .iter()
        .find(|part| part.to_ascii_lowercase().contains("permission"));
    let rest_is_odd = glued
        .iter()
        .any(|part| !part.trim().is_empty() && Some(part) != badge);
    let count = badge.map(|part| {
        part.chars()
            .filter(char::is_ascii_digit)
            .collect::<String>()
    });
    if rest_is_odd {
        return None;
    }
    Some((number, region, count.and_then(|count| count.parse().ok())))
}

fn status(cell: &str, odd: &mut Vec<&'static str>) -> Option<String> {
    let word = match cell.to_ascii_lowercase().as_str() {
        "valid" => "Valid",
        "active" => "Valid",
        "expired" => "Expired",
        "cancelled" | "canceled" => "Cancelled",
        "surrendered" => "Surrendered",
        "suspended" => "Suspended",
        "invalid" => "Invalid",
        _ => return None,
    };
    if word != cell {
        odd.push("the status is spelt another way");
    }
    Status::from_register(word).map(|_| word.to_owned())
}

/// An ISO day, or one written day first, as the Bureau's page does; empty when there is none.
fn expiry(cell: &str, odd: &mut Vec<&'static str>) -> Option<String> {
    if cell.is_empty() || cell == "-" {
        return Some(String::new());
    }
    if let Some(day) = Day::parse_iso(cell) {
        return Some(day.to_iso());
    }
    let mut parts = cell.split(['/', '-', '.']).map(str::trim);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let iso = Day::parse_iso(&format!("{year}-{month:0>2}-{day:0>2}"))
        .filter(|_| parts.next().is_none())?;
    odd.push("the date is written day first");
    Some(iso.to_iso())
}

/// The phones of the phone cell, and those that stand in addresses.
fn all_phones(
    cell: &str,
    office: &str,
    branches: &[String],
    odd: &mut Vec<&'static str>,
) -> Vec<String> {
    let mut found: Vec<String> = list(cell, ";");
    let known = |list: &[String], national: &str| {
        list.iter().any(|printed| {
            phones(&normalise(printed))
                .iter()
                .any(|p| p.national == national)
        })
    };
    if found
        .iter()
        .any(|printed| phones(&normalise(printed)).is_empty())
    {
        odd.push("a phone cannot be read");
    }
    for address in std::iter::once(office).chain(branches.iter().map(String::as_str)) {
        for phone in phones(&normalise(address))
            .into_iter()
            .filter(|phone| !phone.local)
        {
            odd.push("a phone stands inside an address");
            if !known(&found, &phone.national) {
                found.extend(address.get(phone.start..phone.end).map(str::to_owned));
            }
        }
    }
    found
}

fn list(cell: &str, mark: &str) -> Vec<String> {
    cell.split(mark)
        .map(words)
        .filter(|part| !part.is_empty())
        .collect()
}

/// The words of a cell, one space between each.
fn words(cell: &str) -> String {
    cell.split_whitespace().collect::<Vec<_>>().join(" ")
}
