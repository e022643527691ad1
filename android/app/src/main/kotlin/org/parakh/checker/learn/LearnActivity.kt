package org.parakh.checker.learn

import org.parakh.checker.R
import org.parakh.checker.core.Words
import org.parakh.checker.model.Spoken
import org.parakh.checker.platform.FeatureActivity

/** The page *learn*: the lessons to choose from. */
class LearnActivity : FeatureActivity<LearnModel>(R.layout.learn, "app-learn-title") {
    override val spoken: Spoken get() = model::spoken

    override fun makeModel() = LearnModel(graph.core, graph.workers)

    override fun open(words: Words) {
        val screen = LearnScreen(window.decorView, words, pages::openLesson) { id -> hear { model.spokenTopic(id, it) } }
        model.shown.watch(screen::draw)
    }

    // A lesson may have been finished since.
    override fun onResume() {
        super.onResume()
        model.look(graph.settings.language)
    }

    override fun leave() = model.shown.unwatch()
}
