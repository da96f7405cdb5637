package org.indicatorworkbench.domain.calculation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.rag.Subject;
import org.indicatorworkbench.domain.rag.TargetLines;
import org.indicatorworkbench.domain.row.RowState;

/** How far the figure lies above or below its target, or the nearer end of it. */
final class TargetDistance {
  private TargetDistance() {}

  static Calculated of(RowState row) {
    if (row.target().isEmpty()) {
      return new Calculated.NotGiven("no target is set for " + row.ratedAt().title());
    }
    return row.at(row.ratedAt())
        .flatMap(seen -> seen.value().number(row.indicator().unit()))
        .map(number -> of(row, number))
        .orElseGet(() -> Told.noValue(row.ratedAt()));
  }

  private static Calculated of(RowState row, BigDecimal number) {
    Subject subject = new Subject(row.indicator(), row.series(), row.target(), row.ratedAt());
    TargetLines lines = TargetLines.of(subject, row.tolerance());
    List<BigDecimal> levels = lines.levels();
    if (levels.isEmpty()) {
      return new Calculated.NotGiven(
          "the target of " + row.target().orElseThrow().text() + " sets no number here");
    }
    boolean inside =
        levels.size() > 1
            && number.compareTo(levels.getFirst()) >= 0
            && number.compareTo(levels.getLast()) <= 0;
    if (inside) {
      return new Calculated.Figure(
          BigDecimal.ZERO,
          Told.signed(row, BigDecimal.ZERO),
          Told.value(row, row.ratedAt()) + " is inside the target of " + lines.text());
    }
    BigDecimal end =
        levels.stream()
            .min(Comparator.comparing(level -> number.subtract(level).abs()))
            .orElseThrow();
    BigDecimal distance = number.subtract(end);
    return new Calculated.Figure(
        distance,
        Told.signed(row, distance),
        Told.value(row, row.ratedAt())
            + " less the target of "
            + lines.text()
            + better(subject.polarity()));
  }

  private static String better(Polarity polarity) {
    return Optional.of(polarity)
        .filter(Polarity::isDirected)
        .map(way -> "; " + way.phrase())
        .orElse("");
  }
}
