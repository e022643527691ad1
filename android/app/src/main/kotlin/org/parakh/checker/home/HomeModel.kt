package org.parakh.checker.home

import org.parakh.checker.core.Core
import org.parakh.checker.core.bindings.Argument
import org.parakh.checker.core.bindings.ArgumentValue
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.core.bindings.ParakhException
import org.parakh.checker.model.Shown
import org.parakh.checker.model.Tally
import org.parakh.checker.model.Workers

/** Tells the day's tally on the first page. */
class HomeModel(
    private val core: Core,
    private val workers: Workers,
    private val tally: Tally,
    private val isCleared: Boolean,
) {
    val shown = Shown(HomeState(isCleared, emptyList()), workers.screen)

    /** Tells it in [language]; nothing, where nobody was helped today. */
    fun speak(language: Language) {
        val counts = tally.ofToday ?: return
        workers.work.execute {
            val told =
                try {
                    listOf(
                        count("app-today-people", counts.people, language),
                        count("app-today-agents", counts.agents, language),
                        count("app-today-messages", counts.messages, language),
                    )
                } catch (_: ParakhException) {
                    emptyList()
                }
            shown.set(HomeState(isCleared, told))
        }
    }

    /** What the whole page says. */
    fun spoken(language: Language): List<String> {
        val words = core.words(language)
        return SPOKEN.map { words[it] } + shown.state.tally
    }

    /** What one thing on the page says. */
    fun spoken(
        id: String,
        language: Language,
    ): List<String> = listOf(core.words(language)[id])

    private fun count(
        id: String,
        count: Int,
        language: Language,
    ) = core.sentence(id, listOf(Argument("count", ArgumentValue.Count(count.toLong()))), language)

    private companion object {
        val SPOKEN =
            listOf(
                "app-home-title",
                "app-home-agent-spoken",
                "app-home-message-spoken",
                "app-learn-spoken",
                "app-help-spoken",
                "app-person-spoken",
                "app-give-spoken",
            )
    }
}
