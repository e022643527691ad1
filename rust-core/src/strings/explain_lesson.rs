//! A lesson as sentences: its cards with the facts that they name, its questions with an explanation
//! for each answer.

use super::explain::day_first;
use super::explain_check::laws;
use super::{Arg, Strings};
use crate::lessons::{CHOICES, Card, Lesson, Lessons, Question};

/// A lesson, ready to be read or spoken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LessonText {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The id of its picture.
    pub picture: String,
    /// Its cards.
    pub cards: Vec<CardText>,
    /// The questions after the cards.
    pub questions: Vec<QuestionText>,
}

/// One card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardText {
    /// What it says.
    pub text: String,
    /// The id of its picture.
    pub picture: String,
    /// What the picture shows.
    pub picture_text: String,
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionText {
    /// What is asked.
    pub text: String,
    /// Two or three answers; one is right.
    pub choices: Vec<ChoiceText>,
}

/// One answer that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChoiceText {
    /// The answer.
    pub text: String,
    /// What follows from it.
    pub why: String,
    /// Whether it is right.
    pub right: bool,
    /// The id of its picture.
    pub picture: String,
    /// What the picture shows.
    pub picture_text: String,
}

pub(super) fn lesson(strings: &Strings, lessons: &Lessons, lesson: &Lesson) -> LessonText {
    let id = &lesson.id;
    let cards = (1..).zip(&lesson.cards);
    let cards = cards.map(|(at, card)| CardText {
        text: card_text(strings, lessons, &format!("lesson-{id}-{at}"), card),
        picture: card.picture.clone(),
        picture_text: picture_text(strings, &card.picture),
    });
    let questions = (1..).zip(&lesson.questions);
    LessonText {
        id: id.clone(),
        title: strings.text(&format!("lesson-{id}"), &[]),
        picture: lesson.picture.clone(),
        cards: cards.collect(),
        questions: questions
            .map(|(at, asked)| question(strings, &format!("quiz-{id}-{at}"), asked))
            .collect(),
    }
}

/// A card's sentences with its facts, and with the newest of their days: by then all of them held.
fn card_text(strings: &Strings, lessons: &Lessons, id: &str, card: &Card) -> String {
    let facts: Vec<(&str, String, &str)> = lessons
        .facts_of(card)
        .map(|(name, fact)| {
            let value = if fact.is_law {
                laws(strings, &fact.value)
            } else {
                fact.value.clone()
            };
            (name, value, fact.as_of.as_str())
        })
        .collect();
    let newest = facts.iter().map(|(_, _, as_of)| *as_of).max();
    let as_of = day_first(newest.unwrap_or_default());
    let mut args: Vec<(&str, Arg<'_>)> = facts
        .iter()
        .map(|(name, value, _)| (*name, Arg::Text(value)))
        .collect();
    args.push(("as_of", Arg::Text(&as_of)));
    strings.text(id, &args)
}

fn question(strings: &Strings, id: &str, question: &Question) -> QuestionText {
    let choices = CHOICES.iter().zip(&question.pictures).enumerate();
    let choices = choices.map(|(at, (letter, picture))| ChoiceText {
        text: strings.text(&format!("{id}-{letter}"), &[]),
        why: strings.text(&format!("{id}-{letter}-why"), &[]),
        right: at == question.right,
        picture: picture.clone(),
        picture_text: picture_text(strings, picture),
    });
    QuestionText {
        text: strings.text(id, &[]),
        choices: choices.collect(),
    }
}

fn picture_text(strings: &Strings, picture: &str) -> String {
    strings.text(&format!("picture-{picture}"), &[])
}
