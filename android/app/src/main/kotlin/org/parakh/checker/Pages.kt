package org.parakh.checker

import android.app.Activity
import android.content.Intent
import org.parakh.checker.about.AboutActivity
import org.parakh.checker.adcheck.AdCheckActivity
import org.parakh.checker.adcheck.AskActivity
import org.parakh.checker.help.HelpActivity
import org.parakh.checker.home.HomeActivity
import org.parakh.checker.learn.LearnActivity
import org.parakh.checker.learn.LessonActivity
import org.parakh.checker.lookup.LookupActivity
import org.parakh.checker.settings.LanguageActivity

/** The ways from one page to another. Features know these, and not each other. */
class Pages(
    private val from: Activity,
    private val graph: AppGraph,
) {
    /** The first page, with nothing behind it. */
    fun openHome() = from.startActivity(page(HomeActivity::class.java).addFlags(AFRESH))

    /** The first page for another person. */
    fun openHomeForNext() {
        graph.nextPerson()
        from.startActivity(page(HomeActivity::class.java).addFlags(AFRESH).putExtra(IS_NEXT, true))
    }

    fun openLanguage() = open(LanguageActivity::class.java)

    fun openMessage() = open(AdCheckActivity::class.java)

    fun openQuestions() = open(AskActivity::class.java)

    fun openLearn() = open(LearnActivity::class.java)

    fun openLesson(id: String) {
        graph.topic.put(id)
        open(LessonActivity::class.java)
    }

    fun openHelp() = open(HelpActivity::class.java)

    fun openAbout() = open(AboutActivity::class.java)

    /** The page *check an agent*, with a question that it asks at once. */
    fun openAgent(question: String? = null) {
        graph.handover.put(question)
        open(LookupActivity::class.java)
    }

    private fun open(page: Class<out Activity>) = from.startActivity(page(page))

    private fun page(page: Class<out Activity>) = Intent(from, page)

    companion object {
        /** True in the intent of a first page that was cleared for the next person. */
        const val IS_NEXT = "org.parakh.checker.NEXT"

        private const val AFRESH = Intent.FLAG_ACTIVITY_NEW_TASK or Intent.FLAG_ACTIVITY_CLEAR_TASK
    }
}
