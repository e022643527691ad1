package org.parakh.checker.platform

import android.content.Context
import android.content.res.AssetFileDescriptor
import android.media.MediaPlayer
import android.os.Handler
import android.os.Looper
import android.speech.tts.TextToSpeech
import android.speech.tts.UtteranceProgressListener
import android.speech.tts.Voice
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.model.Utterance
import org.parakh.checker.model.Voices
import java.io.IOException
import java.util.Locale

/** The recordings among the assets, and the phone's text-to-speech as far as it works without a network. */
class PhoneVoices(
    private val context: Context,
    private val open: (String) -> AssetFileDescriptor = { context.assets.openFd(it) },
) : Voices {
    private val main = Handler(Looper.getMainLooper())
    private val waiting = mutableListOf<(Set<Language>) -> Unit>()
    private var engine: TextToSpeech? = null
    private var player: MediaPlayer? = null
    private var voices = emptyMap<Language, Voice>()
    private var turn = 0

    override fun known(then: (Set<Language>) -> Unit) {
        if (voices.isNotEmpty()) return then(voices.keys)
        waiting += then
        if (waiting.size > 1) return
        // A voice may have been installed since the last look.
        engine?.shutdown()
        engine = TextToSpeech(context) { status -> main.post { found(status) } }
        main.postDelayed({ found(TextToSpeech.ERROR) }, PATIENCE_MS)
    }

    override fun say(
        utterances: List<Utterance>,
        done: () -> Unit,
    ) {
        hush()
        goOn(utterances, done)
    }

    override fun hush() {
        turn++
        engine?.stop()
        player?.release()
        player = null
    }

    // Invariant: each step has a turn of its own, so that it can be ended once only, and not after a hush.
    private fun goOn(
        rest: List<Utterance>,
        done: () -> Unit,
    ) {
        val turn = ++this.turn
        val first = rest.firstOrNull() ?: return done()
        val place = first.recording?.let { placeOf(first.language, it) }
        if (place == null) {
            val spoken = rest.takeWhile { it.recording == null }
            speak(turn, spoken) { goOn(rest.drop(spoken.size), done) }
        } else {
            // What cannot be played is left to the voice, where there is one.
            play(place) { isPlayed ->
                val left = if (isPlayed) emptyList() else listOf(first.copy(recording = null))
                if (turn == this.turn) goOn(left + rest.drop(1), done)
            }
        }
    }

    private fun speak(
        turn: Int,
        utterances: List<Utterance>,
        done: () -> Unit,
    ) {
        val sayable = utterances.filter { it.language in voices }
        val parts = sayable.flatMap { said -> said.text.chunked(LONGEST).map { said.copy(text = it) } }
        val engine = engine
        if (engine == null || parts.isEmpty()) return done()
        engine.setOnUtteranceProgressListener(Last(turn, parts.lastIndex, done))
        parts.forEachIndexed { at, part ->
            engine.voice = voices[part.language]
            engine.speak(part.text, TextToSpeech.QUEUE_ADD, null, at.toString())
        }
    }

    private fun play(
        place: String,
        ended: (Boolean) -> Unit,
    ) {
        player?.release()
        val player = MediaPlayer()
        this.player = player
        player.setOnPreparedListener { it.start() }
        player.setOnCompletionListener { ended(true) }
        player.setOnErrorListener { _, _, _ ->
            ended(false)
            true
        }
        try {
            open(place).use { player.setDataSource(it.fileDescriptor, it.startOffset, it.length) }
            player.prepareAsync()
        } catch (_: IOException) {
            ended(false)
        }
    }

    private fun found(status: Int) {
        if (waiting.isEmpty()) return
        val all = if (status == TextToSpeech.SUCCESS) engine?.voices.orEmpty() else emptySet()
        val usable = all.filter(::isUsable).mapNotNull { voice -> languageSpoken(voice.locale)?.let { it to voice } }
        voices = usable.groupBy({ it.first }, { it.second }).mapValues { (_, same) -> same.maxBy { it.quality } }
        val told = waiting.toList()
        waiting.clear()
        told.forEach { it(voices.keys) }
    }

    private inner class Last(
        private val turn: Int,
        private val last: Int,
        private val done: () -> Unit,
    ) : UtteranceProgressListener() {
        override fun onStart(id: String) = Unit

        override fun onDone(id: String) = end(id)

        @Deprecated("The one that every version calls")
        override fun onError(id: String) = end(id)

        private fun end(id: String) {
            if (id == last.toString()) main.post { if (turn == this@PhoneVoices.turn) done() }
        }
    }

    private companion object {
        /** A phone that has not found its voice by then has none. */
        const val PATIENCE_MS = 8_000L
        val LONGEST = TextToSpeech.getMaxSpeechInputLength() - 1
    }
}

/** True for a voice that is on the phone and asks no server. */
internal fun isUsable(voice: Voice): Boolean =
    !voice.isNetworkConnectionRequired && TextToSpeech.Engine.KEY_FEATURE_NOT_INSTALLED !in voice.features

/** The language that a voice reads. One for Punjabi of India reads other letters than ours. */
internal fun languageSpoken(locale: Locale): Language? =
    when (locale.language) {
        "en", "eng" -> Language.ENGLISH
        "ur", "urd" -> Language.URDU
        "ps", "pus" -> Language.PASHTO
        "pa", "pan", "pnb" -> Language.PUNJABI.takeIf { locale.country in PAKISTAN || locale.script == "Arab" }
        else -> null
    }

private val PAKISTAN = setOf("PK", "PAK")
