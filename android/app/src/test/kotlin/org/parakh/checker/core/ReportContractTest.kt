package org.parakh.checker.core

import org.junit.After
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import org.parakh.checker.core.bindings.Clock
import org.parakh.checker.core.bindings.Keystore
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.core.bindings.Parakh
import org.parakh.checker.core.bindings.ParakhException
import org.parakh.checker.core.bindings.Places
import org.parakh.checker.core.bindings.Reports
import java.awt.image.BufferedImage
import java.io.ByteArrayOutputStream
import java.io.File
import javax.imageio.ImageIO

/** What the app relies on where it reports, through the generated bindings and with a Keystore of the JVM. */
class ReportContractTest {
    @get:Rule
    val folder = TemporaryFolder()

    private var seconds = NOON
    private val clock =
        object : Clock {
            override fun unixSeconds() = seconds
        }
    private val opened = mutableListOf<Parakh>()

    private fun parakh(
        pack: String = WITH_KEYS,
        home: File = folder.newFolder(),
    ) = Parakh.open(Places(pack, home.path), clock).also { opened += it }

    @After
    fun shut() = opened.forEach { it.shut() }

    private fun Reports.answer() {
        begin()
        while (true) {
            val question = next(Language.ENGLISH) ?: return
            assertNull(question.id, put(question.id, ANSWERS[question.id].orEmpty(), Language.ENGLISH))
        }
    }

    @Test
    fun `where no office has a key the start says what to keep`() {
        val reports = parakh(RustCoreTest.PACK).reports(JvmKeystore())
        for (language in Language.entries) {
            val start = reports.start(language)
            assertFalse(start.canReport || start.hasDraft)
            assertNull(start.lost)
            assertTrue(start.lines.size > 3 && start.lines.all { it.isNotBlank() && "report-" !in it })
        }
    }

    @Test
    fun `a report is answered, sealed, listed, read and erased`() {
        val reports = parakh().reports(JvmKeystore())
        assertTrue(reports.start(Language.ENGLISH).canReport)
        reports.answer()
        assertEquals(emptyList<Any>(), reports.faults(Language.ENGLISH))
        for (language in Language.entries) {
            val proposal = reports.proposal(language)
            assertEquals(listOf(1L, 2L), proposal.offices.map { it.number })
            assertTrue(proposal.offices.all { it.name.isNotBlank() && it.reason.isNotBlank() && "report-" !in it.reason })
            assertEquals(0, proposal.overBytes)
        }
        val shut =
            assertThrows(ParakhException.ReportRefused::class.java) {
                reports.send(listOf(1L), true, null, Language.ENGLISH)
            }
        assertEquals("vault-shut", shut.why)
        assertTrue(reports.refusal(shut.why, shut.overBytes, Language.ENGLISH).contains("secret number"))

        assertNull(reports.setNumbers(NUMBER, null, Language.ENGLISH))
        val answers = reports.answers(Language.URDU)
        val sent = reports.send(listOf(1L, 2L), true, null, Language.URDU)
        assertTrue(sent.lines.isNotEmpty() && sent.lines.all { it.isNotBlank() })
        assertFalse(reports.start(Language.URDU).hasDraft)
        val row = reports.list(Language.URDU).single()
        assertEquals(listOf(sent.id, "2026-11-24"), listOf(row.id, row.sealedOn))
        assertEquals(2, row.offices.size)
        reports.add(sent.id, WORDS)
        val page = reports.read(sent.id, Language.URDU)
        assertEquals(answers, page.answers)
        assertTrue(page.answers.any { it.value == WORDS })
        assertEquals(listOf(WORDS to true), page.said.map { it.text to it.isOwn })
        reports.erase(sent.id, true)
        assertEquals(emptyList<Any>(), reports.list(Language.URDU))
        val gone = assertThrows(ParakhException.ReportRefused::class.java) { reports.read(sent.id, Language.URDU) }
        assertEquals("unknown", gone.why)
    }

    @Test
    fun `a number typed into the search opens the vault, and being out of sight shuts it`() {
        val reports = parakh().reports(JvmKeystore())
        assertFalse(reports.search(NUMBER))
        assertEquals(NUMBER.length, reports.proposeNumber().length)
        assertFalse(reports.setNumbers("1234", null, Language.URDU).isNullOrBlank())
        assertNull(reports.setNumbers(NUMBER, DURESS, Language.URDU))
        assertTrue(reports.isOpen())
        reports.shutVault()
        for (typed in listOf("", "2131/SKT", "4567123", "45671235")) assertFalse(typed, reports.search(typed))
        assertFalse(reports.isOpen())
        assertTrue(reports.search("۴۵۶۷ ۱۲۳۴"))
        reports.hide()
        seconds += 59
        assertTrue(reports.show())
        reports.hide()
        seconds += 61
        assertFalse(reports.show())
        val shut = assertThrows(ParakhException.ReportRefused::class.java) { reports.list(Language.URDU) }
        assertEquals("vault-shut", shut.why)
        assertTrue(reports.search(DURESS))
        assertFalse("its key was renewed", reports.search(NUMBER))
    }

