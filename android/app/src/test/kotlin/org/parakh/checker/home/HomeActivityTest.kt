package org.parakh.checker.home

import android.content.ClipData
import android.content.ClipboardManager
import android.content.Intent
import android.view.View
import android.view.ViewGroup
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.parakh.checker.Pages
import org.parakh.checker.R
import org.parakh.checker.adcheck.AdCheckActivity
import org.parakh.checker.app
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.help.HelpActivity
import org.parakh.checker.learn.LearnActivity
import org.parakh.checker.lookup.LookupActivity
import org.parakh.checker.page
import org.parakh.checker.settings.LanguageActivity
import org.parakh.checker.tap
import org.parakh.checker.texts
import org.parakh.checker.waitUntil
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config

@RunWith(RobolectricTestRunner::class)
@Config(sdk = [26, 34, 35])
class HomeActivityTest {
    private val clipboard get() = app.getSystemService(ClipboardManager::class.java)

    private fun HomeActivity.item(
        list: Int,
        at: Int,
    ): View = findViewById<ViewGroup>(list).getChildAt(at)

    private fun opened() = shadowOf(app).nextStartedActivity

    @Test
    fun `the first start asks the language and nothing else`() {
        val home = Robolectric.buildActivity(HomeActivity::class.java).setup().get()
        assertTrue(home.isFinishing)
        assertEquals(LanguageActivity::class.java.name, opened().component?.className)
    }

    @Test
    fun `pictures open what they show`() {
        val home = page<HomeActivity>(Language.URDU).get()
        home.item(R.id.home_large, 0).findViewById<View>(R.id.item_open).performClick()
        assertEquals(LookupActivity::class.java.name, opened().component?.className)
        home.item(R.id.home_large, 1).findViewById<View>(R.id.item_open).performClick()
        assertEquals(AdCheckActivity::class.java.name, opened().component?.className)
        home.item(R.id.home_ways, 0).findViewById<View>(R.id.item_open).performClick()
        assertEquals(LearnActivity::class.java.name, opened().component?.className)
        home.item(R.id.home_ways, 1).findViewById<View>(R.id.item_open).performClick()
        assertEquals(HelpActivity::class.java.name, opened().component?.className)
        home.tap(R.id.page_language)
        assertEquals(LanguageActivity::class.java.name, opened().component?.className)
    }

    @Test
    fun `each picture is heard, in the language of the page`() {
        val home = page<HomeActivity>(Language.URDU).get()
        app.voices.languages = setOf(Language.URDU)
        home.item(R.id.home_large, 0).findViewById<View>(R.id.item_listen).performClick()
        waitUntil("a voice") { app.voices.said.isNotEmpty() }
        assertTrue(
            app.voices.said
                .single()
                .text
                .startsWith("ایجنٹ کو دیکھیں"),
        )
    }

    @Test
    fun `the next person finds nothing, and the day's tally`() {
        val home = page<HomeActivity>(Language.ENGLISH).get()
        clipboard.setPrimaryClip(ClipData.newPlainText(null, "a message"))
        app.graph.clip.take()
        app.graph.handover.put("2131/SKT")
        app.graph.topic.put("licence")
        app.graph.tally.countMessage()
        home.item(R.id.home_small, 0).findViewById<View>(R.id.item_open).performClick()
        val next = opened()
        assertTrue(next.flags and Intent.FLAG_ACTIVITY_CLEAR_TASK != 0)
        assertTrue(next.getBooleanExtra(Pages.IS_NEXT, false))
        assertEquals(null, app.graph.handover.take())
        assertEquals(null, app.graph.topic.take())
        assertNotEquals(
            "a message",
            clipboard.primaryClip
                ?.getItemAt(0)
                ?.text
                ?.toString(),
        )
        val cleared = page<HomeActivity>(Language.ENGLISH, next).get()
        waitUntil("tally") { cleared.findViewById<ViewGroup>(R.id.home_tally).childCount > 0 }
        val told = cleared.texts().filter { it.contains("today") || it.contains("cleared") }
        assertEquals(4, told.size)
        assertFalse(told.any { it.contains("2131") })
    }

    @Test
    fun `what was copied elsewhere since is left alone`() {
        clipboard.setPrimaryClip(ClipData.newPlainText(null, "a message"))
        app.graph.clip.take()
        clipboard.setPrimaryClip(ClipData.newPlainText(null, "something else"))
        app.graph.nextPerson()
        assertEquals(
            "something else",
            clipboard.primaryClip
                ?.getItemAt(0)
                ?.text
                ?.toString(),
        )
    }

    @Test
    fun `the app is given by whatever the person chooses`() {
        val home = page<HomeActivity>(Language.ENGLISH).get()
        home.item(R.id.home_small, 1).findViewById<View>(R.id.item_open).performClick()
        assertEquals(Intent.ACTION_CHOOSER, opened().action)
    }
}
