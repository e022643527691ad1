package org.parakh.checker.settings

import android.view.View
import org.parakh.checker.R
import org.parakh.checker.core.Words
import org.parakh.checker.design.showIf
import org.parakh.checker.model.Spoken
import org.parakh.checker.model.Utterance
import org.parakh.checker.platform.FeatureActivity

/** The page that asks the language: all there is on the first start, and at hand ever after. */
class LanguageActivity : FeatureActivity<LanguageModel>(R.layout.language, "app-language-title") {
    private val isFirst get() = !graph.settings.isLanguageChosen

    override val spoken: Spoken get() = model::spoken

    override fun makeModel() = LanguageModel(graph.core, graph.workers, graph.settings.language.takeIf { graph.settings.isLanguageChosen })

    override fun open(words: Words) {
        findViewById<View>(R.id.page_language).visibility = View.GONE
        if (isFirst) findViewById<View>(R.id.page_home).visibility = View.GONE
        findViewById<View>(R.id.language_about).apply {
            showIf(!isFirst)
            setOnClickListener { pages.openAbout() }
        }
        val screen = LanguageScreen(window.decorView, words, ::choose, ::hear)
        model.shown.watch { state ->
            screen.draw(state)
            if (isFirst && state is LanguageState.Ready) hearAll(state)
        }
    }

    override fun leave() = model.shown.unwatch()

    private fun hearAll(state: LanguageState.Ready) = graph.listening.hearEach(state.choices.map { Utterance(it.spoken, it.language) })

    private fun hear(choice: Choice) = graph.listening.hear(choice.language, model::spoken)

    private fun choose(choice: Choice) {
        graph.settings.language = choice.language
        if (isTaskRoot) pages.openHome()
        finish()
    }
}
