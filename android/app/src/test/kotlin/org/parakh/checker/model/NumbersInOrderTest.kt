package org.parakh.checker.model

import org.junit.Assert.assertEquals
import org.junit.Test

class NumbersInOrderTest {
    private val message = "لائسنس 2131/SKT، فون 0300-1234567 یا 50,000"
    private val shown = NumbersInOrder(message)

    @Test
    fun `numbers with signs in them are set apart and others are not`() {
        assertEquals("لائسنس \u20662131/SKT\u2069، فون \u20660300-1234567\u2069 یا 50,000", shown.text)
        assertEquals("آزاد ویزا", NumbersInOrder("آزاد ویزا").text)
    }

    @Test
    fun `every place of the message keeps its letter`() {
        for (at in message.indices) {
            val between = shown.text.substring(shown.place(at), shown.place(at + 1))
            assertEquals(message[at].toString(), between.filterNot { it == '\u2066' || it == '\u2069' })
        }
        assertEquals(shown.text.length, shown.place(message.length + 9))
    }
}
