//! Licence numbers in every form that people print and type: `0021/SKT`, `21 skt`, `KAR-2944`,
//! `MPD/1250/RWP/92`, `OP&HRD/5224/LHR/2026`, `OEPL No.3768./RWP`, `licence 2131`, in a sentence, in
//! any digits, with letters O for zeros, with the region spelt out or named by its city.

use super::region::{self, Region};
use super::words::letter_name;
use crate::text::{Kind, Phone, Word};

/// A licence number as it stands in a question.
#[derive(Clone, PartialEq, Eq)]
pub struct Licence {
    /// The number without its region: 21 in 0021/SKT.
    pub number: u32,
    pub(in crate::registry) region: Option<Region>,
    /// A word for it stands before it, or one of the register's codes with it; so it is a licence
    /// number wherever it stands.
    pub(in crate::registry) certain: bool,
    /// First byte of it in the given text.
    pub start: usize,
    /// One past its last byte in the given text.
    pub end: usize,
}

impl std::fmt::Debug for Licence {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Licence({}..{})", self.start, self.end)
    }
}

/// Digits in a row of words, with letters O read as zeros.
struct Digits {
    value: u32,
    first: usize,
    last: usize,
}

/// The licence numbers among the words of a question; those inside phone numbers are not.
pub(super) fn licences(words: &[Word], phones: &[Phone]) -> Vec<Licence> {
    let mut found: Vec<Licence> = Vec::new();
    let mut at = 0;
    // Words behind this one belong to the number before.
    let mut taken = 0;
    while at < words.len() {
        let Some(digits) = digits(words, at) else {
            at += 1;
            continue;
        };
        at = digits.last + 1;
        let (Some(first), Some(last)) = (words.get(digits.first), words.get(digits.last)) else {
            continue;
        };
        if phones
            .iter()
            .any(|phone| !phone.local && first.start < phone.end && phone.start < last.end)
        {
            continue;
        }
        let Some((region, from, to)) = context(words, &digits) else {
            continue;
        };
        let (Some(first), Some(last)) = (words.get(from), words.get(to)) else {
            continue;
        };
        if from < taken {
            continue;
        }
        at = at.max(to + 1);
        taken = to + 1;
        let code = |word: &Word| region::is_code(&word.text);
        let own = words.get(from..=to).unwrap_or_default();
        let coded = own.iter().any(code) && !is_doing(own);
        let certain =
            coded || is_named_licence(words, digits.first) || is_named_licence(words, from);
        found.push(Licence {
            number: digits.value,
            region,
            certain,
            start: first.start,
            end: last.end,
        });
    }
    found
}

/// Whether the region is only the Roman Urdu "kar" (do), with a blank between it and the digits: "jama
/// kar 5000 bhejen".
fn is_doing(own: &[Word]) -> bool {
    let blank = |pair: &[Word]| {
        let [one, two] = pair else { return false };
        (one.text == "kar" || two.text == "kar") && two.gap.trim().is_empty()
    };
    own.windows(2).any(blank)
}

/// Digits with their leading zeros that may be a licence's.
const LONGEST: usize = 8;

/// The digits that begin at word `at`, one to four of them after leading zeros.
fn digits(words: &[Word], at: usize) -> Option<Digits> {
    let zeros = |word: &Word| word.kind == Kind::Latin && word.text.bytes().all(|b| b == b'o');
    let touching = |at: usize| words.get(at).filter(|word| word.gap.is_empty());
    let mut text = String::new();
    let mut last = at;
    let first = words.get(at)?;
    let begins_with_o = zeros(first) && touching(at + 1).is_some_and(|w| w.kind == Kind::Digits);
    if first.kind != Kind::Digits && !begins_with_o {
        return None;
    }
    let spaced = |at: usize| -> Option<&Word> {
        // Digits typed one by one: 2 1 3 1.
        words
            .get(at)
            .filter(|w| w.kind == Kind::Digits && w.text.len() == 1 && w.gap == " ")
    };
    loop {
        let word = words.get(last)?;
        match word.kind {
            Kind::Digits => text.push_str(&word.text),
            Kind::Latin | Kind::Arabic | Kind::Other => text.push_str(&"0".repeat(word.text.len())),
        }
        let single = word.kind == Kind::Digits && word.text.len() == 1;
        let joined = touching(last + 1).is_some_and(|w| w.kind == Kind::Digits || zeros(w));
        if text.len() > LONGEST {
            return None;
        }
        if joined || (single && spaced(last + 1).is_some()) {
            last += 1;
        } else {
            break;
        }
    }
    let bare = text.trim_start_matches('0');
    let value = bare
        .parse()
        .ok()
        .filter(|_| bare.len() <= 4 && text.len() <= LONGEST)?;
    Some(Digits {
        value,
        first: at,
        last,
    })
}

