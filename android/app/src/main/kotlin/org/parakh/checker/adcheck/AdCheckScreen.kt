package org.parakh.checker.adcheck

import android.view.View
import android.widget.EditText
import android.widget.TextView
import org.parakh.checker.R
import org.parakh.checker.core.Words
import org.parakh.checker.design.onTyped
import org.parakh.checker.design.show
import org.parakh.checker.design.showIf

/** What a person does on the page *check a message*. */
class AdCheckTaps(
    val paste: () -> Unit,
    val check: (String) -> Unit,
    val typed: (String) -> Unit,
    val clear: () -> Unit,
    val openQuestions: () -> Unit,
    val hearQuestions: () -> Unit,
)

/** Draws the page *check a message*. */
class AdCheckScreen(
    private val root: View,
    private val words: Words,
    private val taps: AdCheckTaps,
    answerTaps: AnswerTaps,
) {
    private val answer = AnswerView(root, words, answerTaps)
    private val notice: TextView = root.findViewById(R.id.adcheck_notice)
    private val picture: View = root.findViewById(R.id.adcheck_picture)
    private val giving: View = root.findViewById(R.id.adcheck_giving)
    private val again: View = root.findViewById(R.id.adcheck_again)
    private val field: EditText = root.findViewById(R.id.adcheck_field)

    init {
        onTap(R.id.adcheck_paste) { taps.paste() }
        onTap(R.id.adcheck_check) { taps.check(field.text.toString()) }
        onTap(R.id.adcheck_again) { clear() }
        onTap(R.id.adcheck_ask) { taps.openQuestions() }
        onTap(R.id.adcheck_ask_listen) { taps.hearQuestions() }
        field.onTyped(taps.typed)
    }

    /** Shows again what was typed before the phone was turned. */
    fun type(text: String) = field.setText(text)

    fun draw(state: AdCheckState) {
        val isGiving = state.isGiving
        giving.showIf(isGiving)
        again.showIf(!isGiving && state !is AdCheckState.Checking)
        picture.showIf(state is AdCheckState.Pictured)
        notice.show(noticeOf(state)?.let { words[it] })
        if (state is AdCheckState.Checked) answer.draw(state.answer, state.message) else answer.clear()
    }

    private val AdCheckState.isGiving
        get() = this is AdCheckState.Waiting || this is AdCheckState.NothingCopied || this is AdCheckState.Pictured

    private fun noticeOf(state: AdCheckState): String? =
        when (state) {
            is AdCheckState.NothingCopied -> "adcheck-empty"
            is AdCheckState.Checking -> "adcheck-checking"
            is AdCheckState.Failed -> state.remedy
            else -> null
        }

    private fun clear() {
        field.setText(null)
        taps.clear()
    }

    private fun onTap(
        id: Int,
        tap: () -> Unit,
    ) = root.findViewById<View>(id).setOnClickListener { tap() }
}
