package org.indicatorworkbench.domain.rag;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How many rows have each rating.
 *
 * @param counts every rating has its count, 0 too
 */
public record Tally(Map<Rag, Integer> counts) {
  public Tally {
    Map<Rag, Integer> all = new EnumMap<>(Rag.class);
    for (Rag rag : Rag.values()) {
      all.put(rag, counts.getOrDefault(rag, 0));
    }
    counts = Map.copyOf(all);
  }

  /** Counts ratings. */
  public static Tally of(Stream<Rag> ratings) {
    Map<Rag, Integer> counts = new EnumMap<>(Rag.class);
    ratings.forEach(rag -> counts.merge(rag, 1, Integer::sum));
    return new Tally(counts);
  }

  /** How many have that rating. */
  public int of(Rag rag) {
    return counts.get(rag);
  }

  /** How many are rated at all. */
  public int rated() {
    return of(Rag.GREEN) + of(Rag.AMBER) + of(Rag.RED);
  }

  /** The counts in words: "2 green, 1 amber, 0 red, 3 not rated". */
  public String phrase() {
    return "%d green, %d amber, %d red, %d not rated"
        .formatted(of(Rag.GREEN), of(Rag.AMBER), of(Rag.RED), of(Rag.NOT_RATED));
  }
}
