package org.parakh.checker.settings

import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.parakh.checker.core.FakeCore
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.core.bindings.ParakhException
import org.parakh.checker.model.Later

class LanguageModelTest {
    private val core = FakeCore()
    private val later = Later()

    private fun state(chosen: Language?) = LanguageModel(core, later.workers, chosen).also { later.work() }.shown.state

    @Test
    fun `each language is named by itself, and none is set at first`() {
        val choices = (state(null) as LanguageState.Ready).choices
        assertEquals(Language.entries, choices.map { it.language })
        assertTrue(choices.none { it.isNow })
    }

    @Test
    fun `the language of now is marked`() {
        val choices = (state(Language.PASHTO) as LanguageState.Ready).choices
        assertEquals(listOf(Language.PASHTO), choices.filter { it.isNow }.map { it.language })
    }

    @Test
    fun `a failure names the sentence that helps`() {
        core.failure = ParakhException.UpdateApp()
        assertEquals(LanguageState.Failed("app-failed-install"), state(null))
    }
}
