//! Who is proposed for a report: the shipped rules case by case, each condition of a rule by itself, and what
//! no rule can change.

use std::path::Path;
use std::sync::OnceLock;

use parakh_core::clock::Day;
use parakh_core::report::routing::{
    Directory, Partner, PartnerKind, Proposal, Recipient, Rule, Stop, When, route,
};
use parakh_core::store::Pack;
use parakh_publisher::partners::Routing;
use parakh_publisher::{Content, pack, read_content};
use parakh_wire::PartnerNumber;
use parakh_wire::answers::Answers;

const SIGNING: &str = "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";

fn content() -> Content {
    read_content(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../content")).unwrap()
}

/// The shipped partners and rules, read once.
fn shipped() -> Routing {
    static ROUTING: OnceLock<Routing> = OnceLock::new();
    ROUTING.get_or_init(|| content().routing).clone()
}

fn day(text: &str) -> Day {
    Day::parse_iso(text).unwrap()
}

fn today() -> Day {
    day("2026-11-24")
}

fn answers(json: &str) -> Answers {
    serde_json::from_str(json).unwrap()
}

/// A key to seal to; its secret is forgotten.
fn recipient() -> String {
    let mut dice = rand_core::UnwrapErr(getrandom::SysRng);
    parakh_seal::Identity::make(&mut dice)
        .recipient()
        .to_string()
}

fn keyed(mut partner: Partner) -> Partner {
    partner.candidate = false;
    partner.recipient = Some(recipient());
    partner.signing = Some(SIGNING.to_owned());
    partner.not_before = Some("2026-01-01".to_owned());
    partner.not_after = Some("2026-12-31".to_owned());
    partner
}

/// The shipped directory as if all its candidates had agreed.
fn agreed() -> Directory {
    let routing = shipped();
    let partners = routing.partners.into_iter().map(keyed).collect();
    Directory::of(partners, routing.rules)
}

/// The proposal in short: `mrc-lahore near *` for one chosen from the start, then the others.
fn told(directory: &Directory, json: &str) -> (Vec<String>, Vec<String>) {
    let id = |number: PartnerNumber| directory.partner(number).unwrap().id.clone();
    match route(&answers(json), directory, today()) {
        Proposal::Stop(stop) => (vec![format!("{stop:?}")], Vec::new()),
        Proposal::Partners { recipients, others } => {
            let line = |r: Recipient| {
                let chosen = if r.preselected { " *" } else { "" };
                format!("{} {}{chosen}", id(r.partner), r.reason)
            };
            let others = others.into_iter().map(id).collect();
            (recipients.into_iter().map(line).collect(), others)
        }
    }
}

#[test]
fn the_shipped_rules_case_by_case() {
    let directory = agreed();
    for (json, expected) in [
        (r#"{}"#, &["mrc-islamabad centre *"][..]),
        (
            r#"{"happened":["paid_no_job"],"place":{"province":"punjab"},"danger":"no"}"#,
            &[
                "mrc-lahore nearest-centre *",
                "mrc-islamabad centre *",
                "beoe fraud *",
            ],
        ),
        (
            r#"{"happened":["paid_no_job"],"place":{"province":"punjab"},"danger":"maybe"}"#,
            &["mrc-lahore nearest-centre *", "mrc-islamabad centre *"],
        ),
        (
            r#"{"happened":["false_offer"],"place":{"province":"sindh"}}"#,
            &["mrc-islamabad centre *"],
        ),
        (
            r#"{"happened":["accounts_or_identity"],"place":{"province":"kp"},"danger":"no"}"#,
            &[
                "mrc-peshawar nearest-centre *",
                "drf cyber *",
                "mrc-islamabad centre *",
            ],
        ),
        (
            r#"{"happened":["held_or_forced"],"place":{"country":"AE"},"danger":"now"}"#,
            &[
                "mrc-islamabad trafficking *",
                "mrc-lahore centre *",
                "opf abroad-welfare",
            ],
        ),
        (
            r#"{"happened":["worse_job"],"place":{"country":"SA"},"danger":"no"}"#,
            &["mrc-islamabad centre *", "opf abroad-welfare"],
        ),
        (
            r#"{"happened":["false_visa"],"place":{"country":"PK"},"danger":"no"}"#,
            &["mrc-islamabad centre *", "beoe fraud *", "fia crime"],
        ),
    ] {
        assert_eq!(told(&directory, json).0, expected, "{json}");
    }
    let (_, others) = told(&directory, r#"{"happened":["worse_job"]}"#);
    assert_eq!(others, ["mrc-lahore", "mrc-peshawar", "opf", "beoe"]);
}

#[test]
fn a_body_of_a_government_is_chosen_only_at_home_and_without_a_threat() {
    let mut all = agreed();
    let open = Rule {
        reason: "any".to_owned(),
        when: When::default(),
        partners: vec!["fia".to_owned(), "mrc-lahore".to_owned()],
        kinds: Vec::new(),
        near: false,
        most: 3,
        preselect: true,
    };
    all = Directory::of(all.all().to_vec(), vec![open]);
    for (place, danger, happened, chosen) in [
        (r#"{"province":"kp"}"#, "no", "smuggled", true),
        (r#"{"country":"PK"}"#, "no", "smuggled", true),
        (r#"{"country":"AE"}"#, "no", "smuggled", false),
        (r#"{"country":"ZZ"}"#, "no", "smuggled", false),
        ("null", "no", "smuggled", false),
        (r#"{"province":"kp"}"#, "maybe", "smuggled", false),
        (r#"{"province":"kp"}"#, "now", "smuggled", false),
        (r#"{"province":"kp"}"#, "no", "held_or_forced", false),
        (
            r#"{"province":"kp"}"#,
            "no",
            r#"smuggled","threatened"#,
            false,
        ),
    ] {
        let json = format!(r#"{{"place":{place},"danger":"{danger}","happened":["{happened}"]}}"#);
        let fia = if chosen { "fia any *" } else { "fia any" };
        assert_eq!(told(&all, &json).0, ["mrc-lahore any *", fia], "{json}");
    }
    let unanswered = r#"{"place":{"province":"kp"},"happened":["smuggled"]}"#;
    assert_eq!(told(&all, unanswered).0, ["mrc-lahore any *", "fia any"]);
}

#[test]
fn whom_only_the_person_may_choose_is_never_chosen_for_her() {
    let mut partners = agreed().all().to_vec();
    partners
        .iter_mut()
        .for_each(|partner| partner.consent = true);
    let directory = Directory::of(partners, shipped().rules);
    assert_eq!(told(&directory, "{}").0, ["mrc-islamabad centre"]);
}

#[test]
fn each_condition_of_a_rule_holds_by_itself_and_what_is_not_answered_is_not_so() {
    let all = agreed().all().to_vec();
    for (when, yes, no) in [
        (
            r#"{"happened":["smuggled"]}"#,
            r#"{"happened":["other","smuggled"]}"#,
            r#"{"happened":["other"]}"#,
        ),
        (
            r#"{"province":["kp"]}"#,
            r#"{"place":{"province":"kp"}}"#,
            r#"{"place":{"province":"sindh"}}"#,
        ),
        (
            r#"{"abroad":true}"#,
            r#"{"place":{"country":"AE"}}"#,
            r#"{"place":{"country":"PK"}}"#,
        ),
        (
            r#"{"abroad":false}"#,
            r#"{"place":{"province":"kp"}}"#,
            r#"{"place":{"country":"AE"}}"#,
        ),
        (
            r#"{"destination":["SA"]}"#,
            r#"{"destination":"SA"}"#,
            r#"{"destination":"AE"}"#,
        ),
        (
            r#"{"danger":["no"]}"#,
            r#"{"danger":"no"}"#,
            r#"{"danger":"now"}"#,
        ),
        (
            r#"{"may_answer":true}"#,
            r#"{"may_answer":true}"#,
            r#"{"may_answer":false}"#,
        ),
        (
            r#"{"may_answer":false}"#,
            r#"{"may_answer":false}"#,
            r#"{"may_answer":true}"#,
        ),
    ] {
        let rule = format!(r#"{{"reason":"x","when":{when},"kinds":["mrc"],"most":1}}"#);
        let rule: Rule = serde_json::from_str(&rule).unwrap();
        let directory = Directory::of(all.clone(), vec![rule]);
        assert_eq!(told(&directory, yes).0, ["mrc-islamabad x"], "{when}");
        for not in [no, "{}"] {
            assert_eq!(told(&directory, not).0, [""; 0], "{when} {not}");
        }
    }
}

#[test]
fn what_a_report_speaks_of_never_receives_it() {
    let directory = agreed();
    for json in [
        r#"{"agent":{"name":"Migrant Resource Centre, ISLAMABAD"}}"#,
        r#"{"text":"they sit in the migrant resource centre Islamabad and take money"}"#,
        r#"{"message":"مائیگرنٹ ریسورس سینٹر، اسلام آباد سے"}"#,
    ] {
        let (recipients, others) = told(&directory, json);
        assert_eq!(recipients, ["mrc-lahore centre *"], "{json}");
        assert!(!others.contains(&"mrc-islamabad".to_owned()), "{json}");
    }
    let (_, others) = told(
        &directory,
        r#"{"text":"a man of the OPF","happened":["worse_job"]}"#,
    );
    assert!(!others.contains(&"opf".to_owned()));
    let (_, others) = told(&directory, r#"{"text":"opfer","happened":["worse_job"]}"#);
    assert!(others.contains(&"opf".to_owned()), "only whole words count");
}

#[test]
fn nobody_is_proposed_without_a_key_or_when_nobody_fits() {
    let shipped = shipped();
    let candidates = Directory::of(shipped.partners.clone(), shipped.rules.clone());
    assert!(!candidates.has_any_key(today()));
    assert_eq!(told(&candidates, "{}").0, ["NoPartnerHasAKey"]);
    let drf = shipped.partners.iter().find(|partner| partner.id == "drf");
    let alone = Directory::of(vec![keyed(drf.unwrap().clone())], shipped.rules);
    assert!(alone.has_any_key(today()));
    assert_eq!(
        told(&alone, r#"{"happened":["worse_job"]}"#).0,
        ["NoneFits"]
    );
    let about = r#"{"happened":["threatened"],"text":"digital rights foundation"}"#;
    assert_eq!(told(&alone, about).0, ["NoneFits"]);
    assert_eq!(
        told(&alone, r#"{"happened":["threatened"]}"#).0,
        ["drf trafficking *"]
    );
    assert_eq!(
        route(&Answers::default(), &Directory::default(), today()),
        Proposal::Stop(Stop::NoPartnerHasAKey)
    );
}

#[test]
fn a_partner_abroad_serves_its_countries_and_at_most_three_are_proposed() {
    let mut partners = agreed().all().to_vec();
    partners[0].countries = serde_json::from_str(r#"["SA"]"#).unwrap();
    let mut rules = shipped().rules;
    rules.truncate(1);
    rules[0].near = false;
    rules[0].kinds = vec![PartnerKind::Mrc, PartnerKind::Government];
    rules[0].most = 3;
    let mut twice = rules.clone();
    twice.extend(rules);
    let directory = Directory::of(partners, twice);
    let (recipients, _) = told(
        &directory,
        r#"{"place":{"country":"AE"},"happened":["smuggled"]}"#,
    );
    assert_eq!(
        recipients,
        [
            "mrc-lahore nearest-centre *",
            "mrc-peshawar nearest-centre *",
            "opf nearest-centre"
        ]
    );
    let (recipients, _) = told(
        &directory,
        r#"{"place":{"country":"SA"},"happened":["smuggled"]}"#,
    );
    assert_eq!(recipients.len(), 3);
    assert_eq!(recipients[0], "mrc-islamabad nearest-centre *");
}

#[test]
fn keys_hold_from_their_first_day_to_sixty_days_after_their_last() {
    let usable = |change: fn(&mut Partner), on: &str| {
        let mut partner = keyed(shipped().partners.remove(0));
        change(&mut partner);
        partner.is_usable(day(on))
    };
    for (on, good) in [
        ("2025-12-31", false),
        ("2026-01-01", true),
        ("2026-12-31", true),
        ("2027-03-01", true),
        ("2027-03-02", false),
    ] {
        assert_eq!(usable(|_| {}, on), good, "{on}");
    }
    let changes: [fn(&mut Partner); 6] = [
        |partner| partner.revoked = true,
        |partner| partner.candidate = true,
        |partner| partner.recipient = None,
        |partner| partner.signing = Some("AQEB".to_owned()),
        |partner| partner.not_before = None,
        |partner| partner.not_after = Some("soon".to_owned()),
    ];
    for change in changes {
        assert!(!usable(change, "2026-06-01"));
    }
}

#[test]
fn the_directory_comes_out_of_a_pack_as_it_went_in() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("pack.sqlite");
    let mut content = content();
    content.routing.partners = content.routing.partners.into_iter().map(keyed).collect();
    pack::write(&content, &path).unwrap();
    let directory = Directory::open(&Pack::open(&path).unwrap()).unwrap();
    let given = Directory::of(content.routing.partners, content.routing.rules);
    assert_eq!(directory, given);
    assert_eq!(directory.usable(today()).count(), 7);
    let names = ["en", "ur", "xx"].map(|tag| directory.all()[0].name(tag).to_owned());
    assert!(names[0].starts_with("Migrant") && names[1] != names[0] && names[2] == names[0]);
    let change = |sql: &str| {
        let connection = rusqlite::Connection::open(&path).unwrap();
        connection.execute_batch(sql).unwrap();
        drop(connection);
        Directory::open(&Pack::open(&path).unwrap()).unwrap()
    };
    let newer = change(
        "UPDATE directory SET line = '{\"kind\":\"embassy\"}' WHERE at = 0;
         INSERT INTO directory VALUES (90, 'poem', 'x')",
    );
    assert_eq!(newer.all().len(), 6, "what is not understood is left out");
    assert_eq!(change("DROP TABLE directory"), Directory::default());
}
