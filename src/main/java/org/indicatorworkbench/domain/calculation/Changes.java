package org.indicatorworkbench.domain.calculation;

import java.math.BigDecimal;
import java.util.Optional;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.trend.Difference;

/** What a row moved by since an earlier period. */
final class Changes {
  private Changes() {}

  static Calculated onPrevious(RowState row) {
    return row.onPrevious().map(by -> absolute(row, by)).orElseGet(() -> noPrevious(row));
  }

  static Calculated onLastYear(RowState row) {
    return row.onLastYear().map(by -> absolute(row, by)).orElseGet(() -> noLastYear(row));
  }

  static Calculated onPreviousPercent(RowState row) {
    return row.onPrevious().map(by -> relative(row, by)).orElseGet(() -> noPrevious(row));
  }

  static Calculated onLastYearPercent(RowState row) {
    return row.onLastYear().map(by -> relative(row, by)).orElseGet(() -> noLastYear(row));
  }

  private static Calculated absolute(RowState row, Difference by) {
    return new Calculated.Figure(
        by.absolute(),
        Told.signed(row, by.absolute()),
        Told.value(row, row.ratedAt()) + " less " + Told.value(row, by.comparedWith()));
  }

  private static Calculated relative(RowState row, Difference by) {
    String between =
        "from " + Told.value(row, by.comparedWith()) + " to " + Told.value(row, row.ratedAt());
    return by.percent()
        .<Calculated>map(
            percent ->
                new Calculated.Figure(
                    percent,
                    Told.sign(percent) + Unit.plain(percent.abs(), 1) + "%",
                    between + ", as a share of the earlier figure, before rounding"))
        .orElseGet(
            () ->
                new Calculated.NotGiven(between + "; there is no share of an earlier figure of 0"));
  }

  private static Calculated noPrevious(RowState row) {
    return number(row, row.ratedAt()).isEmpty()
        ? Told.noValue(row.ratedAt())
        : new Calculated.NotGiven("there is no earlier figure to compare with");
  }

  private static Calculated noLastYear(RowState row) {
    return Told.noValue(
        number(row, row.ratedAt()).isEmpty() ? row.ratedAt() : row.ratedAt().yearBefore());
  }

  private static Optional<BigDecimal> number(RowState row, Period period) {
    return row.at(period).flatMap(seen -> seen.value().number(row.indicator().unit()));
  }
}
