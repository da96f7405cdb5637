package org.indicatorworkbench.domain.workspace;

import java.util.List;
import org.indicatorworkbench.domain.benchmark.Benchmark;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.target.TargetHistory;
import org.indicatorworkbench.domain.value.Series;

/**
 * Everything a workspace holds of one indicator but its commentary.
 *
 * @param benchmarks in the order in which they came
 */
public record Entry(
    Indicator indicator, Series series, TargetHistory targets, List<Benchmark> benchmarks) {
  public Entry {
    benchmarks = List.copyOf(benchmarks);
  }

  /** An indicator with nothing yet. */
  public static Entry of(Indicator indicator) {
    return new Entry(indicator, Series.EMPTY, TargetHistory.NONE, List.of());
  }
}
