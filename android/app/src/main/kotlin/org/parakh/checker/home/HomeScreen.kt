package org.parakh.checker.home

import android.view.LayoutInflater
import android.view.View
import android.widget.ImageView
import android.widget.LinearLayout
import android.widget.TextView
import org.parakh.checker.R
import org.parakh.checker.core.Words
import org.parakh.checker.design.show
import org.parakh.checker.design.showLines

/** Something on the first page that can be tapped and heard. */
class HomeItem(
    val word: String,
    val spoken: String,
    val picture: Int,
    val open: () -> Unit,
)

/** Draws the first page: what can be checked in large, then where to learn and get help, then what staff need. */
class HomeScreen(
    root: View,
    private val words: Words,
    private val hear: (String) -> Unit,
) {
    private val large: LinearLayout = root.findViewById(R.id.home_large)
    private val ways: LinearLayout = root.findViewById(R.id.home_ways)
    private val small: LinearLayout = root.findViewById(R.id.home_small)
    private val cleared: TextView = root.findViewById(R.id.home_cleared)
    private val tally: LinearLayout = root.findViewById(R.id.home_tally)

    fun place(
        checks: List<HomeItem>,
        learnAndHelp: List<HomeItem>,
        others: List<HomeItem>,
    ) {
        checks.forEach { large.addView(item(it, large, R.layout.home_large)) }
        learnAndHelp.forEach { ways.addView(item(it, ways, R.layout.home_small)) }
        others.forEach { small.addView(item(it, small, R.layout.home_small)) }
    }

    fun draw(state: HomeState) {
        cleared.show(words["app-person-cleared"].takeIf { state.isCleared })
        tally.removeAllViews()
        tally.showLines(state.tally, R.layout.line_quiet)
    }

    private fun item(
        item: HomeItem,
        into: LinearLayout,
        layout: Int,
    ): View {
        val view = LayoutInflater.from(into.context).inflate(layout, into, false)
        view.findViewById<ImageView>(R.id.item_picture).setImageResource(item.picture)
        view.findViewById<TextView>(R.id.item_word).text = words[item.word]
        view.findViewById<View>(R.id.item_open).setOnClickListener { item.open() }
        view.findViewById<ImageView>(R.id.item_listen).apply {
            contentDescription = words["app-listen"]
            setOnClickListener { hear(item.spoken) }
        }
        return view
    }
}
