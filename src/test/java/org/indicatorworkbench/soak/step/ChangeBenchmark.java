package org.indicatorworkbench.soak.step;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.benchmark.Benchmark;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;

/** What a comparator had put, replaced or taken away. */
final class ChangeBenchmark implements RowStep {
  private static final List<String> COMPARATORS =
      List.of("England", "South West", "Statistical neighbours");

  @Override
  public int weight() {
    return 3;
  }

  @Override
  public ChangeSet plan(Workspace contents, Entry row, Chance chance) {
    Benchmark made =
        new Benchmark(
            chance.any(COMPARATORS),
            chance.any(List.of("2020-21", "2021-22", "2022-23")),
            BigDecimal.valueOf(chance.from(0, 5000), chance.from(0, 3)));
    Optional<Benchmark> before =
        row.benchmarks().stream()
            .filter(seen -> seen.comparator().equals(made.comparator()))
            .filter(seen -> seen.year().equals(made.year()))
            .findFirst();
    Optional<Benchmark> after =
        before.isPresent() && chance.oneIn(2) ? Optional.empty() : Optional.of(made);
    IndicatorCode code = row.indicator().code();
    return new ChangeSet(
        "Benchmark of " + code, List.of(new Change.OfBenchmark(code, before, after)));
  }
}
