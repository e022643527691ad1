package org.parakh.checker.core

import org.parakh.checker.core.bindings.Language

/** The tag, as the system knows it. The contract test holds it against the core's own. */
val Language.tag: String
    get() =
        when (this) {
            Language.ENGLISH -> "en"
            Language.URDU -> "ur"
            Language.PASHTO -> "ps"
            Language.PUNJABI -> "pa-Arab"
        }

/** The language with a tag. */
fun languageOf(tag: String): Language? = Language.entries.find { it.tag == tag }
