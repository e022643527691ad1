package org.parakh.checker.adcheck

import org.parakh.checker.core.bindings.AskQuestion
import org.parakh.checker.core.bindings.CheckAnswer

/** What the page *ask me* shows. */
sealed interface AskState {
    data object Loading : AskState

    /** One question; [picked] is the answer that was tapped before, -1 for none. */
    data class Asking(
        val question: AskQuestion,
        val progress: String,
        val picked: Int,
        val isFirst: Boolean,
    ) : AskState

    /** After the answer that a number was shown: which one. */
    data class Typing(
        val question: String,
        val progress: String,
        val typed: String,
    ) : AskState

    data class Judged(
        val answer: CheckAnswer,
    ) : AskState

    data class Failed(
        val remedy: String,
    ) : AskState
}
