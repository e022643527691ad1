package org.parakh.checker

import android.content.Context
import android.os.Handler
import android.os.Looper
import org.parakh.checker.core.Core
import org.parakh.checker.core.LateCore
import org.parakh.checker.core.RustCore
import org.parakh.checker.core.bindings.Places
import org.parakh.checker.model.Handover
import org.parakh.checker.model.Listening
import org.parakh.checker.model.Tally
import org.parakh.checker.model.Voices
import org.parakh.checker.model.Workers
import org.parakh.checker.platform.Clip
import org.parakh.checker.platform.InstalledPack
import org.parakh.checker.platform.PhoneClock
import org.parakh.checker.platform.PhoneVoices
import org.parakh.checker.platform.Settings
import org.parakh.checker.platform.WordsOfLanguages
import org.parakh.checker.platform.recordingsOf
import java.time.LocalDate
import java.util.concurrent.Executor
import java.util.concurrent.Executors

/** Everything that is wired together, by hand. */
class AppGraph(
    context: Context,
    val workers: Workers = Workers(Executors.newSingleThreadExecutor(), ofMain()),
    val core: Core = LateCore { afresh -> open(context, afresh) },
    voices: Voices = PhoneVoices(context),
) {
    val settings = Settings(context)
    val words = WordsOfLanguages(core, workers)
    val listening = Listening(core, workers, voices)
    val tally = Tally(settings) { LocalDate.now().toEpochDay() }
    val handover = Handover()
    val topic = Handover()
    val clip = Clip(context)

    /** Forgets the person who leaves, apart from having been one. */
    fun nextPerson() {
        tally.nextPerson()
        handover.take()
        topic.take()
        clip.forget()
        listening.forget()
    }
}

private fun open(
    context: Context,
    afresh: Boolean,
): Core {
    val pack = InstalledPack(context).file(afresh)
    return RustCore(Places(pack.path, context.noBackupFilesDir.path, recordingsOf(context.assets)), PhoneClock())
}

private fun ofMain(): Executor {
    val handler = Handler(Looper.getMainLooper())
    return Executor { handler.post(it) }
}
