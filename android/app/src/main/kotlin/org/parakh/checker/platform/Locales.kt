package org.parakh.checker.platform

import android.content.Context
import android.content.res.Configuration
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.core.tag
import java.util.Locale

/** The context in a language of the app: its direction, and the few texts that the system draws. */
fun inLanguage(
    base: Context,
    language: Language,
): Context {
    val configuration = Configuration(base.resources.configuration)
    val locale = Locale.forLanguageTag(language.tag)
    configuration.setLocale(locale)
    configuration.setLayoutDirection(locale)
    return base.createConfigurationContext(configuration)
}
