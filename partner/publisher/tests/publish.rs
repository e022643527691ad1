//! The publisher on the forms in which the register is published, on bad rows, and on itself: the
//! same content gives the same bytes.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

use std::path::Path;

use parakh_publisher::clean::{CleanRow, Register, clean};
use parakh_publisher::compare::compare;
use parakh_publisher::provenance::Accepted;
use parakh_publisher::source::parse;
use parakh_publisher::summary::summary;
use parakh_publisher::{Error, pack, read_content};

fn register(text: &str) -> Result<Register, Error> {
    clean(parse(text)?, &Accepted::default())
}

fn rows(text: &str) -> Vec<CleanRow> {
    register(text).unwrap().rows
}

fn faults(text: &str) -> Vec<String> {
    match register(text) {
        Err(Error::Malformed(faults)) => faults,
        other => vec![format!("{other:?}")],
    }
}

const CSV: &str =
    "\u{FEFF}Licence No,Proprietor Name,Licence Title,Status,Expiry Date,Head Office,Branch Offices
0008  / RWP12 Permissions Available,A Khan,Noor & Co,Active,31/12/2027,\"Shop 1, Swat 0946-710000\",
\"3 Permissions Available 0007/LHR\",,Amigo Recuiting Agency,Cancelled,,,
";

const HTML: &str = "<html><body><table><tr><th>License No.</th><th>Proprietor Name</th><th>License Title</th>
<th>Status</th><th>Expiry Date</th><th>Head Office</th><th>Branch Offices</th></tr>
<tr><td>0008  / RWP<span class=badge>12 Permissions Available</span></td><td>A Khan</td><td>Noor &amp; Co</td>
<td>Active</td><td>31/12/2027</td><td>Shop 1, Swat<br>0946-710000</td><td></td></tr>
<tr><td><b>3 Permissions Available</b>0007/LHR</td><td></td><td>Amigo  Recuiting Agency</td><td>Cancelled</td>
<td></td><td></td><td></td></tr></table></body></html>";

const JSON: &str = r#"{"data": [
 {"licence_no": "0008  / RWP12 Permissions Available", "proprietor": "A Khan", "name": "Noor & Co",
  "status": "Active", "expiry": "31/12/2027", "head_office": "Shop 1, Swat 0946-710000", "branches": null},
 {"licence_no": "3 Permissions Available0007/LHR", "name": "Amigo Recuiting Agency", "status": "Cancelled"}]}"#;

#[test]
fn all_published_forms_give_the_same_rows() {
    let csv = rows(CSV);
    assert_eq!(csv.len(), 2);
    assert_eq!(csv[1].licence_no(), "0008/RWP");
    assert_eq!((csv[1].permissions_open, csv[0].permissions_open), (12, 3));
    assert_eq!(
        (csv[1].status.as_str(), csv[1].expiry.as_str()),
        ("Valid", "2027-12-31")
    );
    assert_eq!(
        csv[1].phones,
        ["0946-710000"],
        "the phone inside the address"
    );
    assert_eq!(rows(HTML), csv);
    assert_eq!(rows(JSON), csv);
}

#[test]
fn every_oddity_is_named() {
    let told = summary(&register(CSV).unwrap());
    for odd in [
        "day first: 1",
        "glued to the number: 2",
        "inside an address: 1",
        "spelt another way: 1",
    ] {
        assert!(told.contains(odd), "{odd} in {told}");
    }
}

#[test]
fn malformed_rows_stop_the_build_with_their_line() {
    let table = |row: &str| {
        format!("licence_no,name,status,expiry,permissions_open\n0001/RWP,A,Valid,,\n{row}\n")
    };
    for (row, fault) in [
        ("0002,B,Valid,,", "line 3: no licence number"),
        ("0002/XYZ,B,Valid,,", "line 3: no licence number"),
        ("99999/RWP,B,Valid,,", "line 3: no licence number"),
        ("0002/RWP junk,B,Valid,,", "line 3: no licence number"),
        ("0002/RWP,B,Fine,,", "unknown status"),
        ("0002/RWP,B,Valid,2026-02-30,", "no date"),
        ("0002/RWP,B,Valid,soon,", "no date"),
        ("0002/RWP,--,Valid,,", "no name"),
        ("0002/RWP,B,Valid,,many", "no number"),
        ("0002/RWP,B,Valid", "wrong number of cells"),
        ("0001/RWP,B,Valid,,", "stands twice"),
    ] {
        let found = faults(&table(row));
        assert!(
            found.len() == 1 && found[0].contains(fault),
            "{row}: {found:?}"
        );
    }
}

#[test]
fn a_malformed_row_passes_when_it_is_accepted_and_an_accepted_row_must_be_there() {
    let accepted: Accepted =
        toml::from_str("[rows]\n\"0002/RWP\" = \"no name is printed\"\n").unwrap();
    let table = |row: &str| parse(&format!("licence_no,name,status\n{row}\n")).unwrap();
    assert_eq!(
        clean(table("0002/RWP,,Valid"), &accepted)
            .unwrap()
            .rows
            .len(),
        1
    );
    assert!(clean(table("0003/RWP,C,Valid"), &accepted).is_err());
}

#[test]
fn files_that_are_no_list_are_refused() {
    for text in [
        "",
        "  \n",
        "a,b,c\n1,2,3\n",
        "<p>maintenance</p>",
        "{\"error\": 1}",
        "[1, 2",
        "\"x\"",
    ] {
        assert!(register(text).is_err(), "{text:?}");
    }
}

