package org.parakh.checker.core

import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import org.parakh.checker.core.bindings.Clock
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.core.bindings.ParakhException
import org.parakh.checker.core.bindings.Places
import java.io.File

/** The core itself, built for this machine, through the generated bindings. */
class RustCoreTest : CoreContract() {
    @get:Rule
    val folder = TemporaryFolder()

    override fun open() = open(PACK, stopped)

    private fun open(
        pack: String,
        clock: Clock,
    ) = RustCore(Places(pack, folder.newFolder().path), clock)

    @Test
    fun `a pack that is missing, foreign or cut short is to be put in place again`() {
        val foreign = folder.newFile().apply { writeText("no pack") }
        val short = folder.newFile().apply { writeBytes(File(PACK).readBytes().copyOf(4096)) }
        for (pack in listOf("/nowhere", foreign.path, short.path)) {
            assertThrows(ParakhException.ReinstallContent::class.java) { open(pack, stopped) }
        }
    }

    @Test
    fun `a recording is found by the very words of its language`() {
        val index = "ur\t2d711642b726\t2d711642b726.ogg\tapp-x\n"
        val core = RustCore(Places(PACK, folder.newFolder().path, index), stopped)
        assertEquals("2d711642b726.ogg", core.recordingOf(Language.URDU, "x"))
        assertNull(core.recordingOf(Language.URDU, "y"))
        assertNull(core.recordingOf(Language.PASHTO, "x"))
    }

    @Test
    fun `a newer pack asks for an update of the app`() {
        val newer = File(PACK).readBytes().also { it[63] = 99 }
        val file = folder.newFile().apply { writeBytes(newer) }
        assertThrows(ParakhException.UpdateApp::class.java) { open(file.path, stopped) }
    }

    @Test
    fun `whatever the host throws comes back as a typed error without its words`() {
        val broken =
            object : Clock {
                override fun unixSeconds(): Long = throw IllegalStateException("0300-1234567")
            }
        val failure =
            assertThrows(ParakhException.TryAgain::class.java) {
                open(PACK, broken).lookUp("2131/SKT", Language.ENGLISH)
            }
        assertEquals("host", failure.place)
        assertTrue(!failure.toString().contains("0300"))
        val wild =
            object : Clock {
                override fun unixSeconds(): Long = Long.MAX_VALUE
            }
        assertThrows(ParakhException.TryAgain::class.java) { open(PACK, wild).copy(Language.ENGLISH) }
    }

    @Test
    fun `closing while calls are under way ends each of them well`() {
        repeat(5) {
            val opened = open()
            val outcomes = mutableListOf<String>()
            val threads =
                (1..4).map {
                    Thread {
                        val outcome =
                            try {
                                opened.lookUp("Al Haseef", Language.URDU).found.asOf
                            } catch (failure: ParakhException) {
                                failure.javaClass.simpleName
                            }
                        synchronized(outcomes) { outcomes += outcome }
                    }
                }
            threads.forEach { it.start() }
            opened.close()
            threads.forEach { it.join() }
            assertEquals(4, outcomes.count { it == "2026-06-30" || it == "OpenAgain" })
        }
    }

    companion object {
        init {
            OwnLibrary.use()
        }

        val PACK: String = System.getProperty("parakh.pack")!!

        /** Noon of 24 November 2026 in Pakistan. */
        val stopped =
            object : Clock {
                override fun unixSeconds() = 1_795_503_600L
            }
    }
}
