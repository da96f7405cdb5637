package org.indicatorworkbench.domain.row;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.value.Observation;
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
    return isOfKind(entry, asked) ? asked : lastWithin(entry, asked).orElse(asked);
  }

  /**
   * A year can be financial, academic or calendar: one frequency, and still not the same periods.
   */
  private static boolean isOfKind(Entry entry, Period asked) {
    NavigableMap<Period, Observation> observations = entry.series().observations();
    return observations.containsKey(asked)
        || entry.indicator().frequency() == asked.frequency()
            && observations.keySet().stream().anyMatch(asked::isSameKindAs);
  }

  private static Optional<Period> lastWithin(Entry entry, Period asked) {
    return entry.series().observations().descendingMap().entrySet().stream()
        .filter(seen -> seen.getValue().value().number(entry.indicator().unit()).isPresent())
        .map(Map.Entry::getKey)
        .filter(period -> !period.end().isAfter(asked.end()))
        .filter(period -> period.months() >= asked.months() || asked.covers(period))
        .findFirst();
  }
}
