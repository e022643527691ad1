package org.parakh.checker.core

import org.parakh.checker.core.bindings.Clock
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.core.bindings.ParakhException
import org.parakh.checker.core.bindings.Places

/** Run by `cargo xtask android apk` over the shrunk classes: what they kept is enough to reach the core. */
fun main(args: Array<String>) {
    val core =
        RustCore(
            Places(args[0], args[1]),
            object : Clock {
                override fun unixSeconds() = 1_795_503_600L
            },
        )
    val isFound = core.lookUp("2131/SKT", Language.URDU).found.confident
    val isTold =
        core
            .check("azad visa", Language.URDU)
            .text.findings.size > 0
    val isAsked = core.questions(Language.PASHTO).size == 10
    val isLearnt = core.lesson(core.lessons(Language.URDU)[0].id, Language.URDU).questions.isNotEmpty()
    val isHelped = core.channels("danger", null, Language.PUNJABI).rows.isNotEmpty() && core.about(Language.URDU).lines.isNotEmpty()
    core.close()
    val isClosed =
        try {
            core.copy(Language.URDU)
            false
        } catch (_: ParakhException.OpenAgain) {
            true
        }
    val all = listOf(isFound, isTold, isAsked, isLearnt, isHelped, isClosed)
    System.out.print(if (all.all { it }) "ok" else all.joinToString(" "))
}
