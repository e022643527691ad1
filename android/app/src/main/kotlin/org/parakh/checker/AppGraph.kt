package org.parakh.checker

import android.content.Context
import android.os.Handler
import android.os.Looper
import org.parakh.checker.core.Core
import org.parakh.checker.core.LateCore
import org.parakh.checker.core.RustCore
import org.parakh.checker.core.bindings.Places
import org.parakh.checker.model.Workers
import org.parakh.checker.platform.InstalledPack
import org.parakh.checker.platform.PhoneClock
import org.parakh.checker.platform.Settings
import org.parakh.checker.platform.WordsOfLanguages
import java.util.concurrent.Executor
import java.util.concurrent.Executors

/** Everything that is wired together, by hand. */
class AppGraph(
    context: Context,
    val workers: Workers = Workers(Executors.newSingleThreadExecutor(), ofMain()),
    val core: Core = LateCore { afresh -> open(context, afresh) },
) {
    val settings = Settings(context)
    val words = WordsOfLanguages(core, workers)
}

private fun open(
    context: Context,
    afresh: Boolean,
): Core {
    val pack = InstalledPack(context).file(afresh)
    return RustCore(Places(pack.path, context.noBackupFilesDir.path), PhoneClock())
}

private fun ofMain(): Executor {
    val handler = Handler(Looper.getMainLooper())
    return Executor { handler.post(it) }
}
