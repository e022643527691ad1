//! Reports, as Kotlin shows them: what is asked, what is proposed, what was sealed, what the vault holds.
//! The draft lives here, in memory, and in its cell of the strongbox; nothing of it is Kotlin's to keep.

mod answered;
mod keystore;
mod refusal;
mod shapes;
#[cfg(test)]
mod tests;
mod vault;

use std::sync::{Arc, MutexGuard, PoisonError};

use getrandom::{SysRng, rand_core::UnwrapErr};
use parakh_core::report::strongbox::{Cost, Folder};
use parakh_core::report::{self, KeptDraft};
use parakh_core::strings::Language;

pub use keystore::Keystore;
pub use shapes::{
    ReportChoice, ReportFault, ReportLine, ReportOffice, ReportPage, ReportProposal,
    ReportQuestion, ReportRow, ReportSaid, ReportStart, SentReport,
};

use crate::ParakhError;
use crate::gate::{Content, Gate};

/// The phone's own dice.
type Dice = UnwrapErr<SysRng>;

fn dice() -> Dice {
    UnwrapErr(SysRng)
}

/// The reports of this phone.
#[derive(uniffi::Object)]
pub struct Reports {
    gate: Arc<Gate>,
}

/// What is open: the strongbox, and the report that is being written.
pub(crate) struct State {
    reports: report::Reports,
    draft: Option<KeptDraft>,
}

impl State {
    /// Opens the strongbox; this is the app's start.
    pub(crate) fn open(
        content: &Content,
        keystore: Arc<dyn Keystore>,
    ) -> Result<Self, ParakhError> {
        let folder = Folder::open(content.kept_in()).map_err(refusal::of_strongbox)?;
        let keystore = keystore::of_host(keystore);
        let now_s = content.now_s()?;
        let opened = report::Reports::open(folder, keystore, Cost::FIRST, now_s, &mut dice());
        let reports = opened.map_err(refusal::of)?;
        let draft = reports.draft(now_s);
        Ok(Self { reports, draft })
    }
}

impl Reports {
    pub(crate) fn open(
        gate: &Arc<Gate>,
        keystore: Arc<dyn Keystore>,
    ) -> Result<Arc<Self>, ParakhError> {
        gate.enter(|content| content.reports(keystore).map(|_| ()))?;
        Ok(Arc::new(Self {
            gate: Arc::clone(gate),
        }))
    }

    /// Runs a call on what is open.
    fn with<T>(
        &self,
        call: impl FnOnce(&Content, &mut State) -> Result<T, ParakhError>,
    ) -> Result<T, ParakhError> {
        self.gate.enter(|content| {
            let state = content.opened_reports()?;
            let mut state: MutexGuard<'_, State> =
                state.lock().unwrap_or_else(PoisonError::into_inner);
            call(content, &mut state)
        })
    }
}

#[uniffi::export]
impl Reports {
    /// What is said before the first question: whether anybody can receive a report, what is promised,
    /// and whether an earlier strongbox was lost.
    pub fn start(&self, language: Language) -> Result<ReportStart, ParakhError> {
        self.with(|content, state| {
            let strings = content.strings(language)?;
            let can_report = content.directory()?.has_any_key(content.today()?);
            let lost = state.reports.is_rebuilt();
            Ok(ReportStart {
                can_report,
                lines: if can_report {
                    strings.report_promises()
                } else {
                    strings.report_stop_no_key()
                },
                lost: lost.then(|| strings.text("report-rebuilt", &[])),
                has_draft: state.draft.is_some(),
            })
        })
    }

    /// Notes that the person was told that an earlier strongbox was lost.
    pub fn told_of_loss(&self) -> Result<(), ParakhError> {
        self.with(|_, state| {
            let told = state.reports.told_of_rebuilding(&mut dice());
            told.map_err(refusal::of)
        })
    }

    /// Writes the strongbox as it is: the app calls it at every stop.
    pub fn stop(&self) -> Result<(), ParakhError> {
        self.with(|content, state| {
            let touched = state.reports.touch(content.now_s()?, &mut dice());
            touched.map_err(refusal::of)
        })
    }

    /// The quick exit: the draft is dropped and the vault shut.
    pub fn quick_exit(&self) -> Result<(), ParakhError> {
        self.with(|_, state| {
            state.draft = None;
            state.reports.quick_exit(&mut dice()).map_err(refusal::of)
        })
    }

    /// Why a report was refused, in words: for `ReportRefused`.
    pub fn refusal(
        &self,
        why: String,
        over_bytes: i32,
        language: Language,
    ) -> Result<String, ParakhError> {
        self.gate.enter(|content| {
            let error = refusal::named(&why, over_bytes);
            let error = error.ok_or_else(|| ParakhError::again("refusal"))?;
            Ok(content.strings(language)?.report_error(error))
        })
    }
}
