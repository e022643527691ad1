package org.parakh.checker.core

import org.parakh.checker.core.bindings.AboutPage
import org.parakh.checker.core.bindings.Advice
import org.parakh.checker.core.bindings.Agent
import org.parakh.checker.core.bindings.Argument
import org.parakh.checker.core.bindings.ArgumentValue
import org.parakh.checker.core.bindings.AskAnswer
import org.parakh.checker.core.bindings.AskQuestion
import org.parakh.checker.core.bindings.CheckAnswer
import org.parakh.checker.core.bindings.CheckText
import org.parakh.checker.core.bindings.CopyAnswer
import org.parakh.checker.core.bindings.CopyWarning
import org.parakh.checker.core.bindings.Finding
import org.parakh.checker.core.bindings.FindingText
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.core.bindings.LanguageChoice
import org.parakh.checker.core.bindings.LookupAnswer
import org.parakh.checker.core.bindings.LookupText
import org.parakh.checker.core.bindings.Match
import org.parakh.checker.core.bindings.MatchList
import org.parakh.checker.core.bindings.MatchText
import org.parakh.checker.core.bindings.MatchedOn
import org.parakh.checker.core.bindings.Outcome
import org.parakh.checker.core.bindings.ParakhException
import org.parakh.checker.core.bindings.Promoter
import org.parakh.checker.core.bindings.Severity
import org.parakh.checker.core.bindings.Span
import org.parakh.checker.core.bindings.Speech
import org.parakh.checker.core.bindings.Standing
import org.parakh.checker.core.bindings.Status
import org.parakh.checker.core.bindings.Trick
import org.parakh.checker.core.bindings.Verdict
import org.parakh.checker.core.bindings.WrittenForm

/** A core for the models' tests: it knows one licence and one trick, and fails when it is told to. */
class FakeCore : Core {
    /** Thrown by every call while it is set. */
    @Volatile
    var failure: ParakhException? = null

    /** What was recorded: the file of a text. */
    val recorded = mutableMapOf<Pair<Language, String>, String>()

    private val done = mutableSetOf<String>()

    @Volatile
    private var isClosed = false

    override fun languages() =
        answer {
            Language.entries.map { LanguageChoice(it, it.tag, it.name.lowercase(), it != Language.ENGLISH) }
        }

    override fun words(language: Language) = answer { Words(mapOf("lookup-ask" to "ask in ${language.tag}")) }

    override fun sentence(
        id: String,
        arguments: List<Argument>,
        language: Language,
    ) = answer { if (id == "lookup-copy") copySentence(arguments) else id }

    override fun recordingOf(
        language: Language,
        spoken: String,
    ) = answer { recorded[language to spoken] }

    override fun copy(language: Language) =
        answer { CopyAnswer(DAY, 147, listOf(CopyWarning.OLD90), 1, 1, listOf("copy in ${language.tag}", "old")) }

    override fun lookUp(
        question: String,
        language: Language,
    ) = answer {
        val found = if (NAMES.any { question.contains(it) }) listOf(MATCH) else emptyList()
        val told = found.map { MatchText("2131/SKT Al Haseef Enterprises", "valid", emptyList(), emptyList()) }
        val outcome = if (found.isEmpty()) "not in this copy of 30-06-2026" else "one in ${language.tag}"
        LookupAnswer(
            MatchList(DAY, 147, found.isNotEmpty(), found, listOf(CopyWarning.OLD90), null, null, false),
            LookupText(outcome, listOf("copy in ${language.tag}"), told, listOf("next")),
            Speech(listOf(outcome), told.map { it.title }),
            review(language),
        )
    }

    override fun check(
        message: String,
        language: Language,
    ) = answer {
        val trick = listOf("آزاد ویزا", "azad visa").find { message.contains(it) }
        val quotes = trick?.let { listOf(span(message.indexOf(it), it.length)) }
        checked(quotes, Outcome.NOTHING_FOUND, emptyList(), language)
    }

