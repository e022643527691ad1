package org.parakh.checker.platform

import android.content.Context
import android.content.Intent
import android.net.Uri
import android.os.ParcelFileDescriptor
import org.parakh.checker.ParakhApp
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.core.bindings.ParakhException
import org.parakh.checker.core.languageOf
import org.parakh.checker.core.tag
import java.io.File
import java.io.IOException

/** Gives the handout of a lesson, written when it is asked for. Nothing of it stays on the phone. */
class GivenLesson : GivenFiles(TYPE) {
    override fun find(uri: Uri): GivenFile? {
        val (tag, name) = uri.pathSegments.takeIf { it.size == 2 } ?: return null
        val language = languageOf(tag) ?: return null
        val id = name.removeSuffix(ENDING)
        val core = (checkNotNull(context).applicationContext as ParakhApp).graph.core
        val page =
            try {
                if (core.lessons(language).none { it.id == id }) return null
                core.handout(id, language).toByteArray()
            } catch (_: ParakhException) {
                return null
            }
        return GivenFile("parakh-$id-$tag$ENDING", page.size.toLong()) { opened(page) }
    }

    /** A file that is read through its descriptor and has no name any more. */
    private fun opened(page: ByteArray): ParcelFileDescriptor {
        val file = File.createTempFile("handout", null, checkNotNull(context).cacheDir)
        try {
            file.writeBytes(page)
            return ParcelFileDescriptor.open(file, ParcelFileDescriptor.MODE_READ_ONLY)
        } finally {
            if (!file.delete()) throw IOException()
        }
    }

    companion object {
        private const val TYPE = "text/html"
        private const val ENDING = ".html"

        /** Asks the system with which app to give the handout of a lesson. */
        fun intent(
            context: Context,
            id: String,
            language: Language,
        ): Intent = chooser(Uri.parse("content://${context.packageName}.lesson/${language.tag}/$id$ENDING"), TYPE)
    }
}
