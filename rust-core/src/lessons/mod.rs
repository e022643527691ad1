//! The lessons: which there are, their cards and questions, and the facts that cards name. It holds the
//! plan and the pictures, never sentences; `strings` words a lesson by its ids.

mod pictures;

use std::collections::BTreeMap;

use crate::store::{Error, Pack};

pub use pictures::{PICTURES, picture};

/// The lessons of a pack, in the order in which they are offered.
#[derive(Debug, Clone)]
pub struct Lessons {
    lessons: Vec<Lesson>,
    facts: BTreeMap<String, Fact>,
}

/// One lesson.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lesson {
    /// Its id: `dunki`. Its sentences are `lesson-dunki`, `lesson-dunki-1`, `quiz-dunki-1-a` and so on.
    pub id: String,
    /// The id of its picture.
    pub picture: String,
    /// Its cards.
    pub cards: Vec<Card>,
    /// The questions after the cards.
    pub questions: Vec<Question>,
}

/// One card: one idea.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// The id of its picture.
    pub picture: String,
    /// The facts that its sentences name.
    pub facts: Vec<String>,
}

/// A question with its choices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Which choice is right, from 0.
    pub right: usize,
    /// The ids of the choices' pictures, one each.
    pub pictures: Vec<String>,
}

/// Something that can change, and so stands in no sentence: a sum, a number, a law.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// As it is printed; for a law its name with its sections, as in the laws of findings.
    pub value: String,
    /// Whether it is a law.
    pub is_law: bool,
    /// Its day, `YYYY-MM-DD`.
    pub as_of: String,
}

impl Lessons {
    /// Reads the plan and the facts from a pack.
    ///
    /// # Errors
    /// [`Error::Damaged`] when they cannot be read.
    pub fn open(pack: &Pack) -> Result<Self, Error> {
        let sql = "SELECT id, picture, cards, questions FROM lessons ORDER BY place";
        let rows: Vec<[String; 4]> = pack.rows(sql, |row| {
            Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?])
        })?;
        let lessons = rows.into_iter().map(lesson).collect::<Option<_>>();
        let sql = "SELECT id, value, is_law, as_of FROM facts";
        let facts = pack.rows(sql, |row| {
            let fact = Fact {
                value: row.get(1)?,
                is_law: row.get(2)?,
                as_of: row.get(3)?,
            };
            Ok((row.get(0)?, fact))
        })?;
        Ok(Self {
            lessons: lessons.ok_or(Error::Damaged)?,
            facts: facts.into_iter().collect(),
        })
    }

    /// All lessons.
    #[must_use]
    pub fn all(&self) -> &[Lesson] {
        &self.lessons
    }

    /// The lesson with an id.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<&Lesson> {
        self.lessons.iter().find(|lesson| lesson.id == id)
    }

    /// The facts that a card names, each with its id.
    pub(crate) fn facts_of<'a>(
        &'a self,
        card: &'a Card,
    ) -> impl Iterator<Item = (&'a str, &'a Fact)> {
        let known = |id: &'a String| Some((id.as_str(), self.facts.get(id)?));
        card.facts.iter().filter_map(known)
    }
}

/// A lesson from its row; `None` where the row is none.
fn lesson([id, picture, cards, questions]: [String; 4]) -> Option<Lesson> {
    let words = |line: &str| -> Option<(String, Vec<String>)> {
        let mut words = line.split(' ').map(str::to_owned);
        Some((words.next()?, words.collect()))
    };
    let card = |line: &str| {
        let (picture, facts) = words(line)?;
        Some(Card { picture, facts })
    };
    let question = |line: &str| {
        let (right, pictures) = words(line)?;
        let right = CHOICES.iter().position(|choice| *choice == right)?;
        (right < pictures.len()).then_some(Question { right, pictures })
    };
    Some(Lesson {
        id,
        picture,
        cards: cards.lines().map(card).collect::<Option<_>>()?,
        questions: questions.lines().map(question).collect::<Option<_>>()?,
    })
}

/// The names of a question's choices, as their ids end.
pub const CHOICES: [&str; 3] = ["a", "b", "c"];

#[cfg(test)]
mod tests {
    use super::lesson;

    #[test]
    fn a_row_is_read_and_a_damaged_one_is_none() {
        let row = |questions: &str| {
            ["dunki", "road", "road\nboat fia_phone", questions].map(str::to_owned)
        };
        let read = lesson(row("b yes no")).unwrap();
        assert_eq!(read.cards.len(), 2);
        assert_eq!(read.cards[1].facts, ["fia_phone"]);
        assert_eq!(read.questions[0].right, 1);
        assert_eq!(lesson(row("c yes no")), None);
        assert_eq!(lesson(row("x yes no")), None);
    }
}