#[test]
fn two_copies_are_compared_row_by_row() {
    let old = register("licence_no,name,status\n0001/RWP,A,Valid\n0002/RWP,B,Valid\n").unwrap();
    let new =
        register("licence_no,name,status\n0001/RWP,A B,Cancelled\n0003/RWP,C,Valid\n").unwrap();
    let told = compare(&old, &new);
    for line in [
        "name: 0001/RWP \"A\" is now \"A B\"",
        "status: 0001/RWP",
        "gone: 0002/RWP B",
        "new: 0003/RWP C",
    ] {
        assert!(told.contains(line), "{line} in {told}");
    }
    assert_eq!(compare(&old, &old), "");
}

#[test]
fn the_same_content_gives_the_same_bytes_and_a_small_pack() {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    let folder = tempfile::tempdir().unwrap();
    let build = |name: &str| {
        let path = folder.path().join(name);
        pack::write(&read_content(&content).unwrap(), &path).unwrap();
        std::fs::read(path).unwrap()
    };
    let (one, two) = (build("one"), build("two"));
    assert!(one == two, "the bytes differ");
    assert!(one.len() < 1_500_000, "{} bytes", one.len());
    // As it travels: updates are compressed with zstd.
    let packed = zstd::bulk::compress(&one, 19).unwrap().len();
    assert!(packed < 500_000, "{packed} bytes compressed");
    assert_eq!(
        std::fs::read_dir(folder.path()).unwrap().count(),
        2,
        "nothing else is left behind"
    );
}

#[test]
fn the_real_register_has_the_published_counts() {
    let content =
        read_content(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content")).unwrap();
    let count = |status: &str| {
        content
            .register
            .rows
            .iter()
            .filter(|row| row.status == status)
            .count()
    };
    let counts = [
        "Valid",
        "Cancelled",
        "Surrendered",
        "Expired",
        "Suspended",
        "Invalid",
    ]
    .map(count);
    assert_eq!(counts, [2831, 1247, 836, 339, 33, 4]);
}

#[test]
fn the_real_content_has_the_published_fees() {
    let content =
        read_content(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content")).unwrap();
    let fee = |id: &str| {
        let fees = &content.knowledge.fees;
        fees.iter().find(|fee| fee.id == id).unwrap().amount_pkr
    };
    let fees = ["total_promoter", "total_direct", "oec_application"].map(fee);
    assert_eq!(fees, [22_200.0, 9_200.0, 500.0]);
    assert!(content.knowledge.wages.len() > 100);
}

/// The faults of a content folder whose file `name` has `line` as its last.
fn faults_with(name: &str, line: &str) -> String {
    let real = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    let folder = tempfile::tempdir().unwrap();
    for part in ["law", "phrases", "messages"] {
        std::fs::create_dir(folder.path().join(part)).unwrap();
        for file in std::fs::read_dir(real.join(part)).unwrap() {
            let file = file.unwrap();
            let to = folder.path().join(part).join(file.file_name());
            std::fs::copy(file.path(), to).unwrap();
        }
    }
    let path = folder.path().join(name);
    let text = std::fs::read_to_string(&path).unwrap() + line;
    std::fs::write(&path, text).unwrap();
    match parakh_publisher::knowledge::read(folder.path()) {
        Err(Error::Malformed(faults)) => faults.join("\n"),
        other => format!("{other:?}"),
    }
}

#[test]
fn malformed_fees_wages_and_names_stop_the_build_with_their_line() {
    for (line, fault) in [
        ("AE\tany\tAED\t800", "wrong number of cells"),
        ("AE\tfarm\tAED\tmuch\t900\t2026-11-01\tseen", "no amount"),
        ("AE\tfarm\tAED\t-1\t900\t2026-11-01\tseen", "no amount"),
        ("AE\tfarm\tAED\t900\t900\t2026-11-01\tseen", "low end"),
        ("AE\tfarm\tAED\t800\t900\t2026-13-01\tseen", "no date"),
        (
            "AE\tfarm\tdirham\t800\t900\t2026-11-01\tseen",
            "no currency",
        ),
        ("AE\tfarm\tAED\t800\t900\t2026-11-01\t", "no source"),
        ("AE\tany\tAED\t800\t900\t2026-11-01\tseen", "stand twice"),
        ("ZZ\tany\tAED\t800\t900\t2026-11-01\tseen", "no phrase"),
        ("AE\tfarm\tXAU\t800\t900\t2026-11-01\tseen", "no rate"),
    ] {
        let found = faults_with("law/wages.tsv", line);
        let named = found.contains("wages.tsv:1") && found.contains(fault);
        assert!(named && found.lines().count() == 1, "{line}: {found}");
    }
    for (line, fault) in [
        ("XAU\t1\t2026-11-01", "wrong number of cells"),
        ("XAU\tmuch\t2026-11-01\tseen", "no amount"),
        ("gold\t1\t2026-11-01\tseen", "no currency"),
        ("SAR\t75\t2026-11-01\tseen", "stands twice"),
    ] {
        let found = faults_with("law/rates.tsv", line);
        assert!(found.contains(fault), "{line}: {found}");
    }
    let fee = "\n[[fee]]\nid = \"opf\"\namount_pkr = 1\napplies = \"\"\nfrom = \"2026\"\nsource = \"a\"\n";
    assert!(faults_with("law/fees.toml", fee).contains("opf: no date"));
    assert!(faults_with("phrases/places.tsv", "AE\txx\tdubai\n").contains("places.tsv:"));
}
