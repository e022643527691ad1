package org.parakh.checker.platform

import android.app.Activity
import android.content.Context
import android.os.Bundle
import android.widget.TextView
import org.parakh.checker.AppGraph
import org.parakh.checker.ParakhApp
import org.parakh.checker.R
import org.parakh.checker.core.Words
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.design.keepClearOfBars
import org.parakh.checker.design.label

/**
 * One page of the app: in the person's language, with its words in place, its model kept when the phone
 * is turned, and nothing of what was typed kept when it is killed.
 */
abstract class FeatureActivity<Model : Any>(
    private val layout: Int,
) : Activity() {
    protected val graph: AppGraph get() = (application as ParakhApp).graph
    protected lateinit var model: Model
        private set
    private lateinit var language: Language

    protected abstract fun makeModel(): Model

    /** The page is laid out and labelled: show the model on it. */
    protected abstract fun open(words: Words)

    /** The page goes away: let go of it. */
    protected abstract fun leave()

    override fun attachBaseContext(base: Context) {
        language = (base.applicationContext as ParakhApp).graph.settings.language
        super.attachBaseContext(inLanguage(base, language))
    }

    @Suppress("DEPRECATION", "UNCHECKED_CAST")
    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        model = lastNonConfigurationInstance as Model? ?: makeModel()
        setContentView(layout)
        keepClearOfBars(findViewById(android.R.id.content))
        graph.words.of(language) { words -> if (!isDestroyed) enter(words) }
    }

    override fun onResume() {
        super.onResume()
        if (graph.settings.language != language) recreate()
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
        open(words)
    }
}
