//! The draft that is kept for a quarter of an hour.

use parakh_core::report::KeptDraft;

use crate::desk::Desk;
use crate::{NOW_S, dice, draft, reports, send};

#[test]
fn a_draft_is_there_for_a_quarter_of_an_hour() {
    let home = tempfile::tempdir().unwrap();
    let mut before = reports(home.path());
    let kept = KeptDraft {
        draft: draft(1),
        picture: None,
    };
    before.keep_draft(&kept, NOW_S, &mut dice()).unwrap();
    drop(before);
    let after = reports(home.path());
    let found = |at| after.draft(at).map(|kept| kept.draft);
    assert!(found(NOW_S + 899) == Some(draft(1)));
    assert!(found(NOW_S + 900).is_none());
    assert!(
        found(NOW_S - 86_400).is_none(),
        "a clock set back does not lengthen it"
    );
}

#[test]
fn sending_and_the_quick_exit_leave_no_draft() {
    let home = tempfile::tempdir().unwrap();
    let mut reports = reports(home.path());
    let kept = KeptDraft {
        draft: draft(1),
        picture: None,
    };
    reports.keep_draft(&kept, NOW_S, &mut dice()).unwrap();
    send(&mut reports, 1, &[&Desk::new(5)], false);
    assert!(reports.draft(NOW_S).is_none());
    reports.keep_draft(&kept, NOW_S, &mut dice()).unwrap();
    reports.quick_exit(&mut dice()).unwrap();
    assert!(reports.draft(NOW_S).is_none());
}
