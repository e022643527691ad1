package org.parakh.checker.platform

import android.os.Looper
import android.speech.tts.TextToSpeech
import android.speech.tts.Voice
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.parakh.checker.app
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.model.Utterance
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowTextToSpeech
import java.util.Locale
import java.util.concurrent.TimeUnit

@RunWith(RobolectricTestRunner::class)
@Config(sdk = [26, 34])
class PhoneVoicesTest {
    private val voices = PhoneVoices(app)
    private var known: Set<Language>? = null

    private fun look(status: Int = TextToSpeech.SUCCESS) {
        voices.known { known = it }
        engine().onInitListener.onInit(status)
        idle()
    }

    private fun engine() = shadowOf(ShadowTextToSpeech.getLastTextToSpeechInstance())

    private fun idle() = shadowOf(Looper.getMainLooper()).idle()

    private fun voice(
        locale: Locale,
        isOnline: Boolean = false,
        features: Set<String> = emptySet(),
    ) = Voice(locale.toLanguageTag(), locale, Voice.QUALITY_NORMAL, Voice.LATENCY_NORMAL, isOnline, features)

    @Test
    fun `only voices that are on the phone count`() {
        ShadowTextToSpeech.addVoice(voice(Locale("ur", "PK")))
        ShadowTextToSpeech.addVoice(voice(Locale("en", "US"), isOnline = true))
        val away = setOf(TextToSpeech.Engine.KEY_FEATURE_NOT_INSTALLED)
        ShadowTextToSpeech.addVoice(voice(Locale("ps", "AF"), features = away))
        look()
        assertEquals(setOf(Language.URDU), known)
    }

    @Test
    fun `a voice for Punjabi of India reads other letters`() {
        assertNull(languageSpoken(Locale.forLanguageTag("pa-IN")))
        assertEquals(Language.PUNJABI, languageSpoken(Locale.forLanguageTag("pa-Arab-PK")))
        assertEquals(Language.PASHTO, languageSpoken(Locale("pus")))
        assertNull(languageSpoken(Locale.FRENCH))
    }

    @Test
    fun `it says one after the other and tells when it is over`() {
        ShadowTextToSpeech.addVoice(voice(Locale("ur", "PK")))
        look()
        var isOver = false
        voices.say(listOf(Utterance("ایک", Language.URDU), Utterance("دو", Language.URDU))) { isOver = true }
        assertEquals(listOf("ایک", "دو"), engine().spokenTextList)
        shadowOf(Looper.getMainLooper()).idleFor(1, TimeUnit.SECONDS)
        assertTrue(isOver)
    }

    @Test
    fun `a phone that fails or never answers has no voice`() {
        look(TextToSpeech.ERROR)
        assertEquals(emptySet<Language>(), known)
        known = null
        voices.known { known = it }
        shadowOf(Looper.getMainLooper()).idleFor(10, TimeUnit.SECONDS)
        assertEquals(emptySet<Language>(), known)
    }
}
