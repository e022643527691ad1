//! What can be typed behind `parakh`.

use std::path::PathBuf;

use clap::{Parser, Subcommand};

/// Checks overseas employment promoters against the government's register, without a network.
#[derive(Parser)]
#[command(name = "parakh", version)]
pub(crate) struct Args {
    /// Another content pack than the one built in.
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) pack: Option<PathBuf>,
    /// The language of the answers: en, ur, ps or pa-Arab; the machine's own when not given.
    #[arg(long, global = true, value_name = "LANG")]
    pub(crate) lang: Option<String>,
    /// Answers as JSON, one object a line.
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// The day to answer for, as YYYY-MM-DD; today when not given.
    #[arg(long, global = true, value_name = "DAY")]
    pub(crate) today: Option<String>,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Looks a promoter up by number, phone or name.
    Lookup(Lookup),
    /// Checks a message: a job offer, an SMS, a forward.
    Check(Check),
    /// Names who to turn to, by need and place.
    Channels(ChannelsAsked),
    /// Lists the lessons, or opens one.
    Lessons(Lessons),
    /// Writes, seals and reads reports about an agent or an offer, without a name.
    Report(Report),
    /// Tells about the content pack.
    Pack(Pack),
}

#[derive(clap::Args)]
pub(crate) struct Lookup {
    /// The question; several words are one question. Read from standard input when not given.
    pub(crate) query: Vec<String>,
    /// Reads questions from standard input, one JSON object {"id","query"} a line.
    #[arg(long, conflicts_with = "query")]
    pub(crate) jsonl: bool,
}

#[derive(clap::Args)]
pub(crate) struct Check {
    /// The file with the message; standard input when it is - or not given.
    pub(crate) file: Option<PathBuf>,
    /// Asks ten questions instead, for an offer made by voice, in a picture or face to face.
    #[arg(long, conflicts_with_all = ["file", "jsonl"])]
    pub(crate) ask: bool,
    /// Reads messages from the input, one JSON object {"id","text"} a line.
    #[arg(long)]
    pub(crate) jsonl: bool,
}

#[derive(clap::Args)]
pub(crate) struct ChannelsAsked {
    /// What help is needed with: danger, trafficking, fraud, cyber, ...
    #[arg(long, value_name = "NEED")]
    pub(crate) need: Option<String>,
    /// The country, or the province or city of Pakistan, in any of the languages.
    #[arg(long, value_name = "PLACE")]
    pub(crate) place: Option<String>,
}

#[derive(clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Lessons {
    #[command(subcommand)]
    pub(crate) command: Option<LessonsCommand>,
    /// The lesson to open; all are listed when not given.
    pub(crate) id: Option<String>,
    /// Asks the questions after the cards also where no terminal is, one answer a line.
    #[arg(long, requires = "id")]
    pub(crate) quiz: bool,
    /// The folder where what is done and the language are kept; nothing is kept when not given.
    #[arg(long, value_name = "FOLDER")]
    pub(crate) home: Option<PathBuf>,
    /// Says for each language how many sentences a native speaker has read.
    #[arg(long, conflicts_with_all = ["id", "quiz"])]
    pub(crate) review: bool,
}

#[derive(Subcommand)]
pub(crate) enum LessonsCommand {
    /// Reads a lesson aloud with espeak-ng, where it is installed.
    Speak {
        /// The lesson.
        id: String,
        /// Writes the sound to this file, as WAV, instead of playing it.
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Writes each lesson as a page to print and hand out.
    Export {
        /// The lesson; all of them when not given.
        id: Option<String>,
        /// As HTML, one file a lesson that needs no other file.
        #[arg(long, required = true)]
        html: bool,
        /// The folder for the pages.
        #[arg(long, value_name = "FOLDER", default_value = ".")]
        out: PathBuf,
    },
}

#[derive(clap::Args)]
pub(crate) struct Pack {
    #[command(subcommand)]
    pub(crate) command: PackCommand,
}

#[derive(Subcommand)]
pub(crate) enum PackCommand {
    /// Prints where the copy comes from, its age, and counts.
    Info,
    /// Reads the whole pack and says whether it is what it claims to be.
    Verify,
}

#[derive(clap::Args)]
pub(crate) struct Report {
    /// The folder of the strongbox; it is made when there is none.
    #[arg(long, global = true, value_name = "FOLDER")]
    pub(crate) home: Option<PathBuf>,
    #[command(subcommand)]
    pub(crate) command: ReportCommand,
}

#[derive(Subcommand)]
pub(crate) enum ReportCommand {
    /// Asks what happened, and seals a report to the offices that are chosen.
    New(ReportNew),
    /// Lists the reports in the vault. Its number is read from standard input, as everywhere.
    List,
    /// Shows a report in the vault, with what was answered.
    Read {
        /// The report: its id, or the first letters of it.
        id: String,
    },
    /// Sends more words to the offices of a report in the vault, as an answer to their last question.
    Add {
        /// The report: its id, or the first letters of it.
        id: String,
    },
    /// Takes a report out of the vault.
    Erase {
        /// The report: its id, or the first letters of it.
        id: String,
        /// Takes its envelopes out of the outbox too, as far as they are there.
        #[arg(long)]
        withdraw: bool,
    },
    /// Sets the number of the vault, or opens it.
    Vault {
        #[command(subcommand)]
        command: VaultCommand,
    },
}

#[derive(clap::Args)]
pub(crate) struct ReportNew {
    /// Takes the answers from this JSON file instead of asking.
    #[arg(long, value_name = "FILE")]
    pub(crate) from: Option<PathBuf>,
    /// Begins with what the checker finds in this message.
    #[arg(long, value_name = "FILE", conflicts_with = "from")]
    pub(crate) check: Option<PathBuf>,
    /// A JPEG to go with it; made small and emptied of everything but its pixels.
    #[arg(long, value_name = "FILE")]
    pub(crate) picture: Option<PathBuf>,
    /// The offices to seal to, by id, instead of those that are proposed.
    #[arg(long, value_name = "OFFICE", value_delimiter = ',')]
    pub(crate) to: Vec<String>,
    /// Begins anew where a draft was kept.
    #[arg(long)]
    pub(crate) fresh: bool,
}

#[derive(Clone, Copy, Subcommand)]
pub(crate) enum VaultCommand {
    /// Sets the number, and one for use under duress. Where the vault is not opened first, it is emptied.
    Set,
    /// Tries a number, as the search in the app does.
    Open,
}
