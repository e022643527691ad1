package org.parakh.checker.lookup

import android.content.ActivityNotFoundException
import android.content.Intent
import org.parakh.checker.R
import org.parakh.checker.core.Words
import org.parakh.checker.model.Spoken
import org.parakh.checker.platform.Copied
import org.parakh.checker.platform.FeatureActivity
import org.parakh.checker.platform.Recogniser

/** The page *check an agent*: its life, and what it asks of the phone. */
class LookupActivity : FeatureActivity<LookupModel>(R.layout.lookup, "lookup-title") {
    private var screen: LookupScreen? = null

    override val spoken: Spoken get() = model::spoken

    override fun makeModel(): LookupModel {
        val model = LookupModel(graph.core, graph.workers, graph.tally, graph.settings.language)
        graph.handover.take()?.let { question -> model.askFor(question) }
        return model
    }

    override fun open(words: Words) {
        val screen = LookupScreen(window.decorView, words, taps())
        this.screen = screen
        screen.offerSpeaking(Recogniser.isThere(this))
        screen.type(model.typed)
        model.speak(graph.settings.language)
        model.shown.watch(screen::draw)
    }

    override fun leave() = model.shown.unwatch()

    @Suppress("OVERRIDE_DEPRECATION")
    override fun onActivityResult(
        request: Int,
        result: Int,
        answer: Intent?,
    ) {
        Recogniser.heard(answer)?.let(::ask)
    }

    private fun taps() =
        LookupTaps(
            ask = model::ask,
            typed = { model.typed = it },
            paste = ::paste,
            beforeSpeaking = model::beforeSpeaking,
            speak = ::speak,
            hear = { match -> hear { model.spoken(match, it) } },
        )

    private fun paste() {
        val copied = graph.clip.take()
        if (copied is Copied.Words) ask(copied.text) else model.nothingCopied()
    }

    @Suppress("DEPRECATION")
    private fun speak() =
        try {
            startActivityForResult(Recogniser.intent(graph.settings.language), 0)
        } catch (_: ActivityNotFoundException) {
            screen?.offerSpeaking(isPossible = false)
        }

    private fun ask(question: String) {
        model.askFor(question)
        screen?.type(question)
    }

    private fun LookupModel.askFor(question: String) {
        typed = question
        ask(question)
    }
}
