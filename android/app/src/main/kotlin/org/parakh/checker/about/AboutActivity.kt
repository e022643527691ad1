package org.parakh.checker.about

import org.parakh.checker.R
import org.parakh.checker.core.Words
import org.parakh.checker.model.Spoken
import org.parakh.checker.platform.FeatureActivity

/** The page *about this app*. */
class AboutActivity : FeatureActivity<AboutModel>(R.layout.about, "app-about-title") {
    override val spoken: Spoken get() = model::spoken

    override fun makeModel() = AboutModel(graph.core, graph.workers, ::libraries)

    override fun open(words: Words) {
        val screen = AboutScreen(window.decorView, words)
        model.speak(graph.settings.language)
        model.shown.watch(screen::draw)
    }

    override fun leave() = model.shown.unwatch()

    private fun libraries() =
        applicationContext.resources
            .openRawResource(R.raw.libraries)
            .bufferedReader()
            .use { it.readText().trim() }
}
