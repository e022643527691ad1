//! What a message is about and in which voice it speaks: an offer of work abroad, a warning, news, a
//! person who looks for work, a job at home. An idea that is denied, or quoted in order to warn, is
//! not said in earnest.

use super::contacts::{Contact, ContactKind};
use super::numbers::{Amount, Currency};
use crate::adcheck::lexicon::{Concept, Hit};
use crate::registry::{Shown, Standing};
use crate::text::{Kind, Word};

/// What stands around the ideas of a message.
pub(super) struct Setting<'a> {
    pub(super) words: &'a [Word],
    pub(super) clause_of: &'a [usize],
    pub(super) contacts: &'a [Contact],
    /// Mobile numbers; landlines and short numbers are those of offices and helplines.
    pub(super) phones: usize,
    /// The message is Pashto, where "نه" mostly means "from".
    pub(super) pashto: bool,
}

/// What a message is about.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(in crate::adcheck) struct Topic {
    /// It speaks of work, visas or pay outside Pakistan.
    pub(in crate::adcheck) overseas: bool,
    /// It speaks of work.
    pub(in crate::adcheck) work: bool,
    /// It offers work abroad to the public.
    pub(in crate::adcheck) offer: bool,
    /// A promoter of the register, or the state's recruiter, shows itself with what is its own.
    pub(in crate::adcheck) licensed: bool,
    /// It keeps to the lawful way in several words: permission, contract, bank, receipt.
    pub(in crate::adcheck) lawful: bool,
    /// Goods, land or tours are sold, or family talks: money and visas there are nobody's trick.
    pub(in crate::adcheck) private: bool,
    /// It wants an answer: a number, an app, a link, or something sent or paid.
    pub(in crate::adcheck) reaches: bool,
    /// The state's recruiter speaks, or is spoken of, with no wallet beside it.
    pub(in crate::adcheck) state: bool,
    /// A firm's words of trade stand in it: "manpower", "recruiting agency".
    pub(in crate::adcheck) agency: bool,
    /// A place or a word of work inside Pakistan stands in it.
    pub(in crate::adcheck) local: bool,
    /// One who looks for work speaks, and tells or asks what he was offered.
    pub(in crate::adcheck) seeks: bool,
}

impl Topic {
    /// Whether it sells, travels or works inside Pakistan, as far as its words tell.
    pub(in crate::adcheck) fn at_home(&self) -> bool {
        self.private || (self.local && self.work && !self.overseas)
    }
}

/// Ideas that say no to something themselves; a "not" beside them belongs to them.
const DENYING: [Concept; 12] = [
    Concept::NoInterviewOrTest,
    Concept::NoLicence,
    Concept::WhatsappOnlyContact,
    Concept::Urgency,
    Concept::Warn,
    Concept::Neg,
    Concept::Report,
    Concept::DoneBaseVisa,
    Concept::BlackmailThreat,
    Concept::IrregularRoute,
    Concept::Abroad,
    Concept::Local,
];

/// The hits that are meant: neither denied beside them nor quoted in order to warn.
pub(super) fn in_earnest(all: &[Hit], setting: &Setting<'_>) -> Vec<Hit> {
    let count = |concept: Concept| all.iter().filter(|hit| hit.concept == concept).count();
    let clause = |hit: &Hit| setting.clause_of.get(hit.first).copied().unwrap_or(0);
    let warned: Vec<usize> = all
        .iter()
        .filter(|hit| hit.concept == Concept::Warn)
        .map(clause)
        .collect();
    let reach = setting.phones > 0
        || setting
            .contacts
            .iter()
            .any(|c| !matches!(c.kind, ContactKind::OfficialLink | ContactKind::Link));
    let (warns, news) = (count(Concept::Warn), count(Concept::Report));
    let asks = [
        Concept::Send,
        Concept::ToMe,
        Concept::Pay,
        Concept::Hire,
        Concept::MessageApp,
    ];
    let asked = all
        .iter()
        .any(|hit| asks.contains(&hit.concept) && !warned.contains(&clause(hit)));
    let voice_of_warning =
        warns >= 3 || (!reach && (warns + news >= 2 || (warns + news == 1 && !asked)));
    let promotion = is_promotion(setting.words);
    all.iter()
        .filter(|_| !promotion)
        .filter(|hit| {
            let kept = matches!(
                hit.concept,
                Concept::Warn | Concept::Report | Concept::Neg | Concept::Lawful
            );
            kept || !(voice_of_warning
                || warned.contains(&clause(hit))
                || is_denied(hit, all, setting))
        })
        .copied()
        .collect()
}

