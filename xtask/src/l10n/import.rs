//! `cargo xtask l10n --import FILE.csv`: a reviewer's workbook comes back. Corrected wordings go into
//! the `.ftl` files and reviews into `locales/reviews.tsv`, all or nothing: what cannot be taken is
//! named by line and id, and nothing is written.

use std::collections::BTreeMap;
use std::path::PathBuf;

use anyhow::Context;

use super::messages::{self, Messages};
use super::workbook::COLUMNS;
use super::{LANGUAGES, guard, reviews, wording};
use crate::run;

/// What stands in the tree: English, and the language that was reviewed.
struct Standing {
    language: String,
    english: Messages,
    translated: Messages,
}

/// A row that says something.
#[derive(Debug, PartialEq, Eq)]
struct Change {
    id: String,
    file: String,
    /// The new wording; nothing where the old one was found good.
    correction: Option<String>,
    review: String,
}

pub(crate) fn import(path: &str) -> anyhow::Result<()> {
    let bytes = std::fs::read(path).with_context(|| format!("{path} cannot be read"))?;
    let language = language(&bytes)?;
    let mut faults = Vec::new();
    let standing = Standing {
        english: messages::read("en", &mut faults)?,
        translated: messages::read(&language, &mut faults)?,
        language,
    };
    let changes = changes(&bytes, &standing).map_err(|refused| {
        refused.iter().for_each(|line| println!("{path}:{line}"));
        anyhow::anyhow!("{} rows refused, nothing was written", refused.len())
    })?;
    let folder = run::root().join("locales").join(&standing.language);
    let mut files: BTreeMap<PathBuf, String> = BTreeMap::new();
    let mut review = reviews::text()?;
    let mut corrected = 0;
    for change in &changes {
        if let Some(correction) = &change.correction {
            let file = folder.join(&change.file);
            let text = match files.get(&file) {
                Some(text) => text.clone(),
                None => std::fs::read_to_string(&file)?,
            };
            files.insert(file, replaced(&text, &change.id, correction));
            corrected += 1;
        }
        review = reviews::with(&review, &standing.language, &change.id, &change.review);
    }
    for (file, text) in files {
        std::fs::write(file, text)?;
    }
    std::fs::write(run::root().join(reviews::FILE), review)?;
    println!(
        "{}: {} reviewed, {corrected} of them corrected; run `cargo xtask l10n`",
        standing.language,
        changes.len()
    );
    Ok(())
}

fn reader(bytes: &[u8]) -> csv::Reader<&[u8]> {
    let bytes = bytes.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(bytes);
    csv::ReaderBuilder::new().flexible(true).from_reader(bytes)
}

/// The one language of a workbook.
fn language(bytes: &[u8]) -> anyhow::Result<String> {
    let first = reader(bytes).into_records().next();
    let first = first.context("the workbook has no row")??;
    let found = first.get(0).unwrap_or_default();
    anyhow::ensure!(
        LANGUAGES.contains(&found),
        "{found} is none of {LANGUAGES:?}"
    );
    Ok(found.to_owned())
}

/// The rows that say something, or every row that cannot be taken, as `line: id why`.
fn changes(bytes: &[u8], standing: &Standing) -> Result<Vec<Change>, Vec<String>> {
    let mut reader = reader(bytes);
    let heads = reader
        .headers()
        .map(|heads| heads.iter().collect::<Vec<_>>() == COLUMNS);
    if !heads.unwrap_or(false) {
        return Err(vec![format!("1: the columns are not {COLUMNS:?}")]);
    }
    let (mut changes, mut refused) = (Vec::<Change>::new(), Vec::new());
    for record in reader.records() {
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                refused.push(format!("0: {error}"));
                continue;
            }
        };
        let line = record.position().map_or(0, csv::Position::line);
        let cells: Vec<&str> = record.iter().collect();
        let id = cells.get(1).copied().unwrap_or_default();
        match change(&cells, standing) {
            Ok(Some(change)) if changes.iter().any(|known| known.id == change.id) => {
                refused.push(format!("{line}: {id} stands twice"));
            }
            Ok(change) => changes.extend(change),
            Err(why) => refused.push(format!("{line}: {id} {why}")),
        }
    }
    if refused.is_empty() {
        Ok(changes)
    } else {
        Err(refused)
    }
}

