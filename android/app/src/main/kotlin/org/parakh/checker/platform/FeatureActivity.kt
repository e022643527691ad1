package org.parakh.checker.platform

import android.app.Activity
import android.content.ActivityNotFoundException
import android.content.Context
import android.content.Intent
import android.os.Bundle
import android.view.View
import android.view.ViewGroup
import android.widget.TextView
import org.parakh.checker.AppGraph
import org.parakh.checker.Pages
import org.parakh.checker.ParakhApp
import org.parakh.checker.R
import org.parakh.checker.core.Words
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.design.ListenBar
import org.parakh.checker.design.ListenTaps
import org.parakh.checker.design.keepClearOfBars
import org.parakh.checker.design.label
import org.parakh.checker.model.Spoken

/**
 * One page of the app: in the person's language, with its words in place and its voice at hand, its model
 * kept when the phone is turned, and nothing of what was typed kept when it is killed.
 */
abstract class FeatureActivity<Model : Any>(
    private val layout: Int,
    private val title: String,
) : Activity() {
    protected val graph: AppGraph get() = (application as ParakhApp).graph
    protected val pages: Pages get() = Pages(this, graph)
    protected lateinit var model: Model
        private set
    private lateinit var language: Language
    private var bar: ListenBar? = null
    private var isInFront = false

    protected abstract fun makeModel(): Model

    /** The page is laid out and labelled: show the model on it. */
    protected abstract fun open(words: Words)

    /** The page goes away: let go of it. */
    protected abstract fun leave()

    /** What the page says, when it is listened to. */
    protected abstract val spoken: Spoken

    /** Says something else of the page. */
    protected fun hear(spoken: Spoken) = graph.listening.hear(language, spoken)

    /** Says what came onto the page, to a person who listens. */
    protected fun hearOn(spoken: Spoken) {
        if (isInFront && graph.listening.isOn) hear(spoken)
    }

    override fun attachBaseContext(base: Context) {
        language = (base.applicationContext as ParakhApp).graph.settings.language
        super.attachBaseContext(inLanguage(base, language))
    }

    @Suppress("DEPRECATION", "UNCHECKED_CAST")
    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        model = lastNonConfigurationInstance as Model? ?: makeModel()
        setContentView(R.layout.page)
        layoutInflater.inflate(layout, findViewById<ViewGroup>(R.id.page_content))
        findViewById<View>(R.id.page_title).tag = title
        keepClearOfBars(findViewById(android.R.id.content))
        graph.words.of(language) { words -> if (!isDestroyed) enter(words) }
    }

    override fun onResume() {
        super.onResume()
        isInFront = true
        bar?.let { graph.listening.shown.watch(it::draw) }
        if (graph.settings.language != language) recreate()
    }

    override fun onPause() {
        isInFront = false
        graph.listening.shown.unwatch()
        graph.listening.hush()
        super.onPause()
    }

    override fun onDestroy() {
        leave()
        super.onDestroy()
    }

    @Deprecated("The framework's own way of keeping a model when the phone is turned")
    override fun onRetainNonConfigurationInstance(): Any = model

    private fun enter(words: Words?) {
        if (words == null) {
            setContentView(TextView(this).apply { setText(R.string.app_cannot_start) })
            return
        }
        label(window.decorView, words)
        setTitle(words[title])
        findViewById<View>(R.id.page_home).setOnClickListener { pages.openHome() }
        findViewById<View>(R.id.page_language).setOnClickListener { pages.openLanguage() }
        bar = ListenBar(window.decorView, words, listenTaps())
        if (isInFront) bar?.let { graph.listening.shown.watch(it::draw) }
        open(words)
    }

    private fun listenTaps() =
        ListenTaps(
            hear = { hear(spoken) },
            hush = graph.listening::stop,
            agree = graph.listening::agree,
            openSettings = {
                try {
                    startActivity(Intent(VOICE_SETTINGS))
                } catch (_: ActivityNotFoundException) {
                    startActivity(Intent(android.provider.Settings.ACTION_SETTINGS))
                }
            },
        )

    private companion object {
        const val VOICE_SETTINGS = "com.android.settings.TTS_SETTINGS"
    }
}
