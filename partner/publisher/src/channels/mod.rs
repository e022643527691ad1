//! Reads the help channels, and refuses any that is not to be shown or does not say what it must. The
//! errors name each line, and never a number.

mod check;

use std::collections::BTreeSet;
use std::path::Path;

use parakh_core::channels::{Need, SAME, SMS, Ship, WHATSAPP};
use rusqlite::Transaction;
use serde::Deserialize;
use toml::Spanned;

use crate::Error;

/// A channel as the content has it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(
    missing_docs,
    reason = "the fields that content/channels.toml explains"
)]
pub struct ChannelRow {
    pub id: String,
    pub kind: String,
    pub needs: Vec<String>,
    pub fact: Option<String>,
    #[serde(default = "home")]
    pub country: String,
    #[serde(default)]
    pub province: String,
    #[serde(default)]
    pub city: String,
    #[serde(default)]
    pub offices: i64,
    #[serde(default)]
    pub phone: Vec<String>,
    #[serde(default)]
    pub whatsapp: Vec<String>,
    #[serde(default)]
    pub sms: Vec<String>,
    #[serde(default)]
    pub url: String,
    #[serde(default)]
    pub email: String,
    #[serde(default)]
    pub hours: String,
    #[serde(default)]
    pub address: String,
    pub checked: String,
    #[serde(default)]
    pub source: String,
    #[serde(default)]
    pub as_of: String,
    pub ship: String,
}

/// A phone under the name by which lessons know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhoneFact {
    /// The name: `nccia_phone`.
    pub id: String,
    /// The phone as printed.
    pub phone: String,
    /// The day from which it is known, `YYYY-MM-DD`; the first of the month or year where no day is.
    pub as_of: String,
    /// Where from.
    pub source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rows {
    channel: Vec<Spanned<ChannelRow>>,
}

const HOME: &str = "PK";

fn home() -> String {
    HOME.to_owned()
}

/// Reads `channels.toml`.
///
/// # Errors
/// [`Error::Malformed`] names each channel that may not enter a pack, by its line.
pub fn read(path: &Path) -> Result<Vec<ChannelRow>, Error> {
    let name = path.display().to_string();
    let text = std::fs::read_to_string(path).map_err(|source| Error::File {
        path: name.clone(),
        source,
    })?;
    parse(&name, &text)
}

fn parse(name: &str, text: &str) -> Result<Vec<ChannelRow>, Error> {
    let line = |at: usize| text.get(..at).unwrap_or_default().matches('\n').count() + 1;
    let rows: Rows = toml::from_str(text).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        Error::Malformed(vec![format!("{name}:{}: {}", line(at), error.message())])
    })?;
    let (mut ids, mut facts) = (BTreeSet::new(), BTreeSet::new());
    let mut malformed = Vec::new();
    for row in &rows.channel {
        let at = line(row.span().start);
        let row = row.get_ref();
        let mut faults = check::faults(row);
        if !ids.insert(row.id.as_str()) {
            faults.push("the id stands twice");
        }
        if row.fact.as_ref().is_some_and(|fact| !facts.insert(fact)) {
            faults.push("the fact stands twice");
        }
        let told = faults.iter().map(|fault| format!("{name}:{at}: {fault}"));
        malformed.extend(told);
    }
    if malformed.is_empty() {
        Ok(rows.channel.into_iter().map(Spanned::into_inner).collect())
    } else {
        Err(Error::Malformed(malformed))
    }
}

/// The phones that lessons name.
#[must_use]
pub fn phone_facts(rows: &[ChannelRow]) -> Vec<PhoneFact> {
    let facts = rows.iter().filter_map(|row| {
        Some(PhoneFact {
            id: row.fact.clone()?,
            phone: row.phone.first()?.clone(),
            as_of: check::day(&row.as_of)?,
            source: row.source.clone(),
        })
    });
    facts.collect()
}

/// Writes the channels into the pack.
pub(crate) fn write(transaction: &Transaction<'_>, rows: &[ChannelRow]) -> rusqlite::Result<()> {
    let mut insert = transaction.prepare(
        "INSERT INTO channels (at, id, kind, needs, country, province, city, offices, numbers, url,
                               email, hours, address, checked, source, as_of, ship)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)",
    )?;
    let (mut url, mut source) = ("", "");
    for (at, row) in (0_i64..).zip(rows) {
        let letters = row.needs.iter().filter_map(|need| Need::from_id(need));
        let needs: String = letters.map(Need::letter).collect();
        let ship = Ship::from_content(&row.ship).map_or("", Ship::letter);
        insert.execute(rusqlite::params![
            at,
            row.id,
            row.kind,
            needs,
            row.country,
            row.province,
            row.city,
            row.offices,
            numbers(row),
            repeated(&mut url, &row.url),
            row.email,
            row.hours,
            row.address,
            row.checked,
            repeated(&mut source, named(&row.source)),
            row.as_of,
            ship,
        ])?;
    }
    Ok(())
}

