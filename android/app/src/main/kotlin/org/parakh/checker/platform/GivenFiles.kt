package org.parakh.checker.platform

import android.content.ClipData
import android.content.ContentProvider
import android.content.ContentValues
import android.content.Intent
import android.database.Cursor
import android.database.MatrixCursor
import android.net.Uri
import android.os.ParcelFileDescriptor
import android.provider.OpenableColumns
import java.io.FileNotFoundException

/** A file that can be given away. */
class GivenFile(
    val name: String,
    val bytes: Long,
    val open: () -> ParcelFileDescriptor,
)

/** Hands files to whichever app the person gives them with, and to no other. */
abstract class GivenFiles(
    private val type: String,
) : ContentProvider() {
    /** The file behind an address, if there is one. */
    protected abstract fun find(uri: Uri): GivenFile?

    override fun onCreate() = true

    override fun getType(uri: Uri) = type

    override fun openFile(
        uri: Uri,
        mode: String,
    ): ParcelFileDescriptor {
        if (mode != READ) throw FileNotFoundException()
        return (find(uri) ?: throw FileNotFoundException()).open()
    }

    override fun query(
        uri: Uri,
        projection: Array<String>?,
        selection: String?,
        arguments: Array<String>?,
        order: String?,
    ): Cursor {
        val columns = projection ?: arrayOf(OpenableColumns.DISPLAY_NAME, OpenableColumns.SIZE)
        val rows = MatrixCursor(columns)
        val file = find(uri) ?: return rows
        val row =
            columns.map {
                when (it) {
                    OpenableColumns.DISPLAY_NAME -> file.name
                    OpenableColumns.SIZE -> file.bytes
                    else -> null
                }
            }
        return rows.apply { addRow(row) }
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
        private const val READ = "r"

        /** Asks the system with which app to give what stands behind an address. */
        fun chooser(
            uri: Uri,
            type: String,
        ): Intent {
            val send =
                Intent(Intent.ACTION_SEND)
                    .setType(type)
                    .putExtra(Intent.EXTRA_STREAM, uri)
                    .addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION)
            send.clipData = ClipData.newRawUri(null, uri)
            return Intent.createChooser(send, null)
        }
    }
}
