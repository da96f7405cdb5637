package org.indicatorworkbench.work;

import java.util.Set;
import org.indicatorworkbench.domain.arrangement.FilterRule;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.view.RowFilter;
import org.indicatorworkbench.domain.view.RowFilter.Condition;

/** The lists of rows that are work to do before a report leaves the office: filters with a name. */
public enum WorkList {
  REDS_WITHOUT_COMMENTARY(
      "Reds without commentary",
      RowFilter.ALL.with(Rag.RED, true).with(Condition.NO_COMMENTARY, true)),
  NO_VALUE("Pending or missing", RowFilter.ALL.with(Condition.MISSING_VALUE, true)),
  CHANGED("Changed since last period", RowFilter.ALL.with(Condition.MOVED, true));

  private final String title;
  private final RowFilter filter;

  WorkList(String title, RowFilter filter) {
    this.title = title;
    this.filter = filter;
  }

  /** The heading of the list. */
  public String title() {
    return title;
  }

  /** The filter that shows its rows. */
  public RowFilter filter() {
    return filter;
  }

  /** Whether a row is on the list. */
  public boolean holds(RowState row) {
    return FilterRule.holds(filter, row, Set.of());
  }
}
