//! What the app says of itself: how old its register is, who has read its sentences, which voices there
//! are, and its licence.

use super::{Arg, Language, Strings};
use crate::registry::MatchList;

pub(super) fn lines(strings: &Strings, copy: &MatchList) -> Vec<String> {
    let told = |id: &str| strings.text(id, &[]);
    let mut lines = vec![told("about-app"), told("about-private")];
    lines.extend(strings.explain("", copy).copy);
    lines.extend(Language::ALL.map(|language| {
        let other = Strings::open(language);
        let state = other.review_state();
        let name = other.text("app-language-name", &[]);
        let args = [
            ("language", Arg::Text(&name)),
            ("reviewed", Arg::Number(i64::from(state.reviewed))),
            ("all", Arg::Number(i64::from(state.all))),
        ];
        strings.text("about-review", &args)
    }));
    lines.extend(["about-voice", "about-licence"].map(told));
    lines
}
