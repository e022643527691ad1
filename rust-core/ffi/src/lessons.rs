//! The lessons, as Kotlin shows them: the list with what is done, one lesson, and a page to share.

use std::sync::Arc;

use parakh_core::store::AppStore;
use parakh_core::strings::{ChoiceText, Language, QuestionText, spoken_text};

use crate::ParakhError;
use crate::gate::{Content, Gate};

/// A lesson in the list.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct LessonRow {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The id of its picture.
    pub picture: String,
    /// Whether it was finished on this phone.
    pub done: bool,
}

/// A lesson.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct LessonPage {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The id of its picture.
    pub picture: String,
    /// Its cards.
    pub cards: Vec<LessonCard>,
    /// The questions after the cards.
    pub questions: Vec<LessonQuestion>,
}

/// One card.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct LessonCard {
    /// What it says.
    pub text: String,
    /// The same for a voice.
    pub spoken: String,
    /// The id of its picture.
    pub picture: String,
    /// What the picture shows.
    pub picture_text: String,
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct LessonQuestion {
    /// What is asked.
    pub text: String,
    /// The same for a voice.
    pub spoken: String,
    /// Two or three answers; one is right.
    pub choices: Vec<LessonChoice>,
}

/// One answer that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct LessonChoice {
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
    /// The answer for a voice.
    pub spoken: String,
    /// What follows, for a voice.
    pub why_spoken: String,
}

/// The lessons.
#[derive(uniffi::Object)]
pub struct Lessons {
    gate: Arc<Gate>,
}

impl Lessons {
    pub(crate) fn behind(gate: &Arc<Gate>) -> Self {
        Self {
            gate: Arc::clone(gate),
        }
    }
}

#[uniffi::export]
impl Lessons {
    /// All lessons, in the order in which they are offered.
    pub fn list(&self, language: Language) -> Result<Vec<LessonRow>, ParakhError> {
        self.gate.enter(|content| {
            let done = content.kept(AppStore::lessons_done)?;
            let strings = content.strings(language)?;
            let lessons = content.lessons()?;
            let row = |lesson: &parakh_core::lessons::Lesson| LessonRow {
                id: lesson.id.clone(),
                title: strings.text(&format!("lesson-{}", lesson.id), &[]),
                picture: lesson.picture.clone(),
                done: done.contains(&lesson.id),
            };
            Ok(lessons.all().iter().map(row).collect())
        })
    }

    /// One lesson; an unknown id is an error.
    pub fn open(&self, id: String, language: Language) -> Result<LessonPage, ParakhError> {
        self.with(&id, |content, lessons, lesson| {
            let text = content.strings(language)?.explain_lesson(lessons, lesson);
            let card = |card: parakh_core::strings::CardText| LessonCard {
                spoken: spoken_text(language, &card.text),
                text: card.text,
                picture: card.picture,
                picture_text: card.picture_text,
            };
            let questions = text.questions.into_iter();
            Ok(LessonPage {
                id: text.id,
                title: text.title,
                picture: text.picture,
                cards: text.cards.into_iter().map(card).collect(),
                questions: questions.map(|asked| question(language, asked)).collect(),
            })
        })
    }

    /// Notes that a lesson is finished.
    pub fn finish(&self, id: String) -> Result<(), ParakhError> {
        self.with(&id, |content, _, lesson| {
            content.kept(|kept| kept.finish_lesson(&lesson.id))
        })
    }

    /// A lesson as one HTML file to print and share, which needs no other file.
    pub fn handout(&self, id: String, language: Language) -> Result<String, ParakhError> {
        self.with(&id, |content, lessons, lesson| {
            Ok(content.strings(language)?.handout(lessons, lesson))
        })
    }
}

impl Lessons {
    fn with<T>(
        &self,
        id: &str,
        call: impl FnOnce(
            &Content,
            &parakh_core::lessons::Lessons,
            &parakh_core::lessons::Lesson,
        ) -> Result<T, ParakhError>,
    ) -> Result<T, ParakhError> {
        self.gate.enter(|content| {
            let lessons = content.lessons()?;
            let lesson = lessons.find(id);
            call(
                content,
                &lessons,
                lesson.ok_or_else(|| ParakhError::again("lesson"))?,
            )
        })
    }
}

fn question(language: Language, asked: QuestionText) -> LessonQuestion {
    let choice = |choice: ChoiceText| LessonChoice {
        spoken: spoken_text(language, &choice.text),
        why_spoken: spoken_text(language, &choice.why),
        text: choice.text,
        why: choice.why,
        right: choice.right,
        picture: choice.picture,
        picture_text: choice.picture_text,
    };
    LessonQuestion {
        spoken: spoken_text(language, &asked.text),
        text: asked.text,
        choices: asked.choices.into_iter().map(choice).collect(),
    }
}

#[cfg(test)]
mod tests {
    use parakh_core::strings::Language;

    use crate::testing::opened_alone;

    #[test]
    fn a_lesson_is_opened_learnt_and_shared() {
        let (parakh, _kept) = opened_alone();
        let lessons = parakh.lessons();
        let all = lessons.list(Language::Urdu).unwrap();
        assert_eq!(all.len(), 16);
        assert!(all.iter().all(|row| !row.done && !row.title.is_empty()));
        let page = lessons.open("dunki".into(), Language::Punjabi).unwrap();
        assert!((5..=9).contains(&page.cards.len()));
        for asked in &page.questions {
            let right = asked.choices.iter().filter(|choice| choice.right);
            assert_eq!(right.count(), 1);
        }
        lessons.finish("dunki".into()).unwrap();
        let done = lessons.list(Language::Pashto).unwrap();
        let done: Vec<_> = done.iter().filter(|row| row.done).collect();
        assert_eq!((done.len(), done[0].id.as_str()), (1, "dunki"));
        let html = lessons.handout("dunki".into(), Language::Urdu).unwrap();
        assert!(html.contains("dir=\"rtl\"") && html.contains("<svg"));
    }

    #[test]
    fn an_unknown_lesson_is_an_error_and_is_not_kept() {
        let (parakh, _kept) = opened_alone();
        assert!(
            parakh
                .lessons()
                .open("none".into(), Language::English)
                .is_err()
        );
        assert!(parakh.lessons().finish("none".into()).is_err());
        let all = parakh.lessons().list(Language::English).unwrap();
        assert!(all.iter().all(|row| !row.done));
    }
}
