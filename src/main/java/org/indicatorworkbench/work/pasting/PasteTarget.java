package org.indicatorworkbench.work.pasting;

import java.util.List;

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
}
