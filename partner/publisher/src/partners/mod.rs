//! Reads the directory of partners and the rules of routing, and refuses what a phone must not rely on. The
//! errors name each line, and never a key.

mod check;

use std::path::Path;

use parakh_core::report::routing::{PARTNER, Partner, RULE, Rule};
use rusqlite::Transaction;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use toml::{Spanned, Table};

use crate::Error;

/// Partners and rules, as they enter a pack.
#[derive(Debug, Clone, Default)]
pub struct Routing {
    /// The partners in order.
    pub partners: Vec<Partner>,
    /// The rules in order.
    pub rules: Vec<Rule>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Partners {
    #[serde(default)]
    partner: Vec<Spanned<Table>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rules {
    #[serde(default)]
    rule: Vec<Spanned<Table>>,
}

/// Reads `partners.toml` and `routing.toml` of a content folder.
///
/// # Errors
/// [`Error::Malformed`] names each partner and rule that may not enter a pack, by its line.
pub fn read(content: &Path) -> Result<Routing, Error> {
    let text = |file: &str| -> Result<(String, String), Error> {
        let path = content.join(file);
        let path_text = path.display().to_string();
        let text = std::fs::read_to_string(&path).map_err(|source| Error::File {
            path: path_text.clone(),
            source,
        })?;
        Ok((path_text, text))
    };
    let (partners, rules) = (text("partners.toml")?, text("routing.toml")?);
    parse((&partners.0, &partners.1), (&rules.0, &rules.1))
}

fn parse(partners: (&str, &str), rules: (&str, &str)) -> Result<Routing, Error> {
    let tables: Partners = of_toml(partners)?;
    let (partners, mut faults) = lines::<Partner>(partners, &tables.partner, check::partner_keys);
    let tables: Rules = of_toml(rules)?;
    let (rules, of_rules) = lines::<Rule>(rules, &tables.rule, check::rule_keys);
    faults.extend(of_rules);
    faults.extend(check::partners(&partners));
    let known: Vec<Partner> = partners.into_iter().map(|(_, partner)| partner).collect();
    faults.extend(check::rules(&rules, &known));
    if !faults.is_empty() {
        return Err(Error::Malformed(faults));
    }
    Ok(Routing {
        partners: known,
        rules: rules.into_iter().map(|(_, rule)| rule).collect(),
    })
}

fn of_toml<T: DeserializeOwned>((name, text): (&str, &str)) -> Result<T, Error> {
    toml::from_str(text).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        // What toml says of a value may quote it.
        Error::Malformed(vec![format!(
            "{name}:{}: it does not parse",
            line(text, at)
        )])
    })
}

fn line(text: &str, at: usize) -> usize {
    text.get(..at).unwrap_or_default().matches('\n').count() + 1
}

/// The rows, each behind its file and line; and the lines of those that are none.
fn lines<T: DeserializeOwned>(
    (name, text): (&str, &str),
    tables: &[Spanned<Table>],
    unknown_key: fn(&Table) -> bool,
) -> (Vec<(String, T)>, Vec<String>) {
    let (mut rows, mut faults) = (Vec::new(), Vec::new());
    for table in tables {
        let at = format!("{name}:{}", line(text, table.span().start));
        let table = table.get_ref();
        if unknown_key(table) {
            faults.push(format!("{at}: a field is unknown"));
            continue;
        }
        match table.clone().try_into() {
            Ok(row) => rows.push((at, row)),
            Err(_) => faults.push(format!(
                "{at}: a field is missing or has no value that fits"
            )),
        }
    }
    (rows, faults)
}

/// Writes partners and rules into the pack.
pub(crate) fn write(transaction: &Transaction<'_>, routing: &Routing) -> Result<(), Error> {
    let mut insert =
        transaction.prepare("INSERT INTO directory (at, part, line) VALUES (?1, ?2, ?3)")?;
    let partners = routing
        .partners
        .iter()
        .map(|row| (PARTNER, serde_json::to_string(row)));
    let rules = routing
        .rules
        .iter()
        .map(|row| (RULE, serde_json::to_string(row)));
    for (at, (part, line)) in (0_i64..).zip(partners.chain(rules)) {
        // Rows that came from a table have a form in JSON.
        let line = line.map_err(|error| Error::Form(error.to_string()))?;
        insert.execute((at, part, line))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
