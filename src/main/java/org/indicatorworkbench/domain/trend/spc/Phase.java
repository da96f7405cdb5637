package org.indicatorworkbench.domain.trend.spc;

import java.util.Optional;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.ruling.Ruling;

/**
 * A stretch of values with one mean and one pair of limits. Moving ranges and patterns do not cross
 * from one into the next.
 *
 * @param from the period of its first value
 * @param to the period of its last one
 * @param count how many values it has, 1 or more
 * @param limits exact; empty where the values give none
 * @param rebase the decision with which it begins; empty for the first one
 */
public record Phase(
    Period from, Period to, int count, Optional<Limits> limits, Optional<Ruling.Rebase> rebase) {
  private static final int FIRM = 12;

  /** Whether its limits rest on fewer than twelve values, and will still move. */
  public boolean isTrial() {
    return limits.isPresent() && count < FIRM;
  }
}
