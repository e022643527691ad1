package org.parakh.checker.platform

import android.content.Intent
import android.content.pm.PackageManager
import android.net.Uri
import android.provider.OpenableColumns
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.parakh.checker.app
import org.robolectric.RobolectricTestRunner
import java.io.File
import java.io.FileNotFoundException

@RunWith(RobolectricTestRunner::class)
class GivenAppTest {
    private val send = GivenApp.intent(app).getParcelableExtra(Intent.EXTRA_INTENT, Intent::class.java)!!
    private val uri = send.getParcelableExtra(Intent.EXTRA_STREAM, Uri::class.java)!!

    @Test
    fun `it hands out the app's own file, named and measured`() {
        app.applicationInfo.sourceDir = File.createTempFile("app", null).apply { writeText("an apk") }.path
        assertEquals("an apk", app.contentResolver.openInputStream(uri)!!.use { it.readBytes().decodeToString() })
        app.contentResolver.query(uri, null, null, null, null)!!.use { row ->
            assertTrue(row.moveToFirst())
            assertEquals("parakh.apk", row.getString(row.getColumnIndexOrThrow(OpenableColumns.DISPLAY_NAME)))
            assertEquals(6L, row.getLong(row.getColumnIndexOrThrow(OpenableColumns.SIZE)))
        }
        assertEquals(send.type, app.contentResolver.getType(uri))
    }

    @Test
    fun `it hands out nothing else and takes nothing`() {
        val other = uri.buildUpon().path("settings.xml").build()
        assertThrows(FileNotFoundException::class.java) { app.contentResolver.openInputStream(other) }
        assertThrows(FileNotFoundException::class.java) { app.contentResolver.openOutputStream(uri) }
    }

    @Test
    fun `only whom the person chose may read it`() {
        val provider =
            app.packageManager.getProviderInfo(
                android.content.ComponentName(app, GivenApp::class.java),
                PackageManager.GET_META_DATA,
            )
        assertFalse(provider.exported)
        assertTrue(provider.grantUriPermissions)
        assertTrue(send.flags and Intent.FLAG_GRANT_READ_URI_PERMISSION != 0)
    }
}