/// What a row says; nothing where the reviewer left it empty.
fn change(cells: &[&str], standing: &Standing) -> Result<Option<Change>, String> {
    let [
        language,
        id,
        _,
        _,
        _,
        english_hash,
        hash,
        correction,
        reviewer,
        date,
    ] = cells
    else {
        return Err("has not ten cells".to_owned());
    };
    let [correction, reviewer, date] = [correction, reviewer, date].map(|cell| cell.trim());
    if correction.is_empty() && reviewer.is_empty() && date.is_empty() {
        return Ok(None);
    }
    if *language != standing.language {
        return Err(format!(
            "is of {language}, the workbook of {}",
            standing.language
        ));
    }
    let known = standing.english.get(*id).zip(standing.translated.get(*id));
    let (source, message) = known.ok_or("is no message")?;
    if reviews::fingerprint(source) != *english_hash {
        return Err("was reviewed against an English wording that has changed".to_owned());
    }
    if reviews::fingerprint(message) != *hash {
        return Err("has another wording now than the one that was reviewed".to_owned());
    }
    if reviewer.is_empty() || reviewer.contains(['\t', '\n']) {
        return Err("names no reviewer on one line".to_owned());
    }
    if !reviews::is_date(date) {
        return Err("has no day like 2026-11-24".to_owned());
    }
    let changed = !correction.is_empty() && correction != message.text;
    let wording = if changed {
        checked(standing, id, &message.file, correction)?
    } else {
        message.text.clone()
    };
    let hash = wording::fingerprint(&wording);
    Ok(Some(Change {
        id: (*id).to_owned(),
        file: message.file.clone(),
        correction: changed.then_some(wording),
        review: format!("{language}\t{id}\t{reviewer}\t{date}\t{hash}"),
    }))
}

/// A corrected wording that is one message with the same variables and passes the checks.
fn checked(standing: &Standing, id: &str, file: &str, correction: &str) -> Result<String, String> {
    // Fluent wants the lines of a longer text set in; a spreadsheet does not keep that.
    let set_in = |line: &str| {
        let at_margin = line.starts_with(|c: char| !c.is_whitespace() && c != '}');
        if at_margin {
            format!("    {line}")
        } else {
            line.to_owned()
        }
    };
    let mut lines = correction.lines().map(str::trim_end);
    let first = lines.next().unwrap_or_default().to_owned();
    let all: Vec<String> = [first].into_iter().chain(lines.map(set_in)).collect();
    let text = all.join("\n");
    let mut found = Messages::new();
    let faults = messages::parse(file, &format!("{id} = {text}\n"), &mut found);
    let message = found
        .get(id)
        .filter(|_| faults.is_empty() && found.len() == 1);
    let message =
        message.ok_or_else(|| format!("has a correction that is no message: {faults:?}"))?;
    let wanted = standing.english.get(id).map(|source| &source.variables);
    if wanted != Some(&message.variables) {
        return Err(format!(
            "has a correction with the variables {:?}, not {:?}",
            message.variables,
            wanted.cloned().unwrap_or_default()
        ));
    }
    match guard(&standing.language, message).first() {
        Some(fault) => Err(format!("has a correction that {}", fault.says)),
        None => Ok(text),
    }
}

