package org.indicatorworkbench.domain.calculation;

import org.indicatorworkbench.domain.indicator.Basis;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.LastWhole;
import org.indicatorworkbench.domain.period.Month;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.period.Quarter;
import org.indicatorworkbench.domain.period.YearStart;
import org.indicatorworkbench.domain.row.RowState;

/** Figures of longer stretches than the row has, by what its values speak of. */
final class Totals {
  private Totals() {}

  static Calculated yearToDate(RowState row) {
    if (row.indicator().unit() == Unit.TEXT) {
      return words();
    }
    return switch (row.indicator().basis()) {
      case YEAR_TO_DATE -> itself(row, row.ratedAt(), "the figure is of the year to date already");
      case ROLLING_12_MONTHS -> new Calculated.NotGiven("each figure is of twelve months already");
      case SNAPSHOT -> stock();
      case IN_PERIOD -> new Accumulation(row, YearStart.of(row.ratedAt()), row.ratedAt()).sum();
    };
  }

  static Calculated rollingTwelve(RowState row) {
    if (row.indicator().unit() == Unit.TEXT) {
      return words();
    }
    Period last = row.ratedAt();
    return switch (row.indicator().basis()) {
      case ROLLING_12_MONTHS -> itself(row, last, "the figure is of twelve months already");
      case YEAR_TO_DATE ->
          YearStart.of(last.plus(1)).equals(last.plus(1))
              ? itself(row, last, "the year to date is a whole year")
              : new Calculated.NotGiven("each figure is of the year to date");
      case SNAPSHOT -> stock();
      case IN_PERIOD ->
          new Accumulation(row, last.plus(1 - last.frequency().inAYear()), last).sum();
    };
  }

  static Calculated quarter(RowState row) {
    if (row.indicator().unit() == Unit.TEXT) {
      return words();
    }
    return switch (row.ratedAt()) {
      case Quarter quarter -> itself(row, quarter, "the figure is of a quarter already");
      case Month month -> quarter(row, month);
      default -> new Calculated.NotGiven("only months make quarters");
    };
  }

  private static Calculated quarter(RowState row, Month asked) {
    Period quarter = LastWhole.before(asked.end().plusDays(1), Frequency.QUARTER);
    Period last = asked;
    while (last.end().isAfter(quarter.end())) {
      last = last.plus(-1);
    }
    return row.indicator().basis() == Basis.IN_PERIOD
        ? named(quarter, new Accumulation(row, last.plus(-2), last).sum())
        : itself(row, last, quarter.title() + " ended with " + last.title());
  }

  private static Calculated named(Period quarter, Calculated sum) {
    return switch (sum) {
      case Calculated.Figure figure ->
          new Calculated.Figure(
              figure.exact(), figure.text(), quarter.title() + ": " + figure.why());
      case Calculated.NotGiven none -> new Calculated.NotGiven(quarter.title() + ": " + none.why());
    };
  }

  private static Calculated itself(RowState row, Period period, String why) {
    return row.at(period)
        .flatMap(seen -> seen.value().number(row.indicator().unit()))
        .<Calculated>map(number -> new Calculated.Figure(number, row.display(period), why))
        .orElseGet(() -> Told.noValue(period));
  }

  private static Calculated stock() {
    return new Calculated.NotGiven("snapshots do not add up: the same child is in several");
  }

  private static Calculated words() {
    return new Calculated.NotGiven("the figures are words");
  }
}
