package org.indicatorworkbench.soak.step;

import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.target.Target;
import org.indicatorworkbench.domain.target.TargetReader;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;

/** A target put, replaced or taken away, for all periods or from one on. */
final class ChangeTarget implements RowStep {
  private static final List<String> TEXTS =
      List.of("95", "<36", ">= 80.50", "69-89", "decrease", "200 by 2023", "3 per month");

  @Override
  public int weight() {
    return 3;
  }

  @Override
  public ChangeSet plan(Workspace contents, Entry row, Chance chance) {
    Optional<Period> from =
        chance.oneIn(2) ? Optional.empty() : Optional.of(Anywhere.period(contents, row, chance));
    Optional<Target> before = row.targets().beginningAt(from);
    Optional<Target> after =
        chance.oneIn(4)
            ? Optional.empty()
            : Optional.of(TargetReader.read(chance.any(TEXTS), row.indicator().unit()));
    IndicatorCode code = row.indicator().code();
    Change change = new Change.OfTarget(code, from, before, after);
    return new ChangeSet("Target of " + code, before.equals(after) ? List.of() : List.of(change));
  }
}
