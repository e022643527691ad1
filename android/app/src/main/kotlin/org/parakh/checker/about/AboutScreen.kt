package org.parakh.checker.about

import android.view.View
import android.widget.LinearLayout
import android.widget.TextView
import org.parakh.checker.R
import org.parakh.checker.core.Words
import org.parakh.checker.design.show
import org.parakh.checker.design.showIf
import org.parakh.checker.design.showLines

/** Draws the page *about this app*. */
class AboutScreen(
    root: View,
    private val words: Words,
) {
    private val lines: LinearLayout = root.findViewById(R.id.about_lines)
    private val failed: TextView = root.findViewById(R.id.about_failed)
    private val title: View = root.findViewById(R.id.about_libraries_title)
    private val libraries: TextView = root.findViewById(R.id.about_libraries)

    fun draw(state: AboutState) {
        val ready = state as? AboutState.Ready
        lines.removeAllViews()
        lines.showLines(ready?.lines.orEmpty(), R.layout.line)
        failed.show((state as? AboutState.Failed)?.let { words[it.remedy] })
        title.showIf(ready != null)
        libraries.show(ready?.libraries)
    }
}