/// Whether a text has a code to dial, as telephone companies' promotions do: `*4321#`.
fn is_promotion(words: &[Word]) -> bool {
    words.windows(2).any(|pair| {
        let [code, next] = pair else { return false };
        code.kind == Kind::Digits && code.gap.ends_with('*') && next.gap.starts_with('#')
    })
}

/// Words to either side within which a "not" denies, and within which it does so past a comma.
const DENIES_WITHIN: usize = 4;
const DENIES_PAST_COMMA: usize = 2;

fn is_denied(hit: &Hit, all: &[Hit], setting: &Setting<'_>) -> bool {
    if DENYING.contains(&hit.concept) {
        return false;
    }
    all.iter()
        .filter(|other| other.concept == Concept::Neg && !is_from(other, setting))
        .any(|neg| {
            let same = setting.clause_of.get(neg.first) == setting.clause_of.get(hit.first);
            let english = setting
                .words
                .get(neg.first)
                .is_some_and(|word| is_english_no(&word.text));
            // "Azad visa, without interview": such a word denies what follows it.
            let opens = setting.words.get(neg.first).is_some_and(|word| {
                matches!(
                    word.text.as_str(),
                    "بغیر" | "بنا" | "بناں" | "baghair" | "bagair" | "bina" | "پرته"
                ) && word.gap.contains([',', '،'])
            });
            let reaches = |from: usize, to: usize| {
                let between = setting.words.get(from + 1..=to).unwrap_or_default();
                let comma = between
                    .iter()
                    .any(|word| word.gap.contains([',', '،', '/', '+', ':']));
                to > from
                    && to - from
                        <= if comma {
                            DENIES_PAST_COMMA
                        } else {
                            DENIES_WITHIN
                        }
            };
            same && (reaches(neg.last, hit.first)
                || (!english && !opens && reaches(hit.last, neg.first)))
        })
}

/// Whether a "not" is the Pashto "from": the word alone, which other languages deny with.
fn is_from(neg: &Hit, setting: &Setting<'_>) -> bool {
    let word = setting.words.get(neg.first);
    setting.pashto && neg.first == neg.last && word.is_some_and(|word| word.text == "نہ")
}

fn is_english_no(word: &str) -> bool {
    matches!(
        word,
        "no" | "not"
            | "never"
            | "without"
            | "dont"
            | "don't"
            | "nor"
            | "cannot"
            | "wont"
            | "neither"
            | "zero"
    )
}

impl Topic {
    pub(super) fn of(
        hits: &[Hit],
        all: &[Hit],
        setting: &Setting<'_>,
        amounts: &[Amount],
        shown: &[(Shown, Option<Standing>)],
    ) -> Self {
        let says = |list: &[Concept]| hits.iter().any(|hit| list.contains(&hit.concept));
        let foreign = amounts
            .iter()
            .any(|a| a.currency.is_some_and(|c| c != Currency::Rupee));
        let work = says(&[Concept::Job, Concept::Trade, Concept::Hire, Concept::Salary]);
        let visa = says(&[
            Concept::Visa,
            Concept::VisitVisa,
            Concept::AzadVisa,
            Concept::DoneBaseVisa,
            Concept::GuaranteedVisa,
            Concept::VisitVisaForWork,
        ]);
        let abroad = says(&[Concept::Abroad, Concept::Compound]);
        let apart = is_private(hits, all);
        let overseas =
            !apart && (abroad && (work || visa) || visa && (work || foreign) || work && foreign);
        let reach = reaches(hits, setting);
        let lawful = hits
            .iter()
            .filter(|hit| hit.concept == Concept::Lawful)
            .count();
        let licensed = shown.iter().any(|(shown, standing)| {
            let alive = matches!(
                standing,
                Some(Standing::Valid | Standing::DatePassed | Standing::StateRecruiter)
            );
            alive && (shown.named || shown.phoned)
        });
        Self {
            overseas,
            work,
            offer: overseas && reach && !is_no_recruiter(hits, all, work) && (abroad || visa),
            licensed,
            lawful: lawful >= 3,
            private: apart,
            reaches: reach
                || says(&[
                    Concept::ToMe,
                    Concept::Code,
                    Concept::Wallet,
                    Concept::CashOrWalletPayment,
                ]),
            state: is_state(setting.words)
                && !says(&[Concept::Wallet, Concept::CashOrWalletPayment]),
            local: says(&[Concept::Local]),
            seeks: count(all, Concept::Seeker) >= 1 && !says(&[Concept::Hire]),
            agency: setting.words.iter().any(|word| is_agency_word(&word.text)),
        }
    }
}

