//! `parakh pack info` and `parakh pack verify`: what the content pack holds, and whether it is whole.

use std::collections::BTreeMap;

use parakh_core::registry::{Registry, Status};
use serde_json::json;

use crate::args::{Pack, PackCommand};
use crate::setting::Setting;

pub(crate) fn run(setting: &Setting, asked: &Pack) -> anyhow::Result<()> {
    match asked.command {
        PackCommand::Info => info(setting),
        PackCommand::Verify => verify(setting),
    }
}

fn verify(setting: &Setting) -> anyhow::Result<()> {
    setting
        .pack
        .verify()
        .map_err(|error| anyhow::anyhow!(setting.strings.pack_error(error)))?;
    let facts = setting.pack.facts();
    if setting.json {
        println!(
            "{}",
            json!({"whole": true, "serial": facts.serial, "rows": facts.rows})
        );
    } else {
        println!(
            "serial {}: all {} rows are as the publisher wrote them",
            facts.serial, facts.rows
        );
    }
    Ok(())
}

fn info(setting: &Setting) -> anyhow::Result<()> {
    let registry = setting.registry()?;
    let facts = setting.pack.facts();
    let statuses = counts(&registry, |row| word(row.status).to_owned());
    let regions = counts(&registry, |row| {
        row.licence_no.get(5..).unwrap_or_default().to_owned()
    });
    if setting.json {
        let object = |counts: &[(String, usize)]| -> serde_json::Value {
            counts
                .iter()
                .map(|(key, count)| (key.clone(), json!(count)))
                .collect()
        };
        let answer = json!({
            "serial": facts.serial, "created": facts.created, "as_of": facts.as_of,
            "publisher": facts.publisher, "page": facts.page, "checked": facts.checked,
            "rows": facts.rows, "rows_sha256": facts.rows_sha256,
            "by_status": object(&statuses), "by_region": object(&regions),
            "pack_bytes": setting.pack.size_bytes(), "index_bytes": registry.index_bytes(),
        });
        println!("{answer}");
        return Ok(());
    }
    let line = |counts: &[(String, usize)]| -> String {
        counts
            .iter()
            .map(|(key, count)| format!("{key} {count}"))
            .collect::<Vec<_>>()
            .join(", ")
    };
    println!("serial:    {} of {}", facts.serial, facts.created);
    println!("copy of:   {}", facts.as_of);
    println!("publisher: {}", facts.publisher);
    println!("page:      {}", facts.page);
    println!("checked:   {}", facts.checked);
    println!("licences:  {}", facts.rows);
    println!("by status: {}", line(&statuses));
    println!("by region: {}", line(&regions));
    println!(
        "bytes:     {} in the pack, {} in the search index",
        setting.pack.size_bytes(),
        registry.index_bytes()
    );
    Ok(())
}

fn word(status: Status) -> &'static str {
    match status {
        Status::Valid => "Valid",
        Status::Expired => "Expired",
        Status::Cancelled => "Cancelled",
        Status::Surrendered => "Surrendered",
        Status::Suspended => "Suspended",
        Status::Invalid => "Invalid",
    }
}

/// Counts of rows by a key, the largest first.
fn counts(
    registry: &Registry,
    key: impl Fn(&parakh_core::registry::Promoter) -> String,
) -> Vec<(String, usize)> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    registry
        .promoters()
        .for_each(|row| *counts.entry(key(row)).or_default() += 1);
    let mut order: Vec<_> = counts.into_iter().collect();
    order.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    order
}
