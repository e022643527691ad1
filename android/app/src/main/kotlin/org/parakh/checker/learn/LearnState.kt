package org.parakh.checker.learn

import org.parakh.checker.core.bindings.LessonRow

/** What the page *learn* shows. */
sealed interface LearnState {
    data object Loading : LearnState

    data class Topics(
        val rows: List<LessonRow>,
    ) : LearnState

    data class Failed(
        val remedy: String,
    ) : LearnState
}
