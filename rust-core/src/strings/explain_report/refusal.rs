//! Why something about reports could not be done, as sentences.

use std::io::ErrorKind;

use super::fault::number;
use crate::report::strongbox::{self, KeystoreFailure, NumberRefused};
use crate::report::{Error, NotAPicture};
use crate::strings::Strings;

impl Strings {
    /// Why something about reports could not be done, and what to do.
    #[must_use]
    pub fn report_error(&self, error: Error) -> String {
        let id = match error {
            Error::Strongbox(error) => return strongbox_error(self, error),
            Error::NotThisVault(_) => "report-error-not-this-vault",
            Error::OutboxFull => "report-error-outbox-full",
            Error::TooLong { over_bytes } => {
                return self.text("report-error-too-long", &[("over", number(over_bytes))]);
            }
            Error::DraftTooLong => "report-error-draft-too-long",
            Error::NoPartner => "report-error-no-partner",
            Error::VaultShut => "report-error-vault-shut",
            Error::VaultFull => "report-error-vault-full",
            Error::VaultDamaged => "report-error-vault-damaged",
            Error::RowsTaken => "report-error-rows-taken",
            Error::Unknown => "report-error-unknown",
        };
        self.text(id, &[])
    }

    /// Why a number cannot be a secret number.
    #[must_use]
    pub fn number_refused(&self, why: NumberRefused) -> String {
        match why {
            NumberRefused::NotEightDigits => self.text("report-number-not-eight", &[]),
            NumberRefused::LikeATelephone => self.text("report-number-like-a-phone", &[]),
        }
    }

    /// Why a picture cannot be sent.
    #[must_use]
    pub fn not_a_picture(&self, why: NotAPicture) -> String {
        match why {
            NotAPicture::Unreadable => self.text("report-picture-unreadable", &[]),
            NotAPicture::TooLarge => self.text("report-picture-too-large", &[]),
        }
    }
}

fn strongbox_error(strings: &Strings, error: strongbox::Error) -> String {
    use strongbox::Error as E;
    let id = match error {
        E::InUse => "report-error-in-use",
        E::NotRead { .. } => "report-error-not-read",
        E::NotWritten {
            kind: ErrorKind::StorageFull | ErrorKind::QuotaExceeded,
            ..
        } => "report-error-no-space",
        E::NotWritten { .. } => "report-error-not-written",
        E::NotSynced { .. } => "report-error-not-synced",
        E::Keystore(KeystoreFailure::Unavailable) => "report-error-keystore-unavailable",
        E::Keystore(KeystoreFailure::NotOpened) => "report-error-keystore-not-opened",
        E::Newer => "report-error-newer",
        E::NotStretched => "report-error-not-stretched",
        E::SameNumbers => "report-number-same",
        E::Full(_) => "report-error-outbox-full",
        E::TooLong(strongbox::TooLong { over_bytes }) => {
            return strings.text("report-error-too-long", &[("over", number(over_bytes))]);
        }
        E::NotThisVault(_) => "report-error-not-this-vault",
    };
    strings.text(id, &[])
}
