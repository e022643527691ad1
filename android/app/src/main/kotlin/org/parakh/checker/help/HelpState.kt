package org.parakh.checker.help

import org.parakh.checker.core.bindings.ChannelNeed
import org.parakh.checker.core.bindings.ChannelPlace
import org.parakh.checker.core.bindings.ChannelRow

/** What the page *get help* shows. */
sealed interface HelpState {
    data object Loading : HelpState

    data class Needs(
        val needs: List<ChannelNeed>,
    ) : HelpState

    data class Places(
        val places: List<ChannelPlace>,
    ) : HelpState

    /** Who helps; [first] is what a person does before anything else. */
    data class Found(
        val first: List<String>,
        val helpers: List<Helper>,
    ) : HelpState

    data class Failed(
        val remedy: String,
    ) : HelpState
}

/** Somebody who helps; [call] is what the button says that calls, where there is one. */
data class Helper(
    val row: ChannelRow,
    val call: String?,
)
