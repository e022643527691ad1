package org.parakh.checker

import android.os.Looper
import org.parakh.checker.core.Core
import org.parakh.checker.core.LateCore
import org.parakh.checker.core.RustCore
import org.parakh.checker.core.RustCoreTest
import org.parakh.checker.core.bindings.Places
import org.parakh.checker.model.FakeVoices
import org.parakh.checker.platform.InstalledPack
import java.lang.reflect.InvocationTargetException
import java.lang.reflect.Proxy

/** The app over the core itself, on a day that stands; a call of the core on the main thread fails. */
class StrictApp : ParakhApp() {
    val voices = FakeVoices()

    override fun makeGraph() =
        AppGraph(
            this,
            core =
                offMain(
                    LateCore { afresh ->
                        RustCore(Places(InstalledPack(this).file(afresh).path, noBackupFilesDir.path), RustCoreTest.stopped)
                    },
                ),
            voices = voices,
        )
}

fun offMain(core: Core): Core =
    Proxy.newProxyInstance(Core::class.java.classLoader, arrayOf(Core::class.java)) { _, method, arguments ->
        check(Looper.myLooper() != Looper.getMainLooper()) { "${method.name} was called on the main thread" }
        try {
            method.invoke(core, *(arguments ?: emptyArray()))
        } catch (failure: InvocationTargetException) {
            throw failure.targetException
        }
    } as Core
