package org.parakh.checker.lookup

import android.app.Activity
import android.content.ClipData
import android.content.ClipboardManager
import android.content.ComponentName
import android.content.Intent
import android.content.IntentFilter
import android.speech.RecognizerIntent
import android.view.View
import android.view.ViewGroup
import android.widget.Button
import android.widget.EditText
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.parakh.checker.R
import org.parakh.checker.app
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.isShown
import org.parakh.checker.page
import org.parakh.checker.tap
import org.parakh.checker.texts
import org.parakh.checker.waitUntil
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config

/** The page over the core itself, on the oldest and the newest system. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [26, 34, 35])
class LookupActivityTest {
    private fun page(language: Language) = page<LookupActivity>(language)

    private fun LookupActivity.ask(question: String) {
        findViewById<EditText>(R.id.lookup_field).setText(question)
        findViewById<View>(R.id.lookup_ask).performClick()
        waitUntil("answer") { findViewById<ViewGroup>(R.id.lookup_next).childCount > 0 }
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
    fun `what was copied is asked with one tap`() {
        val page = page(Language.ENGLISH).get()
        page.tap(R.id.lookup_paste)
        waitUntil("a word") { page.texts().contains("Nothing was copied yet.") }
        app.getSystemService(ClipboardManager::class.java).setPrimaryClip(ClipData.newPlainText(null, "2131 skt"))
        page.tap(R.id.lookup_paste)
        waitUntil("an answer") { page.texts().any { it.contains("2131/SKT") } }
    }

    @Test
    fun `a question can be spoken where the phone listens, after a warning`() {
        assertFalse(page(Language.ENGLISH).get().isShown(R.id.lookup_speak))
        val listener = ComponentName("org.example.listener", "Listener")
        val phone = shadowOf(app.packageManager)
        phone.addActivityIfNotPresent(listener)
        phone.addIntentFilterForActivity(
            listener,
            IntentFilter(RecognizerIntent.ACTION_RECOGNIZE_SPEECH).apply {
                addCategory(Intent.CATEGORY_DEFAULT)
            },
        )
        val page = page(Language.URDU).get()
        page.tap(R.id.lookup_speak)
        waitUntil("a warning") { page.texts().any { it.contains("انٹرنیٹ") } }
        page.tap(R.id.lookup_speak_go)
        val asked = shadowOf(page).nextStartedActivityForResult.intent
        assertEquals("ur", asked.getStringExtra(RecognizerIntent.EXTRA_LANGUAGE))
        val heard = Intent().putStringArrayListExtra(RecognizerIntent.EXTRA_RESULTS, arrayListOf("الحسیف انٹرپرائزز"))
        shadowOf(page).receiveResult(asked, Activity.RESULT_OK, heard)
        waitUntil("an answer") { page.texts().any { it.contains("2131/SKT") } }
    }

    @Test
    fun `a match is heard with a tap`() {
        app.voices.languages = setOf(Language.ENGLISH)
        val page = page(Language.ENGLISH).get()
        page.ask("2131 skt")
        page.tap(R.id.match_listen)
        waitUntil("a voice") { app.voices.said.isNotEmpty() }
        val said =
            app.voices.said
                .single()
                .text
        // Numbers are said in words.
        assertTrue(said, "Al Haseef Enterprises" in said && said.none(Char::isDigit))
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
