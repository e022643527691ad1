//! *Ask me*: ten questions for an offer made by voice, in a picture or face to face. The answers become
//! facts and go through the same rules as a message. It names sentences and holds none.

use super::lexicon::Concept;

/// A question, by the id of its sentence, with the answers that can be tapped.
pub struct Question {
    /// The id of the question's sentence.
    pub id: &'static str,
    /// The answers.
    pub answers: &'static [Answer],
}

/// An answer that can be tapped.
pub struct Answer {
    /// The id of the answer's sentence.
    pub id: &'static str,
    pub(super) says: &'static [Concept],
}

const fn answer(id: &'static str, says: &'static [Concept]) -> Answer {
    Answer { id, says }
}

/// The ten questions, in the order in which they are asked.
pub const QUESTIONS: [Question; 10] = [
    Question {
        id: "adcheck-ask-who",
        answers: &[
            answer("adcheck-answer-who-agency", &[]),
            answer("adcheck-answer-who-person-of-agency", &[Concept::SubAgent]),
            answer("adcheck-answer-who-friend", &[Concept::SubAgent]),
            answer("adcheck-answer-who-online", &[Concept::WhatsappOnlyContact]),
            answer("adcheck-answer-who-unknown", &[Concept::VagueEmployer]),
        ],
    },
    Question {
        id: "adcheck-ask-number",
        answers: &[
            answer("adcheck-answer-number-shown", &[]),
            answer("adcheck-answer-number-none", &[Concept::NoLicence]),
        ],
    },
    Question {
        id: "adcheck-ask-money",
        answers: &[
            answer("adcheck-answer-money-none", &[]),
            answer("adcheck-answer-money-before", &[Concept::UpfrontFee]),
            answer("adcheck-answer-money-after", &[Concept::Later]),
            answer(
                "adcheck-answer-money-from-pay",
                &[Concept::LoanOrDebtBondage],
            ),
        ],
    },
    Question {
        id: "adcheck-ask-how-paid",
        answers: &[
            answer("adcheck-answer-paid-bank", &[Concept::Lawful]),
            answer("adcheck-answer-paid-cash", &[Concept::CashOrWalletPayment]),
            answer(
                "adcheck-answer-paid-wallet",
                &[Concept::CashOrWalletPayment],
            ),
            answer("adcheck-answer-paid-unsaid", &[]),
        ],
    },
    Question {
        id: "adcheck-ask-visa",
        answers: &[
            answer("adcheck-answer-visa-work", &[Concept::Visa]),
            answer("adcheck-answer-visa-visit", &[Concept::VisitVisaForWork]),
            answer("adcheck-answer-visa-azad", &[Concept::AzadVisa]),
            answer("adcheck-answer-visa-none", &[Concept::IrregularRoute]),
            answer("adcheck-answer-visa-unsaid", &[]),
        ],
    },
    Question {
        id: "adcheck-ask-country",
        answers: &[
            answer("adcheck-answer-country-gulf", &[]),
            answer("adcheck-answer-country-europe", &[]),
            answer(
                "adcheck-answer-country-southeast-asia",
                &[Concept::Compound],
            ),
            answer("adcheck-answer-country-other", &[]),
        ],
    },
    Question {
        id: "adcheck-ask-trade",
        answers: &[
            answer("adcheck-answer-trade-named", &[Concept::Trade]),
            answer(
                "adcheck-answer-trade-call-centre",
                &[Concept::ScamCompoundDestination],
            ),
            answer(
                "adcheck-answer-trade-women-house",
                &[Concept::WomenTargeted],
            ),
            answer(
                "adcheck-answer-trade-army",
                &[Concept::ForeignArmyRecruitment],
            ),
            answer("adcheck-answer-trade-unsaid", &[Concept::VagueEmployer]),
        ],
    },
    Question {
        id: "adcheck-ask-test",
        answers: &[
            answer("adcheck-answer-test-yes", &[]),
            answer("adcheck-answer-test-no", &[Concept::NoInterviewOrTest]),
        ],
    },
    Question {
        id: "adcheck-ask-papers",
        answers: &[
            answer("adcheck-answer-papers-none", &[]),
            answer(
                "adcheck-answer-papers-copies",
                &[Concept::PersonalDocumentsEarly],
            ),
            answer(
                "adcheck-answer-papers-passport",
                &[Concept::PassportHandover],
            ),
        ],
    },
    Question {
        id: "adcheck-ask-promises",
        answers: &[
            answer("adcheck-answer-promises-none", &[]),
            answer(
                "adcheck-answer-promises-guarantee",
                &[Concept::GuaranteedVisa],
            ),
            answer(
                "adcheck-answer-promises-land-sea",
                &[Concept::IrregularRoute],
            ),
            answer("adcheck-answer-promises-high-pay", &[Concept::TooHighPay]),
        ],
    },
];

/// The place of the question about a licence number, and of the answer that one was shown: after it the
/// number is asked for, so that it can be looked up.
pub const NUMBER_SHOWN: (usize, i32) = (1, 0);

/// Whether a question was answered with one of its answers.
pub(super) fn has_answer(picks: &[i32]) -> bool {
    let is_one = |(question, pick): (&Question, &i32)| {
        usize::try_from(*pick).is_ok_and(|pick| pick < question.answers.len())
    };
    QUESTIONS.iter().zip(picks).any(is_one)
}

/// What answers say together: every offer here is of work abroad. An answer beyond the last of its
/// question, or none, says nothing.
pub(super) fn said(picks: &[i32]) -> Vec<Concept> {
    let mut concepts = vec![Concept::Abroad, Concept::Job, Concept::Hire];
    for (question, pick) in QUESTIONS.iter().zip(picks) {
        let picked = usize::try_from(*pick)
            .ok()
            .and_then(|pick| question.answers.get(pick));
        concepts.extend(picked.into_iter().flat_map(|answer| answer.says));
    }
    concepts
}
