package org.parakh.checker.core

import org.parakh.checker.core.bindings.ChannelNeed
import org.parakh.checker.core.bindings.ChannelPlace
import org.parakh.checker.core.bindings.ChannelRow
import org.parakh.checker.core.bindings.ChannelsPage
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.core.bindings.ParakhException

/** The helpers that the fake core knows: one that can be called, one that cannot. */
object FakeHelp {
    fun needs(language: Language) = listOf("danger", "fraud").map { ChannelNeed(it, "$it in ${language.tag}", "ask") }

    fun places(language: Language) = listOf("punjab", "my").map { ChannelPlace(it, "$it in ${language.tag}") }

    fun page(
        need: String,
        place: String?,
        language: Language,
    ): ChannelsPage {
        val title = needs(language).find { it.id == need }?.title ?: throw ParakhException.TryAgain("need")
        val first = if (need == "danger") listOf("go where people are") else emptyList()
        val rows =
            listOf(
                ChannelRow("police", "15", null, listOf("day and night"), "police, spoken"),
                ChannelRow("office at ${place ?: "home"}", null, "051-1234567", listOf("not verified"), "office, spoken"),
            )
        return ChannelsPage(first, rows, first + title + rows.map { it.spoken })
    }
}