/// What makes the digits a licence number: a region beside them, a word for it before them, or that
/// nothing else was typed. Gives the region and the words that belong to the number.
fn context(words: &[Word], digits: &Digits) -> Option<(Option<Region>, usize, usize)> {
    let stroke = |gap: &str| gap.contains(['/', '-', '\\', '|', '.']);
    let only = digits.first == 0 && digits.last + 1 == words.len();
    let labelled = is_labelled(words, digits.first);
    let next_stroke = words
        .get(digits.last + 1)
        .is_some_and(|next| stroke(&next.gap));
    let behind = region_behind(
        words,
        digits.last + 1,
        next_stroke && !is_clock_or_date(words, digits),
    );
    if let Some((region, last)) = behind {
        return Some((Some(region), digits.first, with_year(words, last)));
    }
    if let Some((region, first)) = region_before(words, digits.first) {
        return Some((Some(region), first, digits.last));
    }
    (only || labelled).then_some((None, digits.first, digits.last))
}

/// A date such as 24/11/2026 has digits on the other side of its stroke.
fn is_clock_or_date(words: &[Word], digits: &Digits) -> bool {
    words
        .get(digits.last + 1)
        .is_some_and(|next| next.kind == Kind::Digits)
}

/// The region that begins at word `at`: a code, a city of up to three words, or spelt letters.
fn region_behind(words: &[Word], at: usize, loose: bool) -> Option<(Region, usize)> {
    let near = words.get(at).filter(|word| word.gap.chars().count() <= 4)?;
    if let Some((region, last)) = spelt_letters(words, at) {
        return Some((region, last));
    }
    let mut joined = String::new();
    let mut best = None;
    for (last, word) in words.iter().enumerate().skip(at).take(3) {
        joined.push_str(&word.text);
        if let Some(region) = region::read(&joined, loose && last == at && near.kind == Kind::Latin)
        {
            let real = matches!(region, Region::Code(_));
            best = Some((region, last));
            if real {
                break;
            }
        }
    }
    best
}

/// The region that ends right before word `first`: `KAR-2944`, `لاہور 2131`.
fn region_before(words: &[Word], first: usize) -> Option<(Region, usize)> {
    let before = first.checked_sub(1)?;
    // A full stop and a space, or a new line, begin another sentence: "... SKT. 30 masons".
    let gap_ok = words.get(first).is_some_and(|word| {
        let parts = word.gap.contains(". ") || word.gap.contains(['\n', '۔']);
        word.gap.chars().count() <= 3 && !parts
    });
    let from = before.saturating_sub(5);
    if let Some(found) = (from..=before).find_map(|start| {
        spelt_letters(words, start)
            .filter(|(_, last)| *last == before)
            .map(|(r, _)| (r, start))
    }) {
        return gap_ok.then_some(found);
    }
    let region = region::read(&words.get(before)?.text, false)?;
    gap_ok.then_some((region, before))
}

/// Region letters written apart: `S.K.T`, `ایس کے ٹی`.
fn spelt_letters(words: &[Word], at: usize) -> Option<(Region, usize)> {
    let mut code = String::new();
    let mut last = at;
    let mut rest = words.get(at..)?;
    while let Some((letter, used)) = letter_name(rest) {
        code.push(letter);
        last += used;
        rest = rest.get(used..)?;
        if code.len() == 3 {
            break;
        }
    }
    (code.len() == 3).then_some(())?;
    Some((region::read(&code, false)?, last - 1))
}

/// `MPD/1250/RWP/92` and `OP&HRD/5224/LHR/2026` carry the year of issue behind the region.
fn with_year(words: &[Word], last: usize) -> usize {
    let year = words.get(last + 1).filter(|word| {
        word.kind == Kind::Digits && matches!(word.text.len(), 2 | 4) && word.gap.trim() == "/"
    });
    if year.is_some() { last + 1 } else { last }
}

/// Whether the word before the digits can mean nothing but a promoter's licence.
fn is_named_licence(words: &[Word], first: usize) -> bool {
    let loose = |word: &Word| {
        matches!(
            word.text.as_str(),
            "reg" | "registration" | "رجسٹریشن" | "اجازت"
        )
    };
    is_labelled(words, first)
        && !words
            .get(first.saturating_sub(3)..first)
            .is_some_and(|near| near.iter().any(loose))
}

/// Whether a word for "licence number" stands shortly before the digits.
fn is_labelled(words: &[Word], first: usize) -> bool {
    const LABELS: [&str; 24] = [
        "licence",
        "license",
        "lic",
        "licance",
        "lisence",
        "lisense",
        "liecense",
        "laisens",
        "oep",
        "oepl",
        "mpd",
        "reg",
        "registration",
        "ohrd",
        "hrd",
        "opandhrd",
        "لایسنس",
        "لاییسنس",
        "لیسنس",
        "لایسینس",
        "رجسٹریشن",
        "لسنس",
        "لاٸسنس",
        "اجازت",
    ];
    const BETWEEN: [&str; 14] = [
        "no",
        "number",
        "num",
        "nmbr",
        "nbr",
        "n",
        "hash",
        "is",
        "ka",
        "نمبر",
        "نمبرز",
        "نمر",
        "شمیرہ",
        "کا",
    ];
    let Some(before) = words.get(..first) else {
        return false;
    };
    before
        .iter()
        .rev()
        .find(|word| !BETWEEN.contains(&word.text.as_str()))
        .is_some_and(|word| LABELS.contains(&word.text.as_str()))
}
