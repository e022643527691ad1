package org.parakh.checker.platform

import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Test
import java.io.FileNotFoundException

class RecordingsTest {
    private val indexes = mapOf("voice/ps/index.tsv" to "ps\ta\n", "voice/pa-Arab/index.tsv" to "pa-Arab\tb\n")

    private fun open(path: String) = indexes[path]?.byteInputStream() ?: throw FileNotFoundException()

    @Test
    fun `the indexes of all languages are joined, and a folder without one is passed over`() {
        val all = joined({ arrayOf("ps", "ur", "pa-Arab").takeIf { _ -> it == "voice" } }, ::open)
        assertEquals(listOf("ps\ta", "pa-Arab\tb"), all?.lines()?.filter { it.isNotEmpty() })
    }

    @Test
    fun `without recordings there is no index`() {
        assertNull(joined({ null }, ::open))
        assertNull(joined({ arrayOf("ur") }, ::open))
    }
}
