package org.parakh.checker.platform

import android.content.Context
import org.parakh.checker.core.bindings.ParakhException
import java.io.File
import java.io.FileOutputStream
import java.io.IOException

/**
 * The content pack that came with the app, as a file in storage that is never backed up. It is copied
 * when it is not there, when the app brought another one, and when it is asked for afresh.
 */
class InstalledPack(
    private val context: Context,
) {
    private val folder = File(context.noBackupFilesDir, "content")
    private val pack = File(folder, "pack.sqlite")
    private val mark = File(folder, "pack.sha256")

    /** The file, after copying it if need be. */
    fun file(afresh: Boolean): File =
        try {
            val brought = context.assets.open(MARK).use { it.readBytes() }
            val isThere = !afresh && pack.isFile && mark.isFile && mark.readBytes().contentEquals(brought)
            if (!isThere) copy(brought)
            pack
        } catch (_: IOException) {
            throw ParakhException.FreeSpace()
        }

    // Invariant: the mark is written last, and each file appears whole or not at all.
    private fun copy(brought: ByteArray) {
        folder.mkdirs()
        mark.delete()
        context.assets.open(PACK).use { from -> whole(pack) { to -> from.copyTo(to) } }
        whole(mark) { it.write(brought) }
    }

    private fun whole(
        file: File,
        write: (FileOutputStream) -> Unit,
    ) {
        val part = File(folder, file.name + ".part")
        FileOutputStream(part).use {
            write(it)
            it.fd.sync()
        }
        if (!part.renameTo(file)) throw IOException()
    }

    private companion object {
        const val PACK = "pack.sqlite"
        const val MARK = "pack.sha256"
    }
}
