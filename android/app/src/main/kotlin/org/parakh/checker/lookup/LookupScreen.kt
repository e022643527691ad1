package org.parakh.checker.lookup

import android.view.LayoutInflater
import android.view.View
import android.view.ViewGroup
import android.view.inputmethod.EditorInfo
import android.widget.EditText
import android.widget.ImageView
import android.widget.LinearLayout
import android.widget.TextView
import org.parakh.checker.R
import org.parakh.checker.core.Words
import org.parakh.checker.core.bindings.LookupAnswer
import org.parakh.checker.core.bindings.Match
import org.parakh.checker.core.bindings.MatchText
import org.parakh.checker.design.isolated
import org.parakh.checker.design.lookOf
import org.parakh.checker.design.onTyped
import org.parakh.checker.design.show
import org.parakh.checker.design.showIf
import org.parakh.checker.design.showLines

/** What a person does on the page *check an agent*. */
class LookupTaps(
    val ask: (String) -> Unit,
    val typed: (String) -> Unit,
    val paste: () -> Unit,
    val beforeSpeaking: () -> Unit,
    val speak: () -> Unit,
    val hear: (match: Int) -> Unit,
)

/** Draws the page *check an agent*, and turns taps into questions. */
class LookupScreen(
    private val root: View,
    private val words: Words,
    private val taps: LookupTaps,
) {
    private val field: EditText = root.findViewById(R.id.lookup_field)
    private val outcome: TextView = root.findViewById(R.id.lookup_outcome)
    private val matches: LinearLayout = root.findViewById(R.id.lookup_matches)
    private val speaking: View = root.findViewById(R.id.lookup_speaking)
    private val nextTitle: View = root.findViewById(R.id.lookup_next_title)
    private val next: LinearLayout = root.findViewById(R.id.lookup_next)
    private val copy: LinearLayout = root.findViewById(R.id.lookup_copy)

    init {
        onTap(R.id.lookup_ask, ::askField)
        onTap(R.id.lookup_paste, taps.paste)
        onTap(R.id.lookup_speak, taps.beforeSpeaking)
        onTap(R.id.lookup_speak_go, taps.speak)
        field.onTyped(taps.typed)
        field.setOnEditorActionListener { _, action, _ ->
            (action == EditorInfo.IME_ACTION_SEARCH).also { if (it) askField() }
        }
    }

    /** Shows a question in the field. */
    fun type(question: String) = field.setText(question)

    /** Offers to speak, where the phone has something that listens. */
    fun offerSpeaking(isPossible: Boolean) = root.findViewById<View>(R.id.lookup_speak).showIf(isPossible)

    fun draw(state: LookupState) {
        speaking.showIf(state is LookupState.BeforeSpeaking)
        nextTitle.showIf(state is LookupState.Answered)
        matches.removeAllViews()
        next.removeAllViews()
        copy.removeAllViews()
        when (state) {
            is LookupState.Waiting -> {
                outcome.show(null)
                copy.showLines(state.copy, R.layout.line_quiet)
            }

            is LookupState.NothingCopied -> {
                outcome.show(words["lookup-empty"])
            }

            is LookupState.BeforeSpeaking -> {
                outcome.show(words["lookup-speak-warning"])
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
            .forEachIndexed { at, (found, told) ->
                matches.addView(card(found, told) { taps.hear(at) })
            }
        next.showLines(answer.text.next, R.layout.line_next)
        copy.showLines(answer.text.copy + listOfNotNull(answer.review), R.layout.line_quiet)
    }

    private fun card(
        found: Match,
        told: MatchText,
        hear: () -> Unit,
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
        card.findViewById<ImageView>(R.id.match_listen).apply {
            contentDescription = words["app-listen"]
            setOnClickListener { hear() }
        }
        return card
    }

    private fun askField() = taps.ask(field.text.toString())

    private fun onTap(
        id: Int,
        tap: () -> Unit,
    ) = root.findViewById<View>(id).setOnClickListener { tap() }
}
