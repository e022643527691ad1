//! Opens the content pack: one read-only SQLite file, built by the publisher, with the register and
//! the facts about the copy. It says why a file is not a pack; it does not know what the rows mean.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use crate::clock::Day;

/// The pack's tables, as the publisher creates them.
pub const SCHEMA: &str = include_str!("pack_schema.sql");

/// SQLite's application id of a pack: the letters `PRKH`.
pub const APPLICATION_ID: i32 = 0x5052_4B48;

/// The version of [`SCHEMA`] and of the keys by which its phrases are compiled, kept in the file's
/// `user_version`. A pack and the program that reads it must fold words alike.
pub const FORMAT_VERSION: i32 = 4;

/// Why a pack could not be opened. No variant carries text from the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// There is no file at the path, or it may not be read.
    #[error("there is no readable pack at that path")]
    Missing,
    /// The file is not a Parakh pack: another program's file, or no database at all.
    #[error("the file is not a Parakh pack")]
    Foreign,
    /// The file is a pack of a format that this version does not read.
    #[error("the pack has format {found}, this version reads format {known}", known = FORMAT_VERSION)]
    WrongVersion {
        /// The format that the file states.
        found: i32,
    },
    /// The file is shorter than it says it is.
    #[error("the pack is cut short")]
    Truncated,
    /// The file is a pack, but its contents are damaged.
    #[error("the pack is damaged")]
    Damaged,
}

/// What the pack says about itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackFacts {
    /// Counts up with each published pack.
    pub serial: i64,
    /// The day on which the pack was made, `YYYY-MM-DD`.
    pub created: String,
    /// The day of the register copy in it, `YYYY-MM-DD`.
    pub as_of: String,
    /// Who publishes the register.
    pub publisher: String,
    /// The page from which the copy comes.
    pub page: String,
    /// How the copy was checked, and how its day is known; English, for staff.
    pub checked: String,
    /// How many rows the register had when the pack was made.
    pub rows: i64,
    /// SHA-256 of the rows, in hexadecimal; see [`RowsHash`].
    pub rows_sha256: String,
}

/// An open pack.
#[derive(Debug)]
pub struct Pack {
    connection: Connection,
    facts: PackFacts,
    as_of: Day,
    size_bytes: u64,
}

