package org.parakh.checker.platform

/**
 * Marks a function that calls what came after the oldest Android the app runs on. It asks for
 * `Build.VERSION.SDK_INT` itself, before the call; the API check passes over it, and tidy looks for the question.
 */
@Retention(AnnotationRetention.BINARY)
@Target(AnnotationTarget.FUNCTION)
annotation class AboveMinSdk
