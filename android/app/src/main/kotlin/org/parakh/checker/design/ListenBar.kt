package org.parakh.checker.design

import android.view.View
import android.widget.Button
import android.widget.TextView
import org.parakh.checker.R
import org.parakh.checker.core.Words
import org.parakh.checker.model.Hearing

/** What a person does about the voice. */
class ListenTaps(
    val hear: () -> Unit,
    val hush: () -> Unit,
    val agree: () -> Unit,
    val openSettings: () -> Unit,
)

/** The button *listen* at the top of every page, and what there is to say of the voice. */
class ListenBar(
    root: View,
    private val words: Words,
    private val taps: ListenTaps,
) {
    private val button: Button = root.findViewById(R.id.page_listen)
    private val scroll: View = root.findViewById(R.id.page_scroll)
    private val notice: View = root.findViewById(R.id.voice_notice)
    private val text: TextView = root.findViewById(R.id.voice_text)
    private val agree: View = root.findViewById(R.id.voice_agree)
    private val settings: View = root.findViewById(R.id.voice_settings)

    init {
        agree.setOnClickListener { taps.agree() }
        settings.setOnClickListener { taps.openSettings() }
        root.findViewById<View>(R.id.voice_close).setOnClickListener { taps.hush() }
    }

    fun draw(hearing: Hearing) {
        val isSpeaking = hearing == Hearing.Speaking
        button.text = words[if (isSpeaking) "app-hush" else "app-listen"]
        val icon = if (isSpeaking) R.drawable.icon_hush else R.drawable.icon_listen_on
        button.setCompoundDrawablesRelativeWithIntrinsicBounds(icon, 0, 0, 0)
        button.setOnClickListener { if (isSpeaking) taps.hush() else taps.hear() }
        val hasNotice = !isSpeaking && hearing != Hearing.Silent
        notice.showIf(hasNotice)
        // After the page is laid out anew; before, it would scroll back to a field that has the focus.
        if (hasNotice) scroll.post { scroll.scrollTo(0, 0) }
        agree.showIf(hearing is Hearing.Offered)
        settings.showIf(hearing is Hearing.Voiceless)
        text.text = if (hearing is Hearing.Offered) hearing.offer else words["app-voice-none"]
    }
}
