package org.parakh.checker.design

import android.view.View

/** Keeps what is on the page clear of the system's bars and of the keyboard, on every version. */
@Suppress("DEPRECATION")
fun keepClearOfBars(page: View) {
    page.setOnApplyWindowInsetsListener { view, insets ->
        view.setPadding(
            insets.systemWindowInsetLeft,
            insets.systemWindowInsetTop,
            insets.systemWindowInsetRight,
            insets.systemWindowInsetBottom,
        )
        insets
    }
}
