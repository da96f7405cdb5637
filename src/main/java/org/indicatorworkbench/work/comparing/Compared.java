package org.indicatorworkbench.work.comparing;

import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.benchmark.Benchmark;

/**
 * What a comparator has of a measure.
 *
 * @param comparator who it is
 * @param lines of the file that say it; none where no row does
 * @param benchmark the figure; empty where there is none
 * @param words the figure with its unit, "22.4%", or why there is none: "not available: …"
 */
public record Compared(
    String comparator, List<Integer> lines, Optional<Benchmark> benchmark, String words) {
  public Compared {
    lines = List.copyOf(lines);
  }
}
