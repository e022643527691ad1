package org.parakh.checker.core

/** The sentences of one language that need no value, by id. A sentence that is missing shows its id. */
class Words(
    private val sentences: Map<String, String>,
) {
    val ids: Set<String> get() = sentences.keys

    operator fun get(id: String): String = sentences[id] ?: id
}
