package org.parakh.checker.adcheck

import org.parakh.checker.core.bindings.CheckAnswer

/** What the page *check a message* shows. */
sealed interface AdCheckState {
    /** Nothing was given yet. */
    data object Waiting : AdCheckState

    /** There was nothing to paste. */
    data object NothingCopied : AdCheckState

    /** A picture was given, which is not read yet. */
    data object Pictured : AdCheckState

    data object Checking : AdCheckState

    data class Checked(
        val message: String,
        val answer: CheckAnswer,
    ) : AdCheckState

    /** It could not be checked; [remedy] is the id of the sentence that says what to do. */
    data class Failed(
        val remedy: String,
    ) : AdCheckState
}
