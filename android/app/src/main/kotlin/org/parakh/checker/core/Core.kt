package org.parakh.checker.core

import org.parakh.checker.core.bindings.AboutPage
import org.parakh.checker.core.bindings.Argument
import org.parakh.checker.core.bindings.AskQuestion
import org.parakh.checker.core.bindings.ChannelNeed
import org.parakh.checker.core.bindings.ChannelPlace
import org.parakh.checker.core.bindings.ChannelsPage
import org.parakh.checker.core.bindings.CheckAnswer
import org.parakh.checker.core.bindings.CopyAnswer
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.core.bindings.LanguageChoice
import org.parakh.checker.core.bindings.LessonPage
import org.parakh.checker.core.bindings.LessonRow
import org.parakh.checker.core.bindings.LookupAnswer

/**
 * Everything that the app asks of the core. The answers are the generated records, as they are.
 *
 * Every call blocks and belongs on a worker, may come from any thread, and fails with a
 * [org.parakh.checker.core.bindings.ParakhException] whose class says what to do.
 */
interface Core : AutoCloseable {
    /** The languages, in the order in which they are offered. */
    fun languages(): List<LanguageChoice>

    /** The sentences that need no value. */
    fun words(language: Language): Words

    /** One sentence with its values; its id when there is none. */
    fun sentence(
        id: String,
        arguments: List<Argument>,
        language: Language,
    ): String

    /** The file in which these spoken words were recorded; `null` when a voice has to speak them. */
    fun recordingOf(
        language: Language,
        spoken: String,
    ): String?

    /** How old the copy of the register is today. */
    fun copy(language: Language): CopyAnswer

    /** Asks the register with whatever a person typed, pasted or said. */
    fun lookUp(
        question: String,
        language: Language,
    ): LookupAnswer

    /** Checks a message; quotes stand in it at their UTF-16 places. */
    fun check(
        message: String,
        language: Language,
    ): CheckAnswer

    /** The ten questions of *Ask me*. */
    fun questions(language: Language): List<AskQuestion>

    /** Judges the answers: the place of the tapped answer for each question, -1 for none. */
    fun judge(
        picks: List<Int>,
        typed: String,
        language: Language,
    ): CheckAnswer

    /** The lessons, in the order in which they are offered. */
    fun lessons(language: Language): List<LessonRow>

    /** One lesson: its cards, then its questions. */
    fun lesson(
        id: String,
        language: Language,
    ): LessonPage

    /** Keeps that a lesson was finished. */
    fun finishLesson(id: String)

    /** A lesson as one page of HTML that needs nothing beside it. */
    fun handout(
        id: String,
        language: Language,
    ): String

    /** What people ask for help with. */
    fun needs(language: Language): List<ChannelNeed>

    /** Where people ask for help: provinces and countries. */
    fun places(language: Language): List<ChannelPlace>

    /** Who helps with a need, at a place or, with `null`, anywhere. */
    fun channels(
        need: String,
        place: String?,
        language: Language,
    ): ChannelsPage

    /** What there is to say of the app. */
    fun about(language: Language): AboutPage

    /** Gives the content back. Every later call fails with `OpenAgain`. */
    override fun close()
}
