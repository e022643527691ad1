//! `parakh report`: a report is written, sealed, listed, read and erased, in the strongbox of a folder.

mod dialogue;
mod new;
mod vault;

use std::path::Path;
use std::sync::Arc;
use std::time::UNIX_EPOCH;

use anyhow::Context;
use getrandom::{SysRng, rand_core::UnwrapErr};
use parakh_core::report::routing::Directory;
use parakh_core::report::strongbox::{
    Cost, Folder, SOFTWARE_KEYSTORE, SoftwareKeystore, TypedNumber,
};
use parakh_core::report::{Error, Reports};

use self::dialogue::Dialogue;
use crate::args::{Report, ReportCommand, VaultCommand};
use crate::setting::Setting;

/// The machine's own dice.
type Dice = UnwrapErr<SysRng>;

/// What a run about reports stands on.
struct Desk<'a> {
    setting: &'a Setting,
    directory: Directory,
    reports: Reports,
    dialogue: Dialogue<'a>,
    now_s: i64,
    dice: Dice,
}

pub(crate) fn run(setting: &Setting, asked: &Report) -> anyhow::Result<()> {
    let home = asked
        .home
        .as_deref()
        .context("--home names the folder of the strongbox")?;
    let mut desk = open(setting, home)?;
    match &asked.command {
        ReportCommand::New(asked) => new::run(&mut desk, asked),
        ReportCommand::List => vault::list(&mut desk),
        ReportCommand::Read { id } => vault::read(&mut desk, id),
        ReportCommand::Add { id } => vault::add(&mut desk, id),
        ReportCommand::Erase { id, withdraw } => vault::erase(&mut desk, id, *withdraw),
        ReportCommand::Vault {
            command: VaultCommand::Set,
        } => vault::set(&mut desk),
        ReportCommand::Vault {
            command: VaultCommand::Open,
        } => vault::list(&mut desk),
    }?;
    // The program's stop, at which the strongbox is written on every phone.
    let stopped = desk.reports.touch(desk.now_s, &mut desk.dice);
    stopped.map_err(|error| desk.failed(error))
}

fn open<'a>(setting: &'a Setting, home: &Path) -> anyhow::Result<Desk<'a>> {
    let unusable = || format!("{} cannot be used", home.display());
    std::fs::create_dir_all(home).with_context(unusable)?;
    let is_first = !home.join(SOFTWARE_KEYSTORE).exists();
    let mut dice = UnwrapErr(SysRng);
    let now_s = now_s()?;
    let keystore = SoftwareKeystore::open(Folder::open(home)?, UnwrapErr(SysRng));
    let keystore = Arc::new(keystore.with_context(unusable)?);
    let folder = Folder::open(home)?;
    let reports = Reports::open(folder, keystore, Cost::FIRST, now_s, &mut dice);
    let mut reports = reports.map_err(|error| {
        anyhow::anyhow!(setting.strings.report_error(error)).context(unusable())
    })?;
    let dialogue = Dialogue::new(&setting.strings);
    if is_first {
        dialogue.say(&setting.strings.text("report-software-keystore", &[]))?;
    }
    if reports.is_rebuilt() {
        dialogue.say(&setting.strings.text("report-rebuilt", &[]))?;
        reports.told_of_rebuilding(&mut dice)?;
    }
    Ok(Desk {
        setting,
        directory: Directory::open(&setting.pack)
            .map_err(|error| anyhow::anyhow!(setting.strings.pack_error(error)))?,
        reports,
        dialogue,
        now_s,
        dice,
    })
}

impl Desk<'_> {
    /// An error in the reader's language.
    fn failed(&self, error: Error) -> anyhow::Error {
        anyhow::anyhow!(self.setting.strings.report_error(error))
    }

    /// Tries a number; false when it opens nothing.
    fn try_typed(&mut self, typed: &str) -> anyhow::Result<bool> {
        let Some(number) = TypedNumber::parse(typed) else {
            return Ok(false);
        };
        let found = self
            .reports
            .search(&number, &self.directory, &mut self.dice);
        found.map_err(|error| self.failed(error))
    }
}

fn now_s() -> anyhow::Result<i64> {
    #[allow(
        clippy::disallowed_methods,
        reason = "the rim of the program: here the time comes in"
    )]
    let past = std::time::SystemTime::now().duration_since(UNIX_EPOCH);
    let seconds = past
        .context("the machine's clock makes no sense")?
        .as_secs();
    i64::try_from(seconds).context("the machine's clock makes no sense")
}
