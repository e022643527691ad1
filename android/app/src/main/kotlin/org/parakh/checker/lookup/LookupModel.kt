package org.parakh.checker.lookup

import org.parakh.checker.core.Core
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.core.bindings.ParakhException
import org.parakh.checker.model.Shown
import org.parakh.checker.model.Workers
import org.parakh.checker.model.remedyOf
import java.util.concurrent.atomic.AtomicInteger

/** Asks the register for the page *check an agent*. */
class LookupModel(
    private val core: Core,
    private val workers: Workers,
    private var language: Language,
) {
    val shown = Shown<LookupState>(LookupState.Waiting(emptyList()), workers.screen)

    private val asked = AtomicInteger()

    @Volatile
    private var question = ""

    /** Speaks [language] from now on; what is on the page is asked again in it. */
    fun speak(language: Language) {
        val same = this.language == language && shown.state != LookupState.Waiting(emptyList())
        this.language = language
        if (!same) ask(question)
    }

    /** Asks the register; an empty question goes back to the beginning. A later question overtakes it. */
    fun ask(question: String) {
        this.question = question
        val turn = asked.incrementAndGet()
        val language = language
        if (question.isNotBlank()) shown.set(LookupState.Asking)
        workers.work.execute {
            val state = answered(question, language)
            if (turn == asked.get()) shown.set(state)
        }
    }

    private fun answered(
        question: String,
        language: Language,
    ): LookupState =
        try {
            if (question.isBlank()) {
                LookupState.Waiting(core.copy(language).text)
            } else {
                LookupState.Answered(core.lookUp(question, language))
            }
        } catch (failure: ParakhException) {
            LookupState.Failed(remedyOf(failure))
        }
}
