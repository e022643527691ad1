package org.parakh.checker.help

import android.content.ActivityNotFoundException
import org.parakh.checker.R
import org.parakh.checker.core.Words
import org.parakh.checker.model.Spoken
import org.parakh.checker.platform.Dialler
import org.parakh.checker.platform.FeatureActivity

/** The page *get help*: its life, and the way to the phone's dialler. */
class HelpActivity : FeatureActivity<HelpModel>(R.layout.help, "app-help") {
    private var screen: HelpScreen? = null

    override val spoken: Spoken get() = model::spoken

    override fun makeModel() = HelpModel(graph.core, graph.workers, graph.settings.language)

    override fun open(words: Words) {
        val screen = HelpScreen(window.decorView, words, taps())
        this.screen = screen
        model.speak(graph.settings.language)
        model.shown.watch { state ->
            screen.draw(state)
            if (state !is HelpState.Loading) hearOn(model::spoken)
        }
    }

    override fun leave() = model.shown.unwatch()

    private fun taps() =
        HelpTaps(
            need = model::need,
            place = model::place,
            choosePlace = model::choosePlace,
            chooseNeed = model::chooseNeed,
            hear = { at -> hear { model.spokenRow(at, it) } },
            hearAnywhere = { hear { listOf(graph.core.words(it)["app-help-anywhere"]) } },
            call = ::call,
        )

    private fun call(number: String) =
        try {
            startActivity(Dialler.intent(number))
        } catch (_: ActivityNotFoundException) {
            screen?.sayNoCalls()
        }
}
