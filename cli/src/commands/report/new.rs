//! A new report: answered question by question, out of a file, or begun from a checked message; looked
//! at, addressed, sealed. After each answer the draft is kept, so that a closed window costs nothing.

use std::io::{self, Write};
use std::path::Path;

use anyhow::Context;
use parakh_core::adcheck::AdChecker;
use parakh_core::report::draft::{Draft, Finished, Kind, Question};
use parakh_core::report::routing::{Proposal, Recipient, route};
use parakh_core::report::strongbox::{SecretNumber, TypedNumber};
use parakh_core::report::{
    Addressee, DESKTOP_PIXELS, Error, GivenUp, KeptDraft, Light, Picture, Sending, over_bytes,
};
use parakh_core::strings::Arg;
use parakh_wire::{PartnerNumber, ReportId};
use rand_core::Rng;

use super::dialogue::Dialogue;
use super::{Desk, vault};
use crate::args::ReportNew;

/// Bytes of a file of answers or of a message that are read.
const READ_AT_MOST: u64 = 1 << 20;

/// Writes a report and seals it.
pub(super) fn run(desk: &mut Desk<'_>, asked: &ReportNew) -> anyhow::Result<()> {
    let strings = &desk.setting.strings;
    // Before any question: what is asked of a frightened person must lead somewhere.
    if !desk.directory.has_any_key(desk.setting.today) {
        anyhow::bail!(strings.report_stop_no_key().join("\n"));
    }
    for promise in strings.report_promises() {
        desk.dialogue.say(&promise)?;
    }
    let mut kept = begin(desk, asked)?;
    if let Some(path) = &asked.picture {
        kept.picture = Some(picture(desk, path)?);
    }
    let is_asked = asked.from.is_none();
    loop {
        if is_asked {
            ask(desk, &mut kept)?;
        }
        keep(desk, &kept)?;
        let faults = kept.draft.faults(desk.setting.today);
        if faults.is_empty() {
            break;
        }
        for fault in &faults {
            desk.dialogue.say(&strings.report_fault(fault))?;
        }
        anyhow::ensure!(is_asked, strings.text("report-not-sent", &[]));
        for fault in &faults {
            let question = Question::of_id(fault.question).context("no such question")?;
            put(desk, &mut kept, question)?;
        }
    }
    send(desk, kept, asked)
}

fn begin(desk: &mut Desk<'_>, asked: &ReportNew) -> anyhow::Result<KeptDraft> {
    let strings = &desk.setting.strings;
    let found = desk.reports.draft(desk.now_s).filter(|_| !asked.fresh);
    if let Some(kept) = found {
        desk.dialogue
            .say(&strings.text("report-draft-found", &[]))?;
        return Ok(kept);
    }
    let mut id = [0; 16];
    desk.dice.fill_bytes(&mut id);
    let id = ReportId(id);
    let draft = match (&asked.from, &asked.check) {
        (Some(path), _) => Draft::import(id, &file(path)?)
            .map_err(|error| anyhow::anyhow!(strings.import_error(&error)))?,
        (None, Some(path)) => of_check(desk, id, path)?,
        (None, None) => Draft::new(id),
    };
    Ok(KeptDraft {
        draft,
        picture: None,
    })
}

fn of_check(desk: &Desk<'_>, id: ReportId, path: &Path) -> anyhow::Result<Draft> {
    let setting = desk.setting;
    let registry = setting.registry()?;
    let checker = AdChecker::open(&setting.pack)
        .map_err(|error| anyhow::anyhow!(setting.strings.pack_error(error)))?;
    let bytes = file(path)?;
    let message = String::from_utf8_lossy(&bytes);
    let message = message.trim_end();
    let verdict = checker.check(message, &registry, setting.today);
    let facts = checker.facts_for_report(message, &registry, setting.today);
    Ok(Draft::of_check(
        id,
        message,
        &verdict,
        &facts,
        setting.pack.facts(),
    ))
}

fn file(path: &Path) -> anyhow::Result<Vec<u8>> {
    use std::io::Read;
    let unreadable = || format!("{} cannot be read", path.display());
    let mut bytes = Vec::new();
    let source: Box<dyn Read> = if path.as_os_str() == "-" {
        Box::new(io::stdin().lock())
    } else {
        Box::new(std::fs::File::open(path).with_context(unreadable)?)
    };
    source
        .take(READ_AT_MOST)
        .read_to_end(&mut bytes)
        .with_context(unreadable)?;
    Ok(bytes)
}

fn picture(desk: &Desk<'_>, path: &Path) -> anyhow::Result<Picture> {
    let unreadable = || format!("{} cannot be read", path.display());
    let bytes = std::fs::read(path).with_context(unreadable)?;
    let strings = &desk.setting.strings;
    Picture::shrink(&bytes, DESKTOP_PIXELS)
        .map_err(|why| anyhow::anyhow!(strings.not_a_picture(why)))
}

