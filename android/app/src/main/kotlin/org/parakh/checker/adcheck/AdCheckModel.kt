package org.parakh.checker.adcheck

import org.parakh.checker.core.Core
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.core.bindings.ParakhException
import org.parakh.checker.model.Shown
import org.parakh.checker.model.Tally
import org.parakh.checker.model.Workers
import org.parakh.checker.model.remedyOf
import java.util.concurrent.atomic.AtomicInteger

/** Checks messages for the page *check a message*. */
class AdCheckModel(
    private val core: Core,
    private val workers: Workers,
    private val tally: Tally,
    private var language: Language,
) {
    val shown = Shown<AdCheckState>(AdCheckState.Waiting, workers.screen)

    /** What was typed and not checked yet; kept while the phone is turned, and nowhere else. */
    var typed = ""

    private val asked = AtomicInteger()

    @Volatile
    private var message = ""

    /** Speaks [language] from now on; the message on the page is checked again in it. */
    fun speak(language: Language) {
        val isNew = this.language != language
        this.language = language
        if (isNew && message.isNotEmpty()) judge()
    }

    /** Checks a message as it was pasted, typed or shared. */
    fun check(message: String) {
        if (message.isBlank()) return nothingCopied()
        this.message = message
        tally.countMessage()
        judge()
    }

    fun nothingCopied() = show(AdCheckState.NothingCopied)

    fun pictured() = show(AdCheckState.Pictured)

    /** Back to the beginning, with nothing in it. */
    fun clear() = show(AdCheckState.Waiting)

    /** What the page says as a whole. */
    fun spoken(language: Language): List<String> {
        val words = core.words(language)
        return when (val state = shown.state) {
            is AdCheckState.Waiting -> WAITING.map { words[it] }
            is AdCheckState.NothingCopied -> listOf(words["adcheck-empty"], words["adcheck-how"])
            is AdCheckState.Pictured -> PICTURED.map { words[it] }
            is AdCheckState.Checking -> listOf(words["adcheck-checking"])
            is AdCheckState.Failed -> listOf(words[state.remedy])
            is AdCheckState.Checked -> core.check(state.message, language).speech.whole
        }
    }

    /** What one finding says. */
    fun spoken(
        finding: Int,
        language: Language,
    ): List<String> =
        listOfNotNull(
            core
                .check(message, language)
                .speech.parts
                .getOrNull(finding),
        )

    private fun show(state: AdCheckState) {
        asked.incrementAndGet()
        message = ""
        shown.set(state)
    }

    private fun judge() {
        val turn = asked.incrementAndGet()
        val (message, language) = message to language
        shown.set(AdCheckState.Checking)
        workers.work.execute {
            val state =
                try {
                    AdCheckState.Checked(message, core.check(message, language))
                } catch (failure: ParakhException) {
                    AdCheckState.Failed(remedyOf(failure))
                }
            if (turn == asked.get()) shown.set(state)
        }
    }

    private companion object {
        val WAITING = listOf("adcheck-title", "adcheck-how", "adcheck-ask-spoken")
        val PICTURED = listOf("adcheck-picture", "adcheck-picture-copy", "adcheck-picture-ask")
    }
}
