package org.parakh.checker.design

import android.text.Editable
import android.text.TextWatcher
import android.view.LayoutInflater
import android.view.View
import android.view.ViewGroup
import android.widget.EditText
import android.widget.ImageView
import android.widget.TextView
import org.parakh.checker.core.Words

/** What a person typed or the register holds, so set that it cannot turn the text around it. */
fun isolated(text: String): String = "\u2068$text\u2069"

/** Shows a text, or no view at all when there is none. */
fun TextView.show(text: CharSequence?) {
    this.text = text
    showIf(text != null)
}

/** Shows a view or takes it off the page. */
fun View.showIf(isSo: Boolean) {
    visibility = if (isSo) View.VISIBLE else View.GONE
}

/** Adds one line of the given layout for each text. */
fun ViewGroup.showLines(
    lines: List<String>,
    layout: Int,
) {
    val inflater = LayoutInflater.from(context)
    for (line in lines) {
        val view = inflater.inflate(layout, this, false) as TextView
        view.text = line
        addView(view)
    }
}

/**
 * Puts words into every view whose tag is the id of a sentence: as text, as the hint of a field, as the
 * label of a picture. Layouts hold ids, never text.
 */
fun label(
    view: View,
    words: Words,
) {
    val id = view.tag as? String
    if (id != null) {
        when (view) {
            is EditText -> view.hint = words[id]
            is TextView -> view.text = words[id]
            is ImageView -> view.contentDescription = words[id]
        }
    }
    if (view is ViewGroup) for (at in 0 until view.childCount) label(view.getChildAt(at), words)
}

/** Tells what stands in a field whenever it changes. */
fun EditText.onTyped(typed: (String) -> Unit) =
    addTextChangedListener(
        object : TextWatcher {
            override fun beforeTextChanged(
                text: CharSequence,
                start: Int,
                count: Int,
                after: Int,
            ) = Unit

            override fun onTextChanged(
                text: CharSequence,
                start: Int,
                before: Int,
                count: Int,
            ) = typed(text.toString())

            override fun afterTextChanged(text: Editable) = Unit
        },
    )
