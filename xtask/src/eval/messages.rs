//! Scores the ad checker on labelled messages: how many bad ones are met with caution or more, how many
//! strongly, and how many good ones are alarmed about, by written form and by label, and each rule.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{rules, share};

/// Scores of the messages of one written form.
#[derive(Default)]
pub(super) struct Score {
    bad: usize,
    caution: usize,
    strong_expected: usize,
    strong: usize,
    good: usize,
    false_strong: usize,
    false_caution: usize,
}

/// What the goals are, in parts of a thousand.
pub(super) const GOALS: [(&str, usize); 4] = [
    ("caution or more", 950),
    ("strong", 800),
    ("false strong", 10),
    ("false caution", 80),
];

/// Prints the scores of messages and their answers, and gives those of all.
pub(super) fn score(cases: &[Value], answers: &[Value], in_full: bool) -> Score {
    let mut forms: BTreeMap<String, Score> = BTreeMap::new();
    let mut labels: BTreeMap<String, Score> = BTreeMap::new();
    let mut all = Score::default();
    let mut misses = Vec::new();
    let named = |case: &Value, name: &str| case[name].as_str().unwrap_or("unknown").to_owned();
    for (case, answer) in cases.iter().zip(answers) {
        let fault = count(case, answer, &mut all);
        count(case, answer, forms.entry(named(case, "lang")).or_default());
        count(
            case,
            answer,
            labels.entry(named(case, "label")).or_default(),
        );
        misses.extend(fault.map(|fault| format!("  {fault}: {}", case["id"])));
    }
    forms.iter().for_each(|(form, score)| score.print(form));
    labels.iter().for_each(|(label, score)| score.print(label));
    all.print("all");
    if in_full {
        rules::print(cases, answers);
        misses.iter().for_each(|miss| println!("{miss}"));
    }
    all
}

fn count(case: &Value, answer: &Value, score: &mut Score) -> Option<&'static str> {
    let level = match answer["outcome"].as_str() {
        Some("strong_warning") => 2,
        Some("caution") => 1,
        _ => 0,
    };
    let expected = match (case["expect"].as_str(), case["label"].as_str()) {
        (Some("none"), _) | (None, Some("genuine" | "benign")) => 0,
        (Some("strong"), _) => 2,
        _ => 1,
    };
    if expected == 0 {
        score.good += 1;
        score.false_strong += usize::from(level == 2);
        score.false_caution += usize::from(level == 1);
        return (level > 0).then_some("false alarm");
    }
    score.bad += 1;
    score.caution += usize::from(level > 0);
    score.strong_expected += usize::from(expected == 2);
    score.strong += usize::from(expected == 2 && level == 2);
    match () {
        () if level == 0 => Some("missed"),
        () if expected == 2 && level == 1 => Some("not strong"),
        () => None,
    }
}

impl Score {
    fn print(&self, form: &str) {
        println!(
            "  {form:11} bad: caution or more {:16} strong {:16} good: false strong {:13} false caution {:13}",
            share(self.caution, self.bad),
            share(self.strong, self.strong_expected),
            share(self.false_strong, self.good),
            share(self.false_caution, self.good),
        );
    }

    /// The goals that are not met, in words.
    pub(super) fn unmet(&self) -> Vec<String> {
        let share = |part: usize, whole: usize| part * 1000 / whole.max(1);
        let found = [
            share(self.caution, self.bad),
            share(self.strong, self.strong_expected),
            share(self.false_strong, self.good),
            share(self.false_caution, self.good),
        ];
        let met = |at: usize, found: usize, goal: usize| {
            if at < 2 { found >= goal } else { found <= goal }
        };
        let pairs = GOALS.iter().zip(found).enumerate();
        pairs
            .filter(|(at, ((_, goal), found))| !met(*at, *found, *goal))
            .map(|(_, ((name, goal), found))| {
                format!("{name}: {found} of a thousand, {goal} is the goal")
            })
            .collect()
    }
}
