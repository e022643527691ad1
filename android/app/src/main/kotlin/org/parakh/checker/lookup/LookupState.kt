package org.parakh.checker.lookup

import org.parakh.checker.core.bindings.LookupAnswer

/** What the page *check an agent* shows below its field. */
sealed interface LookupState {
    /** Nothing was asked yet; [copy] tells the age of the register copy, once it is known. */
    data class Waiting(
        val copy: List<String>,
    ) : LookupState

    data object Asking : LookupState

    data class Answered(
        val answer: LookupAnswer,
    ) : LookupState

    /** The clipboard was empty. */
    data object NothingCopied : LookupState

    /** Before another app listens: what it may do with the voice. */
    data object BeforeSpeaking : LookupState

    /** It could not be asked; [remedy] is the id of the sentence that says what to do. */
    data class Failed(
        val remedy: String,
    ) : LookupState
}
