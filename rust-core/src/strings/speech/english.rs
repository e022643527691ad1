//! Numbers, months and letters as English says them.

use super::words::{Scale, Words};

pub(super) const WORDS: Words = Words {
    under_hundred: UNDER_HUNDRED,
    hundred: Scale {
        one: "one hundred",
        many: "hundred",
    },
    thousand: Scale {
        one: "one thousand",
        many: "thousand",
    },
    lakh: Scale {
        one: "one lakh",
        many: "lakh",
    },
    crore: Scale {
        one: "one crore",
        many: "crore",
    },
    joiner: " ",
    century: " ",
    to: "to",
    point: "point",
    percent: "percent",
    and: "and",
    at: "at",
    comma: ',',
    months: MONTHS,
    letters: LETTERS,
};

const UNDER_HUNDRED: &str = "\
    zero|one|two|three|four|five|six|seven|eight|nine|\
    ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|\
    twenty|twenty one|twenty two|twenty three|twenty four|twenty five|twenty six|twenty seven|twenty eight|twenty nine|\
    thirty|thirty one|thirty two|thirty three|thirty four|thirty five|thirty six|thirty seven|thirty eight|thirty nine|\
    forty|forty one|forty two|forty three|forty four|forty five|forty six|forty seven|forty eight|forty nine|\
    fifty|fifty one|fifty two|fifty three|fifty four|fifty five|fifty six|fifty seven|fifty eight|fifty nine|\
    sixty|sixty one|sixty two|sixty three|sixty four|sixty five|sixty six|sixty seven|sixty eight|sixty nine|\
    seventy|seventy one|seventy two|seventy three|seventy four|seventy five|seventy six|seventy seven|seventy eight|seventy nine|\
    eighty|eighty one|eighty two|eighty three|eighty four|eighty five|eighty six|eighty seven|eighty eight|eighty nine|\
    ninety|ninety one|ninety two|ninety three|ninety four|ninety five|ninety six|ninety seven|ninety eight|ninety nine";

const MONTHS: &str = "\
    January|February|March|April|May|June|\
    July|August|September|October|November|December";

const LETTERS: &str = "\
    A|B|C|D|E|F|G|H|I|J|K|L|M|\
    N|O|P|Q|R|S|T|U|V|W|X|Y|Z";
