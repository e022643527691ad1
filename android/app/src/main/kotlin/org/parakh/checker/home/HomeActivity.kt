package org.parakh.checker.home

import android.os.Bundle
import android.view.View
import org.parakh.checker.Pages
import org.parakh.checker.R
import org.parakh.checker.core.Words
import org.parakh.checker.model.Spoken
import org.parakh.checker.platform.FeatureActivity
import org.parakh.checker.platform.GivenApp

/** The first page. Before its first time, the language is asked. */
class HomeActivity : FeatureActivity<HomeModel>(R.layout.home, "app-home-title") {
    override val spoken: Spoken get() = model::spoken

    override fun makeModel() = HomeModel(graph.core, graph.workers, graph.tally, intent.getBooleanExtra(Pages.IS_NEXT, false))

    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        if (!graph.settings.isLanguageChosen) {
            pages.openLanguage()
            finish()
        }
    }

    override fun open(words: Words) {
        findViewById<View>(R.id.page_home).visibility = View.GONE
        val screen = HomeScreen(window.decorView, words) { id -> hear { model.spoken(id, it) } }
        screen.place(checks(), ways(), others())
        model.speak(graph.settings.language)
        model.shown.watch(screen::draw)
    }

    override fun leave() = model.shown.unwatch()

    private fun checks() =
        listOf(
            HomeItem("app-home-agent", "app-home-agent-spoken", R.drawable.picture_agent) { pages.openAgent() },
            HomeItem("app-home-message", "app-home-message-spoken", R.drawable.picture_message, pages::openMessage),
        )

    private fun ways() =
        listOf(
            HomeItem("app-learn", "app-learn-spoken", R.drawable.picture_learn, pages::openLearn),
            HomeItem("app-help", "app-help-spoken", R.drawable.picture_lesson_helpdesk, pages::openHelp),
        )

    private fun others() =
        listOf(
            HomeItem("app-person", "app-person-spoken", R.drawable.picture_person, pages::openHomeForNext),
            HomeItem("app-give", "app-give-spoken", R.drawable.picture_give) { startActivity(GivenApp.intent(this)) },
        )
}
