package org.parakh.checker.design

import org.parakh.checker.R
import org.parakh.checker.core.bindings.Standing

/** How a standing looks: never by its colour alone. */
class StandingLook(
    val word: String,
    val icon: Int,
    val background: Int,
)

fun lookOf(standing: Standing): StandingLook =
    when (standing) {
        Standing.VALID -> StandingLook("lookup-word-valid", R.drawable.icon_listed, R.drawable.tag_listed)
        Standing.STATE_RECRUITER -> StandingLook("lookup-word-state-recruiter", R.drawable.icon_listed, R.drawable.tag_listed)
        Standing.DATE_PASSED -> StandingLook("lookup-word-date-passed", R.drawable.icon_doubt, R.drawable.tag_doubt)
        Standing.EXPIRED -> notValid("lookup-word-expired")
        Standing.CANCELLED -> notValid("lookup-word-cancelled")
        Standing.SURRENDERED -> notValid("lookup-word-surrendered")
        Standing.SUSPENDED -> notValid("lookup-word-suspended")
        Standing.INVALID -> notValid("lookup-word-invalid")
    }

private fun notValid(word: String) = StandingLook(word, R.drawable.icon_stop, R.drawable.tag_stop)
