package org.indicatorworkbench.domain.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.benchmark.Benchmark;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.period.PeriodReader;
import org.indicatorworkbench.domain.row.RowState;

/**
 * A comparator's figure of another year than the same comparator's in most other rows, or of years
 * ago; and, told of once, figures without any year.
 */
final class BenchmarkYear implements Check {
  private static final Rule OTHER = new Rule("benchmark of another year", Severity.WARNS);
  private static final Rule NONE = new Rule("benchmark without a year", Severity.NOTES);
  private static final int ENOUGH = 3;
  private static final int OLD = 4;

  /** The latest figure of a comparator beside a row. */
  private record Latest(RowState row, Benchmark benchmark) {
    Optional<Period> year() {
      return PeriodReader.find(benchmark.year(), Optional.of(Frequency.YEAR));
    }
  }

  @Override
  public List<Finding> findings(Checked checked) {
    List<Latest> all =
        checked.rows().stream()
            .flatMap(
                row ->
                    row.benchmarks().stream()
                        .map(Benchmark::comparator)
                        .distinct()
                        .flatMap(comparator -> row.benchmark(comparator).stream())
                        .map(benchmark -> new Latest(row, benchmark)))
            .toList();
    Stream<Finding> others =
        checked.rows().stream().flatMap(row -> other(checked, row, all).stream());
    return Stream.concat(others, withoutYear(checked, all).stream()).toList();
  }

  private static Optional<Finding> other(Checked checked, RowState row, List<Latest> all) {
    return all.stream()
        .filter(latest -> latest.row() == row && latest.year().isPresent())
        .flatMap(latest -> why(checked, latest, all).stream())
        .findFirst()
        .map(why -> OTHER.about(row.code(), why, why));
  }

  private static Optional<String> why(Checked checked, Latest latest, List<Latest> all) {
    String comparator = latest.benchmark().comparator();
    String year = latest.benchmark().year();
    Optional<String> usual =
        usual(
            all.stream()
                .filter(one -> one.benchmark().comparator().equals(comparator))
                .filter(one -> one.year().isPresent())
                .map(one -> one.benchmark().year())
                .toList());
    if (usual.filter(other -> !other.equals(year)).isPresent()) {
      return Optional.of(
          ("The figure of %s is of %s, in most other rows it is of %s. Bring it up to date,"
                  + " or say so.")
              .formatted(comparator, year, usual.get()));
    }
    int age = checked.asked().end().getYear() - latest.year().orElseThrow().end().getYear();
    return age < OLD
        ? Optional.empty()
        : Optional.of(
            "The figure of %s is of %s, %d years before %s. Bring it up to date, or take it out."
                .formatted(comparator, year, age, checked.asked().title()));
  }

  /** The year that most figures have, where at least three do. */
  private static Optional<String> usual(Collection<String> years) {
    return years.stream()
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .entrySet()
        .stream()
        .filter(one -> one.getValue() >= ENOUGH && one.getValue() * 2 > years.size())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Optional<Finding> withoutYear(Checked checked, List<Latest> all) {
    List<String> codes =
        all.stream()
            .filter(latest -> latest.year().isEmpty())
            .map(latest -> latest.row().code().text())
            .distinct()
            .toList();
    return codes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            NONE.overall(
                checked.asked(),
                ("The benchmarks of %s have no year, so that nobody knows how old they are."
                        + " Give the years.")
                    .formatted(codes.size() == 1 ? codes.getFirst() : codes.size() + " rows"),
                String.join(", ", codes)));
  }
}
