package org.parakh.checker.settings

import org.parakh.checker.core.Core
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.core.bindings.ParakhException
import org.parakh.checker.model.Shown
import org.parakh.checker.model.Workers
import org.parakh.checker.model.remedyOf

/** Gathers the languages, each in its own words; [chosen] is the one of now, if a person chose it. */
class LanguageModel(
    private val core: Core,
    workers: Workers,
    private val chosen: Language?,
) {
    val shown = Shown<LanguageState>(LanguageState.Loading, workers.screen)

    init {
        workers.work.execute { shown.set(gathered()) }
    }

    /** What the page says in one language. */
    fun spoken(language: Language): List<String> = listOf(core.words(language)["app-language-pick"])

    private fun gathered(): LanguageState =
        try {
            val choices =
                core.languages().map {
                    Choice(it.language, it.name, spoken(it.language).single(), it.language == chosen)
                }
            LanguageState.Ready(choices)
        } catch (failure: ParakhException) {
            LanguageState.Failed(remedyOf(failure))
        }
}
