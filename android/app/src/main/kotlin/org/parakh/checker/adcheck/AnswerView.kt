package org.parakh.checker.adcheck

import android.content.res.ColorStateList
import android.view.LayoutInflater
import android.view.View
import android.widget.ImageView
import android.widget.LinearLayout
import android.widget.TextView
import org.parakh.checker.R
import org.parakh.checker.core.Words
import org.parakh.checker.core.bindings.Agent
import org.parakh.checker.core.bindings.CheckAnswer
import org.parakh.checker.core.bindings.FindingText
import org.parakh.checker.core.bindings.Outcome
import org.parakh.checker.core.bindings.Severity
import org.parakh.checker.design.isolated
import org.parakh.checker.design.label
import org.parakh.checker.design.lookOf
import org.parakh.checker.design.show
import org.parakh.checker.design.showIf
import org.parakh.checker.design.showLines

/** What a person taps in an answer. */
class AnswerTaps(
    val hear: (finding: Int) -> Unit,
    val lookUp: (licence: String) -> Unit,
)

/** Draws an answer: the outcome, the message with its marks, the findings, the agencies, what to do. */
class AnswerView(
    root: View,
    private val words: Words,
    private val taps: AnswerTaps,
) {
    private val all: View = root.findViewById(R.id.answer)
    private val outcome: TextView = root.findViewById(R.id.answer_outcome)
    private val kind: TextView = root.findViewById(R.id.answer_kind)
    private val messageTitle: View = root.findViewById(R.id.answer_message_title)
    private val message: TextView = root.findViewById(R.id.answer_message)
    private val findingsTitle: View = root.findViewById(R.id.answer_findings_title)
    private val findings: LinearLayout = root.findViewById(R.id.answer_findings)
    private val agentsTitle: View = root.findViewById(R.id.answer_agents_title)
    private val agents: LinearLayout = root.findViewById(R.id.answer_agents)
    private val adviceTitle: View = root.findViewById(R.id.answer_advice_title)
    private val advice: LinearLayout = root.findViewById(R.id.answer_advice)
    private val notes: LinearLayout = root.findViewById(R.id.answer_notes)
    private val inflater = LayoutInflater.from(root.context)

    fun clear() {
        all.visibility = View.GONE
    }

    /** Shows an answer, and the message if there is one. */
    fun draw(
        answer: CheckAnswer,
        text: String?,
    ) {
        all.visibility = View.VISIBLE
        drawOutcome(answer)
        mark(answer, text, tapped = null)
        listOf(findings, agents, advice, notes).forEach { it.removeAllViews() }
        answer.text.findings.forEachIndexed { at, told ->
            val severity = answer.verdict.findings[at].severity
            findings.addView(finding(told, severity) { tap(at, answer, text) })
        }
        answer.verdict.agents.forEach { agents.addView(agency(it)) }
        advice.showLines(answer.text.advice, R.layout.line_next)
        notes.showLines(answer.text.notes + listOfNotNull(answer.review), R.layout.line_quiet)
        messageTitle.showIf(text != null)
        title(findingsTitle, findings)
        title(agentsTitle, agents)
        title(adviceTitle, advice)
    }

    private fun tap(
        at: Int,
        answer: CheckAnswer,
        text: String?,
    ) {
        mark(answer, text, at)
        taps.hear(at)
    }

    private fun drawOutcome(answer: CheckAnswer) {
        val (ground, icon) =
            when (answer.verdict.outcome) {
                Outcome.STRONG_WARNING -> R.drawable.tag_stop to R.drawable.icon_stop
                Outcome.CAUTION -> R.drawable.tag_doubt to R.drawable.icon_doubt
                Outcome.NOTHING_FOUND, Outcome.COULD_NOT_CHECK -> R.drawable.tag_unknown to R.drawable.icon_unknown
            }
        outcome.text = answer.text.outcome
        outcome.setBackgroundResource(ground)
        outcome.setCompoundDrawablesRelativeWithIntrinsicBounds(icon, 0, 0, 0)
        kind.show(answer.text.kind)
    }

    private fun mark(
        answer: CheckAnswer,
        text: String?,
        tapped: Int?,
    ) = message.show(text?.let { marked(it, answer.verdict.findings, tapped, message.context) })

    private fun finding(
        told: FindingText,
        severity: Severity,
        tap: () -> Unit,
    ): View {
        val card = inflater.inflate(R.layout.finding, findings, false)
        val (icon, colour) =
            when (severity) {
                Severity.STRONG -> R.drawable.icon_stop to R.color.stop
                Severity.CAUTION -> R.drawable.icon_doubt to R.color.doubt
                Severity.NOTE -> R.drawable.icon_unknown to R.color.quiet
            }
        card.findViewById<ImageView>(R.id.finding_severity).apply {
            setImageResource(icon)
            imageTintList = ColorStateList.valueOf(context.getColor(colour))
        }
        card.findViewById<TextView>(R.id.finding_reason).text = told.reason
        val lines = card.findViewById<LinearLayout>(R.id.finding_lines)
        lines.showLines(told.quotes, R.layout.line_quote)
        lines.showLines(listOfNotNull(told.law), R.layout.line_quiet)
        card.setOnClickListener { tap() }
        return card
    }

    private fun agency(agent: Agent): View {
        val card = inflater.inflate(R.layout.agency, agents, false)
        label(card, words)
        val look = lookOf(agent.standing)
        card.findViewById<TextView>(R.id.agency_name).text =
            isolated(listOfNotNull(agent.licenceNo, agent.name).joinToString(" "))
        card.findViewById<TextView>(R.id.agency_standing).apply {
            text = words[look.word]
            setBackgroundResource(look.background)
            setCompoundDrawablesRelativeWithIntrinsicBounds(look.icon, 0, 0, 0)
        }
        card.findViewById<View>(R.id.agency_look_up).setOnClickListener { taps.lookUp(agent.licenceNo) }
        return card
    }

    private fun title(
        title: View,
        of: LinearLayout,
    ) = title.showIf(of.childCount > 0)
}
