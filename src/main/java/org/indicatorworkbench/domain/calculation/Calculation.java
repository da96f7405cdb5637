package org.indicatorworkbench.domain.calculation;

import java.util.function.Function;
import org.indicatorworkbench.domain.row.RowState;

/**
 * The calculated columns. All are pure functions of a row, on exact values, and ratios are made of
 * numerators and denominators.
 */
public enum Calculation {
  /** In the unit of the row; percentage points for a percentage. */
  ON_PREVIOUS("change on previous", Changes::onPrevious),
  ON_LAST_YEAR("change on last year", Changes::onLastYear),
  /** Relative to the earlier figure. */
  ON_PREVIOUS_PERCENT("% change on previous", Changes::onPreviousPercent),
  ON_LAST_YEAR_PERCENT("% change on last year", Changes::onLastYearPercent),
  AVERAGE("12-month average", TwelveMonths::average),
  MAXIMUM("12-month maximum", TwelveMonths::maximum),
  MINIMUM("12-month minimum", TwelveMonths::minimum),
  YEAR_TO_DATE("year to date", Totals::yearToDate),
  ROLLING_12("rolling 12 months", Totals::rollingTwelve),
  /** Of a row of months: its last whole quarter. */
  QUARTER("quarter", Totals::quarter),
  /** Negative below the target. */
  TO_TARGET("distance to target", TargetDistance::of),
  /** What the row had itself a year before: a comparator that every row has. */
  OWN_LAST_YEAR("own figure of last year", OwnLastYear::of),
  /** 1 is the best. */
  RANK("rank", ComparatorRank::of),
  RATE("rate per 10,000 children", ChildRate::of);

  private final String title;
  private final Function<RowState, Calculated> formula;

  Calculation(String title, Function<RowState, Calculated> formula) {
    this.title = title;
    this.formula = formula;
  }

  /** What it is called inside a sentence: "12-month average". */
  public String title() {
    return title;
  }

  /** What it comes to for a row, at the period at which the row is judged. */
  public Calculated of(RowState row) {
    return formula.apply(row);
  }

  /** All of it in words: "12-month average 91.3%: the mean of 12 values, …". */
  public String words(RowState row) {
    return switch (of(row)) {
      case Calculated.Figure figure -> title + " " + figure.text() + ": " + figure.why();
      case Calculated.NotGiven none -> title + " not given: " + none.why();
    };
  }
}
