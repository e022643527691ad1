package org.parakh.checker.model

/**
 * A message in which numbers such as `0300-1234567` and `2131/SKT` are set apart, so that they are not
 * turned round among letters that run from right to left.
 */
class NumbersInOrder(
    private val message: String,
) {
    private val numbers = NUMBER.findAll(message).map { it.range }.toList()

    /** The message with the marks in it. */
    val text: String

    init {
        val marked = StringBuilder()
        var done = 0
        for (number in numbers) {
            marked.append(message, done, number.first)
            marked.append(LEFT_TO_RIGHT).append(message, number.first, number.last + 1).append(END)
            done = number.last + 1
        }
        text = marked.append(message, done, message.length).toString()
    }

    /** Where a place of the message stands in [text]. */
    fun place(at: Int): Int {
        val inside = at.coerceIn(0, message.length)
        return inside + numbers.count { it.first < inside } + numbers.count { it.last < inside }
    }

    private companion object {
        const val LEFT_TO_RIGHT = '\u2066'
        const val END = '\u2069'
        val NUMBER = Regex("\\+?[0-9]+(?:[ /().-]{1,2}[0-9A-Za-z]+)+")
    }
}
