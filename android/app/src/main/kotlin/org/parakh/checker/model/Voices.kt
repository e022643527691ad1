package org.parakh.checker.model

import org.parakh.checker.core.bindings.Language

/** One thing to be said, the language of the voice that says it, and the file in which somebody said it. */
data class Utterance(
    val text: String,
    val language: Language,
    val recording: String? = null,
)

/** What speaks on this phone without a network: its own voices, and the recordings in the app. Used on the screen's thread only. */
interface Voices {
    /** Hands over the languages that have a voice of the phone; later, when the phone is still looking. */
    fun known(then: (Set<Language>) -> Unit)

    /** Says one after the other, in place of what is being said; [done] when the last is over. */
    fun say(
        utterances: List<Utterance>,
        done: () -> Unit,
    )

    fun hush()
}
