package org.parakh.checker.learn

import android.view.View
import android.widget.LinearLayout
import android.widget.TextView
import org.parakh.checker.R
import org.parakh.checker.core.Words
import org.parakh.checker.core.bindings.LessonRow
import org.parakh.checker.design.PictureRow
import org.parakh.checker.design.addRow
import org.parakh.checker.design.show
import org.parakh.checker.design.showIf

/** Draws the list of lessons: a picture and a title each, and a mark on what was finished. */
class LearnScreen(
    root: View,
    private val words: Words,
    private val open: (String) -> Unit,
    private val hear: (String) -> Unit,
) {
    private val topics: LinearLayout = root.findViewById(R.id.learn_topics)
    private val failed: TextView = root.findViewById(R.id.learn_failed)

    fun draw(state: LearnState) {
        topics.removeAllViews()
        failed.show((state as? LearnState.Failed)?.let { words[it.remedy] })
        (state as? LearnState.Topics)?.rows?.forEach(::add)
    }

    private fun add(topic: LessonRow) {
        val row = PictureRow(topic.picture, topic.title, { open(topic.id) }, { hear(topic.id) })
        val view = topics.addRow(row, words["app-listen"])
        view.findViewById<View>(R.id.item_done).apply {
            showIf(topic.done)
            contentDescription = words["app-learn-done"]
        }
    }
}
