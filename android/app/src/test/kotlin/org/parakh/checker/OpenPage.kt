package org.parakh.checker

import android.app.Activity
import android.content.Intent
import android.view.View
import android.view.ViewGroup
import android.widget.TextView
import org.parakh.checker.core.bindings.Language
import org.robolectric.Robolectric
import org.robolectric.RuntimeEnvironment
import org.robolectric.android.controller.ActivityController

val app: StrictApp get() = RuntimeEnvironment.getApplication() as StrictApp

/** Opens a page in a language, and waits for its words. */
inline fun <reified Page : Activity> page(
    language: Language,
    intent: Intent = Intent(),
): ActivityController<Page> {
    app.graph.settings.language = language
    app.graph.listening.hush()
    val controller = Robolectric.buildActivity(Page::class.java, intent).setup()
    controller.get().waitForWords()
    return controller
}

fun Activity.waitForWords() = waitUntil("words") { findViewById<TextView>(R.id.page_title)?.text?.isNotEmpty() == true }

fun Activity.tap(id: Int) {
    findViewById<View>(id).performClick()
}

/** The texts that can be seen, in order. */
fun Activity.texts(): List<String> = texts(findViewById(android.R.id.content))

fun texts(view: View): List<String> = views(view).filterIsInstance<TextView>().map { it.text.toString() }.filter { it.isNotEmpty() }

/** The views that can be seen, in order. */
fun views(view: View): List<View> =
    when {
        view.visibility != View.VISIBLE -> emptyList()
        view is ViewGroup -> listOf<View>(view) + (0 until view.childCount).flatMap { views(view.getChildAt(it)) }
        else -> listOf(view)
    }

/** What people of each language may be sent. */
val AD =
    "سعودی عرب میں ڈرائیور کی نوکری! آزاد ویزا صرف دو لاکھ، 100٪ گارنٹی۔ انٹرویو کے بغیر۔ " +
        "ایڈوانس 50,000 ایزی پیسہ پر بھیجیں۔ لائسنس 2131/SKT الحسیف انٹرپرائزز۔ واٹس ایپ 0300-1234567"
