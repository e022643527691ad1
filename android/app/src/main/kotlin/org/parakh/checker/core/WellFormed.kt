package org.parakh.checker.core

/**
 * The text with every half of a character replaced by the sign for an unreadable one: a message that was
 * cut inside an emoji cannot cross to the core as it is. No place in the text moves.
 */
internal fun wellFormed(text: String): String {
    if (text.none { it.isSurrogate() }) return text
    val mended = StringBuilder(text)
    var at = 0
    while (at < mended.length) {
        val isPair = at + 1 < mended.length && Character.isSurrogatePair(mended[at], mended[at + 1])
        if (!isPair && mended[at].isSurrogate()) mended.setCharAt(at, '\uFFFD')
        at += if (isPair) 2 else 1
    }
    return mended.toString()
}
