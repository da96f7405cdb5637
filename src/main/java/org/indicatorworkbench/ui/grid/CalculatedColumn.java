package org.indicatorworkbench.ui.grid;

import java.util.Locale;
import java.util.Optional;
import org.indicatorworkbench.domain.calculation.Calculation;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.period.LastWhole;
import org.indicatorworkbench.domain.period.Month;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.view.ColumnGroup;
import org.indicatorworkbench.domain.view.Sort;

/** The columns whose cells follow from the others of their row; nothing can be typed there. */
enum CalculatedColumn implements Column {
  TO_TARGET("To target", Calculation.TO_TARGET, ColumnGroup.TO_TARGET, Sort.Key.TO_TARGET),
  ON_PREVIOUS("On previous", Calculation.ON_PREVIOUS, ColumnGroup.CHANGES, Sort.Key.CHANGE),
  ON_LAST_YEAR(
      "On last year", Calculation.ON_LAST_YEAR, ColumnGroup.CHANGES, Sort.Key.CHANGE_ON_LAST_YEAR),
  ON_PREVIOUS_PERCENT(
      "% on previous",
      Calculation.ON_PREVIOUS_PERCENT, ColumnGroup.RELATIVE_CHANGES, Sort.Key.PERCENT_ON_PREVIOUS),
  ON_LAST_YEAR_PERCENT(
      "% on last year",
      Calculation.ON_LAST_YEAR_PERCENT,
      ColumnGroup.RELATIVE_CHANGES,
      Sort.Key.PERCENT_ON_LAST_YEAR),
  AVERAGE("12-month average", Calculation.AVERAGE, ColumnGroup.AVERAGES, Sort.Key.AVERAGE),
  MAXIMUM("12-month max", Calculation.MAXIMUM, ColumnGroup.AVERAGES, Sort.Key.MAXIMUM),
  MINIMUM("12-month min", Calculation.MINIMUM, ColumnGroup.AVERAGES, Sort.Key.MINIMUM),
  YEAR_TO_DATE("Year to date", Calculation.YEAR_TO_DATE, ColumnGroup.TOTALS, Sort.Key.YEAR_TO_DATE),
  ROLLING_12("Rolling 12", Calculation.ROLLING_12, ColumnGroup.TOTALS, Sort.Key.ROLLING_12),
  QUARTER("Quarter", Calculation.QUARTER, ColumnGroup.TOTALS, Sort.Key.QUARTER) {
    /** Which quarter depends on the month that is judged. */
    @Override
    String heading(Period asked) {
      return asked instanceof Month
          ? LastWhole.before(asked.end().plusDays(1), Frequency.QUARTER).label()
          : heading();
    }
  },
  RATE("Per 10,000", Calculation.RATE, ColumnGroup.RATE, Sort.Key.RATE),
  OWN_LAST_YEAR(
      "Own last year",
      Calculation.OWN_LAST_YEAR,
      ColumnGroup.OWN_LAST_YEAR,
      Sort.Key.OWN_LAST_YEAR) {
    @Override
    String heading(Period asked) {
      return "Own " + asked.yearBefore().label();
    }
  },
  /** Stands behind the comparators. */
  RANK("Rank", Calculation.RANK, ColumnGroup.RANK, Sort.Key.RANK);

  private final String heading;
  private final Calculation calculation;
  private final ColumnGroup group;
  private final Sort.Key sort;

  CalculatedColumn(String heading, Calculation calculation, ColumnGroup group, Sort.Key sort) {
    this.heading = heading;
    this.calculation = calculation;
    this.group = group;
    this.sort = sort;
  }

  @Override
  public String heading() {
    return heading;
  }

  /** The text of the header while that period is judged. */
  String heading(Period asked) {
    return heading;
  }

  @Override
  public String text(RowState row) {
    return calculation.of(row).text();
  }

  /** The cell with its formula, or why there is none. */
  String words(RowState row) {
    return calculation.words(row);
  }

  @Override
  public String kind() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Optional<ColumnGroup> group() {
    return Optional.of(group);
  }

  @Override
  public Optional<Sort.Key> sort() {
    return Optional.of(sort);
  }
}
