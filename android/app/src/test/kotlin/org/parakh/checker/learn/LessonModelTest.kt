package org.parakh.checker.learn

import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.parakh.checker.core.FakeCore
import org.parakh.checker.core.FakeLesson
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.core.bindings.ParakhException
import org.parakh.checker.model.Later

class LessonModelTest {
    private val core = FakeCore()
    private val later = Later()
    private val model = LessonModel(core, later.workers, FakeLesson.ID, Language.ENGLISH)

    init {
        later.work()
    }

    private fun next(times: Int = 1) =
        repeat(times) {
            model.next()
            later.work()
        }

    private fun pick(choice: Int) {
        model.pick(choice)
        later.work()
    }

    private fun back() {
        model.back()
        later.work()
    }

    private val card get() = (model.shown.state as LessonState.Card).card.text
    private val question get() = model.shown.state as LessonState.Question

    @Test
    fun `cards come one by one, then the questions, then the end, which is kept`() {
        assertEquals("card 1", card)
        next()
        assertEquals("card 2", card)
        next()
        assertEquals("question 1", question.question.text)
        pick(1)
        next()
        assertEquals("question 2", question.question.text)
        assertFalse(core.lessons(Language.URDU).first().done)
        pick(1)
        next()
        assertEquals("licence-card", (model.shown.state as LessonState.End).picture)
        assertTrue(core.lessons(Language.URDU).first().done)
    }

    @Test
    fun `a question waits for its right answer, and a wrong one is told why`() {
        next(2)
        next()
        assertEquals("question 1", question.question.text)
        pick(0)
        assertEquals("why no", question.answer?.why)
        assertEquals(listOf("app-learn-wrong", "why no in ur"), model.spoken(Language.URDU))
        next()
        assertEquals("question 1", question.question.text)
        pick(1)
        assertEquals(listOf("app-learn-right", "why yes in ur"), model.spoken(Language.URDU))
        next()
        assertEquals("question 2", question.question.text)
    }

    @Test
    fun `it goes back, and begins again`() {
        back()
        assertEquals("card 1", card)
        next(2)
        pick(1)
        back()
        assertEquals("card 2", card)
        next()
        assertEquals(null, question.picked)
        model.restart()
        later.work()
        assertEquals("card 1", card)
    }

    @Test
    fun `two quick taps go one step`() {
        model.next()
        model.next()
        later.work()
        assertEquals("card 2", card)
    }

    @Test
    fun `every step can be heard, in the language of the voice`() {
        assertEquals(listOf("card 1 in ps"), model.spoken(Language.PASHTO))
        assertEquals(emptyList<String>(), model.spokenChoice(0, Language.PASHTO))
        next(2)
        assertEquals(listOf("question 1 in ps", "no in ps", "yes in ps"), model.spoken(Language.PASHTO))
        assertEquals(listOf("yes in ps"), model.spokenChoice(1, Language.PASHTO))
        repeat(2) {
            pick(1)
            next()
        }
        assertEquals(listOf("app-learn-done"), model.spoken(Language.PASHTO))
    }

    @Test
    fun `a language changed in the middle stays at the card`() {
        next()
        model.speak(Language.URDU)
        later.work()
        assertEquals("card 2" to "licence in ur", card to (model.shown.state as LessonState.Card).title)
        model.speak(Language.URDU)
        assertTrue(later.isEmpty)
    }

    @Test
    fun `a failure names the sentence that helps`() {
        core.failure = ParakhException.FreeSpace()
        next()
        assertEquals(LessonState.Failed("app-failed-space"), model.shown.state)
    }
}
