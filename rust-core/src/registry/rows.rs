//! Reads the register out of the content pack. The only SQL on the register stands here.

use super::promoter::{Promoter, Status};
use crate::store::{Error, Pack};

/// Every row of the register, in the order of the licence numbers.
///
/// # Errors
/// [`Error::Damaged`] when the pack cannot be read to its end or a row makes no sense.
pub(super) fn read_all(pack: &Pack) -> Result<Vec<Row>, Error> {
    let sql = "SELECT number, region, status, expiry, name, proprietor, head_office, phones,
                      branches, permissions_open
               FROM promoters ORDER BY number, region";
    let mut statement = pack.connection().prepare(sql).map_err(|_| Error::Damaged)?;
    let mut rows = statement.query([]).map_err(|_| Error::Damaged)?;
    let mut all = Vec::new();
    while let Some(row) = rows.next().map_err(|_| Error::Damaged)? {
        all.push(read_one(row).ok_or(Error::Damaged)?);
    }
    Ok(all)
}

/// A row with its number taken apart.
pub(super) struct Row {
    pub(super) number: u32,
    pub(super) region: String,
    pub(super) promoter: Promoter,
}

fn read_one(row: &rusqlite::Row<'_>) -> Option<Row> {
    let text = |at: usize| row.get::<_, String>(at).ok();
    let some = |at: usize| Some(text(at)?).map(|value| (!value.is_empty()).then_some(value));
    let list = |at: usize, mark: &str| -> Option<Vec<String>> {
        let all = text(at)?;
        Some(
            all.split(mark)
                .map(str::trim)
                .filter(|s| !s.is_empty())
                .map(str::to_owned)
                .collect(),
        )
    };
    let number: u32 = row.get(0).ok()?;
    let region = text(1)?;
    let promoter = Promoter {
        licence_no: format!("{number:04}/{region}"),
        name: some(4)?,
        proprietor: some(5)?,
        status: Status::from_register(&text(2)?)?,
        expiry: some(3)?,
        head_office: some(6)?,
        phones: list(7, ";")?,
        branches: list(8, " | ")?,
        permissions_open: row.get(9).ok()?,
    };
    Some(Row {
        number,
        region,
        promoter,
    })
}
