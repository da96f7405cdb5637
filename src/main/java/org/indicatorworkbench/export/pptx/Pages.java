package org.indicatorworkbench.export.pptx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Divides rows of given heights among pages. */
final class Pages {
  private Pages() {}

  /**
   * Rows of one page.
   *
   * @param to the first row that is not on it
   */
  record Range(int from, int to) {}

  /** As few pages as there have to be, filled alike, so that none is left with a single row. */
  static List<Range> even(double[] heights, double room) {
    int least = fill(heights, room).size();
    double low = Arrays.stream(heights).max().orElse(0);
    double high = Math.max(room, low);
    while (high - low > 1) {
      double middle = (low + high) / 2;
      if (fill(heights, middle).size() <= least) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return fill(heights, high);
  }

  private static List<Range> fill(double[] heights, double room) {
    List<Range> pages = new ArrayList<>();
    int from = 0;
    double used = 0;
    for (int row = 0; row < heights.length; row++) {
      if (row > from && used + heights[row] > room) {
        pages.add(new Range(from, row));
        from = row;
        used = 0;
      }
      used += heights[row];
    }
    pages.add(new Range(from, heights.length));
    return pages;
  }
}
