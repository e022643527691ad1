package org.parakh.checker.model

/**
 * What one page asks of the next, in memory only: what is put into an intent, the system keeps.
 */
class Handover {
    private var word: String? = null

    fun put(word: String?) {
        this.word = word
    }

    fun take(): String? = word.also { word = null }
}
