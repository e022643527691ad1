//! `parakh`: the phone's core on a terminal, for help desks, developers and tests. It asks the
//! machine for the day and the language, and hands them in; all thinking is done in the core.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command line speaks on its outputs"
)]

mod args;
mod commands;
mod json;
mod lines;
mod page;
mod setting;

use std::io;
use std::process::ExitCode;

use clap::Parser;

use crate::args::{Args, Command};
use crate::setting::Setting;

/// The pack that is built from `content/`.
const BUILT_IN: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/pack.sqlite"));

fn main() -> ExitCode {
    let args = Args::parse();
    match run(&args) {
        Ok(()) => ExitCode::SUCCESS,
        // A reader that went away (`parakh ... | head`) is no failure.
        Err(error) if is_closed_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("parakh: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: &Args) -> anyhow::Result<()> {
    let setting = Setting::read(args)?;
    match &args.command {
        Command::Lookup(asked) => commands::lookup::run(&setting, asked),
        Command::Check(asked) => commands::check::run(&setting, asked),
        Command::Channels(asked) => commands::channels::run(&setting, asked),
        Command::Lessons(asked) => commands::lessons::run(setting, asked),
        Command::Report(asked) => commands::report::run(&setting, asked),
        Command::Pack(asked) => commands::pack::run(&setting, asked),
    }
}

fn is_closed_pipe(error: &anyhow::Error) -> bool {
    let io = error
        .chain()
        .find_map(|cause| cause.downcast_ref::<io::Error>());
    io.is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}
