package org.parakh.checker.learn

import org.parakh.checker.core.Core
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.core.bindings.ParakhException
import org.parakh.checker.model.Shown
import org.parakh.checker.model.Workers
import org.parakh.checker.model.remedyOf

/** Lists the lessons, with those that were finished. */
class LearnModel(
    private val core: Core,
    private val workers: Workers,
) {
    val shown = Shown<LearnState>(LearnState.Loading, workers.screen)

    /** Looks which lessons there are, and which are done. */
    fun look(language: Language) =
        workers.work.execute {
            val state =
                try {
                    LearnState.Topics(core.lessons(language))
                } catch (failure: ParakhException) {
                    LearnState.Failed(remedyOf(failure))
                }
            shown.set(state)
        }

    /** What the whole page says. */
    fun spoken(language: Language): List<String> = listOf(core.words(language)["app-learn-title"]) + core.lessons(language).map { it.title }

    /** What one lesson in the list says. */
    fun spokenTopic(
        id: String,
        language: Language,
    ): List<String> {
        val row = core.lessons(language).find { it.id == id } ?: return emptyList()
        return listOfNotNull(row.title, core.words(language)["app-learn-done"].takeIf { row.done })
    }
}
