//! What is done in the vault: its numbers are set, its reports listed, read, added to and erased.

use std::io::{self, Write};

use anyhow::Context;
use parakh_core::report::routing::MOST_RECIPIENTS;
use parakh_core::report::strongbox::SecretNumber;
use parakh_core::report::{Addition, Addressee, ReportPage, Said};
use parakh_core::strings::Arg;
use parakh_wire::ReportId;

use super::Desk;
use crate::json::{ReportJson, ReportRowJson};
use crate::page;

/// Sets the numbers. A vault that its number opens keeps what it holds; else a new one takes its place.
pub(super) fn set(desk: &mut Desk<'_>) -> anyhow::Result<()> {
    let strings = &desk.setting.strings;
    let old = desk
        .dialogue
        .ask("report-number-old", &[])?
        .unwrap_or_default();
    if !old.is_empty() && !desk.try_typed(&old)? {
        anyhow::bail!(strings.text("report-number-nothing", &[]));
    }
    let proposed = SecretNumber::propose(&mut desk.dice);
    let number = choose(desk, "report-number-new", Some(&proposed))?;
    let number = number.context(strings.text("report-number-wanted", &[]))?;
    let duress = choose(desk, "report-number-duress", None)?;
    let set = desk
        .reports
        .set_numbers(&number, duress.as_ref(), &mut desk.dice);
    set.map_err(|error| desk.failed(error))?;
    writeln!(io::stdout(), "{}", strings.text("report-number-set", &[]))?;
    Ok(())
}

/// Asks for a new number: the proposed one when nothing is typed.
pub(super) fn choose(
    desk: &mut Desk<'_>,
    id: &str,
    proposed: Option<&SecretNumber>,
) -> anyhow::Result<Option<SecretNumber>> {
    let shown = proposed.map_or("", SecretNumber::expose);
    let typed = desk.dialogue.ask(id, &[("number", Arg::Text(shown))])?;
    let typed = typed.unwrap_or_default();
    if typed.is_empty() {
        return Ok(proposed.cloned());
    }
    let number = SecretNumber::parse(&typed);
    let refused = |refused| desk.setting.strings.number_refused(refused);
    number
        .map(Some)
        .map_err(|why| anyhow::anyhow!(refused(why)))
}

/// Opens the vault and lists its reports.
pub(super) fn list(desk: &mut Desk<'_>) -> anyhow::Result<()> {
    open(desk)?;
    let strings = &desk.setting.strings;
    let rows = desk
        .reports
        .list(desk.setting.today)
        .map_err(|error| desk.failed(error))?;
    let mut out = io::stdout().lock();
    if desk.setting.json {
        for row in &rows {
            serde_json::to_writer(&mut out, &ReportRowJson::of(row))?;
            writeln!(out)?;
        }
        return Ok(());
    }
    if rows.is_empty() {
        writeln!(out, "{}", strings.text("report-list-empty", &[]))?;
    }
    for row in &rows {
        let light = strings.report_light(row.light);
        let partners: Vec<String> = row
            .partners
            .iter()
            .map(|number| desk.name(*number))
            .collect();
        let id = row.report.to_string();
        let lines = [
            format!("{}  {}", row.sealed_on.to_iso(), light.name),
            partners.join(", "),
        ];
        let short = id.get(..SHORT).unwrap_or(&id);
        out.write_all(page::report_row(strings, short, &lines).as_bytes())?;
    }
    Ok(())
}

/// Shows one report.
pub(super) fn read(desk: &mut Desk<'_>, id: &str) -> anyhow::Result<()> {
    open(desk)?;
    let page = find(desk, id)?;
    let strings = &desk.setting.strings;
    let mut out = io::stdout().lock();
    if desk.setting.json {
        serde_json::to_writer(&mut out, &ReportJson::of(&page))?;
        writeln!(out)?;
        return Ok(());
    }
    let light = strings.report_light(page.row.light);
    let mut lines = vec![light.name];
    lines.extend(light.lines);
    let answers = strings.report_answers(&page.answers);
    lines.extend(
        answers
            .into_iter()
            .map(|line| format!("{}: {}", line.label, line.value)),
    );
    for said in &page.said {
        lines.push(match said {
            Said::Partner {
                kind,
                day,
                text,
                question,
                ..
            } => {
                let name = desk.name(question.partner);
                let told = strings.report_said(*kind, &name, *day);
                format!("{told} {text}").trim_end().to_owned()
            }
            Said::Own { day, text, .. } => strings.report_said_own(*day, text),
        });
    }
    out.write_all(page::report_row(strings, &page.row.report.to_string(), &lines).as_bytes())?;
    Ok(())
}