/// Whether a message can be answered: by a phone, an app, a link, or with something sent or paid.
fn reaches(hits: &[Hit], setting: &Setting<'_>) -> bool {
    let ways = [
        Concept::MessageApp,
        Concept::Hire,
        Concept::Send,
        Concept::Fee,
        Concept::Pay,
        Concept::WhatsappOnlyContact,
    ];
    let official = |contact: &Contact| contact.kind == ContactKind::OfficialLink;
    setting.phones > 0
        || hits.iter().any(|hit| ways.contains(&hit.concept))
        || !setting.contacts.iter().all(official)
}

fn count(all: &[Hit], concept: Concept) -> usize {
    all.iter().filter(|hit| hit.concept == concept).count()
}

/// Whether a message is about a tour or the family, or sells goods, and hires nobody: land, cars and
/// goods are sold to people abroad as well.
fn is_private(hits: &[Hit], all: &[Hit]) -> bool {
    let says = |list: &[Concept]| hits.iter().any(|hit| list.contains(&hit.concept));
    let hires = says(&[Concept::Hire, Concept::Job]);
    let family = count(all, Concept::ReligionFamily) >= 1 && !says(&[Concept::Fee, Concept::Visa]);
    let sells = count(all, Concept::Shop) >= 1 && !says(&[Concept::Visa]);
    !hires && (count(all, Concept::Tour) >= 1 || family || sells)
}

/// Whether a seeker, a reporter, a teacher, one who warns or a preacher is speaking, not a recruiter.
fn is_no_recruiter(hits: &[Hit], all: &[Hit], work: bool) -> bool {
    let hires = hits.iter().any(|hit| hit.concept == Concept::Hire);
    (count(all, Concept::Seeker) >= 1 && !hires)
        || count(all, Concept::Report) >= 2
        || (count(all, Concept::Study) >= 2 && !work)
        || count(all, Concept::Warn) >= 2
        || count(all, Concept::ReligionFamily) >= 2
}

/// Whether the Overseas Employment Corporation is named.
fn is_state(words: &[Word]) -> bool {
    let short = words.iter().any(|word| word.text == "oec");
    let spelt = [
        "overseas employment corporation",
        "اوورسیز ایمپلایمنٹ کارپوریشن",
        "او ای سی",
    ];
    let text: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
    let text = text.join(" ");
    short || spelt.iter().any(|name| text.contains(name))
}

fn is_agency_word(word: &str) -> bool {
    const WORDS: [&str; 44] = [
        "placement",
        "gulf",
        "center",
        "centre",
        "consulting",
        "jobs",
        "سنٹر",
        "سینٹر",
        "کنسلٹنسی",
        "ٹریڈرز",
        "agency",
        "manpower",
        "overseas",
        "enterprises",
        "consultant",
        "consultants",
        "consultancy",
        "recruiting",
        "recruiters",
        "recruitment",
        "travel",
        "travels",
        "international",
        "services",
        "corporation",
        "promoter",
        "promoters",
        "associates",
        "bureau",
        "ایجنسی",
        "مینپاور",
        "مین",
        "اوورسیز",
        "انٹرپرائزز",
        "انٹرپرایزز",
        "ریکروٹنگ",
        "ٹریول",
        "ٹریولز",
        "کنسلٹنٹ",
        "کنسلٹنٹس",
        "انٹرنیشنل",
        "سروسز",
        "کارپوریشن",
        "پروموٹر",
    ];
    WORDS.contains(&word)
}
