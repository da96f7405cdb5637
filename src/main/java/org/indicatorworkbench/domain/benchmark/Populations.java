package org.indicatorworkbench.domain.benchmark;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.indicatorworkbench.domain.period.Period;

/**
 * How many people live in the area of the workspace. Immutable.
 *
 * @param all numbers of people, not negative
 */
public record Populations(Map<PopulationKey, Long> all) {
  /** Nothing is known. */
  public static final Populations NONE = new Populations(Map.of());

  public Populations {
    all = Map.copyOf(all);
  }

  /** The population given for exactly that period. */
  public Optional<Long> at(PopulationKey key) {
    return Optional.ofNullable(all.get(key));
  }

  /**
   * The population that rates of a period are of: the one given for the shortest period that covers
   * it; empty where none does.
   */
  public Optional<Long> during(Period period, String ageGroup) {
    return all.entrySet().stream()
        .filter(one -> one.getKey().ageGroup().equals(ageGroup))
        .filter(one -> one.getKey().period().covers(period))
        .min(Comparator.comparing(one -> one.getKey().period().months()))
        .map(Map.Entry::getValue);
  }

  /** These populations after some were put or (empty) taken away. */
  public Populations with(Map<PopulationKey, Optional<Long>> changed) {
    if (changed.isEmpty()) {
      return this;
    }
    Map<PopulationKey, Long> next = new HashMap<>(all);
    changed.forEach(
        (key, people) -> people.ifPresentOrElse(put -> next.put(key, put), () -> next.remove(key)));
    return new Populations(next);
  }
}
