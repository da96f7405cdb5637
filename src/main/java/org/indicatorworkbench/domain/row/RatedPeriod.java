package org.indicatorworkbench.domain.row;

import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.workspace.Entry;

/** Finds the period at which a row is judged when the reader asks for some period. */
final class RatedPeriod {
  private RatedPeriod() {}

  /**
   * The period asked for where the row has such periods. A row of shorter periods is judged at its
   * last one with a number inside the period asked for, a row of longer ones at its last one that
   * ended by then; where there is none, at the period asked for, which has no value.
   */
  static Period of(Entry entry, Period asked) {
    if (asked.frequency() == entry.indicator().frequency()) {
      return asked;
    }
    return entry.series().observations().descendingMap().entrySet().stream()
        .filter(seen -> seen.getValue().value().number(entry.indicator().unit()).isPresent())
        .map(java.util.Map.Entry::getKey)
        .filter(period -> !period.end().isAfter(asked.end()))
        .filter(period -> period.months() > asked.months() || asked.covers(period))
        .findFirst()
        .orElse(asked);
  }
}
