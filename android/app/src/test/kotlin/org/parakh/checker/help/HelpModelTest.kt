package org.parakh.checker.help

import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.parakh.checker.core.FakeCore
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.core.bindings.ParakhException
import org.parakh.checker.model.Later

class HelpModelTest {
    private val core = FakeCore()
    private val later = Later()
    private val model = HelpModel(core, later.workers, Language.ENGLISH)

    init {
        later.work()
    }

    private fun after(tap: HelpModel.() -> Unit): HelpState {
        model.tap()
        later.work()
        return model.shown.state
    }

    private fun HelpState.names() = (this as HelpState.Found).helpers.map { it.row.name }

    @Test
    fun `a need and a place lead to who helps there`() {
        assertEquals(listOf("danger", "fraud"), (model.shown.state as HelpState.Needs).needs.map { it.id })
        val places = after { need("fraud") } as HelpState.Places
        assertEquals(listOf("punjab", "my"), places.places.map { it.id })
        assertEquals(listOf("police", "office at my"), after { place("my") }.names())
        assertTrue(after { choosePlace() } is HelpState.Places)
        assertEquals(listOf("police", "office at home"), after { place(null) }.names())
        assertTrue(after { chooseNeed() } is HelpState.Needs)
    }

    @Test
    fun `who is in danger is asked nothing more, and hears of their own safety first`() {
        val found = after { need("danger") } as HelpState.Found
        assertEquals(listOf("go where people are"), found.first)
        assertEquals("go where people are", model.spoken(Language.URDU).first())
    }

    @Test
    fun `only a number that may be called gets a button`() {
        val helpers = (after { need("danger") } as HelpState.Found).helpers
        assertEquals(listOf("app-help-call", null), helpers.map { it.call })
        assertEquals(listOf(null, "051-1234567"), helpers.map { it.row.number })
    }

    @Test
    fun `every page and every row of it can be heard`() {
        assertEquals(listOf("app-help-need", "danger in ps", "fraud in ps"), model.spoken(Language.PASHTO))
        assertEquals(listOf("fraud in ps"), model.spokenRow(1, Language.PASHTO))
        after { need("fraud") }
        assertEquals(listOf("app-help-place", "punjab in ps", "my in ps"), model.spoken(Language.PASHTO))
        assertEquals(listOf("my in ps"), model.spokenRow(1, Language.PASHTO))
        after { place("my") }
        assertEquals(listOf("fraud in ps", "police, spoken", "office, spoken"), model.spoken(Language.PASHTO))
        assertEquals(listOf("office, spoken"), model.spokenRow(1, Language.PASHTO))
    }

    @Test
    fun `a language changed in the middle stays where it was`() {
        after { need("fraud") }
        val places = after { speak(Language.URDU) } as HelpState.Places
        assertEquals("punjab in ur", places.places.first().title)
        model.speak(Language.URDU)
        assertTrue(later.isEmpty)
    }

    @Test
    fun `a failure names the sentence that helps, and it can be asked again`() {
        core.failure = ParakhException.TryAgain("host")
        assertEquals(HelpState.Failed("app-failed-again"), after { need("fraud") })
        core.failure = null
        assertTrue(after { chooseNeed() } is HelpState.Needs)
    }
}
