package org.indicatorworkbench.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.row.RowState;

/**
 * How many rows have each rating.
 *
 * @param counts every rating, with 0 where no row has it
 */
public record Tally(Map<Rag, Integer> counts) {
  public Tally {
    counts = Map.copyOf(counts);
  }

  static Tally of(List<RowState> rows) {
    EnumMap<Rag, Integer> counts = new EnumMap<>(Rag.class);
    for (Rag rag : Rag.values()) {
      counts.put(rag, (int) rows.stream().filter(row -> row.rag() == rag).count());
    }
    return new Tally(counts);
  }

  /** How many rows have that rating. */
  public int count(Rag rag) {
    return counts.get(rag);
  }

  /** How many rows are rated at all. */
  public int rated() {
    return count(Rag.GREEN) + count(Rag.AMBER) + count(Rag.RED);
  }
}
