package org.parakh.checker.learn

import org.parakh.checker.core.bindings.LessonCard
import org.parakh.checker.core.bindings.LessonChoice
import org.parakh.checker.core.bindings.LessonQuestion

/** What a lesson shows: its cards, then its questions, then that it is finished. */
sealed interface LessonState {
    data object Loading : LessonState

    /** A step of the lesson; [at] counts cards and questions on. */
    sealed interface Step : LessonState {
        val at: Int
        val title: String
    }

    data class Card(
        override val at: Int,
        override val title: String,
        val progress: String,
        val card: LessonCard,
    ) : Step

    /** A question, with the answer that was tapped, if one was. */
    data class Question(
        override val at: Int,
        override val title: String,
        val progress: String,
        val question: LessonQuestion,
        val picked: Int?,
    ) : Step {
        val answer: LessonChoice? get() = picked?.let(question.choices::getOrNull)
    }

    data class End(
        override val at: Int,
        override val title: String,
        val picture: String,
    ) : Step

    data class Failed(
        val remedy: String,
    ) : LessonState
}
