//! `parakh channels`: who to turn to, by need and place.

use std::io::{BufWriter, IsTerminal, Write};

use parakh_core::channels::{Channels, Need};
use parakh_core::strings::{Arg, Strings};

use crate::args::ChannelsAsked;
use crate::json::ChannelsJson;
use crate::page;
use crate::setting::Setting;

pub(crate) fn run(setting: &Setting, asked: &ChannelsAsked) -> anyhow::Result<()> {
    let strings = &setting.strings;
    let need = asked
        .need
        .as_deref()
        .map(|id| need(strings, id))
        .transpose()?;
    let channels = Channels::open(&setting.pack)
        .map_err(|error| anyhow::anyhow!(strings.pack_error(error)))?;
    let list = channels.ask(need, asked.place.as_deref());
    let text = strings.explain_channels(&list);
    let stdout = std::io::stdout();
    let colours = stdout.is_terminal();
    let mut out = BufWriter::new(stdout.lock());
    if setting.json {
        serde_json::to_writer(&mut out, &ChannelsJson::new(&list, &text))?;
        writeln!(out)?;
    } else {
        out.write_all(page::channels(strings, &text, colours).as_bytes())?;
    }
    out.flush()?;
    Ok(())
}

fn need(strings: &Strings, id: &str) -> anyhow::Result<Need> {
    Need::from_id(&id.trim().to_ascii_lowercase()).ok_or_else(|| {
        let needs: Vec<&str> = Need::ALL.iter().map(|need| need.id()).collect();
        let needs = needs.join(", ");
        anyhow::anyhow!(strings.text("channels-need-unknown", &[("needs", Arg::Text(&needs))]))
    })
}
