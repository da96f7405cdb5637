package org.indicatorworkbench.ui.grid;

import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowState;

/** The values of a period. */
record PeriodColumn(Period period) implements Column {
  @Override
  public String heading() {
    return period.label();
  }

  @Override
  public String text(RowState row) {
    return row.display(period);
  }
}
