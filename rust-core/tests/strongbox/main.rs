//! The strongbox on a real disk: what it does, that a kill costs nothing, that it looks the same
//! whatever its owner did, and that no file breaks it.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::indexing_slicing,
    reason = "tests fail by panicking, and say their seed"
)]

mod alike;
mod crash;
mod damage;
mod dice;
mod home;
mod keystore;
mod ordinary;
