//! What an answer must doubt: borrowed numbers, phones of others, names that two firms bear.

use super::{ask, licences, registry};
use parakh_core::clock::Day;
use parakh_core::registry::{CopyWarning, MatchedOn, Standing, Warning};

#[test]
fn a_number_with_another_firms_name_is_doubted() {
    let answer = ask("Shameem Express licence 0021/SKT");
    assert!(!answer.confident);
    assert!(
        answer.matches[0]
            .warnings
            .contains(&Warning::NumberAndNameDiffer)
    );
    assert!(
        licences(&answer).contains(&"0176/RWP"),
        "the named firm is shown too"
    );
}

#[test]
fn a_number_with_its_own_name_is_not() {
    let answer = ask("Shameem Express licence 0176/RWP rawalpindi");
    assert!(answer.confident);
    assert_eq!(licences(&answer)[0], "0176/RWP");
}

#[test]
fn a_phone_beside_another_firms_number_is_doubted() {
    let answer = ask("0021/SKT call 0300-8500291");
    assert!(!answer.confident);
    let of_other = Warning::PhoneOfOther {
        licence_no: "0176/RWP".to_owned(),
    };
    assert!(
        answer
            .matches
            .iter()
            .any(|found| found.warnings.contains(&of_other))
    );
}

#[test]
fn one_digit_off_is_a_warning_and_never_sure() {
    let answer = ask("0300-8500292");
    assert!(!answer.confident);
    assert_eq!(licences(&answer), ["0176/RWP"]);
    let near = Warning::PhoneNear {
        registered: "03008500291".to_owned(),
    };
    assert!(answer.matches[0].warnings.contains(&near));
}

#[test]
fn a_phone_that_two_rows_print_shows_both() {
    let answer = ask("manpower international");
    assert!(!answer.confident);
    assert_eq!(licences(&answer).len(), 10);
}

#[test]
fn names_alone_carry_that_warning() {
    let answer = ask("Sailkot Traders");
    assert_eq!(licences(&answer)[0], "2196/SKT");
    assert_eq!(answer.matches[0].matched_on, MatchedOn::Name);
    assert!(answer.matches[0].warnings.contains(&Warning::NameOnly));
}

#[test]
fn rows_with_one_name_are_never_sure() {
    let mut names: Vec<(String, &str)> = registry()
        .promoters()
        .filter_map(|row| Some((row.name.as_deref()?.to_lowercase(), row.licence_no.as_str())))
        .collect();
    names.sort();
    for same in names
        .chunk_by(|a, b| a.0 == b.0)
        .filter(|same| same.len() > 1)
    {
        let answer = ask(&same[0].0);
        assert!(!answer.confident, "{}", same[0].0);
        for (name, licence) in same.iter().take(3) {
            assert!(licences(&answer).contains(licence), "{name} {licence}");
        }
    }
}

#[test]
fn the_state_recruiter_never_alarms() {
    let answer = ask("0001/RWP");
    assert_eq!(answer.matches[0].standing, Standing::StateRecruiter);
    assert!(answer.confident);
}

#[test]
fn the_copy_shows_its_age_and_the_new_year() {
    let on = |day: &str| registry().lookup("0021/SKT", Day::parse_iso(day).unwrap());
    assert_eq!(
        (on("2026-07-01").age_days, on("2026-07-01").warnings),
        (1, vec![])
    );
    assert_eq!(on("2026-08-01").warnings, [CopyWarning::Old30]);
    assert_eq!(
        on("2027-01-01").warnings,
        [CopyWarning::Old90, CopyWarning::LastYear]
    );
    let state_of = |day: &str| on(day).matches[0].standing;
    assert_ne!(state_of("2040-01-01"), Standing::Valid);
}
