package org.parakh.checker.home

import org.junit.Assert.assertEquals
import org.junit.Test
import org.parakh.checker.core.FakeCore
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.core.bindings.ParakhException
import org.parakh.checker.model.FakeCounts
import org.parakh.checker.model.Later

class HomeModelTest {
    private val core = FakeCore()
    private val later = Later()
    private val counts = FakeCounts()

    private fun model(isCleared: Boolean = false) = HomeModel(core, later.workers, counts.tally, isCleared)

    private fun HomeModel.told(): HomeState {
        speak(Language.URDU)
        later.work()
        return shown.state
    }

    @Test
    fun `no tally is told where nobody was helped today`() {
        assertEquals(HomeState(isCleared = false, emptyList()), model().told())
    }

    @Test
    fun `the tally is told after a person left`() {
        counts.tally.nextPerson()
        val told = listOf("app-today-people", "app-today-agents", "app-today-messages")
        assertEquals(HomeState(isCleared = true, told), model(isCleared = true).told())
    }

    @Test
    fun `a tally that cannot be told is left out`() {
        counts.tally.nextPerson()
        core.failure = ParakhException.TryAgain("host")
        assertEquals(emptyList<String>(), model().told().tally)
    }

    @Test
    fun `everything on it can be heard`() {
        assertEquals(7, model().spoken(Language.PASHTO).size)
        assertEquals(listOf("app-give-spoken"), model().spoken("app-give-spoken", Language.PASHTO))
    }
}
