package org.parakh.checker.help

import android.view.LayoutInflater
import android.view.View
import android.widget.Button
import android.widget.ImageView
import android.widget.LinearLayout
import android.widget.TextView
import org.parakh.checker.R
import org.parakh.checker.core.Words
import org.parakh.checker.design.PictureRow
import org.parakh.checker.design.addRow
import org.parakh.checker.design.isolated
import org.parakh.checker.design.show
import org.parakh.checker.design.showIf
import org.parakh.checker.design.showLines

/** What a person does on the page *get help*. */
class HelpTaps(
    val need: (String) -> Unit,
    val place: (String?) -> Unit,
    val choosePlace: () -> Unit,
    val chooseNeed: () -> Unit,
    val hear: (Int) -> Unit,
    val hearAnywhere: () -> Unit,
    val call: (String) -> Unit,
)

/** Draws the page *get help*: what for, where, and who helps. */
class HelpScreen(
    private val root: View,
    private val words: Words,
    private val taps: HelpTaps,
) {
    private val question: TextView = root.findViewById(R.id.help_question)
    private val first: LinearLayout = root.findViewById(R.id.help_first)
    private val rows: LinearLayout = root.findViewById(R.id.help_rows)
    private val noCalls: TextView = root.findViewById(R.id.help_no_calls)
    private val otherPlace: View = root.findViewById(R.id.help_other_place)
    private val otherNeed: View = root.findViewById(R.id.help_other_need)

    init {
        otherPlace.setOnClickListener { taps.choosePlace() }
        otherNeed.setOnClickListener { taps.chooseNeed() }
    }

    fun draw(state: HelpState) {
        root.findViewById<View>(R.id.page_scroll).scrollTo(0, 0)
        rows.removeAllViews()
        first.removeAllViews()
        question.show(null)
        noCalls.showIf(false)
        otherPlace.showIf(state is HelpState.Found)
        otherNeed.showIf(state is HelpState.Found || state is HelpState.Places || state is HelpState.Failed)
        when (state) {
            is HelpState.Loading -> Unit
            is HelpState.Needs -> askNeed(state)
            is HelpState.Places -> askPlace(state)
            is HelpState.Found -> tell(state)
            is HelpState.Failed -> question.show(words[state.remedy])
        }
    }

    /** The phone has nothing to call with. */
    fun sayNoCalls() {
        noCalls.show(words["app-help-no-calls"])
        root.findViewById<View>(R.id.page_scroll).scrollTo(0, 0)
    }

    private fun askNeed(state: HelpState.Needs) {
        question.show(words["app-help-need"])
        state.needs.forEachIndexed { at, need ->
            rows.addRow(PictureRow(need.picture, need.title, { taps.need(need.id) }, { taps.hear(at) }), words["app-listen"])
        }
    }

    private fun askPlace(state: HelpState.Places) {
        question.show(words["app-help-place"])
        val anywhere = PictureRow(ANYWHERE, words["app-help-anywhere"], { taps.place(null) }, taps.hearAnywhere)
        rows.addRow(anywhere, words["app-listen"])
        state.places.forEachIndexed { at, place ->
            rows.addRow(PictureRow(null, place.title, { taps.place(place.id) }, { taps.hear(at) }), words["app-listen"])
        }
    }

    private fun tell(state: HelpState.Found) {
        first.showLines(state.first, R.layout.line_warning)
        state.helpers.forEachIndexed(::add)
    }

    private fun add(
        at: Int,
        helper: Helper,
    ) {
        val view = LayoutInflater.from(rows.context).inflate(R.layout.helper, rows, false)
        view.findViewById<TextView>(R.id.helper_name).text = helper.row.name
        view.findViewById<TextView>(R.id.helper_number).show(helper.row.number?.let(::isolated))
        view.findViewById<LinearLayout>(R.id.helper_lines).showLines(helper.row.lines, R.layout.line_quiet)
        view.findViewById<ImageView>(R.id.item_listen).apply {
            contentDescription = words["app-listen"]
            setOnClickListener { taps.hear(at) }
        }
        view.findViewById<Button>(R.id.helper_call).apply {
            show(helper.call)
            setOnClickListener { helper.row.call?.let(taps.call) }
        }
        rows.addView(view)
    }

    private companion object {
        /** The picture of a map. */
        const val ANYWHERE = "map"
    }
}
