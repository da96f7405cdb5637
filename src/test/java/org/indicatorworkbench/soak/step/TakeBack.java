package org.indicatorworkbench.soak.step;

import java.util.List;
import java.util.Set;
import org.indicatorworkbench.domain.change.JournalFilter;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.workspace.WorkspaceException;
import org.indicatorworkbench.work.Workbook;
import org.indicatorworkbench.work.history.PastStep;

/** Any of the latest steps taken back, if it still can be. */
final class TakeBack implements Step {
  private static final int LATEST = 40;

  @Override
  public int weight() {
    return 4;
  }

  @Override
  public Set<IndicatorCode> take(Workbook workbook, Chance chance) {
    List<PastStep> latest = workbook.steps(JournalFilter.ALL, Long.MAX_VALUE, LATEST);
    if (latest.isEmpty()) {
      return Set.of();
    }
    long id = chance.any(latest).entry().id();
    Untouched untouched = new Untouched(workbook);
    try {
      return workbook.takeBack(id);
    } catch (WorkspaceException refused) {
      untouched.refusedAs(WorkspaceException.Kind.CONFLICT, refused);
      return Set.of();
    }
  }
}
