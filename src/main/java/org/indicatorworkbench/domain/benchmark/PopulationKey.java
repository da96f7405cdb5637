package org.indicatorworkbench.domain.benchmark;

import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.period.Period;

/**
 * Of when and of whom a population is.
 *
 * @param period the period for whose rates it is meant
 * @param ageGroup as its source names it: {@code 0-17}
 */
public record PopulationKey(Period period, String ageGroup) {
  /**
   * @throws Unreadable when the age group is blank
   */
  public PopulationKey {
    ageGroup = ageGroup.strip();
    if (ageGroup.isEmpty()) {
      throw new Unreadable("a population needs an age group");
    }
  }
}
