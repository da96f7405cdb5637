package org.indicatorworkbench.domain.calculation;

import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowState;

/** The figure that a row had itself in the same period a year before, to stand beside others'. */
final class OwnLastYear {
  private OwnLastYear() {}

  static Calculated of(RowState row) {
    Period then = row.ratedAt().yearBefore();
    return row.at(then)
        .flatMap(seen -> seen.value().number(row.indicator().unit()))
        .<Calculated>map(
            number ->
                new Calculated.Figure(
                    number,
                    row.display(then),
                    Told.value(row, then) + ", a year before " + row.ratedAt().title()))
        .orElseGet(() -> Told.noValue(then));
  }
}
