package org.parakh.checker.platform

import android.content.res.AssetManager
import org.parakh.checker.core.bindings.Language
import org.parakh.checker.core.tag
import java.io.IOException
import java.io.InputStream

private const val FOLDER = "voice"

/** The index of the recorded voices that came with the app; `null` when none did. */
internal fun recordingsOf(assets: AssetManager): String? = joined(assets::list) { assets.open(it) }

internal fun joined(
    list: (String) -> Array<String>?,
    open: (String) -> InputStream,
): String? {
    val languages = ifThere { list(FOLDER) }.orEmpty()
    val indexes = languages.mapNotNull { ifThere { open("$FOLDER/$it/index.tsv").use { index -> index.readBytes() } } }
    return indexes.joinToString("\n") { it.decodeToString() }.ifEmpty { null }
}

private fun <T> ifThere(read: () -> T): T? =
    try {
        read()
    } catch (_: IOException) {
        null
    }

/** Where a recording of a language is among the assets. */
internal fun placeOf(
    language: Language,
    recording: String,
) = "$FOLDER/${language.tag}/$recording"
