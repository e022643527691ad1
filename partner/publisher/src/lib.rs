//! Turns the reviewable content into the content pack: reads the register in the forms in which it
//! is published, cleans each row and names what was odd, and writes one SQLite file. It signs
//! nothing and fetches nothing.
//!
//! ```text
//! file -> source (cells) -> clean (rows, oddities) -> pack (one file)
//! ```

pub mod channels;
pub mod clean;
pub mod compare;
pub mod knowledge;
pub mod lessons;
pub mod pack;
pub mod partners;
pub mod provenance;
pub mod source;
pub mod summary;

use std::path::Path;

use crate::channels::ChannelRow;
use crate::clean::Register;
use crate::knowledge::Knowledge;
use crate::lessons::Teaching;
use crate::partners::Routing;
use crate::provenance::{Accepted, Provenance};

/// The register of a content folder, cleaned, with its provenance.
#[derive(Debug)]
pub struct Content {
    /// Where the copy comes from.
    pub provenance: Provenance,
    /// The rows, and what was odd about them.
    pub register: Register,
    /// What the ad checker knows.
    pub knowledge: Knowledge,
    /// Who to turn to.
    pub channels: Vec<ChannelRow>,
    /// The lessons.
    pub teaching: Teaching,
    /// Who may be asked to take reports, and when.
    pub routing: Routing,
}

/// Why content could not be read or a pack not be written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file cannot be read or written.
    #[error("cannot use {path}: {source}")]
    File {
        /// The file.
        path: String,
        /// What the system says.
        source: std::io::Error,
    },
    /// A settings file is not what it should be.
    #[error("{path} does not parse: {reason}")]
    Settings {
        /// The file.
        path: String,
        /// What is wrong.
        reason: String,
    },
    /// The published list is in none of the forms that are read.
    #[error("{0}")]
    Form(String),
    /// Rows that are malformed and not listed as accepted.
    #[error("the content has malformed rows:\n{}", .0.join("\n"))]
    Malformed(Vec<String>),
    /// There are more phrases than the pack can number.
    #[error("there are too many phrases for a pack")]
    ManyPhrases,
    /// The pack cannot be written.
    #[error("the pack cannot be written: {0}")]
    Pack(#[from] rusqlite::Error),
}

/// Reads a content folder: the register, its provenance and accepted oddities, phrases, laws, fees and wages,
/// the help channels, and the directory of partners.
///
/// # Errors
/// [`Error::Malformed`] names each bad line; the other variants name the file.
pub fn read_content(folder: &Path) -> Result<Content, Error> {
    let knowledge = knowledge::read(folder)?;
    let register = folder.join("register");
    let provenance: Provenance = provenance::read(&register.join("provenance.toml"))?;
    let accepted: Accepted = provenance::read(&register.join("accepted.toml"))?;
    let rows = source::read(&register.join("promoters.csv"))?;
    let channels = channels::read(&folder.join("channels.toml"))?;
    let phones = channels::phone_facts(&channels);
    Ok(Content {
        provenance,
        register: clean::clean(rows, &accepted)?,
        teaching: lessons::read(folder, &knowledge.fees, phones)?,
        knowledge,
        channels,
        routing: partners::read(folder)?,
    })
}
