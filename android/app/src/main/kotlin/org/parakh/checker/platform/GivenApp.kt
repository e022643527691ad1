package org.parakh.checker.platform

import android.content.ClipData
import android.content.ContentProvider
import android.content.ContentValues
import android.content.Context
import android.content.Intent
import android.database.Cursor
import android.database.MatrixCursor
import android.net.Uri
import android.os.ParcelFileDescriptor
import android.provider.OpenableColumns
import java.io.File
import java.io.FileNotFoundException

/** Hands this app's own APK, with the content pack in it, to whichever app the person gives it with. */
class GivenApp : ContentProvider() {
    private val apk: File get() = File(checkNotNull(context).applicationInfo.sourceDir)

    override fun onCreate() = true

    override fun getType(uri: Uri) = TYPE

    override fun openFile(
        uri: Uri,
        mode: String,
    ): ParcelFileDescriptor {
        if (uri.lastPathSegment != NAME || mode != READ) throw FileNotFoundException()
        return ParcelFileDescriptor.open(apk, ParcelFileDescriptor.MODE_READ_ONLY)
    }

    override fun query(
        uri: Uri,
        projection: Array<String>?,
        selection: String?,
        arguments: Array<String>?,
        order: String?,
    ): Cursor {
        val columns = projection ?: arrayOf(OpenableColumns.DISPLAY_NAME, OpenableColumns.SIZE)
        val row =
            columns.map {
                when (it) {
                    OpenableColumns.DISPLAY_NAME -> NAME
                    OpenableColumns.SIZE -> apk.length()
                    else -> null
                }
            }
        return MatrixCursor(columns).apply { addRow(row) }
    }

    override fun insert(
        uri: Uri,
        values: ContentValues?,
    ): Uri? = null

    override fun update(
        uri: Uri,
        values: ContentValues?,
        selection: String?,
        arguments: Array<String>?,
    ) = 0

    override fun delete(
        uri: Uri,
        selection: String?,
        arguments: Array<String>?,
    ) = 0

    companion object {
        private const val NAME = "parakh.apk"
        private const val READ = "r"
        private const val TYPE = "application/vnd.android.package-archive"

        /** Asks the system with which app to give it. */
        fun intent(context: Context): Intent {
            val uri = Uri.parse("content://${context.packageName}.given/$NAME")
            val send =
                Intent(Intent.ACTION_SEND)
                    .setType(TYPE)
                    .putExtra(Intent.EXTRA_STREAM, uri)
                    .addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION)
            send.clipData = ClipData.newRawUri(null, uri)
            return Intent.createChooser(send, null)
        }
    }
}
