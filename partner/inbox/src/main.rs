//! `parakh-inbox`: the partner's desk on a terminal. It makes the partner's keys and opens what was
//! sealed to them. It connects to nothing.
//!
//! It ends with 0 when all went well, 3 when nothing was wrong but an envelope is sealed to other
//! keys, 1 at every other failure, 2 when it was called wrongly.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command line speaks on its outputs"
)]

mod keygen;
mod keys;
mod open;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// The partner's desk: makes its keys and opens what was sealed to it.
#[derive(Parser)]
#[command(name = "parakh-inbox", version)]
struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Makes the partner's keys and prints the rows for content/partners.toml. Overwrites nothing.
    Keygen {
        /// The partner's number in the directory.
        #[arg(long, value_parser = clap::value_parser!(u32).range(1..i64::from(u32::MAX)))]
        number: u32,
        /// The folder for the two secret files; it is made when it is not there.
        #[arg(long)]
        out: PathBuf,
    },
    /// Opens envelopes and prints each one's JSON.
    Open {
        /// The file with the secret key, or with several, old ones too.
        #[arg(long)]
        key: PathBuf,
        /// The envelopes.
        #[arg(required = true)]
        envelopes: Vec<PathBuf>,
    },
}

fn main() -> ExitCode {
    let done = match Args::parse().command {
        Command::Keygen { number, out } => keygen::run(number, &out)
            .map(|rows| print!("{rows}"))
            .map(|()| ExitCode::SUCCESS),
        Command::Open { key, envelopes } => open::run(&key, &envelopes),
    };
    done.unwrap_or_else(|error| {
        eprintln!("parakh-inbox: {error:#}");
        ExitCode::FAILURE
    })
}
