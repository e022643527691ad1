//! What is sealed stays sealed, opens for those it was meant for, and agrees with what others write.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "tests fail by panicking"
)]

mod any_bytes;
mod cctv;
mod dice;
mod envelope;
mod frozen;
mod reply;
mod rfc9180;
mod signed;
mod wycheproof;
