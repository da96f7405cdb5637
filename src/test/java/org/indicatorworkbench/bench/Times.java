package org.indicatorworkbench.bench;

import java.util.List;

/**
 * What repeated runs of one piece of work took.
 *
 * @param milliseconds at least one, shortest first
 */
record Times(List<Double> milliseconds) {
  Times {
    milliseconds = milliseconds.stream().sorted().toList();
  }

  /** Of one run. */
  static Times of(double milliseconds) {
    return new Times(List.of(milliseconds));
  }

  double median() {
    return milliseconds.get(milliseconds.size() / 2);
  }

  /** What 95 of 100 runs stayed under. */
  double most() {
    return milliseconds.get(milliseconds.size() * 95 / 100);
  }
}
