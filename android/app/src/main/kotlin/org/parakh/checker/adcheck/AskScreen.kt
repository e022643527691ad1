package org.parakh.checker.adcheck

import android.view.LayoutInflater
import android.view.View
import android.widget.EditText
import android.widget.ImageView
import android.widget.LinearLayout
import android.widget.TextView
import org.parakh.checker.R
import org.parakh.checker.core.Words
import org.parakh.checker.core.bindings.AskAnswer
import org.parakh.checker.design.show
import org.parakh.checker.design.showIf

/** What a person does on the page *ask me*. */
class AskTaps(
    val pick: (Int) -> Unit,
    val type: (String) -> Unit,
    val back: () -> Unit,
    val restart: () -> Unit,
    val hearAnswer: (Int) -> Unit,
)

/** Draws the page *ask me*: one question at a time, each answer by picture, words and ear. */
class AskScreen(
    private val root: View,
    private val words: Words,
    private val taps: AskTaps,
    answerTaps: AnswerTaps,
) {
    private val verdict = AnswerView(root, words, answerTaps)
    private val progress: TextView = root.findViewById(R.id.ask_progress)
    private val question: TextView = root.findViewById(R.id.ask_question)
    private val answers: LinearLayout = root.findViewById(R.id.ask_answers)
    private val typing: View = root.findViewById(R.id.ask_typing)
    private val field: EditText = root.findViewById(R.id.ask_field)
    private val skip: View = root.findViewById(R.id.ask_skip)
    private val back: View = root.findViewById(R.id.ask_back)
    private val again: View = root.findViewById(R.id.ask_again)

    init {
        skip.setOnClickListener { taps.pick(AskModel.NONE) }
        back.setOnClickListener { taps.back() }
        again.setOnClickListener { taps.restart() }
        root.findViewById<View>(R.id.ask_go_on).setOnClickListener { taps.type(field.text.toString()) }
    }

    fun draw(state: AskState) {
        root.findViewById<View>(R.id.page_scroll).scrollTo(0, 0)
        answers.removeAllViews()
        verdict.clear()
        progress.show(null)
        question.show(null)
        val isAsking = state is AskState.Asking
        val isLater = state is AskState.Asking && !state.isFirst
        typing.showIf(state is AskState.Typing)
        skip.showIf(isAsking)
        back.showIf(isLater || state is AskState.Typing)
        again.showIf(state is AskState.Judged || state is AskState.Failed)
        when (state) {
            is AskState.Loading -> Unit
            is AskState.Asking -> ask(state)
            is AskState.Typing -> ask(state)
            is AskState.Judged -> verdict.draw(state.answer, null)
            is AskState.Failed -> question.show(words[state.remedy])
        }
    }

    private fun ask(state: AskState.Asking) {
        progress.show(state.progress)
        question.show(state.question.text)
        state.question.answers.forEachIndexed { at, answer -> answers.addView(row(at, answer, at == state.picked)) }
    }

    private fun ask(state: AskState.Typing) {
        progress.show(state.progress)
        question.show(state.question)
        field.setText(state.typed)
    }

    private fun row(
        at: Int,
        answer: AskAnswer,
        isPicked: Boolean,
    ): View {
        val row = LayoutInflater.from(answers.context).inflate(R.layout.ask_answer, answers, false)
        row.findViewById<ImageView>(R.id.item_picture).setImageResource(pictureOf(answer.id))
        row.findViewById<TextView>(R.id.item_word).apply {
            text = answer.text
            if (isPicked) setCompoundDrawablesRelativeWithIntrinsicBounds(0, 0, R.drawable.icon_chosen, 0)
        }
        row.findViewById<View>(R.id.item_open).apply {
            isSelected = isPicked
            setOnClickListener { taps.pick(at) }
        }
        row.findViewById<ImageView>(R.id.item_listen).apply {
            contentDescription = words["app-listen"]
            setOnClickListener { taps.hearAnswer(at) }
        }
        return row
    }
}