    @Test
    fun `what was sealed and a fresh draft outlive the process, and the quick exit leaves no draft`() {
        val home = folder.newFolder()
        val keystore = JvmKeystore()
        val before = parakh(home = home)
        before.reports(keystore).run {
            setNumbers(NUMBER, null, Language.ENGLISH)
            answer()
            send(listOf(1L), true, null, Language.ENGLISH)
            beginOfMessage("Dubai azad visa, licence 2131/SKT")
            stop()
        }
        val busy = assertThrows(ParakhException.TryAgain::class.java) { parakh(home = home).reports(keystore) }
        assertEquals("strongbox", busy.place)
        before.shut()
        val after = parakh(home = home)
        after.reports(keystore).run {
            assertTrue(start(Language.ENGLISH).hasDraft)
            assertTrue(questions(Language.ENGLISH).any { it.id == "agent-licence" && it.answer.isNotEmpty() })
            assertFalse(isOpen())
            assertTrue(search(NUMBER))
            assertEquals(1, list(Language.ENGLISH).size)
            quickExit()
            assertFalse(isOpen() || start(Language.ENGLISH).hasDraft)
        }
        after.shut()
        assertFalse(parakh(home = home).reports(keystore).start(Language.ENGLISH).hasDraft)
    }

    @Test
    fun `a picture is taken or refused in words`() {
        val reports = parakh().reports(JvmKeystore())
        reports.answer()
        val jpeg = ByteArrayOutputStream()
        ImageIO.write(BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpg", jpeg)
        assertFalse(reports.addPicture(byteArrayOf(1, 2, 3), Language.PASHTO).isNullOrBlank())
        assertNull(reports.addPicture(jpeg.toByteArray(), Language.PASHTO))
        assertEquals(3, reports.send(listOf(1L), false, null, Language.PASHTO).lines.size)
    }

    @Test
    fun `a lost key is said until the person was told`() {
        val home = folder.newFolder()
        parakh(home = home).run {
            reports(JvmKeystore())
            shut()
        }
        val reports = parakh(home = home).reports(JvmKeystore())
        for (language in Language.entries) assertFalse(reports.start(language).lost.isNullOrBlank())
        reports.toldOfLoss()
        assertNull(reports.start(Language.ENGLISH).lost)
    }

    @Test
    fun `whatever the Keystore throws comes back as a typed error without its words`() {
        var thrown: Throwable? = null
        val inside = JvmKeystore()
        val moody =
            object : Keystore {
                private fun <T> ask(call: () -> T) = thrown?.let { throw it } ?: call()

                override fun wrap(key: ByteArray) = ask { inside.wrap(key) }

                override fun unwrap(wrapped: ByteArray) = ask { inside.unwrap(wrapped) }

                override fun mac(message: ByteArray) = ask { inside.mac(message) }

                override fun renewMacKey() = ask { inside.renewMacKey() }
            }
        val home = folder.newFolder()
        val first = parakh(home = home)
        for (fault in listOf(IllegalStateException(WORDS), ParakhException.FreeSpace(), StackOverflowError(WORDS))) {
            thrown = fault
            val failure = assertThrows(ParakhException.TryAgain::class.java) { first.reports(moody) }
            assertEquals("keystore", failure.place)
            assertFalse(failure.toString().contains(WORDS))
        }
        thrown = null
        val reports = first.reports(moody)
        reports.setNumbers(NUMBER, null, Language.ENGLISH)
        reports.shutVault()
        thrown = SecurityException(WORDS)
        assertThrows(ParakhException.TryAgain::class.java) { reports.search(NUMBER) }
        first.shut()
        val file = File(home, "strongbox").readBytes()
        assertThrows(ParakhException.TryAgain::class.java) { parakh(home = home).reports(moody) }
        assertArrayEquals("a Keystore that fails for a while changes nothing", file, File(home, "strongbox").readBytes())
        thrown = null
        assertTrue(parakh(home = home).reports(moody).search(NUMBER))
    }

    @Test
    fun `after closing every call asks to be opened again`() {
        val parakh = parakh()
        val reports = parakh.reports(JvmKeystore())
        reports.answer()
        parakh.shut()
        val calls: List<() -> Any?> =
            listOf(
                { parakh.reports(JvmKeystore()) },
                { reports.start(Language.URDU) },
                { reports.begin() },
                { reports.next(Language.URDU) },
                { reports.put("danger", listOf("no"), Language.URDU) },
                { reports.proposal(Language.URDU) },
                { reports.send(listOf(1L), false, null, Language.URDU) },
                { reports.search("x") },
                { reports.search(NUMBER) },
                { reports.proposeNumber() },
                { reports.isOpen() },
                { reports.list(Language.URDU) },
                { reports.stop() },
                { reports.quickExit() },
            )
        for (call in calls) assertThrows(ParakhException.OpenAgain::class.java) { call() }
    }

    private companion object {
        const val NOON = 1_795_503_600L
        const val NUMBER = "45671234"
        const val DURESS = "56781234"
        const val WORDS = "Woh paisay le kar bhaag gaya."

        val ANSWERS =
            mapOf(
                "danger" to listOf("no"),
                "happened" to listOf("paid_no_job", "papers_taken"),
                "place" to listOf("pakistan"),
                "province" to listOf("punjab"),
                "may-answer" to listOf("yes"),
                "text" to listOf(WORDS),
            )

        init {
            OwnLibrary.use()
        }

        val WITH_KEYS: String = System.getProperty("parakh.pack.of.tests")!!
    }
}
