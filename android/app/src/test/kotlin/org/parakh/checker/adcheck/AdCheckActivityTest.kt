package org.parakh.checker.adcheck

import android.content.ClipData
import android.content.ClipboardManager
import android.content.Intent
import android.os.Bundle
import android.text.Spanned
import android.text.style.BackgroundColorSpan
import android.view.View
import android.view.ViewGroup
import android.widget.EditText
import android.widget.TextView
import org.json.JSONArray
import org.json.JSONObject
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.parakh.checker.AD
import org.parakh.checker.PICTURE_SHARED
import org.parakh.checker.R
import org.parakh.checker.app
import org.parakh.checker.children
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.isShown
import org.parakh.checker.lookup.LookupActivity
import org.parakh.checker.page
import org.parakh.checker.shared
import org.parakh.checker.tap
import org.parakh.checker.texts
import org.parakh.checker.until
import org.parakh.checker.waitForWords
import org.parakh.checker.waitUntil
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import java.io.File

/** Journeys through the page *check a message*, over the core itself. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [26, 34, 35])
class AdCheckActivityTest {
    private fun share(language: Language = Language.URDU) = page<AdCheckActivity>(language, shared(AD)).also { it.get().answered() }

    private fun AdCheckActivity.answered() = until("an answer") { isShown(R.id.answer) }

    private fun AdCheckActivity.findings() =
        findViewById<ViewGroup>(R.id.answer_findings).run {
            (0 until childCount).map { getChildAt(it).findViewById<TextView>(R.id.finding_reason).text.toString() }
        }

    private fun commandLine(): JSONObject {
        val program = File(System.getProperty("jna.library.path"), "parakh").path
        val run = ProcessBuilder(program, "check", "--json", "--lang", "ur", "--today", "2026-11-24").start()
        run.outputStream.use { it.write(AD.toByteArray()) }
        return JSONObject(run.inputStream.readBytes().decodeToString())
    }

    private fun unmarked(text: String) = text.filterNot { it in '\u2066'..'\u2069' }

    private fun JSONArray.objects() = (0 until length()).map { getJSONObject(it) }

    @Test
    fun `a shared Urdu advertisement shows what the command line finds`() {
        val page = share().get()
        val expected = commandLine()
        val findings = expected.getJSONArray("findings").objects()
        assertEquals(findings.map { it.getString("reason") }, page.findings())
        assertTrue(findings.size >= 3)
        val message = page.findViewById<TextView>(R.id.answer_message).text as Spanned
        val marked =
            message.getSpans(0, message.length, BackgroundColorSpan::class.java).map {
                unmarked(message.substring(message.getSpanStart(it), message.getSpanEnd(it)))
            }
        val quoted = findings.flatMap { it.getJSONArray("quotes").objects() }.map { it.getString("text") }
        assertEquals(quoted.sorted(), marked.sorted())
        val advice = expected.getJSONArray("advice")
        assertEquals(advice.length(), page.children(R.id.answer_advice))
        assertFalse(page.texts().any { it.contains("محفوظ ہے") })
    }

    @Test
    fun `the language changes in the middle`() {
        val controller = share()
        val urdu = controller.get().findings()
        app.graph.settings.language = Language.PASHTO
        val page = controller.recreate().get()
        page.waitForWords()
        page.answered()
        waitUntil("Pashto") { page.findings().isNotEmpty() && page.findings() != urdu }
        assertEquals(urdu.size, page.findings().size)
        assertEquals(AD, unmarked(page.findViewById<TextView>(R.id.answer_message).text.toString()))
    }

    @Test
    fun `turning the phone keeps the answer and what was typed`() {
        val controller = share()
        val before = controller.get().findings()
        RuntimeEnvironment.setQualifiers("+land")
        controller.configurationChange(app.resources.configuration)
        controller.get().waitForWords()
        controller.get().answered()
        assertEquals(before, controller.get().findings())
        controller.get().tap(R.id.adcheck_again)
        controller.get().findViewById<EditText>(R.id.adcheck_field).setText("آدھا لکھا")
        val turned = controller.recreate().get()
        turned.waitForWords()
        assertEquals("آدھا لکھا", turned.findViewById<EditText>(R.id.adcheck_field).text.toString())
    }

    @Test
    fun `a killed page keeps nothing, and checks again what is shared again`() {
        val controller = share()
        val before = controller.get().findings()
        val kept = Bundle()
        controller.get().findViewById<EditText>(R.id.adcheck_field).setText("آدھا لکھا")
        controller.saveInstanceState(kept)
        assertFalse(kept.toString().contains("آزاد") || kept.toString().contains("آدھا"))
        val restarted = Robolectric.buildActivity(AdCheckActivity::class.java, shared(AD)).setup(kept).get()
        restarted.waitForWords()
        restarted.answered()
        assertEquals(before, restarted.findings())
        assertEquals("", restarted.findViewById<EditText>(R.id.adcheck_field).text.toString())
    }

    @Test
    fun `one tap asks the register about an agency of the message`() {
        val page = share().get()
        val agency = page.findViewById<ViewGroup>(R.id.answer_agents).getChildAt(0)
        agency.findViewById<View>(R.id.agency_look_up).performClick()
        val opened = shadowOf(app).nextStartedActivity
        assertEquals(LookupActivity::class.java.name, opened.component?.className)
        assertEquals(null, opened.extras)
        val lookup = page<LookupActivity>(Language.URDU, opened).get()
        waitUntil("the agency") { lookup.texts().any { it.contains("2131/SKT") && it.contains("AL HASEEF", ignoreCase = true) } }
    }

    @Test
    fun `a tapped finding is heard and its words stand out`() {
        app.voices.languages = setOf(Language.URDU)
        val page = share().get()
        val accent = page.getColor(R.color.accent)
        val message = page.findViewById<TextView>(R.id.answer_message)
        val colours = { (message.text as Spanned).run { getSpans(0, length, BackgroundColorSpan::class.java).map { it.backgroundColor } } }
        assertFalse(accent in colours())
        page.findViewById<ViewGroup>(R.id.answer_findings).getChildAt(0).performClick()
        waitUntil("a voice") { app.voices.said.isNotEmpty() }
        assertTrue(
            app.voices.said
                .single()
                .text
                .startsWith(page.findings().first()),
        )
        assertTrue(accent in colours())
    }

    @Test
    fun `the clipboard is pasted with one tap, and an empty one is told`() {
        val page = page<AdCheckActivity>(Language.ENGLISH).get()
        page.tap(R.id.adcheck_paste)
        waitUntil("a word") { page.texts().contains("Nothing was copied yet.") }
        app.getSystemService(ClipboardManager::class.java).setPrimaryClip(ClipData.newPlainText(null, AD))
        page.tap(R.id.adcheck_paste)
        page.answered()
        page.tap(R.id.adcheck_again)
        waitUntil("the beginning") { !page.isShown(R.id.answer) && page.isShown(R.id.adcheck_giving) }
    }

    @Test
    fun `a picture is met with help and with the questions`() {
        val page = page<AdCheckActivity>(Language.ENGLISH, PICTURE_SHARED).get()
        assertTrue(page.isShown(R.id.adcheck_picture))
        page.tap(R.id.adcheck_ask)
        assertEquals(AskActivity::class.java.name, shadowOf(app).nextStartedActivity.component?.className)
    }

    @Test
    fun `selected text and a second share are checked too`() {
        val selected = Intent(Intent.ACTION_PROCESS_TEXT).setType("text/plain").putExtra(Intent.EXTRA_PROCESS_TEXT, AD)
        val controller = page<AdCheckActivity>(Language.ENGLISH, selected)
        controller.get().answered()
        controller.newIntent(shared("Azad visa for Dubai, send advance on Easypaisa"))
        waitUntil("the second") {
            controller
                .get()
                .findViewById<TextView>(R.id.answer_message)
                .text
                .startsWith("Azad")
        }
    }

    @Test
    fun `other apps find the page for text, pictures and selections`() {
        val finds = { intent: Intent ->
            app.packageManager.queryIntentActivities(intent, 0).any { it.activityInfo.name == AdCheckActivity::class.java.name }
        }
        assertTrue(finds(Intent(Intent.ACTION_SEND).setType("text/plain")))
        assertTrue(finds(Intent(Intent.ACTION_SEND).setType("image/png")))
        assertTrue(finds(Intent(Intent.ACTION_PROCESS_TEXT).setType("text/plain")))
    }
}
