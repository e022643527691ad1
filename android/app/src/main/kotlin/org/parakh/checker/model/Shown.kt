package org.parakh.checker.model

import java.util.concurrent.Executor

/** The state that a model shows: set from any thread, seen by one screen on the screen's own thread. */
class Shown<State : Any>(
    first: State,
    private val screen: Executor,
) {
    @Volatile
    var state: State = first
        private set

    private var watcher: ((State) -> Unit)? = null

    fun set(state: State) {
        this.state = state
        screen.execute { watcher?.invoke(this.state) }
    }

    /** Shows the state now and whenever it changes; called on the screen's thread. */
    fun watch(watcher: (State) -> Unit) {
        this.watcher = watcher
        watcher(state)
    }

    fun unwatch() {
        watcher = null
    }
}
