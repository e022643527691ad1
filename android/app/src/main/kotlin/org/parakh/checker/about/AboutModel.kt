package org.parakh.checker.about

import org.parakh.checker.core.Core
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.core.bindings.ParakhException
import org.parakh.checker.model.Shown
import org.parakh.checker.model.Workers
import org.parakh.checker.model.remedyOf

/** Tells of the app: the age of its register, its languages, and [libraries], read on a worker. */
class AboutModel(
    private val core: Core,
    private val workers: Workers,
    private val libraries: () -> String,
) {
    val shown = Shown<AboutState>(AboutState.Loading, workers.screen)

    /** Tells it in [language]. */
    fun speak(language: Language) =
        workers.work.execute {
            val state =
                try {
                    AboutState.Ready(core.about(language).lines, libraries())
                } catch (failure: ParakhException) {
                    AboutState.Failed(remedyOf(failure))
                }
            shown.set(state)
        }

    /** What the page says. */
    fun spoken(language: Language): List<String> = core.about(language).spoken
}
