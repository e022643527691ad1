//! The ids of the sentences that ask the questions of a report, explain them, label their answers and
//! offer choices: each stands here in full, so that a missing sentence is found before a release.

/// Questions.
pub(super) const ASK: [&str; 20] = [
    "report-ask-danger",
    "report-ask-happened",
    "report-ask-to-whom",
    "report-ask-place",
    "report-ask-province",
    "report-ask-country",
    "report-ask-month",
    "report-ask-money",
    "report-ask-amount",
    "report-ask-currency",
    "report-ask-paid-by",
    "report-ask-agent-licence",
    "report-ask-agent-name",
    "report-ask-agent-phone",
    "report-ask-agent-account",
    "report-ask-agent-link",
    "report-ask-destination",
    "report-ask-may-answer",
    "report-ask-message",
    "report-ask-text",
];

/// What helps with a question.
pub(super) const HINTS: [&str; 14] = [
    "report-hint-happened",
    "report-hint-country",
    "report-hint-month",
    "report-hint-amount",
    "report-hint-paid-by",
    "report-hint-agent-licence",
    "report-hint-agent-name",
    "report-hint-agent-phone",
    "report-hint-agent-account",
    "report-hint-agent-link",
    "report-hint-destination",
    "report-hint-may-answer",
    "report-hint-message",
    "report-hint-text",
];

/// A question in a word or two, as it stands before its answer.
pub(super) const LABELS: [&str; 21] = [
    "report-label-danger",
    "report-label-happened",
    "report-label-to-whom",
    "report-label-place",
    "report-label-province",
    "report-label-country",
    "report-label-month",
    "report-label-money",
    "report-label-amount",
    "report-label-currency",
    "report-label-paid-by",
    "report-label-agent-licence",
    "report-label-agent-name",
    "report-label-agent-phone",
    "report-label-agent-account",
    "report-label-agent-link",
    "report-label-destination",
    "report-label-may-answer",
    "report-label-message",
    "report-label-text",
    "report-label-checked",
];

/// Choices that stand under their question. Places and currencies have names of their own.
pub(super) const CHOICES: [&str; 35] = [
    "report-ask-danger-now",
    "report-ask-danger-maybe",
    "report-ask-danger-no",
    "report-ask-happened-paid-no-job",
    "report-ask-happened-false-offer",
    "report-ask-happened-false-visa",
    "report-ask-happened-worse-job",
    "report-ask-happened-papers-taken",
    "report-ask-happened-held-or-forced",
    "report-ask-happened-smuggled",
    "report-ask-happened-threatened",
    "report-ask-happened-accounts-or-identity",
    "report-ask-happened-other",
    "report-ask-to-whom-me",
    "report-ask-to-whom-family",
    "report-ask-to-whom-somebody-i-know",
    "report-ask-to-whom-several",
    "report-ask-to-whom-public-offer",
    "report-ask-place-pakistan",
    "report-ask-place-abroad",
    "report-ask-month-unknown",
    "report-ask-money-no",
    "report-ask-money-asked",
    "report-ask-money-paid",
    "report-ask-paid-by-cash",
    "report-ask-paid-by-bank",
    "report-ask-paid-by-wallet",
    "report-ask-paid-by-hawala",
    "report-ask-paid-by-gold-or-land",
    "report-ask-paid-by-crypto",
    "report-ask-paid-by-other",
    "report-ask-may-answer-yes",
    "report-ask-may-answer-no",
    "report-ask-country-unknown",
    "report-ask-destination-unknown",
];

/// Currencies.
pub(super) const CURRENCIES: [&str; 14] = [
    "report-currency-pkr",
    "report-currency-sar",
    "report-currency-aed",
    "report-currency-qar",
    "report-currency-kwd",
    "report-currency-omr",
    "report-currency-bhd",
    "report-currency-usd",
    "report-currency-eur",
    "report-currency-gbp",
    "report-currency-myr",
    "report-currency-try",
    "report-currency-thb",
    "report-currency-irr",
];

/// Why an office is proposed. One that a newer pack names has the last of them.
pub(super) const REASONS: [&str; 14] = [
    "report-reason-nearest-centre",
    "report-reason-centre",
    "report-reason-province",
    "report-reason-abroad-welfare",
    "report-reason-women",
    "report-reason-cyber",
    "report-reason-trafficking",
    "report-reason-smuggling",
    "report-reason-fraud",
    "report-reason-legal-aid",
    "report-reason-danger",
    "report-reason-workers",
    "report-reason-crime",
    "report-reason-other",
];

/// The id that is made of a beginning and a word, where there is one; the word may have underscores.
pub(super) fn of(ids: &[&'static str], begins: &str, word: &str) -> Option<&'static str> {
    let wanted = format!("report-{begins}-{word}").to_ascii_lowercase();
    let wanted = wanted.replace('_', "-");
    ids.iter().copied().find(|id| *id == wanted)
}

#[cfg(test)]
mod tests {
    use super::{CHOICES, CURRENCIES, of};

    #[test]
    fn words_lead_to_ids() {
        assert_eq!(
            of(&CHOICES, "ask-happened", "paid_no_job"),
            Some("report-ask-happened-paid-no-job")
        );
        assert_eq!(
            of(&CURRENCIES, "currency", "SAR"),
            Some("report-currency-sar")
        );
        assert_eq!(of(&CHOICES, "ask-happened", "no_job"), None);
    }
}
