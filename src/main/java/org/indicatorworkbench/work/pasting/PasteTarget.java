package org.indicatorworkbench.work.pasting;

import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.work.editing.Place;

/**
 * Where the user pastes: the selection, and what lies below and to the right of it, into which a
 * block that is larger than the selection runs on.
 *
 * @param rows the indicators in sight, in their order, from the top of the selection down to the
 *     last one of the table
 * @param columns the columns shown, from the left of the selection on to the last one
 * @param selectedRows how many of the rows are selected, at least 1
 * @param selectedColumns how many of the columns are selected, at least 1
 */
public record PasteTarget(
    List<TargetRow> rows, List<TargetColumn> columns, int selectedRows, int selectedColumns) {
  public PasteTarget {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
  }

  /** The period whose values a column takes; empty for columns of anything else. */
  Optional<Period> period(TargetColumn column) {
    return rows.stream()
        .findFirst()
        .flatMap(row -> column.place().apply(row.code()))
        .flatMap(
            place ->
                place instanceof Place.Figure(IndicatorCode _, Period period)
                    ? Optional.of(period)
                    : Optional.empty());
  }
}
