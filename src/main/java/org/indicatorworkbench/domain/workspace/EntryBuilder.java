package org.indicatorworkbench.domain.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.indicatorworkbench.domain.benchmark.Benchmark;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.rag.PublishedRating;
import org.indicatorworkbench.domain.target.Target;
import org.indicatorworkbench.domain.target.TargetHistory;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Series;

/** An entry while changes are applied to it. */
final class EntryBuilder {
  private final TreeMap<Period, Observation> observations;
  private final List<Benchmark> benchmarks;
  private final TreeMap<Period, PublishedRating> published;
  private Indicator indicator;
  private TargetHistory targets;

  EntryBuilder(Entry start) {
    indicator = start.indicator();
    observations = new TreeMap<>(start.series().observations());
    targets = start.targets();
    benchmarks = new ArrayList<>(start.benchmarks());
    published = new TreeMap<>(start.published());
  }

  void put(Indicator changed) {
    indicator = changed;
  }

  void put(Period period, Optional<Observation> observation) {
    observation.ifPresentOrElse(
        put -> observations.put(period, put), () -> observations.remove(period));
  }

  void put(Optional<Period> from, Optional<Target> target) {
    targets = targets.with(from, target);
  }

  void print(Period period, Optional<PublishedRating> rating) {
    rating.ifPresentOrElse(put -> published.put(period, put), () -> published.remove(period));
  }

  void put(Benchmark benchmark, boolean present) {
    int place = placeOf(benchmark);
    if (place >= 0 && present) {
      benchmarks.set(place, benchmark);
    } else if (present) {
      benchmarks.add(benchmark);
    } else if (place >= 0) {
      benchmarks.remove(place);
    }
  }

  private int placeOf(Benchmark benchmark) {
    for (int at = 0; at < benchmarks.size(); at++) {
      Benchmark other = benchmarks.get(at);
      if (other.comparator().equals(benchmark.comparator())
          && other.year().equals(benchmark.year())) {
        return at;
      }
    }
    return -1;
  }

  Entry build() {
    return new Entry(indicator, new Series(observations), targets, benchmarks, published);
  }
}
