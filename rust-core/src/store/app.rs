//! The app's own small database: which lessons are done, and the language. Each change is one
//! transaction on the disk, so that a kill at any point leaves the state before it or after it.

use std::path::Path;

use rusqlite::Connection;

use super::Error;

/// SQLite's application id of the app's database: the letters `PRKA`.
const APPLICATION_ID: i32 = 0x5052_4B41;

/// What brings the database from one version to the next, in order.
const MIGRATIONS: &[&str] = &[include_str!("../../migrations/1_progress.sql")];

/// The app's own database.
pub struct AppStore {
    connection: Connection,
}

impl AppStore {
    /// The name of the file in the app's folder.
    pub const FILE: &'static str = "app.sqlite";

    /// Opens the database in a folder, and makes it where there is none. One that is damaged is begun
    /// anew: what is lost are ticks beside lessons.
    ///
    /// # Errors
    /// [`Error::Missing`] when the folder cannot be written, [`Error::WrongVersion`] when a newer app
    /// made the file.
    pub fn open(folder: &Path) -> Result<Self, Error> {
        let path = folder.join(Self::FILE);
        match Self::read(&path) {
            Err(Error::Damaged | Error::Foreign) => {
                std::fs::remove_file(&path).map_err(|_| Error::Missing)?;
                Self::read(&path)
            }
            opened => opened,
        }
    }

    fn read(path: &Path) -> Result<Self, Error> {
        let mut connection = Connection::open(path).map_err(|_| Error::Missing)?;
        let number = |connection: &Connection, name: &str| -> Result<i32, Error> {
            connection
                .pragma_query_value(None, name, |row| row.get(0))
                .map_err(of_sqlite)
        };
        let (id, version) = (
            number(&connection, "application_id")?,
            number(&connection, "user_version")?,
        );
        if id != APPLICATION_ID && (id != 0 || version != 0) {
            return Err(Error::Foreign);
        }
        let done = usize::try_from(version).map_err(|_| Error::Damaged)?;
        let newest = i32::try_from(MIGRATIONS.len()).unwrap_or(i32::MAX);
        if version > newest {
            return Err(Error::WrongVersion { found: version });
        }
        if version < newest {
            let transaction = connection.transaction().map_err(of_sqlite)?;
            for migration in MIGRATIONS.iter().skip(done) {
                transaction.execute_batch(migration).map_err(of_sqlite)?;
            }
            transaction
                .pragma_update(None, "application_id", APPLICATION_ID)
                .map_err(of_sqlite)?;
            transaction
                .pragma_update(None, "user_version", newest)
                .map_err(of_sqlite)?;
            transaction.commit().map_err(of_sqlite)?;
        }
        let sound: String = connection
            .pragma_query_value(None, "quick_check", |row| row.get(0))
            .map_err(of_sqlite)?;
        if sound != "ok" {
            return Err(Error::Damaged);
        }
        Ok(Self { connection })
    }

    /// The ids of the lessons that are done.
    ///
    /// # Errors
    /// [`Error::Damaged`] when the database cannot be read.
    pub fn lessons_done(&self) -> Result<Vec<String>, Error> {
        let sql = "SELECT id FROM lessons_done ORDER BY id";
        let mut statement = self.connection.prepare(sql).map_err(of_sqlite)?;
        let rows = statement
            .query_map([], |row| row.get(0))
            .map_err(of_sqlite)?;
        rows.collect::<Result<_, _>>().map_err(of_sqlite)
    }

    /// Notes that a lesson is done.
    ///
    /// # Errors
    /// [`Error::Missing`] when it cannot be written, as when the disk is full.
    pub fn finish_lesson(&self, id: &str) -> Result<(), Error> {
        let sql = "INSERT OR IGNORE INTO lessons_done (id) VALUES (?1)";
        self.write(sql, id)
    }

    /// The tag of the language that was chosen last.
    ///
    /// # Errors
    /// [`Error::Damaged`] when the database cannot be read.
    pub fn language(&self) -> Result<Option<String>, Error> {
        let sql = "SELECT value FROM settings WHERE key = 'language'";
        let found = self.connection.query_row(sql, [], |row| row.get(0));
        match found {
            Err(rusqlite::Error::QueryReturnedNoRows) => Ok(None),
            found => found.map(Some).map_err(of_sqlite),
        }
    }

    /// Keeps the language.
    ///
    /// # Errors
    /// [`Error::Missing`] when it cannot be written.
    pub fn set_language(&self, tag: &str) -> Result<(), Error> {
        let sql = "INSERT INTO settings (key, value) VALUES ('language', ?1)
                   ON CONFLICT (key) DO UPDATE SET value = excluded.value";
        self.write(sql, tag)
    }

    fn write(&self, sql: &str, value: &str) -> Result<(), Error> {
        let done = self.connection.execute(sql, [value]);
        done.map(|_| ()).map_err(|_| Error::Missing)
    }
}

impl std::fmt::Debug for AppStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AppStore")
    }
}

fn of_sqlite(error: rusqlite::Error) -> Error {
    match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::NotADatabase) => Error::Foreign,
        Some(
            rusqlite::ErrorCode::CannotOpen
            | rusqlite::ErrorCode::ReadOnly
            | rusqlite::ErrorCode::DiskFull
            | rusqlite::ErrorCode::DatabaseBusy
            | rusqlite::ErrorCode::PermissionDenied,
        ) => Error::Missing,
        _ => Error::Damaged,
    }
}

#[cfg(test)]
mod tests {
    use super::AppStore;
    use crate::store::Error;

    #[test]
    fn what_is_done_stays_done() {
        let folder = tempfile::tempdir().unwrap();
        let store = AppStore::open(folder.path()).unwrap();
        assert_eq!(store.language().unwrap(), None);
        store.finish_lesson("dunki").unwrap();
        store.finish_lesson("dunki").unwrap();
        store.set_language("ps").unwrap();
        store.set_language("ur").unwrap();
        drop(store);
        let store = AppStore::open(folder.path()).unwrap();
        assert_eq!(store.lessons_done().unwrap(), ["dunki"]);
        assert_eq!(store.language().unwrap().as_deref(), Some("ur"));
        let files = std::fs::read_dir(folder.path()).unwrap().count();
        assert_eq!(files, 1, "nothing but the one file is left");
    }

    #[test]
    fn a_damaged_file_is_begun_anew_and_a_newer_one_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(AppStore::FILE);
        std::fs::write(
            &path,
            b"no database, but long enough to be taken for one at first".repeat(99),
        )
        .unwrap();
        let store = AppStore::open(folder.path()).unwrap();
        assert!(store.lessons_done().unwrap().is_empty());
        store
            .connection
            .pragma_update(None, "user_version", 9)
            .unwrap();
        drop(store);
        let before = std::fs::read(&path).unwrap();
        let opened = AppStore::open(folder.path()).err();
        assert_eq!(opened, Some(Error::WrongVersion { found: 9 }));
        assert_eq!(std::fs::read(&path).unwrap(), before);
        let nowhere = AppStore::open(&folder.path().join("none")).err();
        assert_eq!(nowhere, Some(Error::Missing));
    }
}
