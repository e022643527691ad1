//! Partners and rules that may not enter a pack are named by their line.

use super::{Routing, parse};
use crate::Error;

const PARTNER: &str = "[[partner]]\nnumber = 1\nid = \"one\"\nkind = \"mrc\"\nprovince = \"kp\"\n\
    city = \"peshawar\"\ncandidate = true\nnames = { en = \"One\" }\n";
const OFFICE: &str = "[[partner]]\nnumber = 2\nid = \"office\"\nkind = \"government\"\n\
    candidate = true\nnames = { en = \"Office\" }\n";
const RULE: &str = "[[rule]]\nreason = \"near\"\nkinds = [\"mrc\"]\nnear = true\nmost = 1\n\
    preselect = true\n";
const SIGNING: &str = "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";

fn read(partners: &str, rules: &str) -> Result<Routing, Error> {
    parse(("p", partners), ("r", rules))
}

fn faults(partners: &str, rules: &str) -> Vec<String> {
    match read(partners, rules) {
        Err(Error::Malformed(faults)) => faults,
        other => vec![format!("{other:?}")],
    }
}

#[test]
fn partners_that_may_not_enter_are_named_by_their_line() {
    assert_eq!(read(PARTNER, RULE).unwrap().partners.len(), 1);
    let keys = format!(
        "recipient = \"age1pq1canary\"\nsigning = \"{SIGNING}\"\nnot_before = \"2026-01-01\"\nnot_after = \"2026-12-31\"\ncandidate = false"
    );
    for (from, to, fault) in [
        ("number = 1", "number = 0", "the number is none"),
        ("\"one\"", "\"One!\"", "the id is none"),
        ("en =", "ur =", "it has no name in English"),
        ("en =", "xx = \"X\", en =", "a name is none"),
        ("peshawar", "oz", "the city is unknown"),
        ("\"kp\"", "\"sindh\"", "the city is in another province"),
        (
            "candidate = true",
            "candidate = false",
            "what has no keys is a candidate",
        ),
        ("candidate = true", &keys, "the recipient is no age1pq key"),
        (
            "\"mrc\"",
            "\"oracle\"",
            "a field is missing or has no value that fits",
        ),
        ("candidate", "colour = 1\ncandidate", "a field is unknown"),
    ] {
        let bad = format!("\n{}", PARTNER.replace(from, to));
        assert_eq!(faults(&bad, ""), [format!("p:2: {fault}")], "{to}");
        assert!(!faults(&bad, "")[0].contains("canary"));
    }
    let twice = PARTNER.to_owned() + PARTNER;
    assert_eq!(
        faults(&twice, ""),
        ["p:9: the id stands twice", "p:9: the number stands twice"]
    );
    for (key, fault) in [
        (format!("signing = \"{SIGNING}\""), "some are missing"),
        ("signing = \"AQEB\"".to_owned(), "the signing key is none"),
        ("not_before = \"2026-02-30\"".to_owned(), "a day is none"),
        (
            "not_before = \"2026-02-02\"\nnot_after = \"2026-02-01\"".to_owned(),
            "the keys end before they begin",
        ),
        (
            format!("signing = \"{SIGNING}\""),
            "a candidate has no keys",
        ),
    ] {
        let bad = PARTNER.replace("candidate", &format!("{key}\ncandidate"));
        assert!(
            faults(&bad, "").iter().any(|found| found.contains(fault)),
            "{fault}"
        );
    }
    assert_eq!(faults("[[partner", ""), ["p:1: it does not parse"]);
}

#[test]
fn rules_that_may_not_enter_are_named_by_their_line() {
    let office = RULE.replace("kinds = [\"mrc\"]", "partners = [\"office\"]");
    let partners = PARTNER.to_owned() + OFFICE;
    for (rule, fault) in [
        (RULE.replace("near\"", "Near!\""), "the reason is none"),
        (
            RULE.replace("kinds = [\"mrc\"]\n", ""),
            "a rule names partners or kinds",
        ),
        (
            RULE.replace("kinds", "partners = [\"one\"]\nkinds"),
            "a rule names partners or kinds",
        ),
        (office.replace("office", "gone"), "a partner is unknown"),
        (
            RULE.replace("most = 1", "most = 0"),
            "it proposes none or too many",
        ),
        (
            RULE.replace("most = 1", "most = 4"),
            "it proposes none or too many",
        ),
        (
            office.clone(),
            "a government's body is chosen only at home and without danger",
        ),
        (
            RULE.replace("\"mrc\"", "\"government\""),
            "a government's body is chosen only at home and without danger",
        ),
        (
            RULE.replace("most", "when = { luck = 1 }\nmost"),
            "a field is unknown",
        ),
        (
            RULE.replace("most = 1\n", ""),
            "a field is missing or has no value that fits",
        ),
    ] {
        assert_eq!(
            faults(&partners, &rule),
            [format!("r:1: {fault}")],
            "{rule}"
        );
    }
    let guarded = office.replace(
        "near = true",
        "when = { abroad = false, danger = [\"no\"] }",
    );
    assert_eq!(read(&partners, &guarded).unwrap().rules.len(), 1);
}

