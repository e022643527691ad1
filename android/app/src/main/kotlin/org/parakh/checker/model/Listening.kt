package org.parakh.checker.model

import org.parakh.checker.core.Core
import org.parakh.checker.core.bindings.Argument
import org.parakh.checker.core.bindings.ArgumentValue
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.core.bindings.ParakhException

/** What can be heard, in the language of whichever voice there is. Called on a worker. */
typealias Spoken = (Language) -> List<String>

/** What a page shows of the voice. */
sealed interface Hearing {
    data object Silent : Hearing

    data object Speaking : Hearing

    /** There is no voice for the person's language; [offer] asks whether another will do. */
    data class Offered(
        val offer: String,
    ) : Hearing

    data object Voiceless : Hearing
}

/**
 * Speaks in the person's language, else in another one to which the person agreed, else shows that there
 * is no voice. What was recorded needs no voice. One thing is heard at a time. Used on the screen's thread.
 */
class Listening(
    private val core: Core,
    private val workers: Workers,
    private val voices: Voices,
) {
    val shown = Shown<Hearing>(Hearing.Silent, workers.screen)

    /** True from the time that somebody listened until they stop it: what comes next is read by itself. */
    var isOn = false
        private set

    private val agreed = mutableMapOf<Language, Language>()
    private var agree: (() -> Unit)? = null
    private var turn = 0

    /** Speaks to a person of [language]. */
    fun hear(
        language: Language,
        spoken: Spoken,
    ) {
        val turn = begin()
        onWorker(turn, { utterances(language, spoken) }) { own ->
            if (own.isNotEmpty() && own.all { it.recording != null }) return@onWorker speak(turn, own)
            voices.known { known ->
                val other = OTHERS.find { it in known }
                when {
                    turn != this.turn -> Unit
                    language in known -> speak(turn, own)
                    other == null -> shown.set(Hearing.Voiceless)
                    agreed[language] == other -> speakIn(turn, other, spoken)
                    else -> offer(turn, language, other, spoken)
                }
            }
        }
    }

    /** Says each in its own language, as far as there are voices or recordings. */
    fun hearEach(utterances: List<Utterance>) {
        val turn = begin()
        voices.known { known ->
            onWorker(turn, { utterances.map(::recorded) }) { all ->
                say(turn, all.filter { it.recording != null || it.language in known })
            }
        }
    }

    /** The person listens in the language that was offered, from now on. */
    fun agree() {
        agree?.invoke()
    }

    /** The person wants to hear no more. */
    fun stop() {
        isOn = false
        hush()
    }

    /** Ends what is being said, as the page that said it goes. */
    fun hush() {
        begin()
        voices.hush()
        shown.set(Hearing.Silent)
    }

    /** Forgets to what a person agreed. */
    fun forget() {
        agreed.clear()
        stop()
    }

    private fun begin(): Int {
        agree = null
        return ++turn
    }

    private fun utterances(
        language: Language,
        spoken: Spoken,
    ) = spoken(language).map { recorded(Utterance(it, language)) }

    private fun recorded(said: Utterance) = said.copy(recording = core.recordingOf(said.language, said.text))

    private fun speak(
        turn: Int,
        utterances: List<Utterance>,
    ) {
        isOn = true
        say(turn, utterances)
    }

    private fun speakIn(
        turn: Int,
        voice: Language,
        spoken: Spoken,
    ) = onWorker(turn, { utterances(voice, spoken) }) { speak(turn, it) }

    private fun say(
        turn: Int,
        utterances: List<Utterance>,
    ) {
        if (utterances.isEmpty()) return shown.set(Hearing.Silent)
        shown.set(Hearing.Speaking)
        voices.say(utterances) { if (turn == this.turn) shown.set(Hearing.Silent) }
    }

    // A person who cannot read hears the offer too, in the only voice that there is.
    private fun offer(
        turn: Int,
        language: Language,
        other: Language,
        spoken: Spoken,
    ) = onWorker(turn, { offers(language, other) }) { (written, said) ->
        agree = {
            agreed[language] = other
            hear(language, spoken)
        }
        shown.set(Hearing.Offered(written))
        voices.say(listOf(said)) {}
    }

    private fun offers(
        language: Language,
        other: Language,
    ): Pair<String, Utterance> {
        val words = core.words(other)
        val name = Argument("language", ArgumentValue.Words(words["app-language-name"]))
        val said = recorded(Utterance(words["app-voice-offer-spoken"], other))
        return core.sentence("app-voice-offer", listOf(name), language) to said
    }

    private fun <T : Any> onWorker(
        turn: Int,
        work: () -> T,
        then: (T) -> Unit,
    ) = workers.work.execute {
        val made =
            try {
                work()
            } catch (_: ParakhException) {
                null
            }
        workers.screen.execute {
            when {
                turn != this.turn -> Unit
                made == null -> shown.set(Hearing.Silent)
                else -> then(made)
            }
        }
    }

    private companion object {
        /** Urdu is understood the most widely. */
        val OTHERS = listOf(Language.URDU, Language.ENGLISH, Language.PUNJABI, Language.PASHTO)
    }
}
