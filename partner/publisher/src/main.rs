//! The publisher's command line: builds the pack from a content folder, or reads a published list
//! and says what it holds.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command line speaks on its outputs"
)]

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use parakh_publisher::provenance::Accepted;
use parakh_publisher::{clean, compare, pack, read_content, source, summary};

/// Builds the content pack of Parakh.
#[derive(Parser)]
#[command(name = "parakh-publisher", version)]
struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Builds the pack, and prints counts and oddities.
    Build {
        /// The content folder.
        #[arg(long, default_value = "content")]
        content: PathBuf,
        /// Where the pack goes.
        #[arg(long)]
        out: PathBuf,
    },
    /// Reads a published list (CSV, HTML or JSON), and prints counts and oddities.
    Check {
        /// The list.
        list: PathBuf,
        /// An earlier list; what differs from it is printed.
        #[arg(long)]
        against: Option<PathBuf>,
    },
}

fn main() -> ExitCode {
    match run(Args::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("parakh-publisher: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: Args) -> anyhow::Result<()> {
    match args.command {
        Command::Build { content, out } => {
            let content = read_content(&content)?;
            pack::write(&content, &out)?;
            print!("{}", summary::summary(&content.register));
            println!(
                "pack: {} bytes, serial {}",
                std::fs::metadata(&out)?.len(),
                content.provenance.serial
            );
        }
        Command::Check { list, against } => {
            let read = |path: &PathBuf| -> anyhow::Result<clean::Register> {
                Ok(clean::clean(source::read(path)?, &Accepted::default())?)
            };
            let register = read(&list)?;
            print!("{}", summary::summary(&register));
            if let Some(old) = against {
                print!("{}", compare::compare(&read(&old)?, &register));
            }
        }
    }
    Ok(())
}
