package org.parakh.checker.help

import android.content.Intent
import android.view.View
import android.widget.TextView
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.parakh.checker.R
import org.parakh.checker.app
import org.parakh.checker.asked
import org.parakh.checker.children
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.design.drawableOf
import org.parakh.checker.isShown
import org.parakh.checker.page
import org.parakh.checker.tap
import org.parakh.checker.texts
import org.parakh.checker.waitUntil
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf

@RunWith(RobolectricTestRunner::class)
class HelpActivityTest {
    private fun opened(language: Language) = page<HelpActivity>(language).get()

    private val View.call: View get() = findViewById(R.id.helper_call)
    private val View.number: TextView get() = findViewById(R.id.helper_number)

    @Test
    fun `who is in danger sees their own safety first, and one tap opens the dialler`() {
        val page = opened(Language.ENGLISH)
        page.need("danger")
        val told = asked { app.graph.core.channels("danger", null, Language.ENGLISH) }
        val texts = page.texts()
        assertTrue(texts.indexOf(told.first.first()) in 0 until texts.indexOf(told.rows.first().name))
        val at = told.rows.indexOfFirst { it.call != null }
        page.row(at).call.performClick()
        val opened = shadowOf(app).nextStartedActivity
        assertEquals(Intent.ACTION_DIAL, opened.action)
        assertEquals("tel:${told.rows[at].call}", opened.data?.schemeSpecificPart?.let { "tel:$it" })
    }

    @Test
    fun `a number that may not be called has no button`() {
        val shown = mutableListOf<View>()
        for (need in asked { app.graph.core.needs(Language.ENGLISH) }.map { it.id }) {
            val page = opened(Language.ENGLISH)
            page.need(need)
            if (!page.isShown(R.id.help_other_place)) page.anywhere()
            val told = asked { app.graph.core.channels(need, null, Language.ENGLISH) }.rows
            assertEquals(told.size, page.rows().size)
            for ((row, view) in told.zip(page.rows())) {
                assertEquals(row.call != null, view.call.visibility == View.VISIBLE)
                assertEquals(row.number != null, view.number.visibility == View.VISIBLE)
                if (row.number != null) shown += view
            }
        }
        assertTrue(shown.isNotEmpty())
        assertFalse(shown.any { it.call.visibility == View.VISIBLE || it.number.isClickable })
    }

    @Test
    fun `a need and a place are found by picture and ear`() {
        app.voices.languages = setOf(Language.PUNJABI)
        val page = opened(Language.PUNJABI)
        waitUntil("needs") { page.children(R.id.help_rows) > 0 }
        val needs = asked { app.graph.core.needs(Language.PUNJABI) }
        page.row(1).findViewById<View>(R.id.item_listen).performClick()
        waitUntil("a need") { app.voices.said.isNotEmpty() }
        assertEquals(
            needs[1].title,
            app.voices.said
                .single()
                .text,
        )
        page.need("fraud")
        val words = asked { app.graph.core.words(Language.PUNJABI) }
        waitUntil("the question where") { app.voices.said.any { it.text == words["app-help-place"] } }
        page.row(1).findViewById<View>(R.id.item_open).performClick()
        val place = asked { app.graph.core.places(Language.PUNJABI) }.first().id
        val told = asked { app.graph.core.channels("fraud", place, Language.PUNJABI) }
        waitUntil("who helps") {
            app.voices.said
                .last()
                .text == told.spoken.last()
        }
        assertTrue(page.isShown(R.id.help_other_place))
        page.tap(R.id.help_other_need)
        waitUntil("needs") { page.children(R.id.help_rows) == needs.size }
    }

    @Test
    fun `a phone without a dialler says so`() {
        shadowOf(app).checkActivities(true)
        val page = opened(Language.ENGLISH)
        page.need("danger")
        page
            .rows()
            .first { it.call.visibility == View.VISIBLE }
            .call
            .performClick()
        assertTrue(page.texts().any { it.contains("cannot make calls") })
    }

    @Test
    fun `every need has its picture`() {
        val needs = asked { app.graph.core.needs(Language.ENGLISH) }
        assertEquals(emptyList<String>(), needs.filter { app.drawableOf(it.picture) == 0 }.map { it.picture })
        assertEquals(needs.size, needs.map { it.picture }.toSet().size)
    }
}
