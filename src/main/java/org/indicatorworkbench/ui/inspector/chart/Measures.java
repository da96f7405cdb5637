package org.indicatorworkbench.ui.inspector.chart;

import java.util.function.ToDoubleFunction;

/**
 * The room a chart has, in pixels.
 *
 * @param line the height of a line of its small text
 * @param textWidth how wide a small text is
 */
record Measures(double width, double height, double line, ToDoubleFunction<String> textWidth) {
  /** How far labels stay from what they name. */
  double gap() {
    return line * 0.4;
  }

  /** The radius of a point of the line. */
  double dot() {
    return line * 0.17;
  }
}
