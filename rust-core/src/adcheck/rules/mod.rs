//! The catalogue of warning signs. Each rule judges facts and never sees the text; a rule that is not
//! in the list does not exist.

mod cyber;
mod licence;
mod money;
mod offer;
mod papers;
mod people;
mod visa;

use super::answer::{Law, Severity, Trick};
use super::extract::{Facts, Piece};
use super::lexicon::Concept;

/// What a rule found: how much it weighs in this message, and where it shows.
pub(super) struct Evidence {
    pub(super) severity: Severity,
    pub(super) pieces: Vec<Piece>,
    /// What speaks of it here, where that is more than the rule's law.
    pub(super) law: Option<Law>,
}

/// One warning sign.
pub(super) trait Rule: Sync {
    /// Its stable id, which is also that of its sentence.
    fn id(&self) -> &'static str;
    /// What it speaks for.
    fn trick(&self) -> Trick;
    /// What it finds in the facts of a message.
    fn judge(&self, facts: &Facts) -> Option<Evidence>;
}

/// The whole catalogue.
pub(super) const RULES: &[&dyn Rule] = &[
    &licence::NoLicence,
    &licence::LicenceMismatch,
    &licence::LicenceNotValid,
    &money::UpfrontFee,
    &money::FeeAboveLawful,
    &money::CashOrWalletPayment,
    &visa::GuaranteedVisa,
    &visa::DoneBaseVisa,
    &visa::AzadVisa,
    &visa::VisitVisaForWork,
    &offer::NoInterviewOrTest,
    &offer::Urgency,
    &offer::VagueEmployer,
    &offer::WhatsappOnlyContact,
    &offer::FreeEmail,
    &money::TooHighPay,
    &offer::BenefitsOverDuties,
    &papers::PersonalDocumentsEarly,
    &papers::PassportHandover,
    &visa::IrregularRoute,
    &people::WomenTargeted,
    &people::AppearanceRequirement,
    &people::ScamCompoundDestination,
    &offer::SubAgent,
    &cyber::ImpersonatesAuthority,
    &cyber::OtpRequest,
    &cyber::BlackmailThreat,
    &cyber::ObsceneGroup,
    &cyber::TaskOrDepositScheme,
    &cyber::CryptoOrForex,
    &cyber::SuspiciousLink,
    &papers::BiometricOrSim,
    &cyber::CourierOrPrize,
    &money::LoanOrDebtBondage,
    &people::Minors,
    &papers::ForgedDocuments,
    &people::OrganTrade,
    &people::ForeignArmyRecruitment,
    &people::MarriageTrafficking,
    &papers::MoneyMule,
];

/// Evidence of one weight, where there is any.
fn evidence(severity: Severity, pieces: Vec<Piece>) -> Option<Evidence> {
    (!pieces.is_empty()).then_some(Evidence {
        severity,
        pieces,
        law: None,
    })
}

/// Evidence where a direct phrase stands, else where two ideas stand together.
fn direct_or(
    facts: &Facts,
    severity: Severity,
    concept: Concept,
    other: Option<Piece>,
) -> Option<Evidence> {
    let mut pieces = facts.pieces(concept);
    if pieces.is_empty() {
        pieces.extend(other);
    }
    evidence(severity, pieces)
}

/// The fixed parts of a rule around its judgement.
macro_rules! named_rule {
    ($(#[$doc:meta])* $name:ident, $id:literal, $trick:ident, |$facts:ident| $body:expr) => {
        $(#[$doc])*
        pub(super) struct $name;

        impl $crate::adcheck::rules::Rule for $name {
            fn id(&self) -> &'static str {
                $id
            }

            fn trick(&self) -> $crate::adcheck::answer::Trick {
                $crate::adcheck::answer::Trick::$trick
            }

            fn judge(&self, $facts: &$crate::adcheck::extract::Facts) -> Option<$crate::adcheck::rules::Evidence> {
                $body
            }
        }
    };
}

use named_rule;
