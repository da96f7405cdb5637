package org.indicatorworkbench.soak.step;

import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.work.catalogue.Additions;

/** A new indicator, a copy of one, or a new section. */
final class AddRow implements RowStep {
  @Override
  public int weight() {
    return 2;
  }

  @Override
  public ChangeSet plan(Workspace contents, Entry row, Chance chance) {
    Indicator at = row.indicator();
    Additions.Added added =
        switch (chance.from(0, 4)) {
          case 0 -> Additions.below(contents, at.code());
          case 1 -> Additions.endOf(contents, at.section(), at.frequency());
          case 2 -> Additions.copyOf(contents, at.code());
          default -> Additions.section(contents, "Section " + chance.from(1, 5), at.frequency());
        };
    return added.changes();
  }
}
