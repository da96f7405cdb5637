package org.indicatorworkbench.work.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.target.Target;
import org.indicatorworkbench.domain.target.TargetHistory;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;

/** The targets while an import is planned. */
final class TargetDraft {
  private final Workspace start;
  private final Map<IndicatorCode, TargetHistory> changed = new LinkedHashMap<>();

  TargetDraft(Workspace start) {
    this.start = start;
  }

  TargetHistory of(IndicatorCode code) {
    return changed.getOrDefault(code, before(code));
  }

  /** Every target of an indicator, whenever it holds. */
  List<Target> all(IndicatorCode code) {
    return of(code).steps().stream().map(TargetHistory.Step::target).toList();
  }

  private TargetHistory before(IndicatorCode code) {
    return start.entry(code).map(Entry::targets).orElse(TargetHistory.NONE);
  }

  /**
   * Sets a target, unless it is in force already.
   *
   * @param from the period the file names, if it does
   * @param latest the period from which a target holds that replaces another
   */
  void set(IndicatorCode code, Target target, Optional<Period> from, Optional<Period> latest) {
    TargetHistory now = of(code);
    Optional<Period> begins = from.or(() -> now.steps().isEmpty() ? Optional.empty() : latest);
    Optional<Target> inForce =
        begins.map(now::at).orElseGet(() -> now.beginningAt(Optional.empty()));
    if (!inForce.equals(Optional.of(target))) {
      changed.put(code, now.with(begins, Optional.of(target)));
    }
  }

  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    changed.forEach(
        (code, after) -> {
          TargetHistory before = before(code);
          for (TargetHistory.Step step : after.steps()) {
            Optional<Target> old = before.beginningAt(step.from());
            if (!old.equals(Optional.of(step.target()))) {
              changes.add(new Change.OfTarget(code, step.from(), old, Optional.of(step.target())));
            }
          }
        });
    return changes;
  }
}
