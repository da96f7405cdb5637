package org.indicatorworkbench.domain.value;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.indicatorworkbench.domain.period.Period;

/**
 * The observations of one indicator, by period in time order.
 *
 * @param observations unmodifiable; holds no null
 */
public record Series(NavigableMap<Period, Observation> observations) {
  /** A series without any observation. */
  public static final Series EMPTY = new Series(new TreeMap<>());

  public Series {
    observations = Collections.unmodifiableNavigableMap(new TreeMap<>(observations));
  }

  /** What stands in that period, if anything does. */
  public Optional<Observation> at(Period period) {
    return Optional.ofNullable(observations.get(period));
  }
}
