package org.parakh.checker.platform

import android.content.Context
import android.content.Intent
import android.net.Uri
import android.os.ParcelFileDescriptor
import java.io.File

/** Gives this app's own APK, with the content pack in it. */
class GivenApp : GivenFiles(TYPE) {
    override fun find(uri: Uri): GivenFile? {
        if (uri.lastPathSegment != NAME) return null
        val apk = File(checkNotNull(context).applicationInfo.sourceDir)
        return GivenFile(NAME, apk.length()) { ParcelFileDescriptor.open(apk, ParcelFileDescriptor.MODE_READ_ONLY) }
    }

    companion object {
        private const val NAME = "parakh.apk"
        private const val TYPE = "application/vnd.android.package-archive"

        /** Asks the system with which app to give it. */
        fun intent(context: Context): Intent = chooser(Uri.parse("content://${context.packageName}.given/$NAME"), TYPE)
    }
}
