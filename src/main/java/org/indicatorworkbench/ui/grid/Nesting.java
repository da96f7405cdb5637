package org.indicatorworkbench.ui.grid;

/**
 * How a line stands among the parts of others.
 *
 * @param depth 0 for an indicator that is a part of none that is shown
 * @param parts how many lines are parts of it, over however many steps
 * @param folded whether those are hidden
 * @param among whether any line of the table has parts, so that all leave room for an arrow
 */
record Nesting(int depth, int parts, boolean folded, boolean among) {
  static final Nesting NONE = new Nesting(0, 0, false, false);

  boolean isWhole() {
    return parts > 0;
  }

  /** What a screen reader says of it after the row; empty where there is nothing to say. */
  String spoken() {
    return isWhole()
        ? ", %d %s, %s"
            .formatted(parts, parts == 1 ? "part" : "parts", folded ? "folded" : "unfolded")
        : "";
  }
}
