//! Why something was not sealed or not opened. Words only: nothing here repeats what was read.

/// Why nothing was sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// An envelope is for one to three partners.
    #[error("not one to three recipients")]
    Recipients,
    /// A key cannot be sealed to.
    #[error("a key that cannot be used")]
    Key,
    /// The text of a reply does not fit.
    #[error("text too long by {over_bytes} bytes")]
    TooLong {
        /// By how many bytes.
        over_bytes: usize,
    },
    /// A reply that no reader would take: a referral to nobody, a partner without a number.
    #[error("an impossible reply")]
    Reply,
}

/// Why something was not opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// Not of the form that the protocol asks for.
    #[error("not of the right form")]
    Form,
    /// Whole as far as can be seen, but sealed to other keys.
    #[error("not sealed to this key")]
    OtherKey,
    /// Opened by the key, but changed on the way or put together from two files.
    #[error("changed or forged")]
    Changed,
    /// A reply to another report.
    #[error("about another report")]
    OtherReport,
    /// A reply in another partner's name.
    #[error("from another partner")]
    OtherPartner,
    /// Not signed by the key it should be signed by.
    #[error("not signed by this partner")]
    Signature,
}
