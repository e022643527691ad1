package org.parakh.checker.lookup

import android.view.LayoutInflater
import android.view.View
import android.view.ViewGroup
import android.view.inputmethod.EditorInfo
import android.widget.EditText
import android.widget.LinearLayout
import android.widget.TextView
import org.parakh.checker.R
import org.parakh.checker.core.Words
import org.parakh.checker.core.bindings.LookupAnswer
import org.parakh.checker.core.bindings.Match
import org.parakh.checker.core.bindings.MatchText
import org.parakh.checker.design.isolated
import org.parakh.checker.design.lookOf
import org.parakh.checker.design.show
import org.parakh.checker.design.showLines

/** Draws the page *check an agent*, and turns taps into questions. */
class LookupScreen(
    root: View,
    private val words: Words,
    private val ask: (String) -> Unit,
) {
    private val field: EditText = root.findViewById(R.id.lookup_field)
    private val outcome: TextView = root.findViewById(R.id.lookup_outcome)
    private val matches: LinearLayout = root.findViewById(R.id.lookup_matches)
    private val next: LinearLayout = root.findViewById(R.id.lookup_next)
    private val copy: LinearLayout = root.findViewById(R.id.lookup_copy)

    init {
        root.findViewById<View>(R.id.lookup_ask).setOnClickListener { askField() }
        field.setOnEditorActionListener { _, action, _ ->
            (action == EditorInfo.IME_ACTION_SEARCH).also { if (it) askField() }
        }
    }

    fun draw(state: LookupState) {
        matches.removeAllViews()
        next.removeAllViews()
        copy.removeAllViews()
        when (state) {
            is LookupState.Waiting -> {
                outcome.show(null)
                copy.showLines(state.copy, R.layout.line_quiet)
            }

            is LookupState.Asking -> {
                outcome.show(words["lookup-asking"])
            }

            is LookupState.Failed -> {
                outcome.show(words[state.remedy])
            }

            is LookupState.Answered -> {
                draw(state.answer)
            }
        }
    }

    private fun draw(answer: LookupAnswer) {
        outcome.show(answer.text.outcome)
        answer.found.matches
            .zip(answer.text.matches)
            .forEach { (found, told) -> matches.addView(card(found, told)) }
        next.showLines(answer.text.next, R.layout.line_next)
        copy.showLines(answer.text.copy + listOfNotNull(answer.review), R.layout.line_quiet)
    }

    private fun card(
        found: Match,
        told: MatchText,
    ): View {
        val card = LayoutInflater.from(matches.context).inflate(R.layout.lookup_match, matches, false) as ViewGroup
        val look = lookOf(found.standing)
        card.findViewById<TextView>(R.id.match_standing).apply {
            text = words[look.word]
            setBackgroundResource(look.background)
            setCompoundDrawablesRelativeWithIntrinsicBounds(look.icon, 0, 0, 0)
        }
        card.findViewById<TextView>(R.id.match_title).text = isolated(told.title)
        card.findViewById<TextView>(R.id.match_sentence).text = told.standing
        card.findViewById<LinearLayout>(R.id.match_warnings).showLines(told.warnings, R.layout.line_warning)
        card.findViewById<LinearLayout>(R.id.match_facts).showLines(told.facts, R.layout.line_quiet)
        return card
    }

    private fun askField() = ask(field.text.toString())
}
