//! What programs link, read from cargo's own tree: a feature that is off is no wall, for building the
//! workspace turns it on.

use std::collections::BTreeSet;
use std::process::Command;

use super::File;
use crate::run;

/// The crates that may link `parakh-seal`: what runs on the phone, its command line, and the desk.
const SEALERS: [&str; 5] = [
    "parakh-core",
    "parakh-ffi",
    "parakh",
    "parakh-inbox",
    // It builds packs with the core's own schema and so links all of the core; it answers nobody and
    // holds no partner's key. That it does not name the crate itself is checked.
    "parakh-publisher",
];

/// Of these, the ones that may name it.
const NAMERS: [&str; 4] = ["parakh-core", "parakh-ffi", "parakh", "parakh-inbox"];

/// The crates in partner/ that are not servers.
const NO_SERVERS: [&str; 2] = ["inbox", "publisher"];

/// A crate, and what must not be in it.
const BANNED: [(&str, &[&str]); 2] = [
    (
        "parakh-core",
        &["uniffi", "tokio", "axum", "openssl", "jni"],
    ),
    // The wire holds no keys: nothing that seals, signs or draws.
    (
        "parakh-wire",
        &[
            "hpke",
            "age",
            "ed25519-dalek",
            "x25519-dalek",
            "aes-gcm",
            "chacha20poly1305",
            "hmac",
            "hkdf",
            "rand_core",
            "getrandom",
            "parakh-seal",
        ],
    ),
];

pub(super) fn faults(all: &[File]) -> anyhow::Result<Vec<String>> {
    let mut faults = Vec::new();
    for (of, banned) in BANNED {
        let linked = tree(&["--package", of])?;
        faults.extend(both(&linked, banned).map(|name| format!("{of} links {name}")));
    }
    let linking = tree(&["--workspace", "--invert", "parakh-seal"])?;
    let naming = tree(&["--workspace", "--invert", "parakh-seal", "--depth", "1"])?;
    faults.extend(sealers(&linking, &naming));
    for server in servers(all) {
        // A server of one package or another name is found by its folder.
        let linked = tree(&["--manifest-path", &format!("partner/{server}/Cargo.toml")])?;
        let walls = ["parakh-seal", "parakh-core"];
        faults.extend(both(&linked, &walls).map(|name| format!("partner/{server} links {name}")));
    }
    Ok(faults)
}

fn sealers(linking: &BTreeSet<String>, naming: &BTreeSet<String>) -> Vec<String> {
    let mut faults = Vec::new();
    for (found, allowed, does) in [
        (linking, SEALERS.as_slice(), "link"),
        (naming, &NAMERS, "name"),
    ] {
        let wrong = found
            .iter()
            .filter(|name| *name != "parakh-seal" && !allowed.contains(&name.as_str()));
        faults.extend(wrong.map(|name| format!("{name} must not {does} parakh-seal")));
    }
    if linking.len() < 2 {
        faults.push("nothing links parakh-seal, so this rule reads the tree wrongly".to_owned());
    }
    faults
}

/// The servers: every crate in partner/ that is not known to be none.
fn servers(all: &[File]) -> BTreeSet<&str> {
    let folders = all.iter().filter_map(|file| {
        let inside = file.path.strip_prefix("partner/")?;
        inside.strip_suffix("/Cargo.toml")
    });
    folders.filter(|name| !NO_SERVERS.contains(name)).collect()
}

fn both<'a>(linked: &'a BTreeSet<String>, banned: &'a [&str]) -> impl Iterator<Item = &'a String> {
    linked.iter().filter(|name| banned.contains(&name.as_str()))
}

/// The names in a tree of what is linked.
fn tree(what: &[&str]) -> anyhow::Result<BTreeSet<String>> {
    let mut tree = Command::new("cargo");
    tree.args(["tree", "--locked", "--edges", "normal", "--prefix", "none"]);
    let linked = run::output(tree.args(what), "cargo tree")?;
    let names = linked.lines().filter_map(|line| line.split(' ').next());
    Ok(names
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{sealers, servers};
    use crate::tidy::file;

    fn names(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn who_must_not_seal_is_found() {
        let good = names(&["parakh-seal", "parakh-core", "parakh-inbox"]);
        assert_eq!(sealers(&good, &good), [""; 0]);
        let all = names(&["parakh-seal", "parakh-core", "parakh-publisher"]);
        assert_eq!(sealers(&all, &good), [""; 0]);
        let mailroom = names(&["parakh-seal", "parakh-core", "parakh-mailroom"]);
        assert_eq!(
            sealers(&mailroom, &good),
            ["parakh-mailroom must not link parakh-seal"]
        );
        assert_eq!(
            sealers(&all, &all),
            ["parakh-publisher must not name parakh-seal"]
        );
        assert_eq!(sealers(&names(&["parakh-seal"]), &good).len(), 1);
    }

    #[test]
    fn servers_are_what_lies_in_partner() {
        let files = ["inbox", "publisher", "relay"]
            .map(|name| file(&format!("partner/{name}/Cargo.toml"), ""));
        assert_eq!(servers(&files), BTreeSet::from(["relay"]));
    }
}