/// A file with the wording of one message replaced, and nothing else touched.
fn replaced(text: &str, id: &str, correction: &str) -> String {
    let old = wording::messages(text)
        .into_iter()
        .find(|(found, _)| *found == id);
    let Some((_, old)) = old.filter(|(_, old)| !old.is_empty()) else {
        return text.to_owned();
    };
    let of_id = |line: &str| {
        let rest = line.strip_prefix(id).unwrap_or_default();
        rest.trim_start().starts_with('=')
    };
    let lines = text.split_inclusive('\n');
    let above: usize = lines.take_while(|line| !of_id(line)).map(str::len).sum();
    let below = text.get(above..).unwrap_or_default();
    let start = above + below.find(old).unwrap_or_default();
    let (before, after) = (text.get(..start), text.get(start + old.len()..));
    [
        before.unwrap_or_default(),
        correction,
        after.unwrap_or_default(),
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use super::{Standing, changes, language, replaced};
    use crate::l10n::messages::of;
    use crate::l10n::workbook::{rows, table};
    use crate::l10n::{reviews, wording};

    const ENGLISH: &str = "## Group\n\na-one = One { $n }\na-two = Two\na-three = Three\n";
    const URDU: &str = "## Group\n\n# Of n.\na-one = ایک { $n }\na-two = دو\na-three = تین\n";

    fn standing() -> Standing {
        Standing {
            language: "ur".to_owned(),
            english: of("x.ftl", ENGLISH),
            translated: of("x.ftl", URDU),
        }
    }

    /// The workbook with what a reviewer wrote: id, correction, reviewer, date.
    fn filled(filled: &[[&str; 4]]) -> Vec<u8> {
        let standing = standing();
        let mut rows = rows("ur", &standing.english, &standing.translated);
        for [id, correction, reviewer, date] in filled {
            let row = rows.iter_mut().find(|row| row[1] == *id).unwrap();
            for (cell, text) in row[7..].iter_mut().zip([correction, reviewer, date]) {
                (*cell).clone_from(&(*text).to_owned());
            }
        }
        table(&rows).unwrap()
    }

    #[test]
    fn a_workbook_comes_back_with_corrections_and_reviews() {
        let book = filled(&[
            ["a-one", "اِک { $n }", "A. Khan", "2026-11-20"],
            ["a-two", "", "A. Khan", "2026-11-20"],
        ]);
        assert_eq!(language(&book).unwrap(), "ur");
        let changes = changes(&book, &standing()).unwrap();
        assert_eq!(changes.len(), 2);
        let one = changes.iter().find(|change| change.id == "a-one").unwrap();
        assert_eq!(one.correction.as_deref(), Some("اِک { $n }"));
        let text = replaced(URDU, "a-one", one.correction.as_deref().unwrap());
        assert_eq!(text, URDU.replace("ایک { $n }", "اِک { $n }"));
        let mut review = String::new();
        for change in &changes {
            review = reviews::with(&review, "ur", &change.id, &change.review);
        }
        let languages = [of("x.ftl", ENGLISH), of("x.ftl", &text)];
        assert_eq!(reviews::faults(&review, &languages[0]), [""; 0]);
        assert_eq!(reviews::standing(&review, &languages), 2);
        assert!(changes.iter().any(|change| change.correction.is_none()));
    }

    #[test]
    fn what_cannot_be_taken_is_named_by_line_and_id() {
        for (row, says) in [
            (["a-one", "ایک", "A", "2026-11-20"], "variables"),
            (["a-one", "ایک { $m }", "A", "2026-11-20"], "variables"),
            (["a-one", "ایک { $n", "A", "2026-11-20"], "no message"),
            (["a-two", "محفوظ", "A", "2026-11-20"], "محفوظ"),
            (["a-two", "دو", "", "2026-11-20"], "no reviewer"),
            (["a-two", "دو", "A", ""], "no day"),
            (["a-two", "", "A", "20/11/2026"], "no day"),
        ] {
            let refused = changes(&filled(&[row]), &standing()).unwrap_err();
            assert_eq!(refused.len(), 1, "{row:?}");
            let named = refused[0].split_once(": ").unwrap();
            assert!(named.0.parse::<u32>().unwrap() > 1, "{refused:?}");
            assert!(
                named.1.starts_with(row[0]) && named.1.contains(says),
                "{refused:?}"
            );
        }
    }

    #[test]
    fn a_row_whose_wordings_have_changed_since_is_refused() {
        let book = filled(&[["a-two", "", "A", "2026-11-20"]]);
        let mut changed = standing();
        changed.translated = of("x.ftl", &URDU.replace("دو", "دوم"));
        assert!(changes(&book, &changed).unwrap_err()[0].contains("another wording"));
        let mut changed = standing();
        changed.english = of("x.ftl", &ENGLISH.replace("Two", "Twice"));
        assert!(changes(&book, &changed).unwrap_err()[0].contains("English wording"));
        let mut gone = standing();
        gone.english.remove("a-two");
        assert!(changes(&book, &gone).unwrap_err()[0].ends_with("a-two is no message"));
        let text = String::from_utf8(book).unwrap();
        let other = text.replace("ur,a-two", "ps,a-two");
        assert!(changes(other.as_bytes(), &standing()).unwrap_err()[0].contains("is of ps"));
        assert!(changes(b"x,y\n1,2\n", &standing()).is_err());
    }

    #[test]
    fn lines_of_a_longer_correction_are_set_in() {
        let book = filled(&[["a-two", "دو\nاور دو", "A", "2026-11-20"]]);
        let changes = changes(&book, &standing()).unwrap();
        let text = replaced(URDU, "a-two", changes[0].correction.as_deref().unwrap());
        let found = of("x.ftl", &text);
        assert_eq!(found["a-two"].readings, ["دو\nاور دو"]);
        assert_eq!(found.len(), 3);
        let hash = wording::fingerprint(&found["a-two"].text);
        assert!(changes[0].review.ends_with(&hash));
    }
}
