package org.indicatorworkbench.work;

import java.util.function.Predicate;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.value.Value;

/** The lists of rows that are work to do before a report leaves the office. */
public enum WorkList {
  REDS_WITHOUT_COMMENTARY(
      "Reds without commentary", row -> row.rag() == Rag.RED && row.commentary().isEmpty()),
  NO_VALUE("Pending or missing", WorkList::lacksValue),
  CHANGED("Changed since last period", WorkList::hasMoved);

  private final String title;
  private final Predicate<RowState> membership;

  WorkList(String title, Predicate<RowState> membership) {
    this.title = title;
    this.membership = membership;
  }

  /** The heading of the list. */
  public String title() {
    return title;
  }

  /** Whether a row is on the list. */
  public boolean holds(RowState row) {
    return membership.test(row);
  }

  private static boolean lacksValue(RowState row) {
    return row.at(row.ratedAt()).filter(seen -> seen.value() != Value.Special.PENDING).isEmpty();
  }

  private static boolean hasMoved(RowState row) {
    return row.onPrevious().filter(moved -> moved.absolute().signum() != 0).isPresent();
  }
}
