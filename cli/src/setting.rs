//! What a run stands on: the day, the language and the pack. The only place that asks the machine.

use std::time::UNIX_EPOCH;

use anyhow::Context;
use parakh_core::clock::Day;
use parakh_core::registry::Registry;
use parakh_core::store::Pack;
use parakh_core::strings::{Language, Strings};

use crate::args::Args;

/// The day, the language and the pack of a run.
pub(crate) struct Setting {
    pub(crate) today: Day,
    pub(crate) strings: Strings,
    pub(crate) json: bool,
    pub(crate) pack: Pack,
    /// Whether the language was asked for, and not the machine's own.
    pub(crate) language_given: bool,
}

impl Setting {
    pub(crate) fn read(args: &Args) -> anyhow::Result<Self> {
        let strings = Strings::open(language(args.lang.as_deref())?);
        let pack = match &args.pack {
            Some(path) => Pack::open(path),
            None => Pack::from_bytes(crate::BUILT_IN),
        };
        let pack = pack.map_err(|error| anyhow::anyhow!(strings.pack_error(error)))?;
        Ok(Self {
            today: today(args.today.as_deref())?,
            strings,
            json: args.json,
            pack,
            language_given: args.lang.is_some(),
        })
    }

    /// The register of the pack.
    pub(crate) fn registry(&self) -> anyhow::Result<Registry> {
        Registry::open(&self.pack).map_err(|error| anyhow::anyhow!(self.strings.pack_error(error)))
    }
}

fn language(given: Option<&str>) -> anyhow::Result<Language> {
    if let Some(code) = given {
        return Language::from_code(code).context("--lang takes en, ur, ps or pa-Arab");
    }
    let of_machine = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok());
    Ok(of_machine
        .and_then(|code| Language::from_code(&code))
        .unwrap_or(Language::English))
}

fn today(given: Option<&str>) -> anyhow::Result<Day> {
    if let Some(day) = given {
        return Day::parse_iso(day).context("--today takes a day such as 2026-11-24");
    }
    #[allow(
        clippy::disallowed_methods,
        reason = "the rim of the program: here the day comes in"
    )]
    let seconds = std::time::SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |past| past.as_secs());
    i64::try_from(seconds)
        .ok()
        .and_then(Day::from_unix_seconds)
        .context("the machine's clock makes no sense")
}
