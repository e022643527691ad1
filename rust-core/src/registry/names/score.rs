//! How well one row fits the words of a question: how much of the question stands in the row, and
//! how much of the row's name in the question. Each word of either is used once, the best first.

use super::asked::Asked;
use super::index::{Field, Index};

/// How a row fits a question.
#[derive(Debug, Clone, Copy)]
pub(in crate::registry) struct Fit {
    /// The row.
    pub(in crate::registry) row: usize,
    /// The whole, from 0 to 1.
    pub(in crate::registry) score: f32,
    /// How much of the question stands in the row, by worth.
    pub(in crate::registry) of_question: f32,
    /// The worth of the words of the question that the row lacks altogether.
    pub(in crate::registry) lacking: f32,
    /// The worth of the words of the row's name that the question lacks.
    pub(in crate::registry) unasked: f32,
    /// The worth of the rarest word that both have.
    pub(in crate::registry) rarest: f32,
    /// How alike that word is in both.
    pub(in crate::registry) rarest_likeness: f32,
    /// True when the owner's name fits better than the firm's.
    pub(in crate::registry) on_proprietor: bool,
    /// True when the question names a place and the row has another.
    pub(in crate::registry) elsewhere: bool,
}

/// A word of the question taken for a word of the row.
struct Link {
    worth: f32,
    likeness: f32,
    asked: u32,
    field: Field,
    row: u32,
    unit_weight: f32,
}

/// The place only helps to tell rows apart.
const PLACE_WORTH: f32 = 0.5;
/// What a place counts for when it is the row's: a little is lost, so that the name goes first.
const PLACE_LOSS: f32 = 0.7;
/// What a word that may be no word of the register takes from the rows that lack it: it speaks for
/// doubt more than for another row.
const UNCERTAIN_LOSS: f32 = 0.4;
/// What is doubtful about a place of the same region.
const NEARBY_LOSS: f32 = 0.3;
/// The owner's name is a weaker sign than the firm's.
const PROPRIETOR_WORTH: f32 = 0.85;
/// What a word counts for in the firm's name when it is the owner's that fits, and the other way round.
const BESIDE_WORTH: f32 = 0.6;
/// How much of the score is the row's side.
const ROW_SHARE: f32 = 0.3;

/// Fits the row to the question.
pub(super) fn fit(row: usize, asked: &Asked, index: &Index) -> Fit {
    let mut links: Vec<Link> = Vec::new();
    let mut totals = [0.0_f32; 2];
    for unit in index.units(row) {
        let single = unit.covers.count_ones() == 1;
        match unit.field {
            Field::Name if single => totals[0] += unit.weight,
            Field::Proprietor if single => totals[1] += unit.weight,
            Field::Name | Field::Proprietor | Field::Place => {}
        }
        for (asked_unit, likeness) in asked.meaning(unit.word) {
            // Two pairs are compared as such only where no common word makes them alike.
            if !single
                && asked_unit.covers.count_ones() == 2
                && !(unit.rare && asked.is_rare(asked_unit.covers))
            {
                continue;
            }
            let mut worth = asked.weight(asked_unit.covers);
            if single != (asked_unit.covers.count_ones() == 1) {
                // Two words for one: neither may be swallowed by a common word.
                worth = worth.min(unit.weight);
            }
            links.push(Link {
                worth: worth * likeness * likeness * part(unit.field),
                likeness,
                asked: asked_unit.covers,
                field: unit.field,
                row: unit.covers,
                unit_weight: unit.weight,
            });
        }
    }
    links.sort_unstable_by(|a, b| b.worth.total_cmp(&a.worth).then(a.row.cmp(&b.row)));
    weigh(row, asked, index, &choose(links), totals)
}

/// What a word counts for by the field in which the row has it.
pub(super) fn part(field: Field) -> f32 {
    match field {
        Field::Name => 1.0,
        Field::Proprietor => PROPRIETOR_WORTH,
        Field::Place => PLACE_WORTH,
    }
}

