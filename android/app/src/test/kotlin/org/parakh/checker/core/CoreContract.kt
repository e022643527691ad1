package org.parakh.checker.core

import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test
import org.parakh.checker.core.bindings.Argument
import org.parakh.checker.core.bindings.ArgumentValue
import org.parakh.checker.core.bindings.CopyWarning
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.core.bindings.Outcome
import org.parakh.checker.core.bindings.ParakhException
import org.parakh.checker.core.bindings.Standing
import java.util.concurrent.Callable
import java.util.concurrent.Executors

/** What the app relies on. The core itself and the fake of the models' tests both keep it. */
abstract class CoreContract {
    abstract fun open(): Core

    protected val core: Core by lazy { open() }

    @After
    fun shut() = core.close()

    @Test
    fun `a licence is found in four scripts`() {
        for (question in listOf(
            "2131/SKT",
            "۲۱۳۱ سیالکوٹ",
            "Al Haseef Enterprises",
            "الحسیف انٹرپرائزز",
            "د الحسيف انټرپرايزز",
            "الحسیف انٹرپرائزز دا لائسنس",
        )) {
            val answer = core.lookUp(question, Language.ENGLISH)
            assertEquals(
                question,
                "2131/SKT",
                answer.found.matches
                    .first()
                    .promoter.licenceNo,
            )
            assertEquals(
                Standing.VALID,
                answer.found.matches
                    .first()
                    .standing,
            )
        }
    }

    @Test
    fun `an answer is told and spoken part by part`() {
        for (language in Language.entries) {
            val answer = core.lookUp("2131/SKT", language)
            assertTrue(answer.found.confident)
            assertEquals(answer.found.matches.size, answer.text.matches.size)
            assertEquals(answer.found.matches.size, answer.speech.parts.size)
            assertTrue(answer.text.outcome.isNotBlank() && answer.text.next.isNotEmpty() && answer.text.copy.isNotEmpty())
            assertFalse(
                answer.speech.whole
                    .joinToString()
                    .contains('\u2068'),
            )
            assertEquals(language == Language.ENGLISH, answer.review == null)
        }
    }

    @Test
    fun `what is not in the copy is said with its day`() {
        val answer = core.lookUp("Sky Falcon Travels Lahore", Language.ENGLISH)
        assertFalse(answer.found.confident)
        val unlisted = core.lookUp("9876/RWP", Language.ENGLISH)
        assertTrue(unlisted.text.outcome, unlisted.text.outcome.contains("30-06-2026"))
        assertEquals(emptyList<Any>(), unlisted.found.matches)
    }

    @Test
    fun `odd questions and messages are answered`() {
        for (text in listOf("", " ", "\u0000", "😀".repeat(5000), "ا".repeat(100_000), "\uD83D")) {
            assertEquals("2026-06-30", core.lookUp(text, Language.URDU).found.asOf)
            assertNotEquals(Outcome.STRONG_WARNING, core.check(text, Language.URDU).verdict.outcome)
        }
    }

    @Test
    fun `the copy tells its age`() {
        val copy = core.copy(Language.PASHTO)
        assertEquals("2026-06-30" to 147, copy.asOf to copy.ageDays)
        assertEquals(listOf(CopyWarning.OLD90), copy.warnings)
        assertEquals(2, copy.text.size)
    }

    @Test
    fun `quotes land on the right words`() {
        val words = "آزاد ویزا"
        val message = "😀🇵🇰 دبئی کا $words، دو لاکھ ایڈوانس ایزی پیسہ پر بھیجیں"
        val answer = core.check(message, Language.URDU)
        assertEquals(Outcome.STRONG_WARNING, answer.verdict.outcome)
        assertEquals(answer.verdict.findings.size, answer.text.findings.size)
        assertEquals(answer.verdict.findings.size, answer.speech.parts.size)
        val finding = answer.verdict.findings.first { it.rule == "azad_visa" }
        val quotes = finding.quotes.map { message.substring(it.utf16Start, it.utf16End) }
        assertTrue(quotes.toString(), quotes.any { it.contains(words) })
        assertTrue(answer.text.findings.all { it.reason.isNotBlank() })
        assertTrue(answer.verdict.advice.isNotEmpty() && answer.text.advice.isNotEmpty())
    }

