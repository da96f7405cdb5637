package org.indicatorworkbench.domain.value;

import org.indicatorworkbench.domain.period.Period;

/**
 * The rule for figures that change after they were reported: a value that replaces another in a
 * period before the latest one is revised. The old one stays in the history.
 */
public final class Restatement {
  private Restatement() {}

  /**
   * An observation as it has to be kept when it replaces what stands in that period. One that says
   * itself how firm it is, keeps that. What was pending or not available is no figure yet: the one
   * that takes its place restates nothing.
   */
  public static Observation of(Series series, Period period, Observation next) {
    boolean replaces =
        series
            .at(period)
            .map(Observation::value)
            .filter(old -> !(old instanceof Value.Special) && !old.equals(next.value()))
            .isPresent();
    boolean isBeforeLatest =
        series.observations().tailMap(period, false).keySet().stream()
            .anyMatch(period::isSameKindAs);
    return replaces && isBeforeLatest && next.status() == Status.ACTUAL
        ? next.withStatus(Status.REVISED)
        : next;
  }
}
