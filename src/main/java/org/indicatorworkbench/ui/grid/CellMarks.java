package org.indicatorworkbench.ui.grid;

import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Value;

/**
 * What a cell shows of what is known beside its value; its tooltip tells all of it.
 *
 * @param note whether there is a remark: a triangle in the upper right corner
 * @param sign in the upper left corner: the letter of official statistics for a status, a ring for
 *     a pending value that someone owes, empty for none
 */
record CellMarks(boolean note, String sign) {
  static final CellMarks NONE = new CellMarks(false, "");

  private static final String OWED = "○";

  static CellMarks of(Observation seen) {
    String sign = sign(seen);
    return seen.note().isEmpty() && sign.isEmpty()
        ? NONE
        : new CellMarks(!seen.note().isEmpty(), sign);
  }

  private static String sign(Observation seen) {
    return switch (seen.status()) {
      case PROVISIONAL -> "p";
      case REVISED -> "r";
      case UNDER_QUERY -> "?";
      case ACTUAL -> isOwed(seen) ? OWED : "";
    };
  }

  private static boolean isOwed(Observation seen) {
    return seen.value() == Value.Special.PENDING
        && !(seen.owner().isEmpty() && seen.due().isEmpty());
  }
}
