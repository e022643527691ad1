//! What the core asks of the phone.

use parakh_core::clock::Day;

use crate::ParakhError;

/// The phone's clock.
#[uniffi::export(with_foreign)]
pub trait Clock: Send + Sync {
    /// Seconds since 1 January 1970, UTC.
    fn unix_seconds(&self) -> Result<i64, ParakhError>;
}

/// Today, by the phone's clock.
pub(crate) fn today(clock: &dyn Clock) -> Result<Day, ParakhError> {
    Day::from_unix_seconds(clock.unix_seconds()?).ok_or_else(|| ParakhError::again("clock"))
}
