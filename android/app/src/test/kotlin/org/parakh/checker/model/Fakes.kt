package org.parakh.checker.model

import org.parakh.checker.core.bindings.Language
import java.util.concurrent.Executor

/** Work that waits until the test does it. */
class Later {
    private val waiting = ArrayDeque<Runnable>()
    val workers = Workers(waiting::add, Executor(Runnable::run))

    val isEmpty get() = waiting.isEmpty()

    fun work() = generateSequence { waiting.removeFirstOrNull() }.forEach { it.run() }
}

/** Counts kept in memory, on a day that can be turned. */
class FakeCounts : KeptCounts {
    override var counts: Counts? = null
    var today = 20_000L
    val tally = Tally(this) { today }
}

/** A phone with voices for some languages, and what they said. */
class FakeVoices(
    var languages: Set<Language> = emptySet(),
) : Voices {
    val said = mutableListOf<Utterance>()
    var isHushed = false
    private var done: () -> Unit = {}

    override fun known(then: (Set<Language>) -> Unit) = then(languages)

    override fun say(
        utterances: List<Utterance>,
        done: () -> Unit,
    ) {
        said += utterances
        this.done = done
    }

    override fun hush() {
        isHushed = true
    }

    fun end() = done()
}
