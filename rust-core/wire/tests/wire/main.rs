//! What is written is read back the same, what is not of the form is refused, and no input panics.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

mod any;
mod documents;
mod frozen;
mod pieces;
mod replies;
