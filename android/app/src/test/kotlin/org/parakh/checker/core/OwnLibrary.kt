package org.parakh.checker.core

import java.io.File

/**
 * Gives this class loader a library of its own. Each simulated system has a class loader, and the library
 * knows one set of host functions: shared, it would call the clock of whichever loader came last.
 */
object OwnLibrary {
    init {
        val built = File(System.getProperty("jna.library.path")!!, "libparakh_ffi.so")
        val own = File.createTempFile("parakh", ".so").apply { deleteOnExit() }
        built.copyTo(own, overwrite = true)
        System.setProperty("uniffi.component.parakh_ffi.libraryOverride", own.path)
    }

    /** Called before the core is first opened. */
    fun use() = Unit
}
