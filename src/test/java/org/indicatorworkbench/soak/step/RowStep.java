package org.indicatorworkbench.soak.step;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.work.Workbook;

/** A step at an indicator's row, which is planned before it is applied. */
interface RowStep extends Step {
  /**
   * @throws Unreadable where the program says why it cannot be done
   */
  ChangeSet plan(Workspace contents, Entry row, Chance chance);

  @Override
  default Set<IndicatorCode> take(Workbook workbook, Chance chance) {
    Workspace contents = workbook.contents();
    Optional<Entry> row = chance.anyOf(List.copyOf(contents.inOrder()));
    try {
      return row.map(at -> workbook.apply(plan(contents, at, chance))).orElse(Set.of());
    } catch (Unreadable refused) {
      return Set.of();
    }
  }
}
