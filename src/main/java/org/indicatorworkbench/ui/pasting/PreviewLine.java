package org.indicatorworkbench.ui.pasting;

/**
 * A text of a plan as the preview shows it.
 *
 * @param row the code, or where in the block the text stands
 * @param title of the indicator; empty without one
 * @param column the period or the column
 * @param standing what stands there now
 * @param text what was pasted
 * @param becomes what would become of it, in words
 * @param isLeft whether it would not be applied
 */
record PreviewLine(
    String row,
    String title,
    String column,
    String standing,
    String text,
    String becomes,
    boolean isLeft) {

  /** The line as one sentence. */
  String whole() {
    return row + ", " + column + ", “" + text + "”: " + becomes + ".";
  }
}
