package org.parakh.checker.model

import org.parakh.checker.core.bindings.Language

/** One thing to be said, and the language of the voice that says it. */
data class Utterance(
    val text: String,
    val language: Language,
)

/** The voices of this phone that speak without a network. Used on the screen's thread only. */
interface Voices {
    /** Hands over the languages that have a voice; later, when the phone is still looking. */
    fun known(then: (Set<Language>) -> Unit)

    /** Says one after the other, in place of what is being said; [done] when the last is over. */
    fun say(
        utterances: List<Utterance>,
        done: () -> Unit,
    )

    fun hush()
}
