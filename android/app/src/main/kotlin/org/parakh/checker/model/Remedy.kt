package org.parakh.checker.model

import org.parakh.checker.core.bindings.ParakhException

/** The id of the sentence that says what to do about a failure. */
fun remedyOf(failure: ParakhException): String =
    when (failure) {
        is ParakhException.UpdateApp, is ParakhException.ReinstallContent -> "app-failed-install"

        is ParakhException.FreeSpace -> "app-failed-space"

        // A refused report is worded by the core, where it is written; nowhere else can it come up.
        is ParakhException.OpenAgain, is ParakhException.TryAgain, is ParakhException.ReportRefused -> "app-failed-again"
    }
