package org.indicatorworkbench.ui.grid;

import org.indicatorworkbench.domain.row.RowState;

/** What a comparator had, its latest year. */
record ComparatorColumn(String comparator) implements Column {
  @Override
  public String heading() {
    return comparator;
  }

  @Override
  public String text(RowState row) {
    return row.benchmark(comparator).map(row::display).orElse("");
  }
}