/// Asks whatever is not answered and not passed over.
fn ask(desk: &mut Desk<'_>, kept: &mut KeptDraft) -> anyhow::Result<()> {
    while let Some(question) = kept.draft.next() {
        put(desk, kept, question)?;
    }
    Ok(())
}

/// Puts one question until it is answered or passed over.
fn put(desk: &mut Desk<'_>, kept: &mut KeptDraft, question: &Question) -> anyhow::Result<()> {
    let strings = &desk.setting.strings;
    let text = strings.report_question(question);
    loop {
        desk.dialogue.say("")?;
        desk.dialogue.say(&text.text)?;
        text.hint
            .iter()
            .try_for_each(|hint| desk.dialogue.say(hint))?;
        for (number, choice) in (1..).zip(&text.choices) {
            desk.dialogue.say(&format!("  {number}. {}", choice.text))?;
        }
        let prompt = if matches!(question.kind, Kind::SeveralOf(_)) {
            "report-pick-several"
        } else if matches!(
            question.kind,
            Kind::OneOf(_) | Kind::Province(_) | Kind::YesNo
        ) {
            "report-pick"
        } else {
            "report-type"
        };
        let line = desk.dialogue.ask(prompt, &[])?;
        let line = line.context(strings.text("report-not-sent", &[]))?;
        let ids: Vec<String> = text
            .choices
            .iter()
            .map(|choice| choice.id.clone())
            .collect();
        match kept.draft.put(question.id, &values(&line, &ids)) {
            Ok(()) => return keep(desk, kept),
            Err(why) => desk.dialogue.say(&strings.not_an_answer(why))?,
        }
    }
}

/// What a line answers: choices by their numbers, anything else as it is typed.
fn values(line: &str, ids: &[String]) -> Vec<String> {
    let numbers = Dialogue::numbers(line).unwrap_or_default();
    let picked: Option<Vec<String>> = numbers.iter().map(|at| ids.get(*at).cloned()).collect();
    match picked {
        Some(picked) if !picked.is_empty() => picked,
        _ if line.is_empty() => Vec::new(),
        _ => vec![line.to_owned()],
    }
}

fn keep(desk: &mut Desk<'_>, kept: &KeptDraft) -> anyhow::Result<()> {
    let done = desk.reports.keep_draft(kept, desk.now_s, &mut desk.dice);
    done.map_err(|error| desk.failed(error))
}

fn send(desk: &mut Desk<'_>, kept: KeptDraft, asked: &ReportNew) -> anyhow::Result<()> {
    let strings = &desk.setting.strings;
    if asked.from.is_none() {
        for line in strings.report_answers(&kept.draft.answers()) {
            desk.dialogue
                .say(&format!("{}: {}", line.label, line.value))?;
        }
    }
    let may_answer = kept.draft.answers().may_answer == Some(true);
    let to = addressees(desk, &kept.draft, &asked.to)?;
    let finished = finish(desk, kept.draft, to.len())?;
    let answer = if may_answer { answer(desk)? } else { None };
    let has_picture = kept.picture.is_some();
    let sending = |answer| Sending {
        finished: finished.clone(),
        picture: kept.picture.clone(),
        to: to.clone(),
        pack: desk.setting.pack.facts().serial.unsigned_abs(),
        answer,
    };
    let (first, today) = (sending(answer), desk.setting.today);
    let sent = match desk.reports.send(first, today, &mut desk.dice) {
        Err(Error::RowsTaken) => {
            let second = sending(Some(GivenUp::Report(vault::pick(desk)?)));
            desk.reports.send(second, today, &mut desk.dice)
        }
        sent => sent,
    };
    let sent = sent.map_err(|error| desk.failed(error))?;
    let mut out = io::stdout().lock();
    let envelopes = i64::try_from(sent.envelopes).unwrap_or(i64::MAX);
    writeln!(
        out,
        "{}",
        strings.text("report-sealed", &[("envelopes", Arg::Number(envelopes))])
    )?;
    if has_picture {
        writeln!(out, "{}", strings.text("report-picture-days", &[]))?;
    }
    if answer.is_some() {
        let light = strings.report_light(Light::Saved);
        writeln!(out, "{}  [{}]", light.name, sent.report)?;
    } else {
        writeln!(out, "{}", strings.text("report-no-light", &[]))?;
    }
    Ok(())
}

fn finish(desk: &Desk<'_>, draft: Draft, partners: usize) -> anyhow::Result<Finished> {
    let strings = &desk.setting.strings;
    let finished = draft.finish(desk.setting.today);
    let finished = finished.map_err(|faults| {
        let lines: Vec<String> = faults
            .iter()
            .map(|fault| strings.report_fault(fault))
            .collect();
        anyhow::anyhow!(lines.join("\n"))
    })?;
    match over_bytes(&finished, partners) {
        0 => Ok(finished),
        over_bytes => Err(desk.failed(Error::TooLong { over_bytes })),
    }
}

