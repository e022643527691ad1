package org.parakh.checker.about

import org.junit.Assert.assertEquals
import org.junit.Test
import org.parakh.checker.core.FakeCore
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.core.bindings.ParakhException
import org.parakh.checker.model.Later

class AboutModelTest {
    private val core = FakeCore()
    private val later = Later()
    private val model = AboutModel(core, later.workers) { "a library" }

    private fun told(language: Language): AboutState {
        model.speak(language)
        later.work()
        return model.shown.state
    }

    @Test
    fun `it tells of the app, and of the libraries in it`() {
        assertEquals(AboutState.Ready(listOf("about in ps", "of 30-06-2026"), "a library"), told(Language.PASHTO))
        assertEquals(listOf("spoken about in ur"), model.spoken(Language.URDU))
    }

    @Test
    fun `a failure names the sentence that helps`() {
        core.failure = ParakhException.UpdateApp()
        assertEquals(AboutState.Failed("app-failed-install"), told(Language.URDU))
    }
}
