package org.indicatorworkbench.export.pptx;

import java.util.List;

/**
 * A size in which prose is set.
 *
 * @param size in points
 */
record Prose(double size) {
  /** Beneath a table. */
  static final Prose NORMAL = new Prose(14);

  /** On slides of its own, the largest first. */
  static final List<Prose> SIZES = List.of(new Prose(18), new Prose(16), NORMAL);

  TextStyle plain() {
    return new TextStyle(size, false);
  }

  TextStyle bold() {
    return new TextStyle(size, true);
  }
}
