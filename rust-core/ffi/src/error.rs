//! The one error that crosses. Its variants are what a screen can do about it.

use parakh_core::store;

/// What to do, when a call could not be answered. It never carries text of the person or of a file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum ParakhError {
    /// The content pack is missing or damaged: put the one that came with the app in its place, and open again.
    #[error("the content pack must be put in place again")]
    ReinstallContent,
    /// The content pack is of a format that this version of the app does not read: the app must be updated.
    #[error("the app must be updated")]
    UpdateApp,
    /// This core was closed: open a new one.
    #[error("the core was closed")]
    OpenAgain,
    /// Nothing can be kept on this phone: space must be freed.
    #[error("space must be freed")]
    FreeSpace,
    /// A report was refused for a reason that the person can change; `Reports.refusal` words it.
    #[error("the report was refused ({why})")]
    ReportRefused {
        /// A fixed word for the reason.
        why: String,
        /// Bytes by which it is too long, where that is the reason.
        over_bytes: i32,
    },
    /// Something went wrong once: the same call may work when it is tried again.
    #[error("try again ({place})")]
    TryAgain {
        /// A fixed word for where it went wrong, for those who mend the app.
        place: String,
    },
}

impl ParakhError {
    pub(crate) fn again(place: &'static str) -> Self {
        Self::TryAgain {
            place: place.to_owned(),
        }
    }

    /// What to do when the app's own database could not be opened or written.
    pub(crate) fn of_kept(error: store::Error) -> Self {
        match error {
            store::Error::WrongVersion { .. } => Self::UpdateApp,
            store::Error::Damaged | store::Error::Foreign | store::Error::Truncated => {
                Self::again("kept")
            }
            store::Error::Missing => Self::FreeSpace,
        }
    }
}

impl From<store::Error> for ParakhError {
    fn from(error: store::Error) -> Self {
        match error {
            store::Error::Missing
            | store::Error::Foreign
            | store::Error::Truncated
            | store::Error::Damaged => Self::ReinstallContent,
            store::Error::WrongVersion { .. } => Self::UpdateApp,
        }
    }
}

/// The host threw something that it had not announced; what it says may hold anything, and is dropped.
impl From<uniffi::UnexpectedUniFFICallbackError> for ParakhError {
    fn from(_: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::again("host")
    }
}
