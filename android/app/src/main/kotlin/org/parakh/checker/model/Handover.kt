package org.parakh.checker.model

/**
 * What one page asks of the next, in memory only: what is put into an intent, the system keeps.
 */
class Handover {
    private var question: String? = null

    fun put(question: String?) {
        this.question = question
    }

    fun take(): String? = question.also { question = null }
}
