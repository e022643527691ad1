package org.parakh.checker.model

import org.parakh.checker.core.bindings.ParakhException

/** The id of the sentence that says what to do about a failure. */
fun remedyOf(failure: ParakhException): String =
    when (failure) {
        is ParakhException.UpdateApp, is ParakhException.ReinstallContent -> "app-failed-install"
        is ParakhException.FreeSpace -> "app-failed-space"
        is ParakhException.OpenAgain, is ParakhException.TryAgain -> "app-failed-again"
    }