    @Test
    fun `a message cut inside an emoji keeps its places`() {
        val words = "azad visa"
        val message = "\uDE00 \uD83D $words, pay after arrival \uD83D"
        val spans =
            core
                .check(message, Language.ENGLISH)
                .verdict.findings
                .flatMap { it.quotes }
        val quotes = spans.map { message.substring(it.utf16Start, it.utf16End) }
        assertTrue(quotes.toString(), quotes.any { it.contains(words) })
    }

    @Test
    fun `a message without a sign is never called good`() {
        val answer = core.check("Kal shadi hai, sab aana", Language.ENGLISH)
        assertEquals(Outcome.NOTHING_FOUND, answer.verdict.outcome)
        assertTrue(answer.text.outcome.contains("proves nothing"))
    }

    @Test
    fun `ten questions lead to an answer`() {
        for (language in Language.entries) {
            val questions = core.questions(language)
            assertEquals(10, questions.size)
            assertTrue(questions.all { it.answers.size >= 2 && it.text.isNotBlank() && it.text != it.id })
            assertEquals(listOf("adcheck-ask-number"), questions.filter { it.typedAfter != null }.map { it.id })
        }
        val bad = core.judge(listOf(3, 1, 1, 2, 2, 0, 1, 1, 2, 1), "", Language.ENGLISH)
        assertEquals(Outcome.STRONG_WARNING, bad.verdict.outcome)
        assertEquals(Outcome.COULD_NOT_CHECK, core.judge(emptyList(), "", Language.ENGLISH).verdict.outcome)
        val agents = core.judge(listOf(0, 0), "2131/SKT", Language.ENGLISH).verdict.agents
        assertEquals(listOf("2131/SKT"), agents.map { it.licenceNo })
    }

    @Test
    fun `a lesson is read, finished and handed out`() {
        val id = core.lessons(Language.ENGLISH).first().id
        for (language in Language.entries) {
            val row = core.lessons(language).first()
            val page = core.lesson(id, language)
            assertEquals(listOf(id, row.title, row.picture), listOf(page.id, page.title, page.picture))
            assertFalse(row.done)
            assertTrue(page.cards.isNotEmpty() && page.questions.isNotEmpty())
            val said = page.cards.flatMap { listOf(it.text, it.spoken, it.picture, it.pictureText) }
            assertTrue(said.all { it.isNotBlank() })
            val choices = page.questions.flatMap { it.choices }
            assertTrue(
                choices.flatMap { listOf(it.text, it.why, it.picture, it.pictureText, it.spoken, it.whySpoken) }.all { it.isNotBlank() },
            )
            assertTrue(page.questions.all { asked -> asked.choices.size >= 2 && asked.choices.count { it.right } == 1 })
            assertTrue(core.handout(id, language).contains(page.title))
        }
        core.finishLesson(id)
        assertEquals(listOf(id), core.lessons(Language.PASHTO).filter { it.done }.map { it.id })
        assertThrows(ParakhException.TryAgain::class.java) { core.lesson("no-such-lesson", Language.URDU) }
    }

