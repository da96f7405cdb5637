package org.indicatorworkbench.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.work.WorkList;

/** A list of work to do and how many rows are on it. */
record WorkListCount(WorkList list, long count) {

  static List<WorkListCount> of(List<RowState> rows) {
    return Stream.of(WorkList.values())
        .map(list -> new WorkListCount(list, rows.stream().filter(list::holds).count()))
        .toList();
  }
}
