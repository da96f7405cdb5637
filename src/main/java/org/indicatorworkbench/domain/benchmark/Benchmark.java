package org.indicatorworkbench.domain.benchmark;

import java.math.BigDecimal;
import java.util.Optional;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.indicator.Unit;

/**
 * What another place, or an earlier year, had for an indicator.
 *
 * @param comparator who it is: "England", "Statistical neighbours"
 * @param year the year the figure speaks of, as a period key where it is one: {@code 2021-22}
 * @param value in the units of the indicator as displayed
 * @param unit the unit in which the figure was given; empty where that is not known
 * @param note how the figure came about, such as "mean of 9 of 10"; may be empty
 */
public record Benchmark(
    String comparator, String year, BigDecimal value, Optional<Unit> unit, String note) {

  /** A figure of which no more is known. */
  public Benchmark(String comparator, String year, BigDecimal value) {
    this(comparator, year, value, Optional.empty(), "");
  }

  /**
   * @throws Unreadable when the comparator or the year is blank
   */
  public Benchmark {
    comparator = comparator.strip();
    year = year.strip();
    note = note.strip();
    if (comparator.isEmpty() || year.isEmpty()) {
      throw new Unreadable("a benchmark needs a comparator and a year");
    }
  }

  /** Whether both say the same: one figure that came about in one way. */
  public boolean isSameAs(Benchmark other) {
    return value.compareTo(other.value) == 0 && note.equals(other.note);
  }
}
