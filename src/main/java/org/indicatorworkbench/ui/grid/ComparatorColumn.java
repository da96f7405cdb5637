package org.indicatorworkbench.ui.grid;

import java.util.Optional;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.view.ColumnGroup;

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

  @Override
  public String kind() {
    return "comparator " + comparator;
  }

  @Override
  public Optional<ColumnGroup> group() {
    return Optional.of(ColumnGroup.COMPARATORS);
  }
}
