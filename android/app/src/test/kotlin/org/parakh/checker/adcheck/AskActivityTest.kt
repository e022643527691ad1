package org.parakh.checker.adcheck

import android.view.View
import android.view.ViewGroup
import android.widget.EditText
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.parakh.checker.AskTap
import org.parakh.checker.QUESTIONS
import org.parakh.checker.R
import org.parakh.checker.answer
import org.parakh.checker.app
import org.parakh.checker.children
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.isShown
import org.parakh.checker.page
import org.parakh.checker.tap
import org.parakh.checker.texts
import org.parakh.checker.until
import org.parakh.checker.waitUntil
import org.robolectric.RobolectricTestRunner

@RunWith(RobolectricTestRunner::class)
class AskActivityTest {
    private fun AskActivity.row(at: Int): View {
        val answers = findViewById<ViewGroup>(R.id.ask_answers)
        waitUntil("answers") { answers.childCount > at }
        return answers.getChildAt(at)
    }

    @Test
    fun `ten taps lead to a warning`() {
        val page = page<AskActivity>(Language.URDU).get()
        repeat(QUESTIONS) { page.answer(AskTap.LAST) }
        page.until("an answer") { isShown(R.id.answer) }
        assertTrue(page.children(R.id.answer_findings) > 0)
        page.tap(R.id.ask_again)
        page.row(0)
        assertTrue(page.texts().any { it.contains("یہ پیشکش کس نے کی") })
    }

    @Test
    fun `a number that was shown is looked up`() {
        val page = page<AskActivity>(Language.ENGLISH).get()
        page.answer(AskTap.SKIP)
        page.row(0).findViewById<View>(R.id.item_open).performClick()
        page.until("a field") { isShown(R.id.ask_typing) }
        page.findViewById<EditText>(R.id.ask_field).setText("2131/SKT")
        page.tap(R.id.ask_go_on)
        repeat(8) { page.answer(AskTap.SKIP) }
        page.until("an answer") { isShown(R.id.answer) }
        assertTrue(page.texts().any { it.contains("2131/SKT") })
    }

    @Test
    fun `an answer is heard before it is tapped`() {
        app.voices.languages = setOf(Language.ENGLISH)
        val page = page<AskActivity>(Language.ENGLISH).get()
        page.row(1).findViewById<View>(R.id.item_listen).performClick()
        waitUntil("a voice") { app.voices.said.isNotEmpty() }
        assertEquals(
            "A person who speaks for an agency",
            app.voices.said
                .single()
                .text,
        )
    }

    @Test
    fun `every answer has a picture of its own`() {
        val ids = mutableListOf<String>()
        val asking =
            Thread {
                app.graph.core
                    .questions(Language.ENGLISH)
                    .forEach { q -> ids += q.answers.map { it.id } }
            }
        asking.start()
        asking.join()
        val said = ids.filterNot { it.endsWith("-unsaid") }
        assertEquals(said.size, said.map(::pictureOf).toSet().size)
        assertTrue(said.none { pictureOf(it) == R.drawable.answer_unsaid })
    }
}
