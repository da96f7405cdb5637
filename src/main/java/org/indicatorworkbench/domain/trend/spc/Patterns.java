package org.indicatorworkbench.domain.trend.spc;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Finds which values of a phase are part of which pattern. */
final class Patterns {
  private static final int RUN = 7;
  private static final int WINDOW = 3;

  private final int[] sides;
  private final boolean[] outside;
  private final boolean[] near;
  private final int[] shifts;
  private final int[] trends;

  private Patterns(Xmr xmr) {
    int size = xmr.size();
    sides = IntStream.range(0, size).map(xmr::side).toArray();
    shifts = new int[size];
    trends = new int[size];
    outside = new boolean[size];
    near = new boolean[size];
    mark(shifts, 0, at -> sides[at], RUN, 0);
    mark(trends, 1, xmr::step, RUN - 1, 1);
    boolean[] close = new boolean[size];
    for (int at = 0; at < size; at++) {
      outside[at] = xmr.isOutside(at);
      close[at] = !outside[at] && xmr.isBeyondTwoThirds(at);
    }
    for (int first = 0; first + WINDOW <= size; first++) {
      markNear(close, first);
    }
  }

  /** For each value in time order what tells it from chance. */
  static List<Optional<Signal>> of(Xmr xmr) {
    Patterns patterns = new Patterns(xmr);
    return IntStream.range(0, xmr.size()).mapToObj(patterns::signal).toList();
  }

  /**
   * Marks runs of one sign. A value at which a rise turns into a fall belongs to the later one.
   *
   * @param first the first place that has a sign
   * @param shortest the least length of a run
   * @param before how many values before a run are part of it too
   */
  private void mark(int[] marks, int first, IntUnaryOperator sign, int shortest, int before) {
    int start = first;
    while (start < marks.length) {
      int end = start;
      int way = sign.applyAsInt(start);
      while (end < marks.length && sign.applyAsInt(end) == way) {
        end++;
      }
      if (way != 0 && end - start >= shortest) {
        for (int at = start - before; at < end; at++) {
          marks[at] = way;
        }
      }
      start = end;
    }
  }

  private void markNear(boolean[] close, int first) {
    int count = 0;
    int side = 0;
    for (int at = first; at < first + WINDOW; at++) {
      count += close[at] ? 1 : 0;
      side += sides[at];
    }
    if (count >= 2 && Math.abs(side) == WINDOW) {
      for (int at = first; at < first + WINDOW; at++) {
        near[at] |= close[at];
      }
    }
  }

  private Optional<Signal> signal(int at) {
    if (!outside[at] && !near[at] && trends[at] == 0 && shifts[at] == 0) {
      return Optional.empty();
    }
    Set<Rule> rules = EnumSet.noneOf(Rule.class);
    add(rules, Rule.OUTSIDE_LIMITS, outside[at]);
    add(rules, Rule.TREND, trends[at] != 0);
    add(rules, Rule.NEAR_LIMIT, near[at]);
    add(rules, Rule.ONE_SIDE, shifts[at] != 0);
    return rules.stream()
        .min(Rule::compareTo)
        .map(rule -> new Signal(rule, rules, (rule == Rule.TREND ? trends[at] : sides[at]) > 0));
  }

  private static void add(Set<Rule> rules, Rule rule, boolean holds) {
    if (holds) {
      rules.add(rule);
    }
  }
}
