package org.parakh.checker.core

import org.parakh.checker.core.bindings.Language
import org.parakh.checker.core.bindings.LessonCard
import org.parakh.checker.core.bindings.LessonChoice
import org.parakh.checker.core.bindings.LessonPage
import org.parakh.checker.core.bindings.LessonQuestion
import org.parakh.checker.core.bindings.LessonRow

/** The one lesson of the fake core: two cards and two questions, of which the second answer is right. */
object FakeLesson {
    const val ID = "licence"

    fun row(
        language: Language,
        done: Set<String>,
    ) = LessonRow(ID, "licence in ${language.tag}", "licence-card", ID in done)

    fun other(language: Language) = LessonRow("azad", "azad in ${language.tag}", "open-visa", false)

    fun page(
        id: String,
        language: Language,
    ) = LessonPage(id, "licence in ${language.tag}", "licence-card", cards(language), questions(language))

    private fun cards(language: Language) = (1..2).map { LessonCard("card $it", "card $it in ${language.tag}", "lens", "a lens") }

    private fun questions(language: Language) =
        (1..2).map { at ->
            val choices = listOf(choice("no", false, language), choice("yes", true, language))
            LessonQuestion("question $at", "question $at in ${language.tag}", choices)
        }

    private fun choice(
        text: String,
        right: Boolean,
        language: Language,
    ) = LessonChoice(text, "why $text", right, text, "sign for $text", "$text in ${language.tag}", "why $text in ${language.tag}")
}
