package org.parakh.checker.learn

import org.junit.Assert.assertEquals
import org.junit.Test
import org.parakh.checker.core.FakeCore
import org.parakh.checker.core.FakeLesson
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.core.bindings.ParakhException
import org.parakh.checker.model.Later

class LearnModelTest {
    private val core = FakeCore()
    private val later = Later()
    private val model = LearnModel(core, later.workers)

    private fun looked(): LearnState {
        model.look(Language.URDU)
        later.work()
        return model.shown.state
    }

    private fun done() = (looked() as LearnState.Topics).rows.map { it.done }

    @Test
    fun `lessons are listed with what is done, each time it is looked at`() {
        assertEquals(listOf(false, false), done())
        core.finishLesson(FakeLesson.ID)
        assertEquals(listOf(true, false), done())
    }

    @Test
    fun `the list and each lesson in it can be heard`() {
        core.finishLesson(FakeLesson.ID)
        assertEquals(listOf("app-learn-title", "licence in ps", "azad in ps"), model.spoken(Language.PASHTO))
        assertEquals(listOf("licence in ps", "app-learn-done"), model.spokenTopic(FakeLesson.ID, Language.PASHTO))
        assertEquals(listOf("azad in ps"), model.spokenTopic("azad", Language.PASHTO))
    }

    @Test
    fun `a failure names the sentence that helps`() {
        core.failure = ParakhException.TryAgain("host")
        assertEquals(LearnState.Failed("app-failed-again"), looked())
    }
}
