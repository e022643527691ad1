//! Scores each rule of the ad checker on messages whose labels name the rules that they should show:
//! of its cautions and strong findings how many were right, and of the messages it should find how many
//! it found.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::share;

/// Findings of one rule.
#[derive(Default)]
struct Rule {
    right: usize,
    found: usize,
    expected: usize,
    missed: Vec<String>,
}

/// Prints the rules of messages that have labels for them; notes are not counted.
pub(super) fn print(cases: &[Value], answers: &[Value]) {
    let mut rules: BTreeMap<String, Rule> = BTreeMap::new();
    for (case, answer) in cases.iter().zip(answers) {
        let Some(flags) = case["flags"].as_array() else {
            continue;
        };
        let expected: BTreeSet<&str> = flags.iter().filter_map(Value::as_str).collect();
        let found = weighty(answer);
        for rule in expected.union(&found) {
            let score = rules.entry((*rule).to_owned()).or_default();
            let (is_expected, is_found) = (expected.contains(rule), found.contains(rule));
            score.expected += usize::from(is_expected);
            score.found += usize::from(is_found);
            score.right += usize::from(is_expected && is_found);
            if is_expected && !is_found {
                score
                    .missed
                    .push(case["id"].as_str().unwrap_or("?").to_owned());
            }
        }
    }
    for (rule, score) in &rules {
        println!(
            "  {rule:26} precision {:15} recall {:15} missed {}",
            share(score.right, score.found),
            share(score.right, score.expected),
            score.missed.join(" "),
        );
    }
}

/// The rules that an answer finds at caution or above.
fn weighty(answer: &Value) -> BTreeSet<&str> {
    let findings = answer["findings"].as_array().into_iter().flatten();
    findings
        .filter(|finding| finding["severity"] != "note")
        .filter_map(|finding| finding["rule"].as_str())
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::weighty;

    #[test]
    fn notes_are_not_counted() {
        let finding = |rule: &str, severity: &str| json!({"rule": rule, "severity": severity});
        let findings = [finding("urgency", "note"), finding("azad_visa", "strong")];
        let answer = json!({"findings": findings});
        assert_eq!(
            weighty(&answer).into_iter().collect::<Vec<_>>(),
            ["azad_visa"]
        );
    }
}
