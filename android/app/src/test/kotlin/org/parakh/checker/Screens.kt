package org.parakh.checker

import android.app.Activity
import android.content.Intent
import android.net.Uri
import android.view.View
import android.view.ViewGroup
import android.widget.EditText
import android.widget.TextView
import org.parakh.checker.about.AboutActivity
import org.parakh.checker.adcheck.AdCheckActivity
import org.parakh.checker.adcheck.AskActivity
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.help.HelpActivity
import org.parakh.checker.help.anywhere
import org.parakh.checker.help.need
import org.parakh.checker.home.HomeActivity
import org.parakh.checker.learn.LearnActivity
import org.parakh.checker.learn.choose
import org.parakh.checker.learn.forward
import org.parakh.checker.learn.lesson
import org.parakh.checker.learn.toEnd
import org.parakh.checker.learn.toQuestion
import org.parakh.checker.lookup.LookupActivity
import org.parakh.checker.settings.LanguageActivity

/** Every screen of the app, in each state that looks different. */
enum class Screen(
    val open: (Language) -> Activity,
) {
    HOME({ language ->
        app.graph.tally.nextPerson()
        page<HomeActivity>(language).get().until("tally") { children(R.id.home_tally) > 0 }
    }),
    LANGUAGE({ page<LanguageActivity>(it).get().until("choices") { children(R.id.language_choices) > 0 } }),
    AGENT({ page<LookupActivity>(it).get().until("copy") { children(R.id.lookup_copy) > 0 } }),
    AGENT_FOUND({ language ->
        val page = page<LookupActivity>(language).get()
        page.findViewById<EditText>(R.id.lookup_field).setText("2131/SKT")
        page.tap(R.id.lookup_ask)
        page.until("answer") { children(R.id.lookup_next) > 0 }
    }),
    AGENT_SPOKEN({ language ->
        val page = page<LookupActivity>(language).get()
        page.tap(R.id.lookup_speak)
        page.until("warning") { isShown(R.id.lookup_speaking) }
    }),
    MESSAGE({ page<AdCheckActivity>(it).get() }),
    MESSAGE_CHECKED({ page<AdCheckActivity>(it, shared(AD)).get().until("answer") { isShown(R.id.answer) } }),
    MESSAGE_TAPPED({ language ->
        val page = page<AdCheckActivity>(language, shared(AD)).get().until("answer") { isShown(R.id.answer) }
        page.findViewById<ViewGroup>(R.id.answer_findings).getChildAt(0).performClick()
        page
    }),
    PICTURE({ page<AdCheckActivity>(it, PICTURE_SHARED).get() }),
    VOICELESS({ language ->
        val page = page<AdCheckActivity>(language).get()
        page.tap(R.id.page_listen)
        page.until("notice") { isShown(R.id.voice_notice) }
    }),
    LEARN({ language ->
        val first =
            asked {
                app.graph.core
                    .lessons(language)
                    .first()
            }
        asked { app.graph.core.finishLesson(first.id) }
        page<LearnActivity>(language).get().until("topics") { children(R.id.learn_topics) > 0 }
    }),
    LESSON_CARD({ lesson(it).forward(CARD) }),
    LESSON_QUESTION({ lesson(it).toQuestion() }),
    LESSON_WRONG({ language -> lesson(language).toQuestion().also { page -> page.choose(false) } }),
    LESSON_RIGHT({ language -> lesson(language).toQuestion().also { page -> page.choose(true) } }),
    LESSON_END({ lesson(it).toEnd() }),
    HELP({ page<HelpActivity>(it).get().until("needs") { children(R.id.help_rows) > 0 } }),
    HELP_PLACES({ language -> page<HelpActivity>(language).get().also { it.need("fraud") } }),
    HELP_FOUND({ language -> page<HelpActivity>(language).get().also { it.need("trafficking") }.also { it.anywhere() } }),
    HELP_DANGER({ language -> page<HelpActivity>(language).get().also { it.need("danger") } }),
    ABOUT({ page<AboutActivity>(it).get().until("lines") { children(R.id.about_lines) > 0 } }),
    QUESTION({ language -> page<AskActivity>(language).get().also { page -> repeat(WORK_QUESTION) { page.answer(AskTap.SKIP) } } }),
    QUESTIONS_JUDGED({ language ->
        val page = page<AskActivity>(language).get()
        repeat(QUESTIONS) { page.answer(AskTap.LAST) }
        page.until("answer") { isShown(R.id.answer) }
    }),
}

enum class AskTap { SKIP, LAST }

private const val WORK_QUESTION = 6
private const val CARD = 2
const val QUESTIONS = 10

val PICTURE_SHARED: Intent =
    Intent(Intent.ACTION_SEND).setType("image/jpeg").putExtra(Intent.EXTRA_STREAM, Uri.parse("content://shared/1"))

fun shared(text: String): Intent = Intent(Intent.ACTION_SEND).setType("text/plain").putExtra(Intent.EXTRA_TEXT, text)

fun <Page : Activity> Page.until(
    what: String,
    isSo: Page.() -> Boolean,
): Page = also { waitUntil(what) { isSo() } }

fun Activity.children(id: Int): Int = findViewById<ViewGroup>(id).childCount

fun Activity.isShown(id: Int): Boolean = findViewById<View>(id).visibility == View.VISIBLE

/** Answers the question on the page, and waits for what comes next. */
fun Activity.answer(tap: AskTap) {
    val progress = findViewById<TextView>(R.id.ask_progress)
    waitUntil("a question") { children(R.id.ask_answers) > 0 }
    val before = progress.text.toString()
    val answers = findViewById<ViewGroup>(R.id.ask_answers)
    if (tap == AskTap.SKIP) {
        tap(R.id.ask_skip)
    } else {
        answers.getChildAt(answers.childCount - 1).findViewById<View>(R.id.item_open).performClick()
    }
    waitUntil("the next") { progress.text.toString() != before }
}
