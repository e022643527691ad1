package org.parakh.checker.platform

import android.content.Context
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.core.languageOf
import org.parakh.checker.core.tag

/** What a person set. */
class Settings(
    private val context: Context,
) {
    private val kept = context.getSharedPreferences("settings", Context.MODE_PRIVATE)

    /** True once a person chose the language. */
    val isLanguageChosen: Boolean get() = kept.contains(LANGUAGE)

    var language: Language
        get() = kept.getString(LANGUAGE, null)?.let(::languageOf) ?: ofPhone()
        set(language) = kept.edit().putString(LANGUAGE, language.tag).apply()

    private fun ofPhone(): Language {
        val locales = context.resources.configuration.locales
        val tags = (0 until locales.size()).map { locales[it] }
        return tags.firstNotNullOfOrNull { languageOf(it.language) } ?: Language.URDU
    }

    private companion object {
        const val LANGUAGE = "language"
    }
}
