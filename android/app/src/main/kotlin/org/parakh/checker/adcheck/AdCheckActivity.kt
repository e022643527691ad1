package org.parakh.checker.adcheck

import android.content.Intent
import org.parakh.checker.R
import org.parakh.checker.core.Words
import org.parakh.checker.model.Spoken
import org.parakh.checker.platform.Copied
import org.parakh.checker.platform.FeatureActivity

/** The page *check a message*: its life, and what other apps share with it. */
class AdCheckActivity : FeatureActivity<AdCheckModel>(R.layout.adcheck, "adcheck-title") {
    override val spoken: Spoken get() = model::spoken

    override fun makeModel() = AdCheckModel(graph.core, graph.workers, graph.tally, graph.settings.language).also { take(intent, it) }

    override fun onNewIntent(intent: Intent) {
        super.onNewIntent(intent)
        setIntent(intent)
        take(intent, model)
    }

    override fun open(words: Words) {
        val screen = AdCheckScreen(window.decorView, words, taps(), answerTaps())
        screen.type(model.typed)
        model.speak(graph.settings.language)
        model.shown.watch(screen::draw)
    }

    override fun leave() = model.shown.unwatch()

    private fun taps() =
        AdCheckTaps(
            paste = ::paste,
            check = model::check,
            typed = { model.typed = it },
            clear = ::clear,
            openQuestions = pages::openQuestions,
            hearQuestions = { hear { listOf(graph.core.words(it)["adcheck-ask-spoken"]) } },
        )

    private fun answerTaps() =
        AnswerTaps(
            hear = { finding -> hear { model.spoken(finding, it) } },
            lookUp = pages::openAgent,
        )

    private fun paste() =
        when (val copied = graph.clip.take()) {
            is Copied.Words -> model.check(copied.text)
            is Copied.Picture -> model.pictured()
            is Copied.Nothing -> model.nothingCopied()
        }

    // What was shared is not to come back with the page.
    private fun clear() {
        setIntent(Intent())
        model.clear()
    }

    private fun take(
        intent: Intent,
        model: AdCheckModel,
    ) {
        val text =
            when (intent.action) {
                Intent.ACTION_SEND -> intent.getCharSequenceExtra(Intent.EXTRA_TEXT)
                Intent.ACTION_PROCESS_TEXT -> intent.getCharSequenceExtra(Intent.EXTRA_PROCESS_TEXT)
                else -> return
            }
        when {
            !text.isNullOrBlank() -> model.check(text.toString())
            intent.hasExtra(Intent.EXTRA_STREAM) -> model.pictured()
            else -> model.nothingCopied()
        }
    }
}
