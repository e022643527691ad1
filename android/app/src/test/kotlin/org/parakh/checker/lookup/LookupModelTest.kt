package org.parakh.checker.lookup

import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.parakh.checker.core.FakeCore
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.core.bindings.ParakhException
import org.parakh.checker.model.FakeCounts
import org.parakh.checker.model.Workers
import java.util.concurrent.Executor

class LookupModelTest {
    private val core = FakeCore()
    private val waiting = ArrayDeque<Runnable>()
    private val counts = FakeCounts()
    private val model = LookupModel(core, Workers(waiting::add, Executor(Runnable::run)), counts.tally, Language.ENGLISH)
    private val seen = mutableListOf<LookupState>()

    init {
        model.shown.watch { seen += it }
    }

    private fun work() = generateSequence { waiting.removeFirstOrNull() }.forEach { it.run() }

    @Test
    fun `it begins with the age of the copy`() {
        model.speak(Language.URDU)
        work()
        assertEquals(LookupState.Waiting(listOf("copy in ur", "old")), model.shown.state)
    }

    @Test
    fun `a question is asked on the worker and answered`() {
        model.ask("2131/SKT")
        assertEquals(LookupState.Asking, model.shown.state)
        work()
        assertEquals("one in en", answered().text.outcome)
    }

    @Test
    fun `a later question overtakes an earlier one`() {
        model.ask("2131/SKT")
        model.ask("nobody")
        work()
        assertEquals(1, seen.filterIsInstance<LookupState.Answered>().size)
        assertTrue(answered().found.matches.isEmpty())
    }

    @Test
    fun `a new language asks again and the same one does not`() {
        model.ask("2131/SKT")
        work()
        model.speak(Language.ENGLISH)
        assertEquals(0, waiting.size)
        model.speak(Language.PASHTO)
        work()
        assertEquals("one in ps", answered().text.outcome)
    }

    @Test
    fun `a failure names the sentence that helps`() {
        for ((failure, remedy) in listOf(
            ParakhException.ReinstallContent() to "app-failed-install",
            ParakhException.UpdateApp() to "app-failed-install",
            ParakhException.FreeSpace() to "app-failed-space",
            ParakhException.OpenAgain() to "app-failed-again",
            ParakhException.TryAgain("host") to "app-failed-again",
        )) {
            core.failure = failure
            model.ask("2131/SKT")
            work()
            assertEquals(LookupState.Failed(remedy), model.shown.state)
        }
    }

    @Test
    fun `an empty clipboard and a voice are answered before the register is asked`() {
        model.ask("2131/SKT")
        model.beforeSpeaking()
        work()
        assertEquals(LookupState.BeforeSpeaking, model.shown.state)
        assertEquals(listOf("lookup-speak-warning"), model.spoken(Language.URDU))
        model.nothingCopied()
        assertEquals(LookupState.NothingCopied, model.shown.state)
    }

    @Test
    fun `an answer is heard whole and by its parts, in the language of the voice`() {
        model.ask("2131/SKT")
        work()
        assertEquals(listOf("one in ur"), model.spoken(Language.URDU))
        assertEquals(listOf("2131/SKT Al Haseef Enterprises"), model.spoken(0, Language.URDU))
        assertTrue(model.spoken(7, Language.URDU).isEmpty())
    }

    private fun answered() = (model.shown.state as LookupState.Answered).answer
}
