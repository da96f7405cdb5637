package org.indicatorworkbench.soak.step;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.target.Target;
import org.indicatorworkbench.domain.target.TargetReader;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.work.Workbook;

/** A target put, replaced or taken away, for all periods or from one on. */
final class ChangeTarget implements Step {
  private static final List<String> TEXTS =
      List.of("95", "<36", ">= 80.50", "69-89", "decrease", "200 by 2023", "3 per month");

  @Override
  public int weight() {
    return 3;
  }

  @Override
  public Set<IndicatorCode> take(Workbook workbook, Chance chance) {
    Optional<Entry> entry = Anywhere.entry(workbook.contents(), chance);
    if (entry.isEmpty()) {
      return Set.of();
    }
    Optional<Period> from =
        chance.oneIn(2)
            ? Optional.empty()
            : Optional.of(Anywhere.period(workbook.contents(), entry.get(), chance));
    Optional<Target> before = entry.get().targets().beginningAt(from);
    Optional<Target> after =
        chance.oneIn(4) ? Optional.empty() : target(chance, entry.get().indicator().unit());
    IndicatorCode code = entry.get().indicator().code();
    return before.equals(after)
        ? Set.of()
        : workbook.apply(
            new ChangeSet(
                "Target of " + code, List.of(new Change.OfTarget(code, from, before, after))));
  }

  private static Optional<Target> target(Chance chance, Unit unit) {
    try {
      return Optional.of(TargetReader.read(chance.any(TEXTS), unit));
    } catch (Unreadable otherUnit) {
      return Optional.empty();
    }
  }
}