/// A text, or the sign that it is the one of the row before: whole runs of rows share a page and a source.
fn repeated<'a>(before: &mut &'a str, text: &'a str) -> &'a str {
    if !text.is_empty() && *before == text {
        return SAME;
    }
    *before = text;
    text
}

/// The source that people are shown; what is no name is for those who keep the list.
fn named(source: &str) -> &str {
    if source.starts_with(char::is_uppercase) {
        source
    } else {
        ""
    }
}

fn numbers(row: &ChannelRow) -> String {
    let with = |word: &'static str, numbers: &[String]| -> Vec<String> {
        numbers
            .iter()
            .map(|number| format!("{word}{number}"))
            .collect()
    };
    let all = [
        with("", &row.phone),
        with(WHATSAPP, &row.whatsapp),
        with(SMS, &row.sms),
    ];
    all.concat().join("; ")
}

#[cfg(test)]
mod tests {
    use super::{ChannelRow, parse, phone_facts};
    use crate::Error;

    const GOOD: &str = "[[channel]]\nid = \"one\"\nkind = \"helpline\"\nneeds = [\"cyber\"]\n\
        fact = \"one_phone\"\nphone = [\"051-9106691\"]\nchecked = \"press\"\nsource = \"Dawn\"\n\
        as_of = \"2025\"\nship = \"verify-first\"\n";

    fn faults(text: &str) -> Vec<String> {
        match parse("c", text) {
            Err(Error::Malformed(faults)) => faults,
            other => vec![format!("{other:?}")],
        }
    }

    fn rows(text: &str) -> Vec<ChannelRow> {
        parse("c", text).unwrap()
    }

    #[test]
    fn what_may_not_enter_is_named_by_its_line() {
        for (from, to, fault) in [
            ("verify-first", "no", "c:2: it is not to be shown"),
            ("\"cyber\"", "\"cyber\", \"luck\"", "c:2: a need is unknown"),
            (
                "checked",
                "country = \"XX\"\nchecked",
                "c:2: the country is unknown",
            ),
            (
                "checked",
                "province = \"Oz\"\nchecked",
                "c:2: the province is unknown",
            ),
            (
                "checked",
                "city = \"oz\"\nchecked",
                "c:2: the city is unknown",
            ),
            (
                "checked",
                "city = \"lahore\"\nprovince = \"Sindh\"\nchecked",
                "c:2: the city is in another province",
            ),
            ("051-9106691", "call us", "c:2: a number is none"),
            ("051-9106691", "5", "c:2: a number is none"),
            ("\"2025\"", "\"2025-13\"", "c:2: no source or no date"),
            ("\"Dawn\"", "\" \"", "c:2: no source or no date"),
            ("helpline", "oracle", "c:2: the kind is unknown"),
            ("one_phone", "one", "c:2: the fact is no phone"),
            (
                "checked",
                "hours = \"late\"\nchecked",
                "c:2: the hours are none",
            ),
        ] {
            let bad = format!("\n{}", GOOD.replace(from, to));
            assert_eq!(faults(&bad), [fault], "{to}");
        }
        let twice = GOOD.to_owned() + GOOD;
        assert_eq!(
            faults(&twice),
            ["c:11: the id stands twice", "c:11: the fact stands twice"]
        );
        let unknown = GOOD.replace("checked", "colour = 1\nchecked");
        assert!(
            faults(&unknown)[0].starts_with("c:7: unknown field"),
            "{:?}",
            faults(&unknown)
        );
        assert!(!faults(&GOOD.replace("051-9106691", "x 051-9106691 y"))[0].contains("9106691"));
    }

    #[test]
    fn phones_are_facts_with_a_day() {
        let facts = phone_facts(&rows(GOOD));
        assert_eq!(
            (facts[0].id.as_str(), facts[0].phone.as_str()),
            ("one_phone", "051-9106691")
        );
        assert_eq!(facts[0].as_of, "2025-01-01");
    }
}