    @Test
    fun `help is found by need and place, and only checked numbers can be called`() {
        for (language in Language.entries) {
            val needs = core.needs(language)
            val places = listOf(null) + core.places(language).map { it.id }
            assertTrue(needs.any { it.id == "danger" } && places.size > 1)
            assertTrue(needs.all { it.title.isNotBlank() && it.picture.isNotBlank() })
            assertTrue(core.channels("danger", null, language).first.isNotEmpty())
            val pages = needs.map { core.channels(it.id, null, language) } + places.map { core.channels("fraud", it, language) }
            for (page in pages) {
                assertTrue(page.rows.isNotEmpty() && page.spoken.isNotEmpty())
                assertTrue(page.rows.all { it.name.isNotBlank() && it.spoken.isNotBlank() })
                assertTrue(page.rows.none { it.call != null && it.number != null })
            }
            assertTrue(pages.flatMap { it.rows }.run { any { it.call != null } && any { it.number != null } })
        }
        assertThrows(ParakhException.TryAgain::class.java) { core.channels("no-such-need", null, Language.URDU) }
    }

    @Test
    fun `the app tells about itself`() {
        for (language in Language.entries) {
            val about = core.about(language)
            assertTrue(about.lines.any { it.contains("30-06-2026") })
            assertTrue(about.spoken.isNotEmpty() && about.spoken.all { it.isNotBlank() })
        }
    }

    @Test
    fun `languages have a tag, a name and a direction`() {
        val choices = core.languages()
        assertEquals(Language.entries.toSet(), choices.map { it.language }.toSet())
        for (choice in choices) {
            assertEquals(choice.tag, choice.language.tag)
            assertEquals(choice.language, languageOf(choice.tag))
            assertEquals(choice.isRtl, choice.language != Language.ENGLISH)
            assertTrue(choice.name.isNotBlank() && !choice.name.contains('-'))
        }
    }

    @Test
    fun `words are there in every language, and sentences take their values`() {
        val ids = core.words(Language.ENGLISH).ids
        for (language in Language.entries) {
            val words = core.words(language)
            assertEquals(ids, words.ids)
            assertTrue(words["lookup-ask"].isNotBlank() && words["lookup-ask"] != "lookup-ask")
            assertEquals("no-such-id", words["no-such-id"])
        }
        val values = listOf(Argument("days", ArgumentValue.Count(1)), Argument("date", ArgumentValue.Words("30-06-2026")))
        val told = core.sentence("lookup-copy", values, Language.ENGLISH)
        assertEquals("The register copy is of \u206830-06-2026\u2069, \u20681\u2069 day old.", told)
        assertEquals("no-such-id", core.sentence("no-such-id", emptyList(), Language.URDU))
    }

    @Test
    fun `after closing every call asks to be opened again`() {
        core.lookUp("2131/SKT", Language.ENGLISH)
        core.close()
        core.close()
        val calls: List<() -> Any> =
            listOf(
                { core.languages() },
                { core.words(Language.URDU) },
                { core.sentence("lookup-cut", emptyList(), Language.URDU) },
                { core.recordingOf(Language.URDU, "x").orEmpty() },
                { core.copy(Language.URDU) },
                { core.lookUp("2131/SKT", Language.URDU) },
                { core.check("x", Language.URDU) },
                { core.questions(Language.URDU) },
                { core.judge(emptyList(), "", Language.URDU) },
                { core.lessons(Language.URDU) },
                { core.lesson("licence", Language.URDU) },
                { core.finishLesson("licence") },
                { core.handout("licence", Language.URDU) },
                { core.needs(Language.URDU) },
                { core.places(Language.URDU) },
                { core.channels("danger", null, Language.URDU) },
                { core.about(Language.URDU) },
            )
        for (call in calls) assertThrows(ParakhException.OpenAgain::class.java) { call() }
    }

    @Test
    fun `many threads get the same answers`() {
        val threads = Executors.newFixedThreadPool(8)
        val asked =
            (1..64).map {
                Callable {
                    val language = Language.entries[it % 4]
                    core
                        .lookUp("2131/SKT", language)
                        .found.matches
                        .first()
                        .promoter.licenceNo +
                        core.check("azad visa, pay after arrival", language).verdict.outcome +
                        core.words(language)["lookup-ask"].isNotBlank()
                }
            }
        val answers = threads.invokeAll(asked).map { it.get() }.toSet()
        threads.shutdown()
        assertEquals(1, answers.size)
    }
}
