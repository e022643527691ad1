package org.parakh.checker.learn

import android.os.Bundle
import android.view.MotionEvent
import android.view.View
import org.parakh.checker.R
import org.parakh.checker.core.Words
import org.parakh.checker.design.Swipe
import org.parakh.checker.model.Spoken
import org.parakh.checker.platform.FeatureActivity
import org.parakh.checker.platform.GivenLesson

/** The page of one lesson: its life, its swipes, and its handout. */
class LessonActivity : FeatureActivity<LessonModel>(R.layout.lesson, "app-learn") {
    private val swipe by lazy {
        val least = SWIPE_DP * resources.displayMetrics.density
        val isRtl = resources.configuration.layoutDirection == View.LAYOUT_DIRECTION_RTL
        Swipe(least, isRtl) { isOn -> if (isOn) model.next() else model.back() }
    }

    override val spoken: Spoken get() = model::spoken

    override fun makeModel() =
        LessonModel(
            graph.core,
            graph.workers,
            graph.topic.take().orEmpty(),
            graph.settings.language,
        )

    // A page that the system brings back does not know which lesson it was; the list behind it does.
    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        if (model.id.isEmpty()) finish()
    }

    override fun open(words: Words) {
        val screen = LessonScreen(window.decorView, words, taps())
        model.speak(graph.settings.language)
        model.shown.watch { state ->
            screen.draw(state)
            if (state !is LessonState.Loading) hearOn(model::spoken)
        }
    }

    override fun leave() = model.shown.unwatch()

    override fun dispatchTouchEvent(touch: MotionEvent): Boolean {
        if (swipe.ends(touch)) touch.action = MotionEvent.ACTION_CANCEL
        return super.dispatchTouchEvent(touch)
    }

    private fun taps() =
        LessonTaps(
            next = model::next,
            back = model::back,
            pick = model::pick,
            hearChoice = { choice -> hear { model.spokenChoice(choice, it) } },
            restart = model::restart,
            share = { startActivity(GivenLesson.intent(this, model.id, graph.settings.language)) },
            close = ::finish,
        )

    private companion object {
        const val SWIPE_DP = 72
    }
}