/// Sends more words: as an answer to the last question that has none, or else as a correction.
pub(super) fn add(desk: &mut Desk<'_>, id: &str) -> anyhow::Result<()> {
    open(desk)?;
    let page = find(desk, id)?;
    let strings = &desk.setting.strings;
    let text = desk.dialogue.ask("report-type", &[])?.unwrap_or_default();
    anyhow::ensure!(!text.is_empty(), strings.text("report-not-sent", &[]));
    let to: Vec<Addressee> = page
        .to_tell()
        .into_iter()
        .filter_map(|number| desk.addressee(number))
        .take(MOST_RECIPIENTS)
        .collect();
    let addition = Addition {
        report: page.row.report,
        to_question: page.open_question(),
        text: &text,
    };
    let sent = desk
        .reports
        .add(&addition, &to, desk.setting.today, &mut desk.dice);
    sent.map_err(|error| desk.failed(error))?;
    writeln!(io::stdout(), "{}", strings.text("report-added", &[]))?;
    Ok(())
}

/// Takes a report out of the vault.
pub(super) fn erase(desk: &mut Desk<'_>, id: &str, withdraw: bool) -> anyhow::Result<()> {
    open(desk)?;
    let report = find(desk, id)?.row.report;
    let erased = desk.reports.erase(report, withdraw, &mut desk.dice);
    erased.map_err(|error| desk.failed(error))?;
    let told = if withdraw {
        "report-withdrawn"
    } else {
        "report-erased"
    };
    writeln!(io::stdout(), "{}", desk.setting.strings.text(told, &[]))?;
    Ok(())
}

/// Which report of the vault no longer asks for answers.
pub(super) fn pick(desk: &mut Desk<'_>) -> anyhow::Result<ReportId> {
    let strings = &desk.setting.strings;
    let rows = desk
        .reports
        .list(desk.setting.today)
        .map_err(|error| desk.failed(error))?;
    desk.dialogue.say(&strings.text("report-give-up", &[]))?;
    for (number, row) in (1..).zip(&rows) {
        let light = strings.report_light(row.light).name;
        desk.dialogue
            .say(&format!("  {number}. {}  {light}", row.sealed_on.to_iso()))?;
    }
    let line = desk.dialogue.ask("report-pick", &[])?.unwrap_or_default();
    let picked = super::dialogue::Dialogue::numbers(&line).unwrap_or_default();
    let row = picked.first().and_then(|at| rows.get(*at));
    row.map(|row| row.report)
        .with_context(|| strings.text("report-not-sent", &[]))
}

/// Letters of an id that are shown, and enough to name it.
const SHORT: usize = 8;

/// Opens the vault, or answers as the search does when nothing is found.
fn open(desk: &mut Desk<'_>) -> anyhow::Result<()> {
    let typed = desk
        .dialogue
        .ask("report-number-ask", &[])?
        .unwrap_or_default();
    if desk.try_typed(&typed)? {
        return Ok(());
    }
    let setting = desk.setting;
    let answer = setting.registry()?.lookup(&typed, setting.today);
    let text = setting.strings.explain(&typed, &answer);
    anyhow::bail!(text.outcome)
}

fn find(desk: &Desk<'_>, id: &str) -> anyhow::Result<ReportPage> {
    let rows = desk
        .reports
        .list(desk.setting.today)
        .map_err(|error| desk.failed(error))?;
    let mut fits = rows
        .iter()
        .filter(|row| !id.is_empty() && row.report.to_string().starts_with(id));
    let unknown = || desk.failed(parakh_core::report::Error::Unknown);
    let (Some(row), None) = (fits.next(), fits.next()) else {
        return Err(unknown());
    };
    let page = desk.reports.read(row.report, desk.setting.today);
    page.map_err(|error| desk.failed(error))
}
