package org.parakh.checker.platform

import android.app.Application
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import java.io.File

@RunWith(RobolectricTestRunner::class)
class InstalledPackTest {
    private val app: Application = RuntimeEnvironment.getApplication()
    private val pack = InstalledPack(app)
    private val brought by lazy { app.assets.open("pack.sqlite").use { it.readBytes() } }

    @Test
    fun `it is copied once, to storage that is never backed up`() {
        val file = pack.file(afresh = false)
        assertTrue(file.path.startsWith(app.noBackupFilesDir.path))
        assertArrayEquals(brought, file.readBytes())
        file.setLastModified(1_000_000)
        assertEquals(1_000_000, pack.file(afresh = false).lastModified())
    }

    @Test
    fun `it is replaced when the app brings another, or when it is asked for afresh`() {
        val file = pack.file(afresh = false)
        File(file.parentFile, "pack.sha256").writeText("of an older app")
        file.writeText("older")
        assertArrayEquals(brought, pack.file(afresh = false).readBytes())
        file.writeText("damaged")
        assertArrayEquals(brought, pack.file(afresh = true).readBytes())
    }

    @Test
    fun `a copy that was cut off is made again`() {
        val file = pack.file(afresh = false)
        File(file.parentFile, "pack.sha256").delete()
        file.writeText("half")
        assertArrayEquals(brought, pack.file(afresh = false).readBytes())
        assertEquals(setOf("pack.sqlite", "pack.sha256"), file.parentFile!!.list()!!.toSet())
    }
}
