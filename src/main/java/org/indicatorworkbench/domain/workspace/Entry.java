package org.indicatorworkbench.domain.workspace;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.indicatorworkbench.domain.benchmark.Benchmark;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.rag.PublishedRating;
import org.indicatorworkbench.domain.target.TargetHistory;
import org.indicatorworkbench.domain.value.Series;

/**
 * Everything a workspace holds of one indicator but its commentary.
 *
 * @param benchmarks by comparator and year, whatever order they came in, so that undo leaves no
 *     trace
 * @param published what papers printed beside its figures, by period
 */
public record Entry(
    Indicator indicator,
    Series series,
    TargetHistory targets,
    List<Benchmark> benchmarks,
    SortedMap<Period, PublishedRating> published) {
  public Entry {
    published = Collections.unmodifiableSortedMap(new TreeMap<>(published));
    benchmarks =
        benchmarks.stream()
            .sorted(Comparator.comparing(Benchmark::comparator).thenComparing(Benchmark::year))
            .toList();
  }

  /** An indicator with nothing yet. */
  public static Entry of(Indicator indicator) {
    return new Entry(indicator, Series.EMPTY, TargetHistory.NONE, List.of(), new TreeMap<>());
  }
}
