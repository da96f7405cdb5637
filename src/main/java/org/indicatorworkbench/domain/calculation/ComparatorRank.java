package org.indicatorworkbench.domain.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.indicatorworkbench.domain.benchmark.Benchmark;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.rag.Subject;
import org.indicatorworkbench.domain.row.RowState;

/**
 * The place of a row among other comparators than itself, each with its latest year; 1 is the best.
 * The figure is held against each in the digits that one was published with, as it is no more exact
 * than that.
 */
final class ComparatorRank {
  private ComparatorRank() {}

  static Calculated of(RowState row) {
    List<Benchmark> others =
        row.benchmarks().stream()
            .map(Benchmark::comparator)
            .distinct()
            .filter(comparator -> !row.area().isItself(comparator))
            .flatMap(comparator -> row.benchmark(comparator).stream())
            .toList();
    if (others.isEmpty()) {
      return new Calculated.NotGiven("there is no comparator");
    }
    Polarity polarity =
        new Subject(row.indicator(), row.series(), row.target(), row.ratedAt()).polarity();
    if (!polarity.isDirected()) {
      return new Calculated.NotGiven("neither more nor less is better");
    }
    return row.at(row.ratedAt())
        .flatMap(seen -> seen.value().number(row.indicator().unit()))
        .map(number -> of(row, number, others, polarity))
        .orElseGet(() -> Told.noValue(row.ratedAt()));
  }

  private static Calculated of(
      RowState row, BigDecimal number, List<Benchmark> others, Polarity polarity) {
    int way = polarity == Polarity.HIGHER ? 1 : -1;
    List<Benchmark> level = where(others, number, 0);
    List<Benchmark> ahead = where(others, number, -way);
    int rank = ahead.size() + 1;
    String tie = level.isEmpty() ? "" : "=";
    return new Calculated.Figure(
        BigDecimal.valueOf(rank),
        rank + tie + " of " + (others.size() + 1),
        why(row, others, level, way) + "; " + polarity.phrase());
  }

  /** Those against which the figure stands so: 1 above, 0 level, -1 below. */
  private static List<Benchmark> where(List<Benchmark> others, BigDecimal number, int side) {
    return others.stream()
        .filter(other -> Integer.signum(rounded(number, other).compareTo(other.value())) == side)
        .toList();
  }

  private static BigDecimal rounded(BigDecimal number, Benchmark other) {
    return number.setScale(Math.max(0, other.value().scale()), RoundingMode.HALF_UP);
  }

  private static String why(RowState row, List<Benchmark> others, List<Benchmark> level, int way) {
    Comparator<Benchmark> best = Comparator.comparing(Benchmark::value);
    String list =
        others.stream()
            .sorted(way > 0 ? best.reversed() : best)
            .map(
                other ->
                    "%s %s (%s)".formatted(other.comparator(), row.display(other), other.year()))
            .collect(Collectors.joining(", "));
    String ties =
        level.isEmpty()
            ? ""
            : ", level with "
                + level.stream().map(Benchmark::comparator).collect(Collectors.joining(" and "));
    return Told.value(row, row.ratedAt()) + " among " + list + ties;
  }
}
