package org.parakh.checker.platform

import android.content.ComponentName
import android.content.Intent
import android.content.pm.PackageManager
import android.net.Uri
import android.provider.OpenableColumns
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.parakh.checker.app
import org.parakh.checker.asked
import org.parakh.checker.core.bindings.Language
import org.robolectric.RobolectricTestRunner
import java.io.FileNotFoundException

@RunWith(RobolectricTestRunner::class)
class GivenLessonTest {
    private val send = GivenLesson.intent(app, "licence", Language.PUNJABI).getParcelableExtra(Intent.EXTRA_INTENT, Intent::class.java)!!
    private val uri = send.getParcelableExtra(Intent.EXTRA_STREAM, Uri::class.java)!!

    private fun read(uri: Uri) =
        asked {
            try {
                app.contentResolver.openInputStream(uri)!!.use { it.readBytes().decodeToString() }
            } catch (failure: FileNotFoundException) {
                failure.javaClass.simpleName
            }
        }

    private fun described(uri: Uri) =
        asked {
            app.contentResolver.query(uri, null, null, null, null)!!.use { row ->
                val name = row.getColumnIndexOrThrow(OpenableColumns.DISPLAY_NAME)
                val size = row.getColumnIndexOrThrow(OpenableColumns.SIZE)
                if (row.moveToFirst()) "${row.getString(name)} ${row.getLong(size)}" else "nothing"
            }
        }

    @Test
    fun `it hands out the page in the person's language, and keeps nothing of it`() {
        val page = asked { app.graph.core.handout("licence", Language.PUNJABI) }
        assertEquals(page, read(uri))
        assertEquals("parakh-licence-pa-Arab.html ${page.toByteArray().size}", described(uri))
        assertEquals(
            emptyList<String>(),
            app.cacheDir
                .list()
                .orEmpty()
                .toList(),
        )
        assertEquals(send.type, app.contentResolver.getType(uri))
    }

    @Test
    fun `it hands out nothing else`() {
        for (path in listOf("pa-Arab/none.html", "xx/licence.html", "licence.html", "pa-Arab/../licence.html")) {
            val other = uri.buildUpon().path(path).build()
            assertEquals(path, "FileNotFoundException", read(other))
            assertEquals(path, "nothing", described(other))
        }
    }

    @Test
    fun `only whom the person chose may read it`() {
        val provider = app.packageManager.getProviderInfo(ComponentName(app, GivenLesson::class.java), PackageManager.GET_META_DATA)
        assertFalse(provider.exported)
        assertTrue(provider.grantUriPermissions)
        assertTrue(send.flags and Intent.FLAG_GRANT_READ_URI_PERMISSION != 0)
    }
}