/// The score that a row can reach at most, from the worth of all words that it may have in common
/// with the question.
pub(super) fn estimate(common: f32, row: usize, index: &Index) -> f32 {
    common * (1.0 - ROW_SHARE + ROW_SHARE * (common / index.name_weight(row).max(0.1)).min(1.0))
}

/// The links that stand when each word is used once.
fn choose(links: Vec<Link>) -> Vec<Link> {
    let mut used_asked = 0;
    let mut used = [0_u32; 3];
    let mut chosen = Vec::new();
    for link in links {
        let Some(used_row) = used.get_mut(link.field as usize) else {
            continue;
        };
        if used_asked & link.asked == 0 && *used_row & link.row == 0 {
            used_asked |= link.asked;
            *used_row |= link.row;
            chosen.push(link);
        }
    }
    chosen
}

fn weigh(row: usize, asked: &Asked, index: &Index, chosen: &[Link], totals: [f32; 2]) -> Fit {
    let question = Question::of(row, asked, index, chosen);
    let common = Common::of(chosen);
    let [name, owner, _] = common.of_row;
    let on_proprietor = owner > name;
    let [firm, person, place] = common.worth;
    let (main, beside) = if on_proprietor {
        (person, firm)
    } else {
        (firm, person)
    };
    let of_question = share(main + beside * BESIDE_WORTH + place, question.whole);
    let [all_of_name, all_of_owner] = totals;
    let (part, all) = if on_proprietor {
        (owner, all_of_owner)
    } else {
        (name, all_of_name)
    };
    Fit {
        row,
        score: of_question * (1.0 - ROW_SHARE + ROW_SHARE * share(part, all)),
        of_question,
        lacking: question.lacking,
        unasked: (all_of_name - name).max(0.0),
        rarest: common.rarest,
        rarest_likeness: common.rarest_likeness,
        on_proprietor,
        elsewhere: question.elsewhere,
    }
}

fn share(part: f32, all: f32) -> f32 {
    if all > 0.0 {
        (part / all).min(1.0)
    } else {
        0.0
    }
}

/// The question's side: what it is worth, and what of it the row lacks.
#[derive(Default)]
struct Question {
    whole: f32,
    lacking: f32,
    elsewhere: bool,
}

impl Question {
    fn of(row: usize, asked: &Asked, index: &Index, chosen: &[Link]) -> Self {
        let bits =
            |links: &mut dyn Iterator<Item = &Link>| links.fold(0, |all, link| all | link.asked);
        let used = bits(&mut chosen.iter());
        let placed = bits(&mut chosen.iter().filter(|link| link.field == Field::Place));
        let mut side = Self::default();
        for (at, word) in asked.words.iter().enumerate() {
            let bit = 1_u32 << at;
            if placed & bit != 0 {
                side.whole += word.weight * PLACE_LOSS;
            } else if used & bit != 0 {
                side.whole += word.weight;
            } else if word.needed {
                side.whole += word.weight * if word.certain { 1.0 } else { UNCERTAIN_LOSS };
                // A place of the row's region need not be the office's own.
                let nearby = word.place.is_some_and(|place| index.is_near(place, row));
                side.lacking += word.weight * if nearby { NEARBY_LOSS } else { 1.0 };
                side.elsewhere |= word.place.is_some() && !nearby;
            }
        }
        side
    }
}

/// What both sides have in common, by the field of the row.
#[derive(Default)]
struct Common {
    worth: [f32; 3],
    of_row: [f32; 3],
    rarest: f32,
    rarest_likeness: f32,
}

impl Common {
    fn of(chosen: &[Link]) -> Self {
        let mut common = Self::default();
        for link in chosen {
            let field = link.field as usize;
            if let Some(worth) = common.worth.get_mut(field) {
                *worth += link.worth;
            }
            if let Some(part) = common.of_row.get_mut(field) {
                *part += link.unit_weight * link.likeness * link.likeness;
            }
            if link.field != Field::Place && link.unit_weight > common.rarest {
                (common.rarest, common.rarest_likeness) = (link.unit_weight, link.likeness);
            }
        }
        common
    }
}
