package org.parakh.checker.platform

import org.parakh.checker.core.bindings.Clock

/** The phone's clock, for the core. */
class PhoneClock : Clock {
    override fun unixSeconds(): Long = System.currentTimeMillis() / 1000
}
