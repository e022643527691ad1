package org.parakh.checker

import android.os.Looper
import org.junit.Assert.assertTrue
import org.robolectric.Shadows.shadowOf
import java.util.concurrent.FutureTask
import java.util.concurrent.TimeUnit

/** Lets the workers and the main thread work until something is so. */
fun waitUntil(
    what: String,
    isSo: () -> Boolean,
) {
    val end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30)
    while (!isSo()) {
        assertTrue("waited too long: $what", System.nanoTime() < end)
        shadowOf(Looper.getMainLooper()).idle()
        Thread.sleep(5)
    }
    shadowOf(Looper.getMainLooper()).idle()
}

/** Asks the core off the main thread, and waits for what it says. */
fun <T : Any> asked(call: () -> T): T {
    app.graph
    val asking = FutureTask(call)
    Thread(asking).start()
    return asking.get()
}
