package org.parakh.checker

import android.app.Activity
import android.graphics.Bitmap
import android.graphics.Canvas
import android.graphics.Color
import android.graphics.Rect
import android.view.View
import android.view.ViewGroup
import android.widget.EditText
import android.widget.ImageView
import android.widget.TextView
import org.junit.Assert.assertEquals
import org.junit.Test
import org.junit.runner.RunWith
import org.parakh.checker.core.bindings.Language
import org.robolectric.ParameterizedRobolectricTestRunner
import org.robolectric.ParameterizedRobolectricTestRunner.Parameters
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import kotlin.math.max
import kotlin.math.min
import kotlin.math.pow

/** Every screen, in every language: labels, order, sizes and contrasts, as they are drawn. */
@RunWith(ParameterizedRobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(sdk = [34], qualifiers = "w360dp-h5000dp-port-xhdpi")
class AccessibilityTest(
    private val language: Language,
) {
    private val density get() = app.resources.displayMetrics.density

    @Test
    fun `by day everything is named, large enough, in order and told from its ground`() {
        val words = wordsOfAll()
        eachScreen { page -> misnamed(page, words) + small(page) + disordered(page) + faint(page) }
    }

    @Test
    @Config(qualifiers = "+night")
    fun `by night everything is told from its ground`() = eachScreen(::faint)

    @Test
    @Config(qualifiers = "w320dp-h480dp-port-xhdpi")
    fun `at 200 percent nothing is cut off on a narrow screen`() {
        RuntimeEnvironment.setFontScale(2f)
        eachScreen { page -> cutOff(page) + small(page) }
    }

    /** What can be tapped has a name, in the language of the page. */
    private fun misnamed(
        page: Activity,
        words: Map<Language, Set<String>>,
    ) = controls(page).filter { it.id != R.id.choice_name }.mapNotNull { control ->
        val name = nameOf(control)
        val isForeign = words.any { name in it.value } && name !in words.getValue(language)
        val letters = if (language == Language.ENGLISH) LATIN else ARABIC
        "${idOf(control)} is named '$name'".takeIf { isForeign || !letters.containsMatchIn(name) }
    }

    private fun small(page: Activity) =
        controls(page).filter { min(it.width, it.height) < SMALLEST * density }.map {
            "${idOf(it)} measures ${it.width / density} by ${it.height / density}"
        }

    /** Nothing stands above what is read before it, in the same column. */
    private fun disordered(page: Activity): List<String> {
        val read = views(page.content).filter { it !is ViewGroup }.map { it to it.onScreen() }
        val isAbove = { one: Rect, other: Rect -> one.bottom <= other.top && one.left < other.right && other.left < one.right }
        return read.zipWithNext().filter { (before, after) -> isAbove(after.second, before.second) }.map { (_, after) ->
            "${idOf(after.first)} is read too late"
        }
    }

    private fun cutOff(page: Activity) =
        views(page.content).filterIsInstance<TextView>().mapNotNull { text ->
            val place = text.onScreen()
            val layout = text.layout ?: return@mapNotNull null
            val isCut = layout.height + text.compoundPaddingTop + text.compoundPaddingBottom > text.height + 1
            val isOutside = place.left < 0 || place.right > page.content.width
            val isShortened = (0 until layout.lineCount).any { layout.getEllipsisCount(it) > 0 }
            "${idOf(text)} '${text.text}' is cut off".takeIf { (isCut && text !is EditText) || isOutside || isShortened }
        }

    /** What is drawn can be told from its ground. */
    private fun faint(page: Activity): List<String> {
        val drawing = Bitmap.createBitmap(page.window.decorView.width, page.window.decorView.height, Bitmap.Config.ARGB_8888)
        page.window.decorView.draw(Canvas(drawing))
        return views(page.content).filter { it is TextView || it is ImageView }.mapNotNull { view ->
            val place = view.onScreen()
            if (view is TextView) {
                place.left += view.compoundPaddingLeft
                place.right -= view.compoundPaddingRight
            }
            val isEmpty = view is TextView && view.text.isEmpty() && view.hint.isNullOrEmpty()
            val least = if (view is TextView) LEAST_OF_TEXT else LEAST_OF_PICTURE
            val contrast = if (isEmpty) least else contrast(drawing, place)
            "${idOf(view)} has a contrast of $contrast".takeIf { contrast < least }
        }
    }

    private fun wordsOfAll(): Map<Language, Set<String>> {
        val all = mutableMapOf<Language, Set<String>>()
        val asking =
            Thread {
                for (other in Language.entries) {
                    all[other] =
                        app.graph.core
                            .words(other)
                            .run { ids.map { get(it) }.toSet() }
                }
            }
        asking.start()
        asking.join()
        return all
    }

    /** Opens every screen, and tells all its faults. */
    private fun eachScreen(faults: (Activity) -> List<String>) {
        val all = Screen.entries.flatMap { screen -> faults(screen.open(language)).map { "$screen: $it" } }
        assertEquals("", all.joinToString("\n"))
    }

    private val Activity.content: View get() = findViewById(android.R.id.content)

    private fun controls(page: Activity) = views(page.content).filter { it.isClickable || it is EditText }

    private fun nameOf(control: View): String =
        control.contentDescription?.toString()
            ?: (control as? EditText)?.hint?.toString()
            ?: texts(control).joinToString(" ")

    private fun idOf(view: View): String =
        if (view.id == View.NO_ID) view.javaClass.simpleName else view.resources.getResourceEntryName(view.id)

    private fun View.onScreen(): Rect {
        val at = IntArray(2).also(::getLocationInWindow)
        return Rect(at[0], at[1], at[0] + width, at[1] + height)
    }

    /** Between the ground, which is the most frequent colour, and what stands out from it the most. */
    private fun contrast(
        drawing: Bitmap,
        place: Rect,
    ): Double {
        if (!place.intersect(0, 0, drawing.width, drawing.height)) return 0.0
        val pixels = IntArray(place.width() * place.height())
        drawing.getPixels(pixels, 0, place.width(), place.left, place.top, place.width(), place.height())
        val colours = mutableMapOf<Int, Int>()
        pixels.sort()
        var from = 0
        for (at in 1..pixels.size) {
            if (at < pixels.size && pixels[at] == pixels[from]) continue
            colours[pixels[from]] = at - from
            from = at
        }
        val ground = colours.maxBy { it.value }.key
        return colours.keys.maxOf { contrast(it, ground) }
    }

    private fun contrast(
        one: Int,
        other: Int,
    ): Double {
        val (a, b) = luminance(one) to luminance(other)
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    private fun luminance(colour: Int): Double {
        fun part(value: Int) = (value / 255.0).let { if (it <= 0.03928) it / 12.92 else ((it + 0.055) / 1.055).pow(2.4) }
        return 0.2126 * part(Color.red(colour)) + 0.7152 * part(Color.green(colour)) + 0.0722 * part(Color.blue(colour))
    }

    companion object {
        private const val SMALLEST = 48
        private const val LEAST_OF_TEXT = 4.5
        private const val LEAST_OF_PICTURE = 3.0
        private val LATIN = Regex("[A-Za-z]")
        private val ARABIC = Regex("[\\u0600-\\u06FF]")

        @JvmStatic
        @Parameters(name = "{0}")
        fun languages(): List<Array<Any>> = Language.entries.map { arrayOf(it) }
    }
}
