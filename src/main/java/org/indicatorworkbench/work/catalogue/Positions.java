package org.indicatorworkbench.work.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.indicatorworkbench.domain.indicator.Indicator;

/** Gives indicators positions in a new order, and leaves as many as it can where they are. */
final class Positions {
  /** Room for later ones between two that come together. */
  private static final int STEP = 100;

  private final List<Indicator> order;
  private final boolean[] stays;
  private final int[] given;

  private Positions(List<Indicator> order, Predicate<Indicator> isNew) {
    this.order = order;
    given = order.stream().mapToInt(Indicator::position).toArray();
    stays = new boolean[given.length];
    keepLongest(isNew);
  }

  /**
   * The same indicators in the same order, with positions that give this order.
   *
   * @param isNew those whose position means nothing yet
   */
  static List<Indicator> of(List<Indicator> order, Predicate<Indicator> isNew) {
    Positions positions = new Positions(order, isNew);
    positions.fill();
    List<Indicator> placed = new ArrayList<>();
    for (int at = 0; at < order.size(); at++) {
      placed.add(order.get(at).withPosition(positions.given[at]));
    }
    return placed;
  }

  /** Marks the longest rising run of positions, which need not change. */
  private void keepLongest(Predicate<Indicator> isNew) {
    int[] length = new int[given.length];
    int[] from = new int[given.length];
    Arrays.fill(from, -1);
    int best = -1;
    for (int at = 0; at < given.length; at++) {
      if (isNew.test(order.get(at))) {
        continue;
      }
      length[at] = 1;
      for (int before = 0; before < at; before++) {
        if (length[before] >= length[at] && given[before] < given[at]) {
          length[at] = length[before] + 1;
          from[at] = before;
        }
      }
      best = best < 0 || length[at] > length[best] ? at : best;
    }
    for (int at = best; at >= 0; at = from[at]) {
      stays[at] = true;
    }
  }

  private void fill() {
    int at = 0;
    while (at < given.length) {
      int end = at;
      while (end < given.length && !stays[end]) {
        end++;
      }
      if (end == at || spread(at, end)) {
        at = end + 1;
      } else {
        // No room: the one behind has to make some.
        stays[end] = false;
      }
    }
  }

  /** Places those from {@code start} to before {@code end} between their neighbours. */
  private boolean spread(int start, int end) {
    long count = end - start;
    long room = (count + 1) * STEP;
    long low = start > 0 ? given[start - 1] : end < given.length ? given[end] - room : 0;
    long high = end < given.length ? given[end] : low + room;
    if (high - low <= count) {
      return false;
    }
    for (int at = start; at < end; at++) {
      given[at] = (int) (low + (high - low) * (at - start + 1) / (count + 1));
    }
    return true;
  }
}
