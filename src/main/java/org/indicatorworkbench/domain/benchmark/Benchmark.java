package org.indicatorworkbench.domain.benchmark;

import java.math.BigDecimal;
import org.indicatorworkbench.domain.Unreadable;

/**
 * What another place, or an earlier year, had for an indicator.
 *
 * @param comparator who it is: "England", "Statistical neighbours"
 * @param year the year the figure speaks of, as a period key where it is one: {@code 2021-22}
 * @param value in the units of the indicator as displayed
 */
public record Benchmark(String comparator, String year, BigDecimal value) {
  /**
   * @throws Unreadable when the comparator or the year is blank
   */
  public Benchmark {
    comparator = comparator.strip();
    year = year.strip();
    if (comparator.isEmpty() || year.isEmpty()) {
      throw new Unreadable("a benchmark needs a comparator and a year");
    }
  }
}
