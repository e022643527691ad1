package org.parakh.checker.adcheck

import org.parakh.checker.R
import org.parakh.checker.core.Words
import org.parakh.checker.model.Spoken
import org.parakh.checker.platform.FeatureActivity

/** The page *ask me*: its life, and nothing else. */
class AskActivity : FeatureActivity<AskModel>(R.layout.ask, "adcheck-ask") {
    override val spoken: Spoken get() = model::spoken

    override fun makeModel() = AskModel(graph.core, graph.workers, graph.tally, graph.settings.language)

    override fun open(words: Words) {
        val screen = AskScreen(window.decorView, words, taps(), answerTaps())
        model.speak(graph.settings.language)
        model.shown.watch(screen::draw)
    }

    override fun leave() = model.shown.unwatch()

    private fun taps() =
        AskTaps(
            pick = model::pick,
            type = model::type,
            back = model::back,
            restart = model::restart,
            hearAnswer = { answer -> hear { model.spokenAnswer(answer, it) } },
        )

    private fun answerTaps() =
        AnswerTaps(
            hear = { finding -> hear { model.spokenFinding(finding, it) } },
            lookUp = pages::openAgent,
        )
}
