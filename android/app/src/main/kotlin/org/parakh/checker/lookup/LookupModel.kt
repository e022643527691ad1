package org.parakh.checker.lookup

import org.parakh.checker.core.Core
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.core.bindings.ParakhException
import org.parakh.checker.model.Shown
import org.parakh.checker.model.Tally
import org.parakh.checker.model.Workers
import org.parakh.checker.model.remedyOf
import java.util.concurrent.atomic.AtomicInteger

/** Asks the register for the page *check an agent*. */
class LookupModel(
    private val core: Core,
    private val workers: Workers,
    private val tally: Tally,
    private var language: Language,
) {
    val shown = Shown<LookupState>(LookupState.Waiting(emptyList()), workers.screen)

    /** What stands in the field; kept while the phone is turned, and nowhere else. */
    var typed = ""

    private val asked = AtomicInteger()

    @Volatile
    private var question = ""

    /** Speaks [language] from now on; what is on the page is asked again in it. */
    fun speak(language: Language) {
        val same = this.language == language && shown.state != LookupState.Waiting(emptyList())
        this.language = language
        if (!same) answer()
    }

    /** Asks the register; an empty question goes back to the beginning. A later question overtakes it. */
    fun ask(question: String) {
        this.question = question
        if (question.isNotBlank()) tally.countAgent()
        answer()
    }

    fun nothingCopied() = show(LookupState.NothingCopied)

    /** The person wants to say the question: tells first who listens. */
    fun beforeSpeaking() = show(LookupState.BeforeSpeaking)

    /** What the page says as a whole. */
    fun spoken(language: Language): List<String> {
        val words = core.words(language)
        return when (val state = shown.state) {
            is LookupState.Waiting -> listOf(words["lookup-title"], words["lookup-how"]) + core.copy(language).text
            is LookupState.NothingCopied -> listOf(words["lookup-empty"])
            is LookupState.BeforeSpeaking -> listOf(words["lookup-speak-warning"])
            is LookupState.Asking -> listOf(words["lookup-asking"])
            is LookupState.Failed -> listOf(words[state.remedy])
            is LookupState.Answered -> core.lookUp(question, language).speech.whole
        }
    }

    /** What one match says. */
    fun spoken(
        match: Int,
        language: Language,
    ): List<String> =
        listOfNotNull(
            core
                .lookUp(question, language)
                .speech.parts
                .getOrNull(match),
        )

    private fun show(state: LookupState) {
        question = ""
        asked.incrementAndGet()
        shown.set(state)
    }

    private fun answer() {
        val question = question
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
