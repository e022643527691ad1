package org.parakh.checker.about

import android.view.View
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.parakh.checker.R
import org.parakh.checker.app
import org.parakh.checker.asked
import org.parakh.checker.children
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.page
import org.parakh.checker.settings.LanguageActivity
import org.parakh.checker.tap
import org.parakh.checker.texts
import org.parakh.checker.waitUntil
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf

@RunWith(RobolectricTestRunner::class)
class AboutActivityTest {
    @Test
    fun `it is opened beside the languages, but not before one is chosen`() {
        val first = Robolectric.buildActivity(LanguageActivity::class.java).setup().get()
        waitUntil("choices") { first.children(R.id.language_choices) > 0 }
        assertEquals(View.GONE, first.findViewById<View>(R.id.language_about).visibility)
        page<LanguageActivity>(Language.PASHTO).get().tap(R.id.language_about)
        assertEquals(AboutActivity::class.java.name, shadowOf(app).nextStartedActivity.component?.className)
    }

    @Test
    fun `it shows what the core tells, and every library with its licence`() {
        val page = page<AboutActivity>(Language.URDU).get()
        waitUntil("lines") { page.children(R.id.about_lines) > 0 }
        val told = asked { app.graph.core.about(Language.URDU) }
        val texts = page.texts()
        assertTrue(texts.containsAll(told.lines))
        val libraries = texts.last().lines()
        assertTrue(libraries.all { it.contains(": ") })
        val names = libraries.map { it.substringBefore(":") }
        assertTrue(names.containsAll(listOf("SQLite", "jna", "kotlin-stdlib", "rusqlite", "fluent-bundle")))
    }
}
