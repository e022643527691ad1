package org.parakh.checker.adcheck

import org.parakh.checker.core.Core
import org.parakh.checker.core.bindings.Argument
import org.parakh.checker.core.bindings.ArgumentValue
import org.parakh.checker.core.bindings.AskQuestion
import org.parakh.checker.core.bindings.CheckAnswer
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.core.bindings.ParakhException
import org.parakh.checker.model.Shown
import org.parakh.checker.model.Tally
import org.parakh.checker.model.Workers
import org.parakh.checker.model.remedyOf
import java.util.concurrent.atomic.AtomicInteger

/** Asks the ten questions one by one, and has the answers judged. */
class AskModel(
    private val core: Core,
    private val workers: Workers,
    private val tally: Tally,
    private var language: Language,
) {
    val shown = Shown<AskState>(AskState.Loading, workers.screen)

    private val turns = AtomicInteger()

    @Volatile
    private var picks = UNANSWERED

    @Volatile
    private var typed = ""

    @Volatile
    private var at = 0
    private var isTyping = false

    init {
        show()
    }

    /** Speaks [language] from now on. */
    fun speak(language: Language) {
        val isNew = this.language != language
        this.language = language
        if (isNew) show()
    }

    /** Takes the tapped answer, [NONE] when the person does not know, and goes on. */
    fun pick(answer: Int) {
        val question = (shown.state as? AskState.Asking)?.question ?: return
        picks = picks.mapIndexed { place, before -> if (place == at) answer else before }
        isTyping = answer != NONE && answer == question.typedAfter
        if (!isTyping) goOn() else show()
    }

    /** Takes the number or name that was shown. */
    fun type(text: String) {
        typed = text
        isTyping = false
        goOn()
    }

    /** Back to the question before, with its answer. */
    fun back() {
        if (!isTyping && at > 0) at--
        isTyping = false
        show()
    }

    fun restart() {
        picks = UNANSWERED
        typed = ""
        at = 0
        isTyping = false
        show()
    }

    /** What the page says as a whole. */
    fun spoken(language: Language): List<String> =
        when (val state = shown.state) {
            is AskState.Loading -> emptyList()
            is AskState.Asking -> core.questions(language)[at].run { listOf(text) + answers.map { it.text } }
            is AskState.Typing -> listOfNotNull(core.questions(language)[at].typedText)
            is AskState.Judged -> judged(language).speech.whole
            is AskState.Failed -> listOf(core.words(language)[state.remedy])
        }

    /** What one answer of the question says. */
    fun spokenAnswer(
        answer: Int,
        language: Language,
    ): List<String> =
        listOfNotNull(
            core
                .questions(language)
                .getOrNull(at)
                ?.answers
                ?.getOrNull(answer)
                ?.text,
        )

    /** What one finding says. */
    fun spokenFinding(
        finding: Int,
        language: Language,
    ): List<String> = listOfNotNull(judged(language).speech.parts.getOrNull(finding))

    private fun goOn() {
        at++
        if (at == QUESTIONS) tally.countMessage()
        show()
    }

    private fun judged(language: Language): CheckAnswer = core.judge(picks, typed, language)

    private fun show() {
        val turn = turns.incrementAndGet()
        val (language, at, isTyping) = Triple(language, at, isTyping)
        workers.work.execute {
            val state =
                try {
                    if (at == QUESTIONS) AskState.Judged(judged(language)) else asking(language, at, isTyping)
                } catch (failure: ParakhException) {
                    AskState.Failed(remedyOf(failure))
                }
            if (turn == turns.get()) shown.set(state)
        }
    }

    private fun asking(
        language: Language,
        at: Int,
        isTyping: Boolean,
    ): AskState {
        val question: AskQuestion = core.questions(language)[at]
        val progress = core.sentence("adcheck-ask-progress", progressOf(at), language)
        val which = question.typedText
        return if (isTyping && which != null) {
            AskState.Typing(which, progress, typed)
        } else {
            AskState.Asking(question, progress, picks[at], isFirst = at == 0)
        }
    }

    private fun progressOf(at: Int) =
        listOf(
            Argument("number", ArgumentValue.Count(at + 1L)),
            Argument("count", ArgumentValue.Count(QUESTIONS.toLong())),
        )

    companion object {
        /** No answer was tapped. */
        const val NONE = -1

        private const val QUESTIONS = 10
        private val UNANSWERED = List(QUESTIONS) { NONE }
    }
}
