package org.parakh.checker.core

import org.parakh.checker.core.bindings.Argument
import org.parakh.checker.core.bindings.Clock
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.core.bindings.Parakh
import org.parakh.checker.core.bindings.Places

/** The core itself, behind the generated bindings. Nothing else in the app calls them. */
class RustCore(
    places: Places,
    clock: Clock,
) : Core {
    private val parakh = Parakh.open(places, clock)
    private val register = parakh.lookUp()
    private val checker = parakh.adChecker()
    private val sentences = parakh.sentences()
    private val lessons = parakh.lessons()
    private val channels = parakh.channels()

    override fun languages() = parakh.languages()

    override fun words(language: Language) = Words(sentences.words(language).associate { it.id to it.text })

    override fun sentence(
        id: String,
        arguments: List<Argument>,
        language: Language,
    ) = sentences.text(id, arguments, language)

    override fun recordingOf(
        language: Language,
        spoken: String,
    ) = sentences.recordingOf(language, wellFormed(spoken))

    override fun copy(language: Language) = register.copy(language)

    override fun lookUp(
        question: String,
        language: Language,
    ) = register.ask(wellFormed(question), language)

    override fun check(
        message: String,
        language: Language,
    ) = checker.check(wellFormed(message), language)

    override fun questions(language: Language) = checker.questions(language)

    override fun judge(
        picks: List<Int>,
        typed: String,
        language: Language,
    ) = checker.judge(picks, wellFormed(typed), language)

    override fun lessons(language: Language) = lessons.list(language)

    override fun lesson(
        id: String,
        language: Language,
    ) = lessons.open(id, language)

    override fun finishLesson(id: String) = lessons.finish(id)

    override fun handout(
        id: String,
        language: Language,
    ) = lessons.handout(id, language)

    override fun needs(language: Language) = channels.needs(language)

    override fun places(language: Language) = channels.places(language)

    override fun channels(
        need: String,
        place: String?,
        language: Language,
    ) = channels.find(need, place, language)

    override fun about(language: Language) = parakh.about(language)

    // The empty objects stay until the collector takes them, so that a late call fails with a typed error.
    override fun close() = parakh.shut()
}
