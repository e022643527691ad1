package org.parakh.checker.model

import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Test

class TallyTest {
    private val kept = FakeCounts()
    private val tally = kept.tally

    @Test
    fun `nothing is written down until the next person comes`() {
        tally.countAgent()
        tally.countMessage()
        assertNull(kept.counts)
        tally.nextPerson()
        assertEquals(Counts(kept.today, people = 1, agents = 1, messages = 1), tally.ofToday)
    }

    @Test
    fun `people of a day add up and another day begins afresh`() {
        tally.nextPerson()
        tally.countAgent()
        tally.nextPerson()
        assertEquals(Counts(kept.today, people = 2, agents = 1), tally.ofToday)
        kept.today++
        assertNull(tally.ofToday)
        tally.nextPerson()
        assertEquals(1, tally.ofToday?.people)
    }
}