/// The offices that will be able to read it: those that the person named, or those that are proposed
/// without those that she takes out.
fn addressees(
    desk: &mut Desk<'_>,
    draft: &Draft,
    named: &[String],
) -> anyhow::Result<Vec<Addressee>> {
    let strings = &desk.setting.strings;
    let today = desk.setting.today;
    let mut chosen: Vec<Addressee> = Vec::new();
    if named.is_empty() {
        let proposal = route(&draft.answers(), &desk.directory, today);
        let Proposal::Partners { recipients, others } = proposal else {
            anyhow::bail!(strings.report_stop_none_fits().join("\n"));
        };
        let (proposed, offered): (Vec<_>, Vec<_>) =
            recipients.iter().partition(|one| one.preselected);
        let told = |one: &Recipient| {
            let reason = strings.report_reason(&one.reason);
            format!("{}. {reason}", desk.name(one.partner))
        };
        if !proposed.is_empty() {
            desk.dialogue.say(&strings.text("report-proposal", &[]))?;
        }
        for (number, one) in (1..).zip(&proposed) {
            desk.dialogue.say(&format!("  {number}. {}", told(one)))?;
        }
        let offered = offered.into_iter().map(|one| (one.partner, told(one)));
        let others = others.into_iter().map(|number| (number, desk.name(number)));
        let offered: Vec<_> = offered.chain(others).collect();
        if !offered.is_empty() {
            let others = strings.text("report-proposal-others", &[]);
            desk.dialogue.say(&others)?;
        }
        for (number, told) in offered {
            let partner = desk.directory.partner(number);
            let id = partner.map_or("", |partner| partner.id.as_str());
            desk.dialogue.say(&format!("  --to {id}: {told}"))?;
        }
        let line = desk
            .dialogue
            .ask("report-proposal-remove", &[])?
            .unwrap_or_default();
        let out = Dialogue::numbers(&line).unwrap_or_default();
        let left = proposed
            .iter()
            .enumerate()
            .filter(|(at, _)| !out.contains(at));
        chosen.extend(left.filter_map(|(_, one)| desk.addressee(one.partner)));
    } else {
        for id in named {
            let mut usable = desk.directory.usable(today);
            let partner = usable.find(|partner| partner.id == *id);
            let addressee = partner.and_then(|partner| desk.addressee(partner.number));
            let unknown = || strings.text("report-office-unknown", &[]);
            chosen.push(addressee.with_context(unknown)?);
        }
    }
    anyhow::ensure!(
        !chosen.is_empty(),
        strings.report_stop_none_left().join("\n")
    );
    Ok(chosen)
}

/// Opens the vault that is to keep the answer, or sets a number for one.
fn answer(desk: &mut Desk<'_>) -> anyhow::Result<Option<GivenUp>> {
    let strings = &desk.setting.strings;
    let proposed = SecretNumber::propose(&mut desk.dice);
    let shown = [("number", Arg::Text(proposed.expose()))];
    let typed = desk
        .dialogue
        .ask("report-number-send", &shown)?
        .unwrap_or_default();
    let typed = if typed.is_empty() {
        proposed.expose()
    } else {
        typed.as_str()
    };
    let number = TypedNumber::parse(typed);
    let number = number.with_context(|| strings.text("report-number-wanted", &[]))?;
    let opened = desk
        .reports
        .search(&number, &desk.directory, &mut desk.dice);
    if !opened.map_err(|error| desk.failed(error))? {
        let number = SecretNumber::parse(typed)
            .map_err(|why| anyhow::anyhow!(strings.number_refused(why)))?;
        desk.dialogue
            .say(&strings.text("report-vault-new-erases", &[]))?;
        let sure = desk.dialogue.ask("report-yes-no", &[])?.unwrap_or_default();
        let is_sure = Dialogue::numbers(&sure) == Some(vec![0]);
        anyhow::ensure!(is_sure, strings.text("report-not-sent", &[]));
        let set = desk.reports.set_numbers(&number, None, &mut desk.dice);
        set.map_err(|error| desk.failed(error))?;
        desk.dialogue.say(&strings.text("report-number-set", &[]))?;
    }
    Ok(Some(GivenUp::None))
}

impl Desk<'_> {
    pub(super) fn addressee(&self, number: PartnerNumber) -> Option<Addressee> {
        let partner = self.directory.partner(number);
        let partner = partner.filter(|one| one.is_usable(self.setting.today))?;
        Some(Addressee {
            number,
            recipient: partner.sealing_key()?,
            signing: partner.signing_key()?,
        })
    }

    pub(super) fn name(&self, number: PartnerNumber) -> String {
        let language = self.setting.strings.language().tag();
        let partner = self.directory.partner(number);
        partner.map_or_else(|| number.0.to_string(), |one| one.name(language).to_owned())
    }
}
