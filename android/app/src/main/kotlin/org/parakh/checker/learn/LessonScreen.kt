package org.parakh.checker.learn

import android.view.View
import android.widget.ImageView
import android.widget.LinearLayout
import android.widget.TextView
import org.parakh.checker.R
import org.parakh.checker.core.Words
import org.parakh.checker.core.bindings.LessonChoice
import org.parakh.checker.design.PictureRow
import org.parakh.checker.design.addRow
import org.parakh.checker.design.drawableOf
import org.parakh.checker.design.show
import org.parakh.checker.design.showIf

/** What a person does in a lesson. */
class LessonTaps(
    val next: () -> Unit,
    val back: () -> Unit,
    val pick: (Int) -> Unit,
    val hearChoice: (Int) -> Unit,
    val restart: () -> Unit,
    val share: () -> Unit,
    val close: () -> Unit,
)

/** Draws a lesson: a card or a question at a time. */
class LessonScreen(
    private val root: View,
    private val words: Words,
    private val taps: LessonTaps,
) {
    private val title: TextView = root.findViewById(R.id.page_title)
    private val progress: TextView = root.findViewById(R.id.lesson_progress)
    private val picture: ImageView = root.findViewById(R.id.lesson_picture)
    private val text: TextView = root.findViewById(R.id.lesson_text)
    private val verdict: TextView = root.findViewById(R.id.lesson_verdict)
    private val why: TextView = root.findViewById(R.id.lesson_why)
    private val choices: LinearLayout = root.findViewById(R.id.lesson_choices)
    private val next: View = tap(R.id.lesson_next, taps.next)
    private val back: View = tap(R.id.lesson_back, taps.back)
    private val share: View = tap(R.id.lesson_share, taps.share)
    private val again: View = tap(R.id.lesson_again, taps.restart)
    private val all: View = tap(R.id.lesson_all, taps.close)

    fun draw(state: LessonState) {
        root.findViewById<View>(R.id.page_scroll).scrollTo(0, 0)
        val step = state as? LessonState.Step
        val question = state as? LessonState.Question
        val isEnd = state is LessonState.End
        step?.let { title.text = it.title }
        choices.removeAllViews()
        progress.show(null)
        picture.showIf(false)
        text.show(null)
        judge(question?.answer)
        next.showIf(state is LessonState.Card || question?.answer?.right == true)
        back.showIf(step != null && step.at > 0 && !isEnd)
        share.showIf(isEnd || step?.at == 0)
        again.showIf(isEnd)
        all.showIf(isEnd || state is LessonState.Failed)
        when (state) {
            is LessonState.Loading -> Unit
            is LessonState.Card -> card(state)
            is LessonState.Question -> ask(state)
            is LessonState.End -> end(state)
            is LessonState.Failed -> text.show(words[state.remedy])
        }
    }

    private fun card(state: LessonState.Card) {
        progress.show(state.progress)
        see(state.card.picture, state.card.pictureText)
        text.show(state.card.text)
    }

    private fun ask(state: LessonState.Question) {
        progress.show(state.progress)
        text.show(state.question.text)
        // Once it is found, only the right answer stays.
        val isFound = state.answer?.right == true
        state.question.choices.forEachIndexed { at, choice ->
            val isPicked = at == state.picked
            if (isPicked || !isFound) add(at, choice, isPicked)
        }
    }

    private fun end(state: LessonState.End) {
        see(state.picture, null)
        judged(words["app-learn-done"], R.drawable.icon_right, R.drawable.tag_listed)
    }

    private fun judge(answer: LessonChoice?) {
        why.show(answer?.why)
        verdict.showIf(answer != null)
        when (answer?.right) {
            true -> judged(words["app-learn-right"], R.drawable.icon_right, R.drawable.tag_listed)
            false -> judged(words["app-learn-wrong"], R.drawable.icon_doubt, R.drawable.tag_doubt)
            null -> Unit
        }
    }

    private fun judged(
        words: String,
        icon: Int,
        ground: Int,
    ) {
        verdict.show(words)
        verdict.setCompoundDrawablesRelativeWithIntrinsicBounds(icon, 0, 0, 0)
        verdict.setBackgroundResource(ground)
    }

    private fun see(
        id: String,
        description: String?,
    ) {
        picture.showIf(true)
        picture.setImageResource(root.context.drawableOf(id))
        picture.contentDescription = description
        picture.importantForAccessibility =
            if (description == null) View.IMPORTANT_FOR_ACCESSIBILITY_NO else View.IMPORTANT_FOR_ACCESSIBILITY_YES
    }

    private fun add(
        at: Int,
        choice: LessonChoice,
        isPicked: Boolean,
    ) {
        val row = PictureRow(choice.picture, choice.text, { taps.pick(at) }, { taps.hearChoice(at) })
        val view = choices.addRow(row, words["app-listen"], R.layout.lesson_choice)
        view.findViewById<ImageView>(R.id.item_picture).contentDescription = choice.pictureText
        view.findViewById<View>(R.id.item_open).isSelected = isPicked
        view.findViewById<TextView>(R.id.item_word).apply {
            val mark = if (choice.right) R.drawable.icon_chosen else R.drawable.icon_wrong
            if (isPicked) setCompoundDrawablesRelativeWithIntrinsicBounds(0, 0, mark, 0)
        }
    }

    private fun tap(
        id: Int,
        tapped: () -> Unit,
    ): View = root.findViewById<View>(id).apply { setOnClickListener { tapped() } }
}
