package org.parakh.checker.home

/** What the first page shows below its pictures. */
data class HomeState(
    /** True when everything was just cleared for the next person. */
    val isCleared: Boolean,
    /** The day's tally, in sentences. */
    val tally: List<String>,
)
