package org.parakh.checker.core

import org.parakh.checker.core.bindings.Argument
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.core.bindings.ParakhException

/**
 * Opens the core when it is first asked, on the worker that asks. A damaged content pack is put in place
 * again, once, before a call fails. What cannot be loaded at all asks for the app to be installed anew.
 */
class LateCore(
    private val open: (afresh: Boolean) -> Core,
) : Core {
    private var core: Core? = null

    override fun languages() = ask { languages() }

    override fun words(language: Language) = ask { words(language) }

    override fun sentence(
        id: String,
        arguments: List<Argument>,
        language: Language,
    ) = ask { sentence(id, arguments, language) }

    override fun recordingOf(
        language: Language,
        spoken: String,
    ) = ask { recordingOf(language, spoken) }

    override fun copy(language: Language) = ask { copy(language) }

    override fun lookUp(
        question: String,
        language: Language,
    ) = ask { lookUp(question, language) }

    override fun check(
        message: String,
        language: Language,
    ) = ask { check(message, language) }

    override fun questions(language: Language) = ask { questions(language) }

    override fun judge(
        picks: List<Int>,
        typed: String,
        language: Language,
    ) = ask { judge(picks, typed, language) }

    override fun lessons(language: Language) = ask { lessons(language) }

    override fun lesson(
        id: String,
        language: Language,
    ) = ask { lesson(id, language) }

    override fun finishLesson(id: String) = ask { finishLesson(id) }

    override fun handout(
        id: String,
        language: Language,
    ) = ask { handout(id, language) }

    override fun needs(language: Language) = ask { needs(language) }

    override fun places(language: Language) = ask { places(language) }

    override fun channels(
        need: String,
        place: String?,
        language: Language,
    ) = ask { channels(need, place, language) }

    override fun about(language: Language) = ask { about(language) }

    /** Closes what is open; the next call opens it again. */
    @Synchronized
    override fun close() {
        core?.close()
        core = null
    }

    private fun <T> ask(call: Core.() -> T): T =
        try {
            opened(afresh = false).call()
        } catch (_: ParakhException.ReinstallContent) {
            close()
            opened(afresh = true).call()
        } catch (_: ParakhException.OpenAgain) {
            close()
            opened(afresh = false).call()
        }

    @Synchronized
    private fun opened(afresh: Boolean): Core =
        core ?: try {
            open(afresh).also { core = it }
        } catch (_: LinkageError) {
            throw ParakhException.UpdateApp()
        }
}
