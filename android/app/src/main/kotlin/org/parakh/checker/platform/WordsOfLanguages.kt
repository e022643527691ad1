package org.parakh.checker.platform

import org.parakh.checker.core.Core
import org.parakh.checker.core.Words
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.core.bindings.ParakhException
import org.parakh.checker.model.Workers
import java.util.concurrent.ConcurrentHashMap

/** The words of each language, asked of the core once. */
class WordsOfLanguages(
    private val core: Core,
    private val workers: Workers,
) {
    private val known = ConcurrentHashMap<Language, Words>()

    /** Hands the words over on the screen's thread: at once when they are known; `null` when there are none. */
    fun of(
        language: Language,
        ready: (Words?) -> Unit,
    ) {
        known[language]?.let { return ready(it) }
        workers.work.execute {
            val words =
                try {
                    core.words(language).also { known[language] = it }
                } catch (_: ParakhException) {
                    null
                }
            workers.screen.execute { ready(words) }
        }
    }
}
