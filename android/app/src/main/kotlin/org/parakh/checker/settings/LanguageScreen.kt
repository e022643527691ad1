package org.parakh.checker.settings

import android.view.LayoutInflater
import android.view.View
import android.widget.ImageView
import android.widget.LinearLayout
import android.widget.TextView
import org.parakh.checker.R
import org.parakh.checker.core.Words
import org.parakh.checker.core.tag
import org.parakh.checker.design.show
import java.util.Locale

/** Draws the languages, one under the other, each in its own letters. */
class LanguageScreen(
    root: View,
    private val words: Words,
    private val choose: (Choice) -> Unit,
    private val hear: (Choice) -> Unit,
) {
    private val choices: LinearLayout = root.findViewById(R.id.language_choices)
    private val failed: TextView = root.findViewById(R.id.language_failed)

    fun draw(state: LanguageState) {
        choices.removeAllViews()
        failed.show((state as? LanguageState.Failed)?.let { words[it.remedy] })
        (state as? LanguageState.Ready)?.choices?.forEach { choices.addView(row(it)) }
    }

    private fun row(choice: Choice): View {
        val row = LayoutInflater.from(choices.context).inflate(R.layout.language_choice, choices, false)
        row.findViewById<TextView>(R.id.choice_name).apply {
            text = choice.name
            textLocale = Locale.forLanguageTag(choice.language.tag)
            if (choice.isNow) setCompoundDrawablesRelativeWithIntrinsicBounds(0, 0, R.drawable.icon_chosen, 0)
            isSelected = choice.isNow
            setOnClickListener { choose(choice) }
        }
        row.findViewById<ImageView>(R.id.choice_listen).apply {
            contentDescription = words["app-listen"]
            setOnClickListener { hear(choice) }
        }
        return row
    }
}
