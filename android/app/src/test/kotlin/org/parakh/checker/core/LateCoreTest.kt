package org.parakh.checker.core

import org.junit.Assert.assertEquals
import org.junit.Assert.assertThrows
import org.junit.Test
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.core.bindings.ParakhException

class LateCoreTest {
    private val opened = mutableListOf<Boolean>()

    private fun late(open: (Boolean) -> Core) =
        LateCore { afresh ->
            opened += afresh
            open(afresh)
        }

    @Test
    fun `it opens at the first call and once`() {
        val core = late { FakeCore() }
        assertEquals(emptyList<Boolean>(), opened)
        repeat(3) { core.words(Language.URDU) }
        assertEquals(listOf(false), opened)
    }

    @Test
    fun `a damaged pack is put in place again before the call fails`() {
        val core = late { afresh -> if (afresh) FakeCore() else throw ParakhException.ReinstallContent() }
        assertEquals(10, core.questions(Language.URDU).size)
        assertEquals(listOf(false, true), opened)
    }

    @Test
    fun `a pack that stays damaged is an error`() {
        val core = late { throw ParakhException.ReinstallContent() }
        assertThrows(ParakhException.ReinstallContent::class.java) { core.copy(Language.URDU) }
        assertEquals(listOf(false, true), opened)
    }

    @Test
    fun `a damage found later is mended too`() {
        val core = late { afresh -> FakeCore().also { if (!afresh) it.failure = ParakhException.ReinstallContent() } }
        core.lookUp("2131", Language.URDU)
        assertEquals(listOf(false, true), opened)
    }

    @Test
    fun `after closing the next call opens again`() {
        val core = late { FakeCore() }
        core.words(Language.URDU)
        core.close()
        core.words(Language.URDU)
        assertEquals(listOf(false, false), opened)
    }

    @Test
    fun `a library that does not load asks for the app to be installed anew`() {
        val core = late { throw UnsatisfiedLinkError() }
        assertThrows(ParakhException.UpdateApp::class.java) { core.words(Language.URDU) }
    }
}
