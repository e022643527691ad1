package org.parakh.checker.learn

import android.content.Intent
import android.os.SystemClock
import android.view.MotionEvent
import android.view.View
import android.view.ViewGroup
import android.widget.ImageView
import android.widget.TextView
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotEquals
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
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config

@RunWith(RobolectricTestRunner::class)
@Config(sdk = [26, 34, 35])
class LessonActivityTest {
    private fun said() = app.voices.said.map { it.text }

    private fun LessonActivity.hears(text: String) = waitUntil("to hear: $text") { said().lastOrNull() == text }

    /** A finger that goes across the page, over what can be tapped. */
    private fun LessonActivity.swipe(
        from: Float,
        to: Float,
        over: View,
    ) {
        val at = IntArray(2).also(over::getLocationInWindow)
        val y = at[1] + over.height / 2f
        val began = SystemClock.uptimeMillis()
        for ((action, x) in listOf(MotionEvent.ACTION_DOWN to from, MotionEvent.ACTION_MOVE to to, MotionEvent.ACTION_UP to to)) {
            val touch = MotionEvent.obtain(began, SystemClock.uptimeMillis(), action, x, y, 0)
            dispatchTouchEvent(touch)
            touch.recycle()
        }
    }

    @Test
    fun `a lesson is learnt by pictures and voice alone`() {
        app.voices.languages = setOf(Language.URDU)
        val list = page<LearnActivity>(Language.URDU).get()
        waitUntil("topics") { list.children(R.id.learn_topics) > 0 }
        val all = asked { app.graph.core.lessons(Language.URDU) }
        val row = list.findViewById<ViewGroup>(R.id.learn_topics).getChildAt(all.indexOfFirst { it.id == LESSON })
        row.findViewById<View>(R.id.item_listen).performClick()
        waitUntil("a title") { said().isNotEmpty() }
        assertEquals(listOf(all.single { it.id == LESSON }.title), said())
        row.findViewById<View>(R.id.item_open).performClick()
        val lesson = shadowOf(app).nextStartedActivity
        assertEquals(LessonActivity::class.java.name, lesson.component?.className)
        assertEquals(null, lesson.extras)

        val page = Robolectric.buildActivity(LessonActivity::class.java, lesson).setup().get()
        val told = pageOf(Language.URDU)
        for (card in told.cards) {
            page.hears(card.spoken)
            assertEquals(card.pictureText, page.findViewById<View>(R.id.lesson_picture).contentDescription)
            page.forward()
        }
        for (question in told.questions) {
            page.hears(question.choices.last().spoken)
            assertTrue(said().contains(question.spoken))
            val wrong = question.choices.indexOfFirst { !it.right }
            page.choice(wrong).findViewById<View>(R.id.item_listen).performClick()
            page.hears(question.choices[wrong].spoken)
            page.choose(false)
            page.hears(question.choices[wrong].whySpoken)
            assertFalse(page.isShown(R.id.lesson_next))
            page.choose(true)
            page.hears(question.choices.single { it.right }.whySpoken)
            page.forward()
        }
        waitUntil("the end") { page.isShown(R.id.lesson_again) }
        page.hears(asked { app.graph.core.words(Language.URDU) }["app-learn-done"])
        assertTrue(asked { app.graph.core.lessons(Language.URDU) }.single { it.id == LESSON }.done)
        page.tap(R.id.lesson_all)
        assertTrue(page.isFinishing)
    }

    @Test
    fun `what was finished is marked in the list, also when one comes back to it`() {
        val controller = page<LearnActivity>(Language.ENGLISH)
        val list = controller.get()
        waitUntil("topics") { list.children(R.id.learn_topics) > 0 }
        val marks = {
            list
                .findViewById<ViewGroup>(
                    R.id.learn_topics,
                ).run { (0 until childCount).map { getChildAt(it).findViewById<View>(R.id.item_done) } }
        }
        val before = marks().count { it.visibility == View.VISIBLE }
        controller.pause()
        asked { app.graph.core.finishLesson("dunki") }
        controller.resume()
        waitUntil("a mark") { marks().count { it.visibility == View.VISIBLE } == before + 1 }
        assertTrue(marks().first { it.visibility == View.VISIBLE }.contentDescription.contains("finished"))
    }

    @Test
    fun `a person who stops the voice is not read to`() {
        app.voices.languages = setOf(Language.ENGLISH)
        val page = lesson(Language.ENGLISH)
        page.tap(R.id.page_listen)
        page.hears(pageOf(Language.ENGLISH).cards[0].spoken)
        page.tap(R.id.page_listen)
        page.forward()
        assertEquals(1, said().size)
    }

    @Test
    fun `a swipe turns the page as in a book, in both directions, and taps nothing`() {
        for ((language, onward) in listOf(Language.ENGLISH to (300f to 20f), Language.URDU to (20f to 300f))) {
            val page = lesson(language)
            val next = page.findViewById<View>(R.id.lesson_next)
            val first = page.progress
            page.swipe(160f, 170f, page.findViewById(R.id.lesson_text))
            assertEquals(first, page.progress)
            page.stepping { page.swipe(onward.first, onward.second, next) }
            val second = page.progress
            assertTrue(second.contains("2"))
            page.stepping { page.swipe(onward.second, onward.first, next) }
            assertEquals(first, page.progress)
            assertNotEquals(first, second)
        }
    }

    @Test
    fun `a wrong answer is told why, then the right one, which alone stays`() {
        val page = lesson(Language.ENGLISH).toQuestion()
        val all = page.children(R.id.lesson_choices)
        page.choose(false)
        assertEquals(all, page.children(R.id.lesson_choices))
        assertTrue(page.texts().contains("No. Try another answer."))
        page.choose(true)
        assertEquals(1, page.children(R.id.lesson_choices))
        assertTrue(page.texts().contains("Yes, that is right."))
    }

    @Test
    fun `a lesson that the system brings back closes, for nobody knows which it was`() {
        assertTrue(page<LessonActivity>(Language.URDU).get().isFinishing)
    }

    @Test
    fun `a handout is shared by whatever the person chooses`() {
        val page = lesson(Language.PUNJABI)
        page.tap(R.id.lesson_share)
        val chooser = shadowOf(app).nextStartedActivity
        assertEquals(Intent.ACTION_CHOOSER, chooser.action)
        @Suppress("DEPRECATION")
        val send = chooser.getParcelableExtra<Intent>(Intent.EXTRA_INTENT)!!
        assertEquals("text/html", send.type)
    }

    @Test
    fun `every picture of the lessons is there, and described`() {
        val pages = asked { app.graph.core.run { lessons(Language.PASHTO).map { lesson(it.id, Language.PASHTO) } } }
        val cards = pages.flatMap { page -> page.cards.map { it.picture } + page.picture }
        val choices = pages.flatMap { it.questions }.flatMap { it.choices }.map { it.picture }
        assertEquals(emptyList<String>(), (cards + choices).distinct().filter { app.drawableOf(it) == 0 })
        val page = lesson(Language.PASHTO).toQuestion()
        assertTrue(
            page
                .choice(0)
                .findViewById<ImageView>(R.id.item_picture)
                .contentDescription
                .isNotBlank(),
        )
        assertTrue(
            page
                .choice(0)
                .findViewById<TextView>(R.id.item_word)
                .text
                .isNotBlank(),
        )
    }
}
