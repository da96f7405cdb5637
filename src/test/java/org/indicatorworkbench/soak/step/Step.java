package org.indicatorworkbench.soak.step;

import java.util.Set;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.work.Workbook;

/**
 * A kind of thing that a user does. It writes to the file at most once, and what it does follows
 * from the workbook and the choices alone, so that a walk of such steps can be repeated.
 */
public interface Step {
  /** The order of magnitude of how often users do it, from 1 on. */
  int weight();

  /**
   * Does it, where the workbook has what it needs.
   *
   * @return the indicators whose rows may differ, as the program says it
   */
  Set<IndicatorCode> take(Workbook workbook, Chance chance);

  /** As failures and reports name it. */
  default String word() {
    return getClass().getSimpleName();
  }
}
