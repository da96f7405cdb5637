package org.indicatorworkbench.export.pptx;

import java.util.List;

/**
 * The prose of one slide.
 *
 * @param columns side by side, at most two, each from the top
 */
record Spread(Prose prose, List<List<Block>> columns) {
  static final Spread NONE = new Spread(Prose.NORMAL, List.of());
}
