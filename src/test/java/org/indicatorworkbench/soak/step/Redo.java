package org.indicatorworkbench.soak.step;

import java.util.Set;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.work.Workbook;

/** What was taken back last, done again. */
final class Redo implements Step {
  @Override
  public int weight() {
    return 8;
  }

  @Override
  public Set<IndicatorCode> take(Workbook workbook, Chance chance) {
    return workbook.redo();
  }
}
