//! The two small files beside the register: where the copy comes from, and which odd rows are kept.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

use crate::Error;

/// Where a copy of the register comes from, and the pack that is built from it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provenance {
    /// Who publishes the register.
    pub publisher: String,
    /// The page from which the copy comes.
    pub page: String,
    /// The day of the copy, `YYYY-MM-DD`.
    pub as_of: String,
    /// The serial of the pack.
    pub serial: i64,
    /// The day on which the pack was made, `YYYY-MM-DD`.
    pub created: String,
    /// How the copy was checked, and how its day is known.
    pub checked: String,
}

/// Odd rows that are kept: licence number, then the reason.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Accepted {
    #[serde(default)]
    rows: BTreeMap<String, String>,
}

impl Accepted {
    /// Whether the row with this licence number is kept although it is malformed.
    #[must_use]
    pub fn has(&self, licence_no: &str) -> bool {
        self.rows.contains_key(licence_no)
    }

    /// The licence numbers that are listed.
    pub fn licences(&self) -> impl Iterator<Item = &str> {
        self.rows.keys().map(String::as_str)
    }
}

/// Reads one of the two files.
///
/// # Errors
/// [`Error::File`] and [`Error::Settings`], with the file's name.
pub fn read<T: serde::de::DeserializeOwned>(path: &Path) -> Result<T, Error> {
    let name = path.display().to_string();
    let text = std::fs::read_to_string(path).map_err(|source| Error::File {
        path: name.clone(),
        source,
    })?;
    toml::from_str(&text).map_err(|e| Error::Settings {
        path: name,
        reason: e.message().to_owned(),
    })
}
