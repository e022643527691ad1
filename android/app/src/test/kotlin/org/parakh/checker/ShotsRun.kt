package org.parakh.checker

import android.graphics.Bitmap
import android.graphics.Canvas
import android.view.View
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.core.tag
import org.robolectric.ParameterizedRobolectricTestRunner
import org.robolectric.ParameterizedRobolectricTestRunner.Parameters
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import java.io.File

/** Draws every screen; run by `cargo xtask shots`. Bidi text is drawn right on SDK 34, reversed on 26. */
@RunWith(ParameterizedRobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(sdk = [34], qualifiers = "w360dp-h640dp-port-xhdpi")
class ShotsRun(
    private val language: Language,
    private val isNight: Boolean,
    private val scale: Float,
) {
    @Test
    fun everyScreen() {
        if (isNight) RuntimeEnvironment.setQualifiers("+night")
        RuntimeEnvironment.setFontScale(scale)
        for (screen in Screen.entries) shot(screen)
    }

    /** The longest page as one picture. */
    @Test
    fun wholeAnswer() {
        if (isNight || scale > 1) return
        RuntimeEnvironment.setQualifiers("+h2200dp")
        draw(
            Screen.MESSAGE_TAPPED
                .open(language)
                .window.decorView,
            "message-whole-${language.tag}.png",
        )
    }

    /** The pictures of `README.md`, small enough to be kept in the tree. */
    @Test
    fun forReadme() {
        val screen = ofReadme[language]
        if (isNight || scale > 1 || screen == null) return
        RuntimeEnvironment.setQualifiers("+mdpi")
        draw(screen.open(language).window.decorView, "readme-${nameOf(screen)}-${language.tag}.png")
    }

    private fun nameOf(screen: Screen) = screen.name.lowercase().replace('_', '-')

    private fun shot(screen: Screen) {
        val light = if (isNight) "dark" else "light"
        val size = if (scale > 1) "large" else "normal"
        draw(screen.open(language).window.decorView, "${nameOf(screen)}-${language.tag}-$light-$size.png")
    }

    private fun draw(
        view: View,
        file: String,
    ) {
        val bitmap = Bitmap.createBitmap(view.width, view.height, Bitmap.Config.ARGB_8888)
        view.draw(Canvas(bitmap))
        // Nothing shines through a screen, and a picture without that is smaller.
        bitmap.setHasAlpha(false)
        val folder = File(System.getProperty("parakh.shots")!!).apply { mkdirs() }
        File(folder, file).outputStream().use { assertTrue(bitmap.compress(Bitmap.CompressFormat.PNG, 100, it)) }
    }

    companion object {
        private val ofReadme =
            mapOf(
                Language.URDU to Screen.MESSAGE_CHECKED,
                Language.PASHTO to Screen.QUESTION,
                Language.PUNJABI to Screen.HOME,
                Language.ENGLISH to Screen.AGENT_FOUND,
            )

        @JvmStatic
        @Parameters(name = "{0} night {1} scale {2}")
        fun all(): List<Array<Any>> =
            Language.entries.flatMap { language ->
                listOf(false, true).flatMap { night -> listOf(1f, 2f).map { arrayOf<Any>(language, night, it) } }
            }
    }
}
