package org.indicatorworkbench.domain.value;

import java.util.Optional;
import org.indicatorworkbench.domain.period.Period;

/**
 * The rule for figures that change after they were reported: a value that replaces another in a
 * period before the latest one is revised. The old one stays in the history. A special value is no
 * figure yet: when a pending one comes in, nothing is restated.
 */
public final class Restatement {
  private Restatement() {}

  /**
   * Whether a value restates what was reported.
   *
   * @param before what stands in the period
   * @param isBeforeLatest whether the indicator has a later period of the same kind
   */
  public static boolean restates(Optional<Observation> before, Value next, boolean isBeforeLatest) {
    return isBeforeLatest
        && before
            .map(Observation::value)
            .filter(old -> !(old instanceof Value.Special) && !old.equals(next))
            .isPresent();
  }

  /**
   * An observation as it has to be kept when it replaces what stands in that period. One that says
   * itself how firm it is, keeps that.
   */
  public static Observation of(Series series, Period period, Observation next) {
    boolean isBeforeLatest =
        series.observations().tailMap(period, false).keySet().stream()
            .anyMatch(period::isSameKindAs);
    return next.status() == Status.ACTUAL
            && restates(series.at(period), next.value(), isBeforeLatest)
        ? next.withStatus(Status.REVISED)
        : next;
  }
}
