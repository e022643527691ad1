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

class AskModelTest {
    private val core = FakeCore()
    private val later = Later()
    private val counts = FakeCounts()
    private val model = AskModel(core, later.workers, counts.tally, Language.ENGLISH)

    init {
        later.work()
    }

    private fun pick(vararg answers: Int) =
        answers.forEach {
            model.pick(it)
            later.work()
        }

    private fun asked() = (model.shown.state as AskState.Asking).question.text

    private fun judged() = (model.shown.state as AskState.Judged).answer.verdict

    @Test
    fun `ten questions are asked one by one and judged`() {
        assertEquals("question 1", asked())
        pick(0, 1)
        assertEquals("question 3", asked())
        pick(1, 1, 1, 1, 1, 1, 1, 1)
        assertEquals(Outcome.STRONG_WARNING, judged().outcome)
        counts.tally.nextPerson()
        assertEquals(1, counts.counts?.messages)
    }

    @Test
    fun `a number that was shown is asked for and looked up`() {
        pick(0, 0)
        assertEquals("which", (model.shown.state as AskState.Typing).question)
        model.type("2131/SKT")
        later.work()
        assertEquals("question 3", asked())
        pick(*IntArray(8) { AskModel.NONE })
        assertEquals("2131/SKT", judged().agents.single().licenceNo)
    }

    @Test
    fun `it goes back with the answer that was given, and begins again without`() {
        pick(1)
        model.back()
        later.work()
        assertEquals(1, (model.shown.state as AskState.Asking).picked)
        pick(1, 0)
        model.back()
        later.work()
        assertEquals("question 2", asked())
        model.restart()
        later.work()
        val first = model.shown.state as AskState.Asking
        assertTrue(first.isFirst && first.picked == AskModel.NONE)
    }

    @Test
    fun `a language changed in the middle stays at the question`() {
        pick(0)
        model.speak(Language.PASHTO)
        later.work()
        assertEquals("question 2", asked())
        model.speak(Language.PASHTO)
        assertTrue(later.isEmpty)
    }

    @Test
    fun `every state can be heard`() {
        assertEquals(listOf("question 1", "yes", "no"), model.spoken(Language.URDU))
        assertEquals(listOf("no"), model.spokenAnswer(1, Language.URDU))
        pick(0, 0)
        assertEquals(listOf("which"), model.spoken(Language.URDU))
        model.type("2131/SKT")
        later.work()
        pick(*IntArray(8) { 1 })
        assertEquals(listOf("spoken in ur"), model.spoken(Language.URDU))
        assertEquals(listOf("there is no azad visa"), model.spokenFinding(0, Language.URDU))
    }

    @Test
    fun `a failure names the sentence that helps, and it can be asked again`() {
        core.failure = ParakhException.TryAgain("host")
        pick(0)
        assertEquals(AskState.Failed("app-failed-again"), model.shown.state)
        core.failure = null
        model.restart()
        later.work()
        assertEquals("question 1", asked())
    }
}
