package org.parakh.checker.about

/** What the page *about this app* shows. */
sealed interface AboutState {
    data object Loading : AboutState

    data class Ready(
        val lines: List<String>,
        /** The libraries of others with their licences, a line each. */
        val libraries: String,
    ) : AboutState

    data class Failed(
        val remedy: String,
    ) : AboutState
}
