package org.parakh.checker.platform

import android.content.Context
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.core.languageOf
import org.parakh.checker.core.tag
import org.parakh.checker.model.Counts
import org.parakh.checker.model.KeptCounts

/** What a person set, and the day's tally. */
class Settings(
    private val context: Context,
) : KeptCounts {
    private val kept = context.getSharedPreferences("settings", Context.MODE_PRIVATE)

    /** True once a person chose the language. */
    val isLanguageChosen: Boolean get() = kept.contains(LANGUAGE)

    var language: Language
        get() = kept.getString(LANGUAGE, null)?.let(::languageOf) ?: ofPhone()
        set(language) = kept.edit().putString(LANGUAGE, language.tag).apply()

    override var counts: Counts?
        get() =
            kept.getString(COUNTS, null)?.split(' ')?.mapNotNull { it.toLongOrNull() }?.takeIf { it.size == 4 }?.let {
                Counts(it[0], it[1].toInt(), it[2].toInt(), it[3].toInt())
            }
        set(counts) {
            val text = counts?.run { listOf(day, people, agents, messages).joinToString(" ") }
            kept.edit().putString(COUNTS, text).apply()
        }

    private fun ofPhone(): Language {
        val locales = context.resources.configuration.locales
        val tags = (0 until locales.size()).map { locales[it] }
        return tags.firstNotNullOfOrNull { languageOf(it.language) } ?: Language.URDU
    }

    private companion object {
        const val COUNTS = "counts"
        const val LANGUAGE = "language"
    }
}
