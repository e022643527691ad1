package org.parakh.checker.help

import org.parakh.checker.core.Core
import org.parakh.checker.core.bindings.Argument
import org.parakh.checker.core.bindings.ArgumentValue
import org.parakh.checker.core.bindings.ChannelRow
import org.parakh.checker.core.bindings.ChannelsPage
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.core.bindings.ParakhException
import org.parakh.checker.model.Shown
import org.parakh.checker.model.Workers
import org.parakh.checker.model.remedyOf
import java.util.concurrent.atomic.AtomicInteger

/** Asks what for and where, and finds who helps. */
class HelpModel(
    private val core: Core,
    private val workers: Workers,
    private var language: Language,
) {
    val shown = Shown<HelpState>(HelpState.Loading, workers.screen)

    private val turns = AtomicInteger()

    @Volatile
    private var asked = Asked()

    init {
        show(asked)
    }

    /** Speaks [language] from now on. */
    fun speak(language: Language) {
        val isNew = this.language != language
        this.language = language
        if (isNew) show(asked)
    }

    /** Takes what help is needed with. Who is in danger is asked nothing more. */
    fun need(id: String) = show(Asked(id, place = null, isPlaced = id == DANGER))

    /** Takes the place; `null` is anywhere in the country. */
    fun place(id: String?) = show(asked.copy(place = id, isPlaced = true))

    fun choosePlace() = show(asked.copy(isPlaced = false))

    fun chooseNeed() = show(Asked())

    /** What the page says as a whole. */
    fun spoken(language: Language): List<String> =
        when (val state = shown.state) {
            is HelpState.Loading -> emptyList()
            is HelpState.Needs -> listOf(core.words(language)["app-help-need"]) + core.needs(language).map { it.title }
            is HelpState.Places -> listOf(core.words(language)["app-help-place"]) + core.places(language).map { it.title }
            is HelpState.Found -> found(asked, language)?.spoken.orEmpty()
            is HelpState.Failed -> listOf(core.words(language)[state.remedy])
        }

    /** What one row of the page says. */
    fun spokenRow(
        at: Int,
        language: Language,
    ): List<String> =
        listOfNotNull(
            when (shown.state) {
                is HelpState.Needs -> core.needs(language).getOrNull(at)?.title
                is HelpState.Places -> core.places(language).getOrNull(at)?.title
                is HelpState.Found -> found(asked, language)?.rows?.getOrNull(at)?.spoken
                is HelpState.Loading, is HelpState.Failed -> null
            },
        )

    private fun found(
        asked: Asked,
        language: Language,
    ): ChannelsPage? = asked.need?.let { core.channels(it, asked.place, language) }

    private fun show(asked: Asked) {
        this.asked = asked
        val turn = turns.incrementAndGet()
        val language = language
        workers.work.execute {
            val state =
                try {
                    told(asked, language)
                } catch (failure: ParakhException) {
                    HelpState.Failed(remedyOf(failure))
                }
            if (turn == turns.get()) shown.set(state)
        }
    }

    private fun told(
        asked: Asked,
        language: Language,
    ): HelpState {
        val need = asked.need ?: return HelpState.Needs(core.needs(language))
        if (!asked.isPlaced) return HelpState.Places(core.places(language))
        val page = core.channels(need, asked.place, language)
        return HelpState.Found(page.first, page.rows.map { Helper(it, callOf(it, language)) })
    }

    private fun callOf(
        row: ChannelRow,
        language: Language,
    ) = row.call?.let { core.sentence("app-help-call", listOf(Argument("number", ArgumentValue.Words(it))), language) }

    /** What was asked so far. */
    private data class Asked(
        val need: String? = null,
        val place: String? = null,
        val isPlaced: Boolean = false,
    )

    private companion object {
        const val DANGER = "danger"
    }
}
