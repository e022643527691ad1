package org.parakh.checker.platform

import android.content.ClipData
import android.content.ClipboardManager
import android.content.Context
import android.os.Build

/** What was copied in another app. */
sealed interface Copied {
    data class Words(
        val text: String,
    ) : Copied

    data object Picture : Copied

    data object Nothing : Copied
}

/** The phone's clipboard; what this app took from it can be cleared from it. */
class Clip(
    context: Context,
) {
    private val clipboard = context.getSystemService(ClipboardManager::class.java)
    private var taken: String? = null

    fun take(): Copied {
        val item = clipboard.primaryClip?.takeIf { it.itemCount > 0 }?.getItemAt(0)
        val text = item?.text?.toString()
        return when {
            !text.isNullOrBlank() -> Copied.Words(text).also { taken = text }
            item?.uri != null -> Copied.Picture
            else -> Copied.Nothing
        }
    }

    /** Clears what was taken, unless something else was copied since. */
    fun forget() {
        val now =
            clipboard.primaryClip
                ?.takeIf { it.itemCount > 0 }
                ?.getItemAt(0)
                ?.text
                ?.toString()
        if (taken != null && now == taken) clear()
        taken = null
    }

    @AboveMinSdk
    private fun clear() {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.P) {
            clipboard.clearPrimaryClip()
        } else {
            clipboard.setPrimaryClip(ClipData.newPlainText(null, null))
        }
    }
}
