package org.parakh.checker.platform

import android.content.Context
import android.content.Intent
import android.speech.RecognizerIntent
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.core.tag

/** The phone's own app that turns speech into text. It asks for the microphone itself; this app never does. */
object Recogniser {
    fun isThere(context: Context): Boolean = listen().resolveActivity(context.packageManager) != null

    /** Asks it to listen, without the network where it can. */
    fun intent(language: Language): Intent =
        listen()
            .putExtra(RecognizerIntent.EXTRA_LANGUAGE_MODEL, RecognizerIntent.LANGUAGE_MODEL_FREE_FORM)
            .putExtra(RecognizerIntent.EXTRA_LANGUAGE, language.tag)
            .putExtra(RecognizerIntent.EXTRA_PREFER_OFFLINE, true)

    /** What it heard. */
    fun heard(answer: Intent?): String? = answer?.getStringArrayListExtra(RecognizerIntent.EXTRA_RESULTS)?.firstOrNull()

    private fun listen() = Intent(RecognizerIntent.ACTION_RECOGNIZE_SPEECH)
}
