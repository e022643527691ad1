//! Writes the content pack. The same content gives the same bytes: rows go in by number, nothing of
//! the machine or the hour goes in, and the file is vacuumed into its final form.

use std::path::Path;

use parakh_core::adcheck::lexicon::{Compiled, compile};
use parakh_core::store::{APPLICATION_ID, FORMAT_VERSION, RowsHash, SCHEMA};
use rusqlite::{Connection, Transaction, params_from_iter};

use crate::clean::CleanRow;
use crate::lessons::Teaching;
use crate::{Content, Error, channels, partners};

/// Writes the pack to `path`, in place of what is there.
///
/// # Errors
/// [`Error::Pack`] when SQLite cannot write, [`Error::File`] when the file cannot be moved there.
pub fn write(content: &Content, path: &Path) -> Result<(), Error> {
    let file = |source| Error::File {
        path: path.display().to_string(),
        source,
    };
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder).map_err(file)?;
    let work = tempfile::tempdir_in(folder).map_err(file)?;
    let built = work.path().join("pack.sqlite");
    let mut draft = Connection::open_in_memory()?;
    // Of the page sizes, this one leaves the least room unused.
    draft.pragma_update(None, "page_size", 4096)?;
    draft.pragma_update(None, "application_id", APPLICATION_ID)?;
    draft.pragma_update(None, "user_version", FORMAT_VERSION)?;
    draft.execute_batch(&bare(SCHEMA))?;
    fill(&mut draft, content)?;
    draft.execute("VACUUM INTO ?1", [built.to_string_lossy()])?;
    std::fs::rename(&built, path).map_err(file)
}

/// The schema without comments and margins: SQLite keeps its words in the file as they are given.
fn bare(schema: &str) -> String {
    let code = schema
        .lines()
        .map(|line| line.split("--").next().unwrap_or_default());
    let words = code.flat_map(str::split_whitespace);
    words.collect::<Vec<_>>().join(" ")
}

fn fill(draft: &mut Connection, content: &Content) -> Result<(), Error> {
    let transaction = draft.transaction()?;
    let mut hash = RowsHash::default();
    {
        let mut insert = transaction.prepare(
            "INSERT INTO promoters (number, region, status, expiry, name, proprietor, head_office,
                                    phones, branches, permissions_open)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        )?;
        for row in &content.register.rows {
            let cells = cells(row);
            insert.execute(params_from_iter(&cells))?;
            hash.add(cells.each_ref());
        }
        let from = &content.provenance;
        let meta = [
            ("as_of", from.as_of.clone()),
            ("checked", from.checked.trim().to_owned()),
            ("created", from.created.clone()),
            ("page", from.page.clone()),
            ("publisher", from.publisher.clone()),
            ("rows", content.register.rows.len().to_string()),
            ("rows_sha256", hash.finish()),
            ("serial", from.serial.to_string()),
        ];
        let mut insert = transaction.prepare("INSERT INTO meta (key, value) VALUES (?1, ?2)")?;
        for (key, value) in meta {
            insert.execute([key, value.as_str()])?;
        }
    }
    know(&transaction, content)?;
    teach(&transaction, &content.teaching)?;
    partners::write(&transaction, &content.routing)?;
    transaction.commit()?;
    Ok(())
}

fn know(transaction: &Transaction<'_>, content: &Content) -> Result<(), Error> {
    let mut insert = transaction.prepare(
        "INSERT INTO lexicons (name, labels, wordings, phrases) VALUES (?1, ?2, ?3, ?4)",
    )?;
    for (name, is_of_names) in [("ideas", false), ("names", true)] {
        let of = content.knowledge.phrases.iter();
        let of = of.filter(|row| row.concept.contains(':') == is_of_names);
        let entries: Vec<_> = of
            .map(|row| (row.concept.as_str(), row.phrase.as_str()))
            .collect();
        let Compiled {
            labels,
            wordings,
            phrases,
        } = compile(&entries).ok_or(Error::ManyPhrases)?;
        insert.execute((name, labels, wordings, phrases))?;
    }
    let mut insert = transaction
        .prepare("INSERT INTO laws (rule, ref, source, as_of) VALUES (?1, ?2, ?3, ?4)")?;
    for (rule, law) in &content.knowledge.laws {
        insert.execute((rule, &law.reference, &law.source, &law.as_of))?;
    }
    let mut insert = transaction.prepare(
        "INSERT INTO fees (id, amount, applies, since, source) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for fee in &content.knowledge.fees {
        let (id, applies, since) = (&fee.id, &fee.applies, &fee.from);
        insert.execute((id, fee.amount_pkr, applies, since, &fee.source))?;
    }
    let mut insert = transaction.prepare(
        "INSERT INTO wages (country, trade, currency, low, high, as_of, source)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?;
    for wage in &content.knowledge.wages {
        insert.execute((
            &wage.country,
            &wage.trade,
            &wage.currency,
            wage.low,
            wage.high,
            &wage.as_of,
            &wage.source,
        ))?;
    }
    let mut insert = transaction
        .prepare("INSERT INTO rates (currency, rupees, as_of, source) VALUES (?1, ?2, ?3, ?4)")?;
    for rate in &content.knowledge.rates {
        insert.execute((&rate.currency, rate.rupees, &rate.as_of, &rate.source))?;
    }
    let sql = "INSERT INTO models (name, weights, scale, bias) VALUES (?1, ?2, ?3, ?4)";
    for (name, model) in &content.knowledge.models {
        let (weights, scale, bias) = model.parts();
        transaction.execute(sql, (name, weights, scale, bias))?;
    }
    channels::write(transaction, &content.channels)?;
    Ok(())
}

fn teach(transaction: &Transaction<'_>, teaching: &Teaching) -> Result<(), Error> {
    let mut insert = transaction.prepare(
        "INSERT INTO lessons (place, id, picture, cards, questions) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for (place, row) in (0_i64..).zip(&teaching.lessons) {
        insert.execute((place, &row.id, &row.picture, &row.cards, &row.questions))?;
    }
    let mut insert = transaction.prepare(
        "INSERT INTO facts (id, value, is_law, as_of, source) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for fact in &teaching.facts {
        let (id, value) = (&fact.id, &fact.value);
        insert.execute((id, value, fact.is_law, &fact.as_of, &fact.source))?;
    }
    Ok(())
}

/// The cells of a row in the order of the schema; SQLite stores the two numbers as such.
fn cells(row: &CleanRow) -> [String; 10] {
    [
        row.number.to_string(),
        row.region.clone(),
        row.status.clone(),
        row.expiry.clone(),
        row.name.clone(),
        row.proprietor.clone(),
        row.head_office.clone(),
        row.phones.join("; "),
        row.branches.join(" | "),
        row.permissions_open.to_string(),
    ]
}
