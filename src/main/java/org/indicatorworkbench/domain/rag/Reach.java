package org.indicatorworkbench.domain.rag;

import java.math.BigDecimal;
import java.util.Optional;

/** How much of a span of values meets a target. */
public enum Reach {
  ALL,
  SOME,
  NONE;

  /**
   * Holds a span against the target of a subject.
   *
   * @param low the lower end, included
   * @param high the upper end, included; not below the lower one
   * @return empty without a target, and for one that no single value can be held against
   */
  public static Optional<Reach> of(Subject subject, BigDecimal low, BigDecimal high) {
    return subject
        .target()
        .flatMap(target -> Goals.of(subject, target))
        .map(goal -> of(goal, low, high));
  }

  private static Reach of(Goal goal, BigDecimal low, BigDecimal high) {
    if (goal.isMetBy(low) && goal.isMetBy(high)) {
      return ALL;
    }
    return goal.isBelow(high) || goal.isAbove(low) ? NONE : SOME;
  }
}
