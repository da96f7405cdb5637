package org.indicatorworkbench.domain.trend.spc;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many rows there are of each kind.
 *
 * @param variations only those that some row is of
 * @param assurances likewise
 */
public record SpcTally(Map<Variation, Integer> variations, Map<Assurance, Integer> assurances) {

  /** Counts rows. */
  public static SpcTally of(Collection<Spc> rows) {
    Map<Variation, Integer> variations = new EnumMap<>(Variation.class);
    Map<Assurance, Integer> assurances = new EnumMap<>(Assurance.class);
    for (Spc spc : rows) {
      variations.merge(spc.variation(), 1, Integer::sum);
      assurances.merge(spc.assurance(), 1, Integer::sum);
    }
    return new SpcTally(variations, assurances);
  }

  public int of(Variation variation) {
    return variations.getOrDefault(variation, 0);
  }

  public int of(Assurance assurance) {
    return assurances.getOrDefault(assurance, 0);
  }
}
