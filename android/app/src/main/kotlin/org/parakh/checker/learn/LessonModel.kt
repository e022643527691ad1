package org.parakh.checker.learn

import org.parakh.checker.core.Core
import org.parakh.checker.core.bindings.Argument
import org.parakh.checker.core.bindings.ArgumentValue
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.core.bindings.LessonPage
import org.parakh.checker.core.bindings.ParakhException
import org.parakh.checker.model.Shown
import org.parakh.checker.model.Workers
import org.parakh.checker.model.remedyOf
import java.util.concurrent.atomic.AtomicInteger

/** Goes through one lesson, card by card and question by question; with no [id], through none. */
class LessonModel(
    private val core: Core,
    private val workers: Workers,
    val id: String,
    private var language: Language,
) {
    val shown = Shown<LessonState>(LessonState.Loading, workers.screen)

    private val turns = AtomicInteger()
    private var at = 0
    private var picked: Int? = null

    init {
        if (id.isNotEmpty()) show()
    }

    /** Speaks [language] from now on. */
    fun speak(language: Language) {
        val isNew = this.language != language
        this.language = language
        if (isNew) show()
    }

    /** On to what comes next; a question waits for its right answer. */
    fun next() {
        val step = here() ?: return
        val mayGoOn = step is LessonState.Card || (step is LessonState.Question && step.answer?.right == true)
        if (mayGoOn) goTo(at + 1)
    }

    fun back() {
        if (here() != null && at > 0) goTo(at - 1)
    }

    /** Takes an answer to the question; another one may follow. */
    fun pick(choice: Int) {
        if (here() !is LessonState.Question) return
        picked = choice
        show()
    }

    fun restart() = goTo(0)

    /** What the step says. */
    fun spoken(language: Language): List<String> =
        when (val state = shown.state) {
            is LessonState.Loading -> emptyList()
            is LessonState.Card -> listOfNotNull(page(language).cards.getOrNull(state.at)?.spoken)
            is LessonState.Question -> spokenQuestion(state, language)
            is LessonState.End -> listOf(core.words(language)["app-learn-done"])
            is LessonState.Failed -> listOf(core.words(language)[state.remedy])
        }

    /** What one answer of the question says. */
    fun spokenChoice(
        choice: Int,
        language: Language,
    ): List<String> {
        val state = shown.state as? LessonState.Question ?: return emptyList()
        val question = questionOf(state, page(language))
        return listOfNotNull(question?.choices?.getOrNull(choice)?.spoken)
    }

    private fun spokenQuestion(
        state: LessonState.Question,
        language: Language,
    ): List<String> {
        val question = questionOf(state, page(language)) ?: return emptyList()
        val answer = state.picked?.let(question.choices::getOrNull)
        if (answer == null) return listOf(question.spoken) + question.choices.map { it.spoken }
        return listOf(core.words(language)[if (answer.right) "app-learn-right" else "app-learn-wrong"], answer.whySpoken)
    }

    private fun questionOf(
        state: LessonState.Question,
        page: LessonPage,
    ) = page.questions.getOrNull(state.at - page.cards.size)

    private fun page(language: Language): LessonPage = core.lesson(id, language)

    /** The step that is seen; none while the next one is on its way, so that two quick taps go one step. */
    private fun here(): LessonState.Step? = (shown.state as? LessonState.Step)?.takeIf { it.at == at }

    private fun goTo(step: Int) {
        at = step
        picked = null
        show()
    }

    private fun show() {
        val turn = turns.incrementAndGet()
        val (language, at, picked) = Triple(language, at, picked)
        workers.work.execute {
            val state =
                try {
                    step(at, picked, language)
                } catch (failure: ParakhException) {
                    LessonState.Failed(remedyOf(failure))
                }
            if (turn == turns.get()) shown.set(state)
        }
    }

    private fun step(
        at: Int,
        picked: Int?,
        language: Language,
    ): LessonState {
        val page = page(language)
        page.cards.getOrNull(at)?.let {
            return LessonState.Card(at, page.title, progress("app-learn-card", at, page.cards.size, language), it)
        }
        val asked = at - page.cards.size
        page.questions.getOrNull(asked)?.let {
            val progress = progress("app-learn-question", asked, page.questions.size, language)
            return LessonState.Question(at, page.title, progress, it, picked)
        }
        core.finishLesson(id)
        return LessonState.End(at, page.title, page.picture)
    }

    private fun progress(
        id: String,
        at: Int,
        count: Int,
        language: Language,
    ): String {
        val number = Argument("number", ArgumentValue.Count(at + 1L))
        return core.sentence(id, listOf(number, Argument("count", ArgumentValue.Count(count.toLong()))), language)
    }
}
