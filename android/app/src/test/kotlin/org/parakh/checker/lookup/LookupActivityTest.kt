package org.parakh.checker.lookup

import android.view.View
import android.view.ViewGroup
import android.widget.Button
import android.widget.EditText
import android.widget.TextView
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.parakh.checker.ParakhApp
import org.parakh.checker.R
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.waitUntil
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.android.controller.ActivityController
import org.robolectric.annotation.Config

/** The page over the core itself, on the oldest and the newest system. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [26, 34, 35])
class LookupActivityTest {
    private val app get() = RuntimeEnvironment.getApplication() as ParakhApp

    private fun page(language: Language): ActivityController<LookupActivity> {
        app.graph.settings.language = language
        val controller = Robolectric.buildActivity(LookupActivity::class.java).setup()
        waitUntil("words") {
            controller
                .get()
                .findViewById<Button>(R.id.lookup_ask)
                .text
                .isNotEmpty()
        }
        return controller
    }

    private fun LookupActivity.ask(question: String) {
        findViewById<EditText>(R.id.lookup_field).setText(question)
        findViewById<View>(R.id.lookup_ask).performClick()
        waitUntil("answer") { findViewById<ViewGroup>(R.id.lookup_next).childCount > 0 }
    }

    private fun LookupActivity.texts(): List<String> = texts(window.decorView)

    private fun texts(view: View): List<String> =
        when (view) {
            is TextView -> listOf(view.text.toString())
            is ViewGroup -> (0 until view.childCount).flatMap { texts(view.getChildAt(it)) }
            else -> emptyList()
        }

    @Test
    fun `an agent is found and told with standing, doubts, next steps and age`() {
        val page = page(Language.ENGLISH).get()
        page.ask("2131 skt")
        val texts = page.texts()
        assertTrue(texts.toString(), texts.any { it.contains("2131/SKT Al Haseef Enterprises") })
        assertTrue(texts.toString(), texts.contains("Valid in this copy"))
        assertTrue(texts.toString(), texts.any { it.contains("147") })
        assertFalse(texts.any { it.contains("safe", ignoreCase = true) })
    }

    @Test
    fun `an Urdu page runs from right to left and says that no speaker has read it`() {
        val page = page(Language.URDU).get()
        assertEquals(View.LAYOUT_DIRECTION_RTL, page.resources.configuration.layoutDirection)
        page.ask("الحسیف انٹرپرائزز")
        assertTrue(page.texts().any { it.contains("2131/SKT") })
        assertTrue(page.texts().contains("تلاش کریں"))
    }

    @Test
    fun `a question survives turning the phone and changing the language`() {
        val controller = page(Language.ENGLISH)
        controller.get().ask("2131 skt")
        app.graph.settings.language = Language.PASHTO
        val turned = controller.recreate().get()
        waitUntil("the answer again") { turned.texts().any { it.contains("2131/SKT") } }
        assertEquals("ولټوئ", turned.findViewById<Button>(R.id.lookup_ask).text.toString())
    }

    @Test
    fun `nothing typed is kept with the page`() {
        val controller = page(Language.ENGLISH)
        controller.get().ask("2131 skt")
        val state = android.os.Bundle()
        controller.saveInstanceState(state)
        assertFalse(state.toString().contains("2131"))
    }

    @Test
    fun `a call of the core on the main thread fails`() {
        assertThrows(IllegalStateException::class.java) { app.graph.core.copy(Language.ENGLISH) }
    }
}
