package org.indicatorworkbench.ui.inspector.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.indicatorworkbench.domain.period.Month;
import org.indicatorworkbench.domain.period.Period;

/** Which periods of an axis are named, and how, so that the names do not run into each other. */
final class PeriodLabels {
  private static final double GAP = 8;
  private static final int[] STEPS = {1, 2, 3, 4, 6, 12, 24, 36, 48, 60};

  private PeriodLabels() {}

  /** A name at the place of a point. */
  record Named(int point, String text) {}

  /**
   * Names the last point and every n-th before it.
   *
   * @param room pixels between two points
   * @param width how wide a text is, in pixels
   */
  static List<Named> of(List<Period> periods, double room, ToDoubleFunction<String> width) {
    double widest = periods.stream().map(Period::label).mapToDouble(width).max().orElse(0) + GAP;
    int step = periods.size();
    for (int candidate : STEPS) {
      if (candidate * room >= widest) {
        step = candidate;
        break;
      }
    }
    List<Named> named = new ArrayList<>();
    int last = periods.size() - 1;
    for (int at = last % step; at <= last; at += step) {
      named.add(new Named(at, text(periods, at, at - step, last)));
    }
    return named;
  }

  /** A month says its year at both ends and wherever that changes. */
  private static String text(List<Period> periods, int at, int before, int last) {
    Period period = periods.get(at);
    boolean sameYear =
        before >= 0 && at != last && periods.get(before).end().getYear() == period.end().getYear();
    return period instanceof Month && sameYear ? period.label().substring(0, 3) : period.label();
  }
}
