package org.parakh.checker.model

import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.parakh.checker.core.FakeCore
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.core.bindings.ParakhException
import org.parakh.checker.core.tag

class ListeningTest {
    private val later = Later()
    private val core = FakeCore()
    private val voices = FakeVoices()
    private val listening = Listening(core, later.workers, voices)
    private val spoken: Spoken = { listOf("one in ${it.tag}", "two in ${it.tag}") }

    private fun hear(language: Language) {
        listening.hear(language, spoken)
        later.work()
    }

    @Test
    fun `it speaks in the person's own language where there is a voice`() {
        voices.languages = setOf(Language.URDU, Language.PASHTO)
        hear(Language.PASHTO)
        assertEquals(listOf("one in ps", "two in ps"), voices.said.map { it.text })
        assertEquals(Hearing.Speaking, listening.shown.state)
        voices.end()
        assertEquals(Hearing.Silent, listening.shown.state)
    }

    @Test
    fun `another language is offered, aloud too, and only spoken when the person agrees`() {
        voices.languages = setOf(Language.ENGLISH, Language.URDU)
        hear(Language.PASHTO)
        assertEquals(Hearing.Offered("app-voice-offer"), listening.shown.state)
        assertEquals(listOf(Utterance("app-voice-offer-spoken", Language.URDU)), voices.said)
        listening.agree()
        later.work()
        assertEquals(Utterance("two in ur", Language.URDU), voices.said.last())
        hear(Language.PASHTO)
        assertEquals(Hearing.Speaking, listening.shown.state)
    }

    @Test
    fun `the next person is asked again`() {
        voices.languages = setOf(Language.URDU)
        hear(Language.PUNJABI)
        listening.agree()
        later.work()
        listening.forget()
        hear(Language.PUNJABI)
        assertTrue(listening.shown.state is Hearing.Offered)
    }

    @Test
    fun `a phone without voices says so`() {
        hear(Language.URDU)
        assertEquals(Hearing.Voiceless, listening.shown.state)
        listening.hush()
        assertEquals(Hearing.Silent, listening.shown.state)
    }

    @Test
    fun `languages are named in their own voices only`() {
        voices.languages = setOf(Language.URDU)
        listening.hearEach(listOf(Utterance("English", Language.ENGLISH), Utterance("اردو", Language.URDU)))
        later.work()
        assertEquals(listOf(Utterance("اردو", Language.URDU)), voices.said)
    }

    @Test
    fun `what was recorded is played between what the voice says`() {
        voices.languages = setOf(Language.PASHTO)
        core.recorded[Language.PASHTO to "one in ps"] = "one.ogg"
        core.recorded[Language.PASHTO to "three"] = "three.ogg"
        listening.hear(Language.PASHTO) { spoken(it) + "three" }
        later.work()
        assertEquals(listOf("one.ogg", null, "three.ogg"), voices.said.map { it.recording })
        assertEquals(listOf("one in ps", "two in ps", "three"), voices.said.map { it.text })
    }

    @Test
    fun `a language without a voice is heard where all of it was recorded`() {
        core.recorded[Language.PASHTO to "one in ps"] = "one.ogg"
        hear(Language.PASHTO)
        assertEquals(Hearing.Voiceless, listening.shown.state)
        core.recorded[Language.PASHTO to "two in ps"] = "two.ogg"
        hear(Language.PASHTO)
        assertEquals(listOf("one.ogg", "two.ogg"), voices.said.map { it.recording })
        assertEquals(Hearing.Speaking, listening.shown.state)
        assertTrue(listening.isOn)
    }

    @Test
    fun `a language is named by its recording too`() {
        core.recorded[Language.PASHTO to "پښتو"] = "name.ogg"
        listening.hearEach(listOf(Utterance("English", Language.ENGLISH), Utterance("پښتو", Language.PASHTO)))
        later.work()
        assertEquals(listOf(Utterance("پښتو", Language.PASHTO, "name.ogg")), voices.said)
    }

    @Test
    fun `what was hushed before it was made is not said, and a failure is silence`() {
        voices.languages = setOf(Language.URDU)
        listening.hear(Language.URDU, spoken)
        listening.hush()
        later.work()
        assertTrue(voices.said.isEmpty() && voices.isHushed)
        listening.hear(Language.URDU) { throw ParakhException.TryAgain("host") }
        later.work()
        assertEquals(Hearing.Silent, listening.shown.state)
    }

    @Test
    fun `a person who listens goes on listening until they stop it`() {
        voices.languages = setOf(Language.URDU)
        assertFalse(listening.isOn)
        listening.hear(Language.URDU) { listOf("one") }
        later.work()
        listening.hush()
        assertTrue(listening.isOn)
        listening.stop()
        assertFalse(listening.isOn)
    }

    @Test
    fun `who has no voice is not read to`() {
        voices.languages = emptySet()
        listening.hear(Language.URDU) { listOf("one") }
        later.work()
        assertFalse(listening.isOn)
    }
}
