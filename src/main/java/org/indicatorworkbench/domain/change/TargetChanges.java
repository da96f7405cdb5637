package org.indicatorworkbench.domain.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.target.Target;
import org.indicatorworkbench.domain.target.TargetHistory;

/** The changes that make one history of targets out of another. */
public final class TargetChanges {
  private TargetChanges() {}

  /** One for each beginning at which the target differs. */
  public static List<Change> between(
      IndicatorCode code, TargetHistory before, TargetHistory after) {
    Set<Optional<Period>> beginnings = new LinkedHashSet<>();
    Stream.concat(before.steps().stream(), after.steps().stream())
        .forEach(step -> beginnings.add(step.from()));
    List<Change> changes = new ArrayList<>();
    for (Optional<Period> from : beginnings) {
      Optional<Target> was = before.beginningAt(from);
      Optional<Target> is = after.beginningAt(from);
      if (!was.equals(is)) {
        changes.add(new Change.OfTarget(code, from, was, is));
      }
    }
    return changes;
  }
}
