//! What a screen can do when the core refuses: by class for the phone's faults, by a fixed word for what
//! the person can change.

use parakh_core::report::{Error, strongbox};

use crate::ParakhError;

pub(super) fn of(error: Error) -> ParakhError {
    let (why, over_bytes) = match error {
        Error::Strongbox(error) => return of_strongbox(error),
        Error::NotThisVault(_) | Error::VaultDamaged => return ParakhError::again("vault"),
        Error::OutboxFull => ("outbox-full", 0),
        Error::TooLong { over_bytes } => {
            ("too-long", i32::try_from(over_bytes).unwrap_or(i32::MAX))
        }
        Error::DraftTooLong => ("draft-too-long", 0),
        Error::NoPartner => ("no-partner", 0),
        Error::VaultShut => ("vault-shut", 0),
        Error::VaultFull => ("vault-full", 0),
        Error::RowsTaken => ("rows-taken", 0),
        Error::Unknown => ("unknown", 0),
    };
    ParakhError::ReportRefused {
        why: why.to_owned(),
        over_bytes,
    }
}

pub(super) fn of_strongbox(error: strongbox::Error) -> ParakhError {
    match error {
        strongbox::Error::NotWritten { .. } => ParakhError::FreeSpace,
        strongbox::Error::Newer => ParakhError::UpdateApp,
        strongbox::Error::Keystore(_) => ParakhError::again("keystore"),
        strongbox::Error::InUse
        | strongbox::Error::NotRead { .. }
        | strongbox::Error::NotSynced { .. }
        | strongbox::Error::NotStretched
        | strongbox::Error::SameNumbers
        | strongbox::Error::Full(_)
        | strongbox::Error::TooLong(_)
        | strongbox::Error::NotThisVault(_) => ParakhError::again("strongbox"),
    }
}

/// The refusal of a fixed word.
pub(super) fn named(why: &str, over_bytes: i32) -> Option<Error> {
    Some(match why {
        "outbox-full" => Error::OutboxFull,
        "too-long" => Error::TooLong {
            over_bytes: usize::try_from(over_bytes).unwrap_or(0),
        },
        "draft-too-long" => Error::DraftTooLong,
        "no-partner" => Error::NoPartner,
        "vault-shut" => Error::VaultShut,
        "vault-full" => Error::VaultFull,
        "rows-taken" => Error::RowsTaken,
        "unknown" => Error::Unknown,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{Error, ParakhError, named, of};

    #[test]
    fn each_refusal_is_found_again_by_its_word() {
        for error in [
            Error::OutboxFull,
            Error::TooLong { over_bytes: 7 },
            Error::DraftTooLong,
            Error::NoPartner,
            Error::VaultShut,
            Error::VaultFull,
            Error::RowsTaken,
            Error::Unknown,
        ] {
            let ParakhError::ReportRefused { why, over_bytes } = of(error) else {
                panic!("no refusal");
            };
            assert_eq!(named(&why, over_bytes), Some(error));
        }
        assert_eq!(named("luck", 0), None);
    }
}
