package org.indicatorworkbench.store;

import java.util.Arrays;
import java.util.List;
import org.indicatorworkbench.domain.benchmark.Benchmark;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Unit;

/** What comparators had, in the order in which it came. */
final class BenchmarkRows implements Mapping<Change.OfBenchmark> {
  private static final Table TABLE =
      Table.of(
          "benchmark",
          List.of("code", "comparator", "year"),
          List.of("number", "unit", "note"),
          "rowid");
  private static final EnumText<Unit> UNITS = new EnumText<>(Unit.values(), Unit::key);

  @Override
  public Table table() {
    return TABLE;
  }

  @Override
  public RowChange write(Change.OfBenchmark change) {
    Benchmark either = change.either();
    return new RowChange(
        this,
        List.of(change.code().text(), either.comparator(), either.year()),
        change.before().map(BenchmarkRows::texts),
        change.after().map(BenchmarkRows::texts));
  }

  @Override
  public Change.OfBenchmark read(RowChange row) {
    return new Change.OfBenchmark(
        new IndicatorCode(row.key().getFirst()),
        row.before().map(texts -> benchmark(row.key(), texts)),
        row.after().map(texts -> benchmark(row.key(), texts)));
  }

  private static List<String> texts(Benchmark benchmark) {
    return Arrays.asList(
        benchmark.value().toString(),
        benchmark.unit().map(Unit::key).orElse(null),
        benchmark.note());
  }

  private static Benchmark benchmark(List<String> key, List<String> texts) {
    Cells cells = new Cells(texts);
    return new Benchmark(
        key.get(1),
        key.get(2),
        cells.number().orElseThrow(),
        cells.optional().map(UNITS::read),
        cells.optional().orElse(""));
  }
}
