package org.indicatorworkbench.work.comparing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.benchmark.Benchmark;
import org.indicatorworkbench.domain.benchmark.Neighbours;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.Period;

/** The unweighted mean of the statistical neighbours that have a figure. */
final class NeighbourMean {
  private NeighbourMean() {}

  /**
   * The mean with how many it is of; none where fewer than half of the neighbours have a figure.
   *
   * @param figures one a neighbour
   * @param lines of the file on which they stand
   */
  static Compared of(
      Unit unit, Period year, List<Optional<BigDecimal>> figures, List<Integer> lines) {
    List<BigDecimal> known = figures.stream().flatMap(Optional::stream).toList();
    String share = known.size() + " of " + figures.size();
    if (known.isEmpty() || known.size() * 2 < figures.size()) {
      return new Compared(
          Neighbours.COMPARATOR,
          lines,
          Optional.empty(),
          "not available: only %s have a figure".formatted(share));
    }
    int decimals = decimals(unit, known);
    BigDecimal mean =
        known.stream()
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .divide(BigDecimal.valueOf(known.size()), decimals, RoundingMode.HALF_UP);
    String note = "mean of " + share;
    return new Compared(
        Neighbours.COMPARATOR,
        lines,
        Optional.of(
            new Benchmark(Neighbours.COMPARATOR, year.key(), mean, Optional.of(unit), note)),
        unit.print(mean, decimals) + " (" + note + ")");
  }

  /**
   * As many as were published, and at least one: the mean of 10 whole percentages is seldom one.
   */
  private static int decimals(Unit unit, List<BigDecimal> figures) {
    return unit == Unit.NUMBER
        ? 0
        : figures.stream().mapToInt(BigDecimal::scale).reduce(1, Math::max);
  }
}
