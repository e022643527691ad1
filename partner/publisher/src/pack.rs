//! Writes the content pack. The same content gives the same bytes: rows go in by number, nothing of
//! the machine or the hour goes in, and the file is vacuumed into its final form.

use std::path::Path;

use parakh_core::store::{APPLICATION_ID, FORMAT_VERSION, RowsHash, SCHEMA};
use rusqlite::{Connection, params};

use crate::clean::CleanRow;
use crate::{Content, Error};

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
    draft.pragma_update(None, "application_id", APPLICATION_ID)?;
    draft.pragma_update(None, "user_version", FORMAT_VERSION)?;
    draft.execute_batch(SCHEMA)?;
    fill(&mut draft, content)?;
    draft.execute("VACUUM INTO ?1", [built.to_string_lossy()])?;
    std::fs::rename(&built, path).map_err(file)
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
            let CleanRow {
                number,
                region,
                status,
                expiry,
                name,
                proprietor,
                head_office,
                ..
            } = row;
            let (phones, branches) = (row.phones.join("; "), row.branches.join(" | "));
            insert.execute(params![
                number,
                region,
                status,
                expiry,
                name,
                proprietor,
                head_office,
                phones,
                branches,
                row.permissions_open
            ])?;
            let number = number.to_string();
            let permissions = row.permissions_open.to_string();
            hash.add([
                &number,
                region,
                status,
                expiry,
                name,
                proprietor,
                head_office,
                &phones,
                &branches,
                &permissions,
            ]);
        }
        let mut insert = transaction.prepare("INSERT INTO meta (key, value) VALUES (?1, ?2)")?;
        let from = &content.provenance;
        let (serial, rows) = (
            from.serial.to_string(),
            content.register.rows.len().to_string(),
        );
        let rows_sha256 = hash.finish();
        for (key, value) in [
            ("as_of", from.as_of.as_str()),
            ("checked", from.checked.trim()),
            ("created", from.created.as_str()),
            ("page", from.page.as_str()),
            ("publisher", from.publisher.as_str()),
            ("rows", rows.as_str()),
            ("rows_sha256", rows_sha256.as_str()),
            ("serial", serial.as_str()),
        ] {
            insert.execute([key, value])?;
        }
    }
    transaction.commit()?;
    Ok(())
}
