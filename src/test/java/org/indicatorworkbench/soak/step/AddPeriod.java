package org.indicatorworkbench.soak.step;

import java.time.LocalDate;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Timeline;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.work.rollover.NextPeriods;
import org.indicatorworkbench.work.rollover.RollOver;

/** The next period added, or the workbook rolled over to it with all that is due with it. */
final class AddPeriod implements RowStep {
  private static final LocalDate TODAY = LocalDate.of(2023, 7, 20);

  @Override
  public int weight() {
    return 1;
  }

  @Override
  public ChangeSet plan(Workspace contents, Entry row, Chance chance) {
    Period next =
        NextPeriods.after(
            Timeline.periods(contents, row.indicator().frequency()),
            row.indicator().frequency(),
            TODAY);
    RollOver rollOver = RollOver.to(contents, next);
    return chance.oneIn(2)
        ? NextPeriods.add(contents, next)
        : rollOver.changes(rollOver.due().stream().map(RollOver.Due::period).toList());
  }
}
