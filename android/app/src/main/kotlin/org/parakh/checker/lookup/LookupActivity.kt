package org.parakh.checker.lookup

import org.parakh.checker.R
import org.parakh.checker.core.Words
import org.parakh.checker.platform.FeatureActivity

/** The page *check an agent*: its life, and nothing else. */
class LookupActivity : FeatureActivity<LookupModel>(R.layout.lookup) {
    override fun makeModel() = LookupModel(graph.core, graph.workers, graph.settings.language)

    override fun open(words: Words) {
        val screen = LookupScreen(window.decorView, words, model::ask)
        model.speak(graph.settings.language)
        model.shown.watch(screen::draw)
    }

    override fun leave() = model.shown.unwatch()
}
