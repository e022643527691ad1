package org.parakh.checker.adcheck

import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.parakh.checker.core.FakeCore
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.core.bindings.Outcome
import org.parakh.checker.core.bindings.ParakhException
import org.parakh.checker.model.FakeCounts
import org.parakh.checker.model.Later

class AdCheckModelTest {
    private val core = FakeCore()
    private val later = Later()
    private val counts = FakeCounts()
    private val model = AdCheckModel(core, later.workers, counts.tally, Language.ENGLISH)

    private fun checked() = model.shown.state as AdCheckState.Checked

    @Test
    fun `a message is checked on the worker and counted`() {
        model.check("دبئی کا آزاد ویزا")
        assertEquals(AdCheckState.Checking, model.shown.state)
        later.work()
        assertEquals(Outcome.STRONG_WARNING, checked().answer.verdict.outcome)
        counts.tally.nextPerson()
        assertEquals(1, counts.counts?.messages)
    }

    @Test
    fun `an empty message is none`() {
        model.check("  ")
        assertEquals(AdCheckState.NothingCopied, model.shown.state)
        assertTrue(later.isEmpty)
    }

    @Test
    fun `a new language checks again, the same one does not, and counts once`() {
        model.check("azad visa")
        later.work()
        model.speak(Language.ENGLISH)
        assertTrue(later.isEmpty)
        model.speak(Language.URDU)
        later.work()
        assertEquals("not reviewed", checked().answer.review)
        counts.tally.nextPerson()
        assertEquals(1, counts.counts?.messages)
    }

    @Test
    fun `what is cleared while it is checked stays cleared`() {
        model.check("azad visa")
        model.clear()
        later.work()
        assertEquals(AdCheckState.Waiting, model.shown.state)
        model.speak(Language.URDU)
        assertTrue(later.isEmpty)
    }

    @Test
    fun `every state can be heard`() {
        assertEquals("adcheck-title", model.spoken(Language.URDU).first())
        model.nothingCopied()
        assertEquals("adcheck-empty", model.spoken(Language.URDU).first())
        model.pictured()
        assertEquals(3, model.spoken(Language.URDU).size)
        model.check("azad visa")
        later.work()
        assertEquals(listOf("spoken in ur"), model.spoken(Language.URDU))
        assertEquals(listOf("there is no azad visa"), model.spoken(0, Language.URDU))
        assertTrue(model.spoken(1, Language.URDU).isEmpty())
    }

    @Test
    fun `a failure names the sentence that helps`() {
        core.failure = ParakhException.FreeSpace()
        model.check("azad visa")
        later.work()
        assertEquals(AdCheckState.Failed("app-failed-space"), model.shown.state)
    }
}
