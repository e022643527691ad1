package org.parakh.checker.adcheck

import android.content.Context
import android.graphics.Typeface
import android.text.SpannableString
import android.text.Spanned
import android.text.style.BackgroundColorSpan
import android.text.style.ForegroundColorSpan
import android.text.style.StyleSpan
import android.text.style.UnderlineSpan
import org.parakh.checker.R
import org.parakh.checker.core.bindings.Finding
import org.parakh.checker.model.NumbersInOrder

/** The message with its quoted words marked: underlined and on a ground; those of the tapped finding darker and bold. */
internal fun marked(
    message: String,
    findings: List<Finding>,
    tapped: Int?,
    context: Context,
): CharSequence {
    val inOrder = NumbersInOrder(message)
    val text = SpannableString(inOrder.text)
    val ground = context.getColor(R.color.mark)
    val strong = context.getColor(R.color.accent)
    val onStrong = context.getColor(R.color.on_accent)
    val order = findings.indices.sortedBy { it == tapped }
    for (at in order) {
        for (quote in findings[at].quotes) {
            val (start, end) = inOrder.place(quote.utf16Start) to inOrder.place(quote.utf16End)
            val spans =
                if (at == tapped) {
                    listOf(BackgroundColorSpan(strong), ForegroundColorSpan(onStrong), StyleSpan(Typeface.BOLD))
                } else {
                    listOf(BackgroundColorSpan(ground), UnderlineSpan())
                }
            spans.forEach { text.setSpan(it, start, end, Spanned.SPAN_EXCLUSIVE_EXCLUSIVE) }
        }
    }
    return text
}
