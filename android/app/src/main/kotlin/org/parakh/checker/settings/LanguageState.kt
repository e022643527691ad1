package org.parakh.checker.settings

import org.parakh.checker.core.bindings.Language

/** The page that asks the language. */
sealed interface LanguageState {
    data object Loading : LanguageState

    data class Ready(
        val choices: List<Choice>,
    ) : LanguageState

    data class Failed(
        val remedy: String,
    ) : LanguageState
}

/** A language, by its own name; [spoken] is what its voice says. */
data class Choice(
    val language: Language,
    val name: String,
    val spoken: String,
    val isNow: Boolean,
)
