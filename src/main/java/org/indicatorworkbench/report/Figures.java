package org.indicatorworkbench.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.indicatorworkbench.domain.benchmark.Benchmark;
import org.indicatorworkbench.domain.calculation.Calculated;
import org.indicatorworkbench.domain.calculation.Calculation;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.trend.Difference;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Value;
import org.indicatorworkbench.domain.value.ValuePrinter;

/** The cells that hold numbers. No cell is ever blank: what is missing says so. */
final class Figures {
  private static final Cell NONE =
      new Cell.Figure(Shorthand.NOT_AVAILABLE.sign(), Optional.empty());
  private static final String MINUS = "\u2212";

  private Figures() {}

  static Cell value(RowState row, Period period) {
    return row.at(period).map(seen -> value(row, seen)).orElse(NONE);
  }

  private static Cell value(RowState row, Observation seen) {
    Optional<BigDecimal> number = ValuePrinter.displayed(seen.value(), row.indicator());
    String text =
        switch (seen.value()) {
          case Value.Special special -> Shorthand.instead(special).sign();
          case Value.Words words -> words.words();
          case Value.Figure _, Value.Ratio _ ->
              number.isPresent()
                  ? ValuePrinter.print(seen.value(), row.indicator())
                  : Shorthand.NOT_AVAILABLE.sign();
        };
    String mark = Shorthand.behind(seen).map(sign -> " " + sign.sign()).orElse("");
    return new Cell.Figure(text + mark, number);
  }

  /** "+4.5%", "−2.2%": the sign says more or less, so no arrow is needed. */
  static Cell change(Optional<Difference> difference) {
    return difference.flatMap(Difference::percent).map(Figures::change).orElse(NONE);
  }

  private static Cell change(BigDecimal percent) {
    BigDecimal shown = percent.setScale(1, RoundingMode.HALF_UP);
    String sign = shown.signum() > 0 ? "+" : shown.signum() < 0 ? MINUS : "";
    return new Cell.Figure(sign + Unit.plain(shown.abs(), 1) + "%", Optional.of(shown));
  }

  /** A figure in the unit of the row, with at most one digit more. */
  static Cell calculated(RowState row, Calculation calculation) {
    Calculated calculated = calculation.of(row);
    int digits = row.indicator().decimals() + 1;
    return calculated
        .number()
        .map(number -> number.setScale(digits, RoundingMode.HALF_UP))
        .<Cell>map(number -> new Cell.Figure(calculated.text(), Optional.of(number)))
        .orElse(NONE);
  }

  /**
   * @param withYear whether the heading cannot say the year, so that the cell has to
   */
  static Cell comparator(RowState row, String comparator, boolean withYear) {
    return row.benchmark(comparator)
        .map(benchmark -> comparator(row, benchmark, withYear))
        .orElse(NONE);
  }

  private static Cell comparator(RowState row, Benchmark benchmark, boolean withYear) {
    String year = withYear ? " (" + benchmark.year() + ")" : "";
    return new Cell.Figure(row.display(benchmark) + year, Optional.of(benchmark.value()));
  }
}
