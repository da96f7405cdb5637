package org.indicatorworkbench.soak.step;

import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.work.catalogue.Recoding;
import org.indicatorworkbench.work.catalogue.SectionNames;

/** Another code for an indicator, or another name for its section, with all that belongs to it. */
final class RenameRow implements RowStep {
  @Override
  public int weight() {
    return 1;
  }

  @Override
  public ChangeSet plan(Workspace contents, Entry row, Chance chance) {
    return chance.oneIn(2)
        ? Recoding.of(contents, row.indicator().code(), "R" + chance.from(1, 40))
        : SectionNames.rename(contents, row.indicator().section(), "Section " + chance.from(1, 9));
  }
}
