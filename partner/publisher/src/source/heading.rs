//! The columns of the published list and the words that stand over them.

use crate::Error;

/// A column of the register.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heading {
    /// The licence number, often with a badge glued to it.
    Licence,
    /// The count of open permissions, where it has a column of its own.
    Permissions,
    /// The owner.
    Proprietor,
    /// The firm.
    Name,
    /// The status word.
    Status,
    /// The last day.
    Expiry,
    /// The head office's address, at times with its phones.
    HeadOffice,
    /// The phones.
    Phones,
    /// The branch offices.
    Branches,
}

impl Heading {
    /// The column for a heading, told by its words whatever their case and marks.
    #[must_use]
    pub fn from_words(words: &str) -> Option<Self> {
        let letters: String = words
            .chars()
            .filter(char::is_ascii_alphabetic)
            .map(|c| c.to_ascii_lowercase())
            .collect();
        Some(match letters.as_str() {
            "licenceno" | "licenseno" | "licencenumber" | "licensenumber" | "oeplno"
            | "licence" => Self::Licence,
            "permissionsopen" | "permissions" | "permissionsavailable" => Self::Permissions,
            "proprietor" | "proprietorname" | "owner" => Self::Proprietor,
            "name" | "licencetitle" | "licensetitle" | "title" | "oepname" => Self::Name,
            "status" | "licencestatus" | "licensestatus" => Self::Status,
            "expiry" | "expirydate" | "licenceexpirydate" | "licenseexpirydate" => Self::Expiry,
            "headoffice" | "headofficeaddress" | "address" => Self::HeadOffice,
            "phones" | "phone" | "telephone" | "contact" => Self::Phones,
            "branches" | "branchoffices" | "branchoffice" => Self::Branches,
            _ => return None,
        })
    }
}

/// The columns for a row of headings; `None` for columns that are not read.
///
/// # Errors
/// [`Error::Form`] when a column without which there is no register is missing.
pub(super) fn columns<'a>(
    headings: impl Iterator<Item = &'a str>,
) -> Result<Vec<Option<Heading>>, Error> {
    let found: Vec<Option<Heading>> = headings.map(Heading::from_words).collect();
    for (needed, words) in [
        (Heading::Licence, "licence number"),
        (Heading::Name, "licence title"),
        (Heading::Status, "status"),
    ] {
        if !found.contains(&Some(needed)) {
            return Err(Error::Form(format!(
                "the list has no column for the {words}"
            )));
        }
    }
    Ok(found)
}
