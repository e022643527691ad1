package org.parakh.checker.design

import android.view.MotionEvent
import kotlin.math.abs

/**
 * Tells a swipe across the page from taps and scrolling. [swiped] hears whether it went on, as one turns
 * the page of a book: to the left, and to the right where people read from right to left.
 */
class Swipe(
    private val least: Float,
    private val isRtl: Boolean,
    private val swiped: (isOn: Boolean) -> Unit,
) {
    private var x = 0f
    private var y = 0f
    private var isOne = false

    /** Takes every touch of the page; true for the one that ends a swipe and must not be a tap too. */
    fun ends(touch: MotionEvent): Boolean {
        when (touch.actionMasked) {
            MotionEvent.ACTION_DOWN -> begin(touch)
            MotionEvent.ACTION_POINTER_DOWN, MotionEvent.ACTION_CANCEL -> isOne = false
            MotionEvent.ACTION_UP -> return isOne && isAcross(touch).also { if (it) swiped(touch.x < x != isRtl) }
        }
        return false
    }

    private fun begin(touch: MotionEvent) {
        x = touch.x
        y = touch.y
        isOne = true
    }

    private fun isAcross(touch: MotionEvent) = abs(touch.x - x) > least && abs(touch.x - x) > 2 * abs(touch.y - y)
}