impl Pack {
    /// Opens the pack at `path`, read-only. The file must not change while it is open.
    ///
    /// # Errors
    /// Every variant of [`Error`]: the header is checked before SQLite sees the file.
    pub fn open(path: &Path) -> Result<Self, Error> {
        use std::io::Read;
        let mut file = std::fs::File::open(path).map_err(|_| Error::Missing)?;
        let size_bytes = file.metadata().map_err(|_| Error::Missing)?.len();
        let mut header = Vec::with_capacity(HEADER_BYTES);
        file.by_ref()
            .take(HEADER_BYTES as u64)
            .read_to_end(&mut header)
            .map_err(|_| Error::Missing)?;
        check_header(&header, size_bytes)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags).map_err(damaged)?;
        Self::read(connection, size_bytes)
    }

    /// Opens a pack that the program carries in itself.
    ///
    /// # Errors
    /// As [`Pack::open`], but for `Missing`.
    pub fn from_bytes(bytes: &'static [u8]) -> Result<Self, Error> {
        let size_bytes = bytes.len() as u64;
        check_header(bytes, size_bytes)?;
        let mut connection = Connection::open_in_memory().map_err(damaged)?;
        connection
            .deserialize_bytes("main", bytes)
            .map_err(damaged)?;
        Self::read(connection, size_bytes)
    }

    fn read(connection: Connection, size_bytes: u64) -> Result<Self, Error> {
        connection
            .pragma_update(None, "query_only", true)
            .map_err(damaged)?;
        connection
            .pragma_update(None, "temp_store", 2)
            .map_err(damaged)?;
        let text = |key: &str| -> Result<String, Error> {
            let sql = "SELECT value FROM meta WHERE key = ?1";
            connection
                .query_row(sql, [key], |row| row.get(0))
                .map_err(damaged)
        };
        let number = |key: &str| text(key)?.parse().map_err(|_| Error::Damaged);
        let facts = PackFacts {
            serial: number("serial")?,
            created: text("created")?,
            as_of: text("as_of")?,
            publisher: text("publisher")?,
            page: text("page")?,
            checked: text("checked")?,
            rows: number("rows")?,
            rows_sha256: text("rows_sha256")?,
        };
        let as_of = Day::parse_iso(&facts.as_of).ok_or(Error::Damaged)?;
        Ok(Self {
            connection,
            facts,
            as_of,
            size_bytes,
        })
    }

    /// What the pack says about itself.
    #[must_use]
    pub fn facts(&self) -> &PackFacts {
        &self.facts
    }

    /// The day of the register copy.
    #[must_use]
    pub fn as_of(&self) -> Day {
        self.as_of
    }

    /// The size of the file.
    #[must_use]
    pub fn size_bytes(&self) -> u64 {
        self.size_bytes
    }

    /// Reads every page and every row, and compares the rows with what the pack says of them.
    ///
    /// # Errors
    /// [`Error::Damaged`] when anything does not fit.
    pub fn verify(&self) -> Result<(), Error> {
        let sound: String = self
            .connection
            .query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))
            .map_err(damaged)?;
        let sql =
            "SELECT CAST(number AS TEXT), region, status, expiry, name, proprietor, head_office,
                          phones, branches, CAST(permissions_open AS TEXT)
                   FROM promoters ORDER BY number, region";
        let mut statement = self.connection.prepare(sql).map_err(damaged)?;
        let mut rows = statement.query([]).map_err(damaged)?;
        let (mut count, mut hash) = (0, RowsHash::default());
        while let Some(row) = rows.next().map_err(damaged)? {
            let mut cells: [String; 10] = Default::default();
            for (at, cell) in cells.iter_mut().enumerate() {
                *cell = row.get(at).map_err(damaged)?;
            }
            hash.add(cells.each_ref());
            count += 1;
        }
        let fits = count == self.facts.rows && hash.finish() == self.facts.rows_sha256;
        if sound == "ok" && fits {
            Ok(())
        } else {
            Err(Error::Damaged)
        }
    }

    /// All rows of a query, each read by `read`.
    pub(crate) fn rows<T>(
        &self,
        sql: &str,
        read: impl FnMut(&rusqlite::Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>, Error> {
        let mut statement = self.connection.prepare(sql).map_err(damaged)?;
        let rows = statement.query_map([], read).map_err(damaged)?;
        rows.collect::<Result<_, _>>().map_err(damaged)
    }

    /// For the rooms that run SQL on the pack.
    pub(crate) fn connection(&self) -> &Connection {
        &self.connection
    }
}

/// The fingerprint of a pack's rows: SHA-256 over the cells in the order of the schema's columns, rows
/// by number, each cell closed by the byte 0x1F and each row by 0x1E (no cell holds either).
#[derive(Default)]
pub struct RowsHash(sha2::Sha256);

impl RowsHash {
    /// Takes in the next row.
    pub fn add(&mut self, cells: [&String; 10]) {
        use sha2::Digest;
        for cell in cells {
            self.0.update(cell.as_bytes());
            self.0.update([0x1F]);
        }
        self.0.update([0x1E]);
    }

    /// The fingerprint in hexadecimal.
    #[must_use]
    pub fn finish(self) -> String {
        use sha2::Digest;
        self.0
            .finalize()
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect()
    }
}

/// SQLite's file header.
const HEADER_BYTES: usize = 100;

fn check_header(file: &[u8], size_bytes: u64) -> Result<(), Error> {
    let at = |offset: usize| -> Option<i32> {
        let bytes = file.get(offset..offset + 4)?;
        Some(i32::from_be_bytes(bytes.try_into().ok()?))
    };
    let magic = b"SQLite format 3\0";
    let Some(start) = file.get(..magic.len().min(file.len())) else {
        return Err(Error::Foreign);
    };
    if start.is_empty() || !magic.starts_with(start) {
        return Err(Error::Foreign);
    }
    // Offsets from the SQLite file format, section 1.3.
    let (Some(pages), Some(version), Some(application)) = (at(28), at(60), at(68)) else {
        return Err(Error::Truncated);
    };
    if application != APPLICATION_ID {
        return Err(Error::Foreign);
    }
    if version != FORMAT_VERSION {
        return Err(Error::WrongVersion { found: version });
    }
    let page_size = match file.get(16..18) {
        Some([0, 1]) => 65_536,
        Some([high, low]) => u64::from(u16::from_be_bytes([*high, *low])),
        _ => return Err(Error::Truncated),
    };
    let expected = u64::try_from(pages).map_err(|_| Error::Damaged)? * page_size;
    match size_bytes.cmp(&expected) {
        std::cmp::Ordering::Less => Err(Error::Truncated),
        std::cmp::Ordering::Equal => Ok(()),
        std::cmp::Ordering::Greater => Err(Error::Damaged),
    }
}

/// `rusqlite`'s errors can quote data; only the class leaves this room.
#[allow(
    clippy::needless_pass_by_value,
    reason = "the shape that map_err wants"
)]
fn damaged(_: rusqlite::Error) -> Error {
    Error::Damaged
}
