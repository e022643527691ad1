package org.parakh.checker.platform

import android.content.Intent
import android.net.Uri

/** The phone's own app for calls. It shows the number; the person calls, and this app never does. */
object Dialler {
    fun intent(number: String): Intent = Intent(Intent.ACTION_DIAL, Uri.fromParts("tel", number, null))
}
