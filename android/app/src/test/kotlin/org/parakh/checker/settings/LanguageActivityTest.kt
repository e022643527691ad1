package org.parakh.checker.settings

import android.view.View
import android.view.ViewGroup
import android.widget.TextView
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.parakh.checker.R
import org.parakh.checker.app
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.home.HomeActivity
import org.parakh.checker.page
import org.parakh.checker.waitForWords
import org.parakh.checker.waitUntil
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf

@RunWith(RobolectricTestRunner::class)
class LanguageActivityTest {
    private fun LanguageActivity.choice(name: String): View {
        val choices = findViewById<ViewGroup>(R.id.language_choices)
        waitUntil("choices") { choices.childCount > 0 }
        return (0 until choices.childCount).map(choices::getChildAt).single {
            it.findViewById<TextView>(R.id.choice_name).text.toString() == name
        }
    }

    private fun first(): LanguageActivity {
        val page = Robolectric.buildActivity(LanguageActivity::class.java).setup().get()
        page.waitForWords()
        return page
    }

    @Test
    fun `the first start names each language aloud where it has a voice, and opens the first page`() {
        app.voices.languages = setOf(Language.URDU, Language.ENGLISH)
        val page = first()
        val pashto = page.choice("پښتو")
        waitUntil("voices") { app.voices.said.isNotEmpty() }
        assertEquals(
            setOf(Language.URDU, Language.ENGLISH),
            app.voices.said
                .map { it.language }
                .toSet(),
        )
        assertEquals(View.GONE, page.findViewById<View>(R.id.page_home).visibility)
        pashto.findViewById<View>(R.id.choice_name).performClick()
        assertEquals(Language.PASHTO, app.graph.settings.language)
        assertEquals(HomeActivity::class.java.name, shadowOf(app).nextStartedActivity.component?.className)
    }

    @Test
    fun `later it is silent until a name is tapped`() {
        app.voices.languages = setOf(Language.URDU)
        val page = page<LanguageActivity>(Language.ENGLISH).get()
        val urdu = page.choice("اردو")
        assertTrue(app.voices.said.isEmpty())
        urdu.findViewById<View>(R.id.choice_listen).performClick()
        waitUntil("a voice") { app.voices.said.isNotEmpty() }
        assertEquals(
            "اردو کے لیے یہاں دبائیں۔",
            app.voices.said
                .single()
                .text,
        )
    }
}
