package org.parakh.checker.model

import java.util.concurrent.Executor

/** Where things are done: calls of the core on [work], drawing on [screen]. */
class Workers(
    val work: Executor,
    val screen: Executor,
)
