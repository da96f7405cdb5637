package org.indicatorworkbench.work.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.indicatorworkbench.domain.benchmark.Benchmark;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.value.ValueReader;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.intake.BenchmarkRow;
import org.indicatorworkbench.intake.Cell;
import org.indicatorworkbench.intake.Content;
import org.indicatorworkbench.work.importing.Gathered.Given;

/** Plans the figures of comparators. */
final class BenchmarkStep {
  /** Cells without a figure: dashes, and the symbols of official statistics. */
  private static final Set<String> NO_FIGURE =
      Set.of(
          "", "-", "–", "—", "n/a", "c", "x", "z", "u", "k", "low", ":", "~", "[c]", "[x]", "[z]",
          "[u]", "[k]", "[low]");

  private record Place(IndicatorCode code, String comparator, String year) {}

  private final RowIndicator indicators;
  private final PeriodCells periods = new PeriodCells();
  private final Gathered<Place, Benchmark> gathered =
      new Gathered<>(
          Benchmark::isSameAs,
          benchmark -> benchmark.value().toPlainString(),
          "indicator, comparator and year");

  BenchmarkStep(RowIndicator indicators) {
    this.indicators = indicators;
  }

  void read(List<FileTally> files) {
    for (FileTally file : files) {
      if (file.file().content() instanceof Content.Benchmarks benchmarks) {
        benchmarks.rows().forEach(row -> read(file, row));
      }
    }
  }

  /** Adds a figure that stands elsewhere than in a file of benchmarks. */
  void add(IndicatorCode code, Benchmark found, Given<Benchmark> given) {
    gathered.add(new Place(code, found.comparator(), found.year()), given);
  }

  List<Change> changes(Workspace start) {
    List<Change> changes = new ArrayList<>();
    gathered
        .agreed()
        .forEach(
            (place, given) -> {
              Optional<Benchmark> before = before(start, place);
              if (before.filter(given.value()::isSameAs).isEmpty()) {
                changes.add(
                    new Change.OfBenchmark(place.code(), before, Optional.of(given.value())));
              }
            });
    return changes;
  }

  private static Optional<Benchmark> before(Workspace start, Place place) {
    return start.entry(place.code()).map(Entry::benchmarks).orElse(List.of()).stream()
        .filter(old -> old.comparator().equals(place.comparator()))
        .filter(old -> old.year().equals(place.year()))
        .findFirst();
  }

  private void read(FileTally file, BenchmarkRow row) {
    Optional<Indicator> indicator = indicators.of(file, row.line(), row.ref());
    if (indicator.isEmpty()) {
      return;
    }
    if (NO_FIGURE.contains(row.value().text().toLowerCase(Locale.ROOT))) {
      file.used(row.line());
      return;
    }
    Cell missing = row.comparator().isBlank() ? row.comparator() : row.year();
    if (missing.isBlank()) {
      file.reject(row.line(), missing, "a benchmark needs a comparator and a year");
      return;
    }
    Unit unit = indicator.get().unit();
    file.read(row.line(), row.value(), text -> benchmark(row, text, unit))
        .ifPresent(
            read ->
                add(
                    indicator.get().code(),
                    read,
                    new Given<>(file, row.line(), row.value(), read)));
  }

  private Benchmark benchmark(BenchmarkRow row, String text, Unit unit) {
    return new Benchmark(
        row.comparator().text(),
        year(row.year().text()),
        ValueReader.readNumber(text, unit),
        Optional.of(unit),
        "");
  }

  /** The key of a year in any spelling; words that are no year are kept as they are. */
  private String year(String text) {
    return periods.find(text, Optional.of(Frequency.YEAR)).map(Period::key).orElse(text);
  }
}
