package org.parakh.checker

import android.app.Application

/** The app; it holds what is wired together. */
open class ParakhApp : Application() {
    val graph: AppGraph by lazy { makeGraph() }

    protected open fun makeGraph() = AppGraph(this)
}
