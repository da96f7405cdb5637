package org.indicatorworkbench.domain.workspace;

import java.util.Comparator;
import java.util.List;
import org.indicatorworkbench.domain.benchmark.Benchmark;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.target.TargetHistory;
import org.indicatorworkbench.domain.value.Series;

/**
 * Everything a workspace holds of one indicator but its commentary.
 *
 * @param benchmarks by comparator and year, whatever order they came in, so that undo leaves no
 *     trace
 */
public record Entry(
    Indicator indicator, Series series, TargetHistory targets, List<Benchmark> benchmarks) {
  public Entry {
    benchmarks =
        benchmarks.stream()
            .sorted(Comparator.comparing(Benchmark::comparator).thenComparing(Benchmark::year))
            .toList();
  }

  /** An indicator with nothing yet. */
  public static Entry of(Indicator indicator) {
    return new Entry(indicator, Series.EMPTY, TargetHistory.NONE, List.of());
  }
}
