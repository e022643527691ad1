package org.parakh.checker.help

import android.view.View
import android.view.ViewGroup
import org.parakh.checker.R
import org.parakh.checker.app
import org.parakh.checker.asked
import org.parakh.checker.children
import org.parakh.checker.isShown
import org.parakh.checker.waitUntil

/** Taps a need, and waits for the places, or for who helps at once. */
fun HelpActivity.need(id: String) {
    waitUntil("needs") { children(R.id.help_rows) > 0 }
    val at = asked { app.graph.core.needs(app.graph.settings.language) }.indexOfFirst { it.id == id }
    row(at).findViewById<View>(R.id.item_open).performClick()
    waitUntil("what comes next") { isShown(R.id.help_other_need) }
}

/** Taps the first row of the places. */
fun HelpActivity.anywhere() {
    row(0).findViewById<View>(R.id.item_open).performClick()
    waitUntil("who helps") { isShown(R.id.help_other_place) }
}

fun HelpActivity.row(at: Int): View = findViewById<ViewGroup>(R.id.help_rows).getChildAt(at)

fun HelpActivity.rows(): List<View> = (0 until children(R.id.help_rows)).map(::row)
