package org.indicatorworkbench.soak.step;

import java.util.Set;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.work.Workbook;

/** What was done last, taken back. */
final class Undo implements Step {
  @Override
  public int weight() {
    return 10;
  }

  @Override
  public Set<IndicatorCode> take(Workbook workbook, Chance chance) {
    return workbook.undo();
  }
}
