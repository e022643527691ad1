package org.parakh.checker.model

/** How many people were helped on a day, and how much was asked for them. Nothing of what was asked. */
data class Counts(
    val day: Long,
    val people: Int = 0,
    val agents: Int = 0,
    val messages: Int = 0,
)

/** Where the counts of a day are kept. */
interface KeptCounts {
    var counts: Counts?
}

/**
 * The day's tally of outreach staff. Only the button *next person* writes it down, so that the phone of
 * somebody who never uses that button keeps no trace of having asked.
 */
class Tally(
    private val kept: KeptCounts,
    private val today: () -> Long,
) {
    private var agents = 0
    private var messages = 0

    /** What was counted today, if anything. */
    val ofToday: Counts? get() = kept.counts?.takeIf { it.day == today() }

    @Synchronized
    fun countAgent() {
        agents++
    }

    @Synchronized
    fun countMessage() {
        messages++
    }

    /** Adds the person who leaves. */
    @Synchronized
    fun nextPerson() {
        val before = ofToday ?: Counts(today())
        kept.counts =
            before.copy(
                people = before.people + 1,
                agents = before.agents + agents,
                messages = before.messages + messages,
            )
        agents = 0
        messages = 0
    }
}
