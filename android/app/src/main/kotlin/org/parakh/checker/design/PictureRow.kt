package org.parakh.checker.design

import android.content.Context
import android.view.LayoutInflater
import android.view.View
import android.view.ViewGroup
import android.widget.ImageView
import android.widget.TextView
import org.parakh.checker.R

/** Something in a list that is seen as a picture, read, heard and tapped. */
class PictureRow(
    /** The id of a picture of the lessons; none where there is nothing to see. */
    val picture: String?,
    val words: String,
    val open: () -> Unit,
    val hear: () -> Unit,
)

/** Adds a row in a layout that has the views of `row.xml`; [listen] names its ear. */
fun ViewGroup.addRow(
    row: PictureRow,
    listen: String,
    layout: Int = R.layout.row,
): View {
    val view = LayoutInflater.from(context).inflate(layout, this, false)
    view.findViewById<ImageView>(R.id.item_picture).apply {
        showIf(row.picture != null)
        row.picture?.let { setImageResource(context.drawableOf(it)) }
    }
    view.findViewById<TextView>(R.id.item_word).text = row.words
    view.findViewById<View>(R.id.item_open).setOnClickListener { row.open() }
    view.findViewById<ImageView>(R.id.item_listen).apply {
        contentDescription = listen
        setOnClickListener { row.hear() }
    }
    addView(view)
    return view
}

/** The drawable that was made of a picture of the content; 0 when the app has none of that id. */
fun Context.drawableOf(picture: String): Int =
    resources.getIdentifier("picture_lesson_${picture.replace('-', '_')}", "drawable", packageName)
