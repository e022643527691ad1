package org.parakh.checker.learn

import android.view.View
import android.view.ViewGroup
import android.widget.TextView
import org.parakh.checker.R
import org.parakh.checker.app
import org.parakh.checker.asked
import org.parakh.checker.children
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.core.bindings.LessonPage
import org.parakh.checker.isShown
import org.parakh.checker.page
import org.parakh.checker.tap
import org.parakh.checker.waitUntil

/** The lesson that the tests open. */
const val LESSON = "licence"

fun pageOf(language: Language): LessonPage = asked { app.graph.core.lesson(LESSON, language) }

/** Opens a lesson at its first card. */
fun lesson(language: Language): LessonActivity {
    app.graph.topic.put(LESSON)
    return page<LessonActivity>(language).get().also { page -> waitUntil("a card") { page.isShown(R.id.lesson_next) } }
}

val LessonActivity.progress: String get() = findViewById<TextView>(R.id.lesson_progress).text.toString()

/** Does something, and waits for the step that follows. */
fun LessonActivity.stepping(go: () -> Unit) {
    val before = progress
    go()
    waitUntil("another step") { progress != before }
}

fun LessonActivity.forward(steps: Int = 1): LessonActivity = also { repeat(steps) { stepping { tap(R.id.lesson_next) } } }

fun LessonActivity.toQuestion(): LessonActivity =
    also {
        while (children(R.id.lesson_choices) == 0) forward()
    }

fun LessonActivity.choice(at: Int): View = findViewById<ViewGroup>(R.id.lesson_choices).getChildAt(at)

/** Taps the right answer, or the first wrong one, of the question on the page. */
fun LessonActivity.choose(right: Boolean) {
    val text = findViewById<TextView>(R.id.lesson_text).text.toString()
    val question = pageOf(app.graph.settings.language).questions.single { it.text == text }
    val at = question.choices.indexOfFirst { it.right == right }
    choice(at).findViewById<View>(R.id.item_open).performClick()
    waitUntil("why") { findViewById<TextView>(R.id.lesson_why).text.toString() == question.choices[at].why }
}

fun LessonActivity.toEnd(): LessonActivity =
    also {
        toQuestion()
        while (children(R.id.lesson_choices) > 0) {
            choose(true)
            forward()
        }
        waitUntil("the end") { isShown(R.id.lesson_again) }
    }