/// A well-written recipient of one byte repeated; whether a key opens anything only the sealing knows.
fn recipient(pattern: u8) -> String {
    use bech32::{Bech32, Checksum, Fe1024, Hrp};
    struct Long;
    impl Checksum for Long {
        type MidstateRepr = u32;
        type CorrectionField = Fe1024;
        const ROOT_GENERATOR: Self::CorrectionField = <Bech32 as Checksum>::ROOT_GENERATOR;
        const ROOT_EXPONENTS: core::ops::RangeInclusive<usize> =
            <Bech32 as Checksum>::ROOT_EXPONENTS;
        const CODE_LENGTH: usize = 4096;
        const CHECKSUM_LENGTH: usize = <Bech32 as Checksum>::CHECKSUM_LENGTH;
        const GENERATOR_SH: [u32; 5] = <Bech32 as Checksum>::GENERATOR_SH;
        const TARGET_RESIDUE: u32 = <Bech32 as Checksum>::TARGET_RESIDUE;
    }
    bech32::encode_lower::<Long>(Hrp::parse("age1pq").unwrap(), &[pattern; 1216]).unwrap()
}

#[test]
fn a_folder_whose_partners_have_keys_becomes_a_directory_that_can_be_used() {
    use parakh_core::clock::Day;
    use parakh_core::report::routing::Directory;
    use parakh_core::store::{APPLICATION_ID, FORMAT_VERSION, Pack, SCHEMA};

    let folder = tempfile::tempdir().unwrap();
    let partner = |number: u8| {
        let keys = format!(
            "candidate = false\nrecipient = \"{}\"\nsigning = \"{SIGNING}\"\n\
             not_before = \"2026-01-01\"\nnot_after = \"2026-12-31\"",
            recipient(number)
        );
        let named = PARTNER.replace("\"one\"", &format!("\"p{number}\""));
        let numbered = named.replace("number = 1", &format!("number = {number}"));
        numbered.replace("candidate = true", &keys)
    };
    let three: String = (1..=3).map(partner).collect();
    std::fs::write(folder.path().join("partners.toml"), three).unwrap();
    std::fs::write(folder.path().join("routing.toml"), RULE).unwrap();
    let routing = super::read(folder.path()).unwrap();
    let path = folder.path().join("pack.sqlite");
    let mut pack = rusqlite::Connection::open(&path).unwrap();
    pack.pragma_update(None, "application_id", APPLICATION_ID)
        .unwrap();
    pack.pragma_update(None, "user_version", FORMAT_VERSION)
        .unwrap();
    pack.execute_batch(SCHEMA).unwrap();
    let facts = [
        ("serial", "1"),
        ("created", "2026-11-24"),
        ("as_of", "2026-11-24"),
        ("publisher", "x"),
        ("page", "x"),
        ("checked", "x"),
        ("rows", "0"),
        ("rows_sha256", "x"),
    ];
    for (key, value) in facts {
        pack.execute(
            "INSERT INTO meta (key, value) VALUES (?1, ?2)",
            [key, value],
        )
        .unwrap();
    }
    let transaction = pack.transaction().unwrap();
    super::write(&transaction, &routing).unwrap();
    transaction.commit().unwrap();
    drop(pack);
    let directory = Directory::open(&Pack::open(&path).unwrap()).unwrap();
    let today = Day::parse_iso("2026-11-24").unwrap();
    let numbers: Vec<u32> = directory
        .usable(today)
        .map(|partner| partner.number.0)
        .collect();
    assert_eq!(numbers, [1, 2, 3]);
    assert_eq!(directory.all()[2].recipient, Some(recipient(3)));
}