    override fun questions(language: Language) =
        answer {
            (1..10).map {
                val isNumber = it == 2
                val id = if (isNumber) "adcheck-ask-number" else "adcheck-ask-$it"
                val answers = listOf(AskAnswer("a-$it", "yes"), AskAnswer("b-$it", "no"))
                AskQuestion(id, "question $it", answers, if (isNumber) 0 else null, if (isNumber) "which" else null)
            }
        }

    override fun judge(
        picks: List<Int>,
        typed: String,
        language: Language,
    ) = answer {
        val agents = if (typed == "2131/SKT") listOf(Agent("2131/SKT", "Al Haseef Enterprises", Standing.VALID)) else emptyList()
        checked(if (picks.any { it > 0 }) emptyList() else null, Outcome.COULD_NOT_CHECK, agents, language)
    }

    override fun lessons(language: Language) = answer { listOf(FakeLesson.row(language, done), FakeLesson.other(language)) }

    override fun lesson(
        id: String,
        language: Language,
    ) = answer { FakeLesson.page(known(id), language) }

    override fun finishLesson(id: String) = answer { done += known(id) }

    override fun handout(
        id: String,
        language: Language,
    ) = answer { "<!doctype html><title>${FakeLesson.page(known(id), language).title}</title>" }

    override fun needs(language: Language) = answer { FakeHelp.needs(language) }

    override fun places(language: Language) = answer { FakeHelp.places(language) }

    override fun channels(
        need: String,
        place: String?,
        language: Language,
    ) = answer { FakeHelp.page(need, place, language) }

    override fun about(language: Language) =
        answer { AboutPage(listOf("about in ${language.tag}", "of 30-06-2026"), listOf("spoken about in ${language.tag}")) }

    override fun close() {
        isClosed = true
    }

    private fun <T> answer(call: () -> T): T {
        if (isClosed) throw ParakhException.OpenAgain()
        failure?.let { throw it }
        return call()
    }

    private fun known(id: String) = if (id == FakeLesson.ID) id else throw ParakhException.TryAgain("lesson")

    private fun checked(
        quotes: List<Span>?,
        otherwise: Outcome,
        agents: List<Agent>,
        language: Language,
    ): CheckAnswer {
        val findings = listOfNotNull(quotes?.let { Finding("azad_visa", Severity.STRONG, it, null) })
        val outcome = if (findings.isEmpty()) otherwise else Outcome.STRONG_WARNING
        val trick = if (findings.isEmpty()) null else Trick.FRAUD
        val told = findings.map { FindingText("there is no azad visa", emptyList(), null, null) }
        return CheckAnswer(
            Verdict(
                outcome,
                trick,
                WrittenForm.URDU,
                findings,
                agents,
                listOf(Advice.PAY_NOTHING),
                emptyList(),
                false,
                false,
            ),
            CheckText("nothing found proves nothing", null, told, emptyList(), listOf("pay nothing")),
            Speech(listOf("spoken in ${language.tag}"), told.map { it.reason }),
            review(language),
        )
    }

    private fun review(language: Language) = if (language == Language.ENGLISH) null else "not reviewed"

    private fun span(
        start: Int,
        length: Int,
    ) = Span(0, 0, start, start + length)

    private fun copySentence(arguments: List<Argument>): String {
        val date = arguments.firstNotNullOf { (it.value as? ArgumentValue.Words)?.words }
        val days = arguments.firstNotNullOf { (it.value as? ArgumentValue.Count)?.count }
        return "The register copy is of \u2068$date\u2069, \u2068$days\u2069 day old."
    }

    private companion object {
        const val DAY = "2026-06-30"
        val NAMES = listOf("2131", "۲۱۳۱", "Al Haseef", "الحسیف", "الحسيف")
        val MATCH =
            Match(
                Promoter(
                    "2131/SKT",
                    "Al Haseef Enterprises",
                    null,
                    Status.VALID,
                    "2027-12-31",
                    null,
                    emptyList(),
                    emptyList(),
                    0,
                ),
                Standing.VALID,
                1.0,
                MatchedOn.NUMBER,
                emptyList(),
            )
    }
}
