package org.indicatorworkbench.domain.check;

import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.row.RowState;

/** A check that looks at one row after the other and finds at most one thing in each. */
interface RowCheck extends Check {
  Optional<Finding> finding(RowState row, Checked checked);

  @Override
  default List<Finding> findings(Checked checked) {
    return checked.rows().stream().flatMap(row -> finding(row, checked).stream()).toList();
  }
}
