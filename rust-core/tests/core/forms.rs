//! Every printed and typed form of a licence number leads to its row, and nothing else does.

use super::{ask, licences};
use parakh_core::registry::{MatchedOn, Warning};

#[track_caller]
fn leads_to(question: &str, licence: &str) {
    let answer = ask(question);
    assert_eq!(licences(&answer).first(), Some(&licence), "{question}");
    assert_eq!(
        answer.matches[0].matched_on,
        MatchedOn::Number,
        "{question}"
    );
    assert!(answer.confident, "{question}");
    assert!(
        answer.number.is_some_and(|number| number.listed),
        "{question}"
    );
}

#[test]
fn printed_forms() {
    for form in [
        "0021/SKT",
        "0021 / SKT",
        "OEPL No. 0021/SKT",
        "OEP 0021/SKT",
        "License No. 0021 / SKT",
        "0021/SKT.",
        "OEPL No.0021./SKT",
        "MPD/0021/SKT",
        "MPD/0021/SKT/92",
        "OP&HRD/0021/SKT/2026",
        "OP & HRD/0021/SKT",
        "Lic.0021.SKT",
        "Licence No: 0021-SKT",
        "SKT-0021",
        "SKT/0021",
        "(0021/SKT)",
    ] {
        leads_to(form, "0021/SKT");
    }
}

#[test]
fn typed_forms() {
    for form in [
        "21 skt",
        "21/skt",
        "021 SKT",
        "00021/SKT",
        "oo21/skt",
        "OO21/SKT",
        "0021SKT",
        "21skt",
        "0021 sialkot",
        "licence 21 sialkot",
        "s.k.t 21",
        "0 0 2 1 skt",
        "lic no 0021 / sailkot",
        "0021/ＳＫＴ",
    ] {
        leads_to(form, "0021/SKT");
    }
}

#[test]
fn urdu_arabic_and_persian_digits_and_letters() {
    for form in [
        "۰۰۲۱/SKT",
        "٠٠٢١/SKT",
        "لائسنس نمبر ۲۱ سیالکوٹ",
        "۰۰۲۱/ایس کے ٹی",
        "لایسنس ۰۰۲۱ سیالکوٹ",
        "د لایسنس نمبر ۰۰۲۱/SKT",
        "०021/SKT",
    ] {
        leads_to(form, "0021/SKT");
    }
}

#[test]
fn inside_a_sentence() {
    for form in [
        "ایجنٹ نے 0021/SKT لکھا ہے",
        "bhai ye 0021/SKT wala agent theek hai?",
        "is licence 0021/SKT genuine",
        "دا 0021/SKT لایسنس اصلي دی؟",
        "ایہہ 0021/SKT لائسنس اصلی اے؟",
    ] {
        leads_to(form, "0021/SKT");
    }
}

#[test]
fn every_licence_is_found_in_six_renderings() {
    for promoter in super::registry().promoters() {
        let licence = promoter.licence_no.as_str();
        let (number, region) = licence.split_once('/').unwrap();
        let bare = number.trim_start_matches('0');
        for form in [
            licence.to_owned(),
            format!("{bare} {}", region.to_lowercase()),
            format!("OP&HRD/{number}/{region}/2026"),
            format!("MPD/{number}/{region}"),
            format!("{region}-{number}"),
            format!("OEPL No.{number}./{region}"),
        ] {
            let answer = ask(&form);
            assert_eq!(licences(&answer).first(), Some(&licence), "{form}");
        }
    }
}

#[test]
fn other_numbers_are_no_licence() {
    for form in [
        "24/11/2026",
        "2:30 baje milna",
        "tankhwah 2500 riyal",
        "50 hazar",
        "call 0300 1234567",
        "2026-11-24",
        "15000 rupay",
        "100% visa",
        "فیس 4500 روپے",
    ] {
        assert_eq!(ask(form).number, None, "{form}");
    }
}

#[test]
fn a_number_in_no_row_is_said_to_be_in_none() {
    let answer = ask("9876/LHR");
    assert!(!answer.number.unwrap().listed);
    assert!(answer.matches.is_empty() && !answer.confident);
}

#[test]
fn a_wrong_region_gives_the_real_row_with_a_warning() {
    let answer = ask("1353/rwp");
    assert_eq!(licences(&answer).first(), Some(&"1353/MLK"));
    assert!(!answer.confident);
    let wrong = Warning::WrongRegion {
        given: Some("RWP".to_owned()),
    };
    assert!(answer.matches[0].warnings.contains(&wrong));
}

#[test]
fn an_invented_region_gives_the_real_row_with_a_warning() {
    for (form, given) in [
        ("2911/ISB", "ISB"),
        ("2911 / MLT", "MLT"),
        ("OEP 2911/XYZ", "XYZ"),
    ] {
        let answer = ask(form);
        assert_eq!(licences(&answer).first(), Some(&"2911/RWP"), "{form}");
        assert!(!answer.confident, "{form}");
        let invented = Warning::InventedRegion {
            given: given.to_owned(),
        };
        assert!(answer.matches[0].warnings.contains(&invented), "{form}");
    }
}

#[test]
fn the_number_says_where_it_stands() {
    let question = "یہ ۰۰۲۱/SKT ہے؟";
    let span = ask(question).number.unwrap().span;
    let (start, end) = (
        usize::try_from(span.start).unwrap(),
        usize::try_from(span.end).unwrap(),
    );
    assert_eq!(question.get(start..end), Some("۰۰۲۱/SKT"));
    assert_eq!((span.utf16_start, span.utf16_end), (3, 11));
}
